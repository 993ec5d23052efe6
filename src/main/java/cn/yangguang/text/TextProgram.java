package cn.yangguang.text;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The other process: takes files on its input, answers their words on its output, one after the other, until the input
 * ends. It is started by {@link TextProcess} with the class path of the program and needs nothing else of it. Should its
 * master be gone in the middle of a file, it ends by itself.
 *
 * <p>In: media type (UTF), length, bytes. Out: {@link #READ}, {@link #CUT} or the ordinal of the reason, length, UTF-8.
 */
final class TextProgram {

    static final int READ = 100;
    static final int CUT = 101;

    private TextProgram() {}

    public static void main(String[] args) throws IOException {
        long seconds = Long.parseLong(args[0]);
        // What a library prints must not come between the answers.
        System.setOut(System.err);
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))) {
            while (true) {
                String mediaType = in.readUTF();
                Path file = Files.createTempFile("text-", ".part");
                take(in, in.readLong(), file);
                answer(out, withinTime(seconds, Kind.of(mediaType).orElseThrow(), file));
                Files.delete(file);
            }
        } catch (EOFException e) {
            // Nothing more to read.
        }
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
    private static FileText withinTime(long seconds, Kind kind, Path file) {
        var done = new CountDownLatch(1);
        Thread.ofPlatform().daemon(true).start(() -> haltUnless(done, seconds + 10));
        try {
            return kind.read(file);
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

    private static void answer(DataOutputStream out, FileText text) throws IOException {
        Unread unread = text.unread();
        byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
        out.writeByte(unread != null ? unread.ordinal() : text.cut() ? CUT : READ);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }
}
