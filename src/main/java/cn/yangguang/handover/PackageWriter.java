package cn.yangguang.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose bytes depend on nothing but its files: stored without compression, with one fixed time; at its end {@code SHA256SUMS}, which
 * {@code sha256sum -c SHA256SUMS} checks. Counts and hashes what it writes. Not thread-safe.
 */
final class PackageWriter implements AutoCloseable {

    static final String SUMS = "SHA256SUMS";

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final MessageDigest whole = sha256();
    private final Counted counted;
    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();

    PackageWriter(OutputStream out) {
        this.counted = new Counted(new DigestOutputStream(out, whole));
        this.zip = new ZipOutputStream(counted, StandardCharsets.UTF_8);
        zip.setMethod(ZipOutputStream.STORED);
    }

    void add(String name, String text) throws IOException {
        add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String name, byte[] bytes) throws IOException {
        sums.append(HexFormat.of().formatHex(sha256().digest(bytes)))
                .append("  ")
                .append(name)
                .append('\n');
        put(name, bytes);
    }

    private void put(String name, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        var crc = new CRC32();
        crc.update(bytes);
        entry.setTimeLocal(FIXED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** The whole package. */
    record Made(String sha256, long bytes) {}

    Made finish() throws IOException {
        put(SUMS, sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        zip.flush();
        return new Made(HexFormat.of().formatHex(whole.digest()), counted.count);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counted extends OutputStream {

        private final OutputStream out;
        private long count;

        Counted(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            count += length;
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
