package cn.yangguang.dissection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** What a zip carries that its list of contents does not name: a comment, members between the members, something before or behind. */
final class ZipRemains {

    private static final int SMALL = 64;
    private static final int HEADER = 30;

    private final byte[] bytes;
    private final Gathering found;

    ZipRemains(byte[] bytes, Gathering found) {
        this.bytes = bytes;
        this.found = found;
    }

    /** @param spans begin and end of the data of each known member, in order */
    void read(int[][] spans) throws IOException {
        int end = last('5', '6');
        if (end < 0 || end + 22 > bytes.length) {
            return;
        }
        int length = number(end + 20, 2);
        int until = Math.min(bytes.length, end + 22 + length);
        found.hidden(TraceKind.COMMENT, "压缩包注释", Decoded.of(Arrays.copyOfRange(bytes, end + 22, until)));
        if (bytes.length - until > SMALL) {
            extra(Arrays.copyOfRange(bytes, until, bytes.length));
        }
        int from = 0;
        for (int[] span : spans) {
            between(from, span[0], true);
            from = Math.max(from, span[1]);
        }
        int directory = number(end + 16, 4);
        between(from, directory > 0 ? directory : end, false);
    }

    /** The last header in the gap belongs to the member that follows. */
    private void between(int from, int to, boolean memberFollows) throws IOException {
        int first = header(from, to);
        if (first < 0) {
            return;
        }
        if (first - from > SMALL && from == 0) {
            extra(Arrays.copyOfRange(bytes, 0, first));
        }
        for (int at = first; at >= 0; ) {
            int next = header(at + 4, to);
            if (next < 0 && memberFollows) {
                return;
            }
            member(at, next < 0 ? to : next);
            at = next;
        }
    }

    private void member(int at, int to) throws IOException {
        int data = at + HEADER + number(at + 26, 2) + number(at + 28, 2);
        if (data >= to || to > bytes.length) {
            return;
        }
        byte[] packed = Arrays.copyOfRange(bytes, data, to);
        if (number(at + 8, 2) != 8) {
            extra(packed);
            return;
        }
        Inflater inflater = new Inflater(true);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(packed), inflater)) {
            byte[] plain = in.readNBytes(16 << 20);
            found.allowance().unpack(plain.length);
            extra(plain);
        } catch (IOException e) {
            extra(packed);
        } finally {
            inflater.end();
        }
    }

    private void extra(byte[] some) {
        found.trace(TraceKind.EXTRA_MEMBER, "压缩包目录以外的内容");
        Dissector.read(some, found.inside("压缩包目录以外的内容", true));
    }

    private int header(int from, int to) {
        for (int i = Math.max(0, from); i + HEADER < Math.min(to, bytes.length); i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
                return i;
            }
        }
        return -1;
    }

    private int last(char one, char two) {
        for (int i = bytes.length - 22; i >= 0; i--) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == one - '0' && bytes[i + 3] == two - '0') {
                return i;
            }
        }
        return -1;
    }

    private int number(int at, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (at + i < bytes.length && at + i >= 0 ? bytes[at + i] & 0xFF : 0);
        }
        return number;
    }
}
