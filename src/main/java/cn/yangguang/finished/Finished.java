package cn.yangguang.finished;

import cn.yangguang.changes.Read;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer that is not made again: status, headers, compressed bytes.
 *
 * @param headers as they go out, without Content-Type, Content-Length, Content-Encoding, ETag
 * @param contentType with its charset
 * @param tag weak, since the same page goes out compressed and plain
 * @param length of the plain bytes
 * @param reads what it was made from
 */
record Finished(
        int status, List<Header> headers, String contentType, String tag, byte[] gzip, int length, Set<Read> reads) {

    record Header(String name, String value) {}

    /** What an answer occupies beside its bytes, roughly: headers, reads, the places in the maps. */
    private static final int BESIDES = 2_000;

    Finished {
        headers = List.copyOf(headers);
        reads = Set.copyOf(reads);
    }

    static Finished of(int status, List<Header> headers, String contentType, byte[] plain, Set<Read> reads) {
        return new Finished(status, headers, contentType, tag(plain), compressed(plain), plain.length, reads);
    }

    byte[] plain() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes it occupies in memory. */
    int weight() {
        return gzip.length + BESIDES;
    }

    /** The same bytes have the same tag on every program and after every start. */
    private static String tag(byte[] plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] compressed(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 100);
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
