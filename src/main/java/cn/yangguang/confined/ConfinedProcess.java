package cn.yangguang.confined;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Has files worked on in a process of its own. A process that dies of a file is replaced for the next one; its death is the
 * answer for that file. One user at a time; close it when there is no more to do.
 */
public final class ConfinedProcess implements AutoCloseable {

    /** The end of a Java program that ran out of memory under ExitOnOutOfMemoryError. */
    private static final int OUT_OF_MEMORY = 3;

    /** Ended from outside (HUP, INT, KILL, TERM): says nothing about the file. */
    private static final Set<Integer> TOLD_TO_END = Set.of(129, 130, 137, 143);

    private final Class<? extends Work> work;
    private final Limits limits;
    private final Path folder;
    private @Nullable volatile Running running;

    /** When the program is told to end while a file is worked on (Ctrl-C), nothing of it is left in the folder of temporary files. */
    private final Thread atTheEnd = new Thread(this::abandon, "confined-end");

    private record Running(Process process, DataOutputStream to, DataInputStream from) {}

    /** Nothing is started yet. */
    public ConfinedProcess(Class<? extends Work> work, Limits limits) throws IOException {
        this.work = work;
        this.limits = limits;
        this.folder = Files.createTempDirectory("confined-");
        Runtime.getRuntime().addShutdownHook(atTheEnd);
    }

    /**
     * Hands over a file and waits for the answer.
     *
     * @param about a word about the file, at most some thousand characters
     * @param in at least {@code size} bytes
     * @throws IOException when the file could not be handed over or the process was ended from outside: nothing is known
     */
    public Outcome ask(String about, long size, InputStream in) throws IOException {
        Running now = running();
        var late = new AtomicBoolean();
        var alarm = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    end(now.process());
                },
                CompletableFuture.delayedExecutor(limits.seconds(), TimeUnit.SECONDS));
        try {
            now.to().writeUTF(about);
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

    private static Outcome answer(DataInputStream from) throws IOException {
        int length = from.readInt();
        byte[] bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("half an answer");
        }
        return new Outcome.Answer(bytes);
    }

    private void forget(Running gone) {
        running = null;
        end(gone.process());
    }

    /** With whatever it has started. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** The process is gone: what does that say about the file? */
    private Outcome verdict(Running gone, boolean late, IOException cause) throws IOException {
        running = null;
        int end;
        try {
            // One that is ending by itself is let end: how it ends is what we want to know.
            gone.process().waitFor(late ? 0 : 5, TimeUnit.SECONDS);
            end(gone.process());
            end = gone.process().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        if (late) {
            return new Outcome.None(Outcome.Why.TOO_SLOW);
        }
        if (end == OUT_OF_MEMORY) {
            return new Outcome.None(Outcome.Why.TOO_LARGE);
        }
        if (TOLD_TO_END.contains(end)) {
            throw new IOException("the process that reads files was ended", cause);
        }
        return new Outcome.None(Outcome.Why.DIED);
    }

    private Running running() throws IOException {
        Running now = running;
        if (now == null || !now.process().isAlive()) {
            Process process = new ProcessBuilder(Confinement.command(limits, folder, work))
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

    /** Ends the process and removes what it may have left. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The program is ending already; what follows is safe to do twice.
        }
        remove();
    }

    private void abandon() {
        try {
            remove();
        } catch (IOException | UncheckedIOException e) {
            // Nobody is left to be told; the folder of temporary files is swept by the machine.
        }
    }

    private void remove() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Running now = running;
        running = null;
        if (now != null) {
            try {
                end(now.process());
                now.process().waitFor();
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
