package cn.yangguang.dissection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The notes of a camera (EXIF), which are laid out as a TIFF. */
final class Exif {

    private static final int GPS = 0x8825;
    private static final int MORE = 0x8769;
    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST = 64 << 10;

    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(0x010E, "说明"),
            Map.entry(0x013B, "作者"),
            Map.entry(0x8298, "版权"),
            Map.entry(0x9286, "备注"),
            Map.entry(0x9C9B, "标题"),
            Map.entry(0x9C9C, "备注"),
            Map.entry(0x9C9D, "作者"),
            Map.entry(0x9C9E, "关键词"),
            Map.entry(0x9C9F, "主题"),
            Map.entry(0xA430, "相机所有者"),
            Map.entry(0xA431, "相机编号"),
            Map.entry(0x010F, "相机厂商"),
            Map.entry(0x0110, "相机型号"),
            Map.entry(0x9003, "拍摄时间"));

    private final ByteBuffer in;
    private final Gathering found;
    private final Set<Integer> been = new HashSet<>();
    private int entries;

    private Exif(ByteBuffer in, Gathering found) {
        this.in = in;
        this.found = found;
    }

    static void read(byte[] tiff, Gathering found) {
        ByteBuffer in = ByteBuffer.wrap(tiff);
        in.order(tiff.length > 0 && tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Exif exif = new Exif(in, found);
        int next = exif.folder(in.getInt(4), false);
        if (next > 0 && exif.been.add(next) && exif.holds(next, 2) && exif.hasThumbnail(next)) {
            found.trace(TraceKind.PICTURE_THUMBNAIL, "图片");
        }
    }

    /** Reads one list of notes; the place of the next list, or 0. */
    private int folder(int at, boolean gps) {
        if (!holds(at, 2) || !been.add(at)) {
            return 0;
        }
        int count = in.getShort(at) & 0xFFFF;
        for (int i = 0; i < count && holds(at + 2 + 12 * i, 12) && entries++ < MOST_ENTRIES; i++) {
            entry(at + 2 + 12 * i, gps);
        }
        int end = at + 2 + 12 * count;
        return holds(end, 4) ? in.getInt(end) : 0;
    }

    private void entry(int at, boolean gps) {
        int tag = in.getShort(at) & 0xFFFF;
        if (gps) {
            if (tag == 2 || tag == 4) {
                found.trace(TraceKind.PICTURE_PLACE, "图片", tag == 2 ? 1 : 0);
                found.hidden(tag == 2 ? "拍摄位置纬度" : "拍摄位置经度", degrees(at));
            }
        } else if (tag == GPS || tag == MORE) {
            folder(in.getInt(at + 8), tag == GPS);
        } else if (WORDS.containsKey(tag)) {
            found.hidden(TraceKind.PICTURE_METADATA, "图片的" + WORDS.get(tag), words(tag, at));
        }
    }

    private String words(int tag, int at) {
        int count = in.getInt(at + 4);
        int from = count <= 4 ? at + 8 : in.getInt(at + 8);
        if (count <= 0 || !holds(from, count)) {
            return "";
        }
        byte[] bytes = Arrays.copyOfRange(in.array(), from, from + Math.min(count, LONGEST));
        if (tag >= 0x9C9B && tag <= 0x9C9F) {
            return new String(bytes, StandardCharsets.UTF_16LE)
                    .replace('\0', ' ')
                    .strip();
        }
        boolean coded = tag == 0x9286 && bytes.length >= 8;
        byte[] text = coded ? Arrays.copyOfRange(bytes, 8, bytes.length) : bytes;
        boolean unicode = coded && new String(bytes, 0, 7, StandardCharsets.US_ASCII).equals("UNICODE");
        String words = unicode
                ? new String(
                        text,
                        in.order() == ByteOrder.LITTLE_ENDIAN ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Decoded.of(trimmed(text));
        return words.replace('\0', ' ').strip();
    }

    /** Without the zeros at the end, which would look like another encoding. */
    private static byte[] trimmed(byte[] text) {
        int end = text.length;
        while (end > 0 && (text[end - 1] == 0 || text[end - 1] == ' ')) {
            end--;
        }
        return Arrays.copyOf(text, end);
    }

    private String degrees(int at) {
        int from = in.getInt(at + 8);
        if (!holds(from, 24)) {
            return "?";
        }
        double degrees = 0;
        double unit = 1;
        for (int i = 0; i < 3; i++) {
            long over = in.getInt(from + 8 * i) & 0xFFFFFFFFL;
            long under = in.getInt(from + 8 * i + 4) & 0xFFFFFFFFL;
            degrees += under == 0 ? 0 : (double) over / under / unit;
            unit *= 60;
        }
        return String.format(java.util.Locale.ROOT, "%.5f", degrees);
    }

    private boolean hasThumbnail(int at) {
        int count = in.getShort(at) & 0xFFFF;
        for (int i = 0; i < count && holds(at + 2 + 12 * i, 12); i++) {
            int tag = in.getShort(at + 2 + 12 * i) & 0xFFFF;
            if (tag == 0x0201 || tag == 0x0111) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(int at, int length) {
        return at >= 0 && length >= 0 && at <= in.limit() - length;
    }
}
