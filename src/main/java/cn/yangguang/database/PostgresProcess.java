package cn.yangguang.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The running server. A thread of its own starts it and stays with it, because the order "end with your parent" is
 * bound to the thread that gave birth, not to the program.
 */
record PostgresProcess(Process process, Path log) {

    static PostgresProcess start(List<String> command, Path log) throws IOException {
        var born = new CompletableFuture<Process>();
        Thread.ofPlatform().name("postgres-keeper").daemon(true).start(() -> keep(command, log, born));
        try {
            return new PostgresProcess(born.get(), log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while starting the database", e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException("the database program cannot be started: " + e.getCause(), e);
        }
    }

    private static void keep(List<String> command, Path log, CompletableFuture<Process> born) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(new File("/"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            born.complete(process);
            process.waitFor();
        } catch (IOException e) {
            born.completeExceptionally(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean running() {
        return process.isAlive();
    }

    /** Fast shutdown (SIGINT): open transactions are rolled back, everything committed is on disk. */
    void stop() {
        Postmaster.interrupt(process.pid());
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
