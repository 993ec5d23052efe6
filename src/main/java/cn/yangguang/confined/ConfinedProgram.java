package cn.yangguang.confined;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The other process: takes files on its input, answers on its output, one after the other, until the input ends. It is
 * started by {@link ConfinedProcess} with the class path of the program and needs nothing else of it. Should its master be
 * gone in the middle of a file, it ends by itself.
 *
 * <p>In: a word about the file (UTF), length, bytes. Out: length, bytes.
 */
final class ConfinedProgram {

    private ConfinedProgram() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        Work work = work(args[0]);
        long seconds = Long.parseLong(args[1]);
        // What a library prints must not come between the answers.
        System.setOut(System.err);
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            while (true) {
                String about = in.readUTF();
                Path file = Files.createTempFile("file-", ".part");
                take(in, in.readLong(), file);
                byte[] answer = withinTime(seconds, work, about, file);
                out.writeInt(answer.length);
                out.write(answer);
                out.flush();
                Files.deleteIfExists(file);
            }
        } catch (EOFException e) {
            // Nothing more to read.
        }
    }

    private static Work work(String name) throws ReflectiveOperationException {
        var constructor = Class.forName(name).asSubclass(Work.class).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static void take(DataInputStream in, long size, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (n < 0) {
                    throw new EOFException();
                }
                out.write(buffer, 0, n);
                left -= n;
            }
        }
    }

    /** The master ends a process that takes too long; this is for the case that there is no master any more. */
    private static byte[] withinTime(long seconds, Work work, String about, Path file) {
        var done = new CountDownLatch(1);
        Thread.ofPlatform().daemon(true).start(() -> haltUnless(done, seconds + 10));
        try {
            return work.answer(about, file);
        } finally {
            done.countDown();
        }
    }

    private static void haltUnless(CountDownLatch done, long seconds) {
        try {
            if (!done.await(seconds, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
