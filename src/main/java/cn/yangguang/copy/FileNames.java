package cn.yangguang.copy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Names that every file system and web server can hold, one for each different segment of an address. */
final class FileNames {

    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._()（）〔〕【】《》，、+-]");
    private static final Pattern DOTS = Pattern.compile("^\\.+|[. ]+$");

    /** File systems allow 255 bytes; room is left for what a web server or an archive adds. */
    private static final int MOST_BYTES = 180;

    private static final int LONGEST_ENDING = 8;

    private FileNames() {}

    /** The segment itself where it can be a name; else a name that is like it, with a number that keeps it apart. */
    static String of(String segment) {
        String safe = DOTS.matcher(UNSAFE.matcher(segment).replaceAll("_")).replaceAll("_");
        boolean fits = safe.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
        if (safe.equals(segment) && fits && !safe.isEmpty()) {
            return safe;
        }
        int dot = safe.lastIndexOf('.');
        boolean ended = dot > 0 && safe.length() - dot <= LONGEST_ENDING;
        String ending = ended ? safe.substring(dot) : "";
        String stem = ended ? safe.substring(0, dot) : safe;
        return cut(stem) + "~" + number(segment) + ending;
    }

    private static String cut(String stem) {
        String cut = stem;
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - 20) {
            cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
        }
        return cut;
    }

    private static String number(String segment) {
        var sum = new CRC32();
        sum.update(segment.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
