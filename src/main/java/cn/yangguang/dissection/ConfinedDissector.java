package cn.yangguang.dissection;

import cn.yangguang.confined.ConfinedProcess;
import cn.yangguang.confined.Limits;
import cn.yangguang.confined.Outcome;
import cn.yangguang.confined.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Takes files apart as {@link Dissector} does, in processes of their own: a hostile file kills only the process that reads it,
 * and the next file gets a new one. Keeps its processes for as many files as come; safe for several threads, of which so
 * many are served at once as there are processes. Close it at the end.
 */
public final class ConfinedDissector implements AutoCloseable {

    /** Half a gigabyte of memory and a minute for each file. */
    public static final Limits ORDINARY = new Limits(512, 60);

    private final List<ConfinedProcess> all = new ArrayList<>();
    private final BlockingQueue<ConfinedProcess> free;

    /** One process; started with the first file. */
    public ConfinedDissector() {
        this(1, ORDINARY);
    }

    /** @param processes at least one */
    public ConfinedDissector(int processes, Limits limits) {
        this.free = new ArrayBlockingQueue<>(processes);
        try {
            for (int i = 0; i < processes; i++) {
                ConfinedProcess process = new ConfinedProcess(Reading.class, limits);
                all.add(process);
                free.add(process);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What the file holds; {@link Unreadable#BROKEN} also when there is no file to open.
     *
     * @throws UncheckedIOException when no process can be started on this machine, or each is ended from outside
     */
    public Contents read(Path file) {
        try {
            long size = Files.size(file);
            return size > Allowance.LARGEST
                    ? Contents.unread(Unreadable.TOO_LARGE)
                    : ask(size, () -> Files.newInputStream(file));
        } catch (IOException e) {
            return Contents.unread(Unreadable.BROKEN);
        }
    }

    /** The same for a file in memory. */
    public Contents read(byte[] bytes) {
        return bytes.length > Allowance.LARGEST
                ? Contents.unread(Unreadable.TOO_LARGE)
                : ask(bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** Whether words in pictures and scans are seen on this machine; else they are {@link Unreadable#NO_TEXT}. */
    public static boolean seesPictures() {
        return Ocr.installed();
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private Contents ask(long size, Source source) {
        ConfinedProcess process;
        try {
            process = free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
        try {
            return twice(process, size, source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.add(process);
        }
    }

    /** A process that was ended from outside says nothing of the file: another one is asked. */
    private static Contents twice(ConfinedProcess process, long size, Source source) throws IOException {
        try {
            return once(process, size, source);
        } catch (IOException e) {
            return once(process, size, source);
        }
    }

    private static Contents once(ConfinedProcess process, long size, Source source) throws IOException {
        try (InputStream in = source.open()) {
            return switch (process.ask("", size, in)) {
                case Outcome.Answer(byte[] bytes) -> ContentsCode.read(bytes);
                case Outcome.None(Outcome.Why why) ->
                    Contents.unread(
                            switch (why) {
                                case TOO_SLOW -> Unreadable.TOO_SLOW;
                                case TOO_LARGE -> Unreadable.TOO_LARGE;
                                case DIED -> Unreadable.BROKEN;
                            });
            };
        }
    }

    /** In the process. */
    static final class Reading implements Work {
        @Override
        public byte[] answer(String about, Path file) {
            return ContentsCode.write(new Dissector().read(file));
        }
    }

    @Override
    public void close() {
        for (ConfinedProcess process : all) {
            try {
                process.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
