package cn.yangguang.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads files in a process of its own with little memory and little time. A process that dies of a file is replaced for
 * the next one; its death is the answer for that file. One user at a time; close it when there is no more to read.
 */
final class TextProcess implements AutoCloseable {

    /** How a limit shows: the heap in megabytes, the seconds for one file. */
    record Limits(int megabytes, int seconds) {
        static final Limits ORDINARY = new Limits(256, 60);
    }

    /** The end of a Java program that ran out of memory under ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;

    /** Ended from outside (HUP, INT, KILL, TERM): says nothing about the file. */
    private static final Set<Integer> TOLD_TO_END = Set.of(129, 130, 137, 143);

    private static final List<String> NO_NETWORK = noNetwork();

    private final Limits limits;
    private final Path folder;
    private @Nullable Running running;

    private record Running(Process process, DataOutputStream to, DataInputStream from) {}

    TextProcess(Limits limits) throws IOException {
        this.limits = limits;
        this.folder = Files.createTempDirectory("text-");
    }

    /**
     * The words of a file, or why there are none.
     *
     * @param in at least {@code size} bytes
     * @throws IOException when the file could not be handed over or the process was ended from outside: nothing is known
     */
    FileText read(String mediaType, long size, InputStream in) throws IOException {
        if (Kind.of(mediaType).isEmpty()) {
            return FileText.unread(Unread.OTHER_KIND);
        }
        Running now = running();
        var late = new AtomicBoolean();
        var alarm = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    now.process().destroyForcibly();
                },
                CompletableFuture.delayedExecutor(limits.seconds(), TimeUnit.SECONDS));
        try {
            now.to().writeUTF(mediaType);
            now.to().writeLong(size);
            if (!hand(in, size, now.to())) {
                forget(now);
                throw new UncheckedIOException(new IOException("the file cannot be read to its recorded end"));
            }
            now.to().flush();
            return answer(now.from());
        } catch (IOException e) {
            return verdict(now, late.get(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            alarm.cancel(false);
        }
    }

    /** Whether the file came whole; a fault on the other side is thrown. */
    private static boolean hand(InputStream in, long size, DataOutputStream to) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (long left = size; left > 0; ) {
            int n;
            try {
                n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            } catch (IOException e) {
                return false;
            }
            if (n < 0) {
                return false;
            }
            to.write(buffer, 0, n);
            left -= n;
        }
        return true;
    }

    private void forget(Running gone) {
        running = null;
        gone.process().destroyForcibly();
    }

    private static FileText answer(DataInputStream from) throws IOException {
        int code = from.readUnsignedByte();
        if (code >= Unread.values().length && code != TextProgram.READ && code != TextProgram.CUT) {
            throw new IOException("not an answer: " + code);
        }
        String text = new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
        return switch (code) {
            case TextProgram.READ -> new FileText(text, false, null);
            case TextProgram.CUT -> new FileText(text, true, null);
            default -> FileText.unread(Unread.values()[code]);
        };
    }

    /** The process is gone: what does that say about the file? */
    private FileText verdict(Running gone, boolean late, IOException cause) throws IOException {
        running = null;
        int end;
        try {
            end = gone.process().destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (late) {
            return FileText.unread(Unread.TOO_SLOW);
        }
        if (end == OUT_OF_MEMORY) {
            return FileText.unread(Unread.TOO_LARGE);
        }
        if (TOLD_TO_END.contains(end)) {
            throw new IOException("the process that reads files was ended", cause);
        }
        return FileText.unread(Unread.BROKEN);
    }

    private Running running() throws IOException {
        Running now = running;
        if (now == null || !now.process().isAlive()) {
            Process process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            now = new Running(
                    process,
                    new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16)),
                    new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16)));
            running = now;
        }
        return now;
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(NO_NETWORK);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                // The libraries that parse have nothing to say: their loggers are never set up.
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-cp",
                absolute(System.getProperty("java.class.path")),
                TextProgram.class.getName(),
                String.valueOf(limits.seconds())));
        return command;
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(java.io.File.pathSeparator))
                .map(place -> Path.of(place).toAbsolutePath().toString())
                .collect(java.util.stream.Collectors.joining(java.io.File.pathSeparator));
    }

    /** A network namespace of its own, where the system grants one; else nothing. Always the last in line for the processor. */
    private static List<String> noNetwork() {
        List<String> nice = List.of("nice", "-n", "10");
        for (List<String> way :
                List.of(List.of("unshare", "--net"), List.of("unshare", "--user", "--map-current-user", "--net"))) {
            if (works(way)) {
                List<String> both = new ArrayList<>(nice);
                both.addAll(way);
                return List.copyOf(both);
            }
        }
        return nice;
    }

    private static boolean works(List<String> way) {
        List<String> command = new ArrayList<>(way);
        command.add("true");
        try {
            Process probe = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends the process and removes what it may have left. */
    @Override
    public void close() throws IOException {
        Running now = running;
        running = null;
        if (now != null) {
            try {
                now.process().destroyForcibly().waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
