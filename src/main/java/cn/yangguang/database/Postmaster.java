package cn.yangguang.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the file {@code postmaster.pid} says of a server on this data: its process and its port. */
record Postmaster(long pid, int port) {

    private static final int ROUNDS_BEFORE_TELLING = 400;
    private static final int ROUNDS_BEFORE_GIVING_UP = 1600;

    static Optional<Postmaster> of(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var found = new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(3).strip()));
        return found.isServer() ? Optional.of(found) : Optional.empty();
    }

    private boolean isServer() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(handle -> handle.info().command())
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    /** Nobody owns a server on this data any more (we hold the folder's lock): wait until it is gone, tell it if need be. */
    static void waitForItsEnd(Path data) throws IOException {
        for (int round = 0; round < ROUNDS_BEFORE_GIVING_UP; round++) {
            Optional<Postmaster> left = of(data);
            if (left.isEmpty()) {
                return;
            }
            if (round == ROUNDS_BEFORE_TELLING) {
                interrupt(left.get().pid());
            }
            EmbeddedPostgres.pause();
        }
        throw new DatabaseProblem("上一次留下的数据库进程没有结束（" + data + "）。请结束它后再启动。");
    }

    static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(pid)).start().waitFor();
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
