package cn.yangguang.dissection;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours as 0xRRGGBB, and whether writing in one can be seen on another. */
final class Colours {

    static final int WHITE = 0xFFFFFF;
    static final int BLACK = 0;
    static final int UNKNOWN = -1;
    /** Less than this apart in every channel, and nobody reads it from paper. */
    private static final int CLOSE = 20;

    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6})([0-9a-f]{2})?");
    private static final Pattern SHORT_HEX = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern RGB = Pattern.compile("rgba?\\(([0-9]+),([0-9]+),([0-9]+)(,(0|0?\\.[0-9]+))?.*");
    private static final Map<String, Integer> NAMES = Map.of(
            "white",
            WHITE,
            "black",
            BLACK,
            "red",
            0xFF0000,
            "blue",
            0x0000FF,
            "yellow",
            0xFFFF00,
            "green",
            0x008000,
            "transparent",
            UNKNOWN,
            "snow",
            0xFFFAFA,
            "ivory",
            0xFFFFF0,
            "whitesmoke",
            0xF5F5F5);

    private Colours() {}

    static boolean invisible(int ink, int paper) {
        if (ink == UNKNOWN || paper == UNKNOWN) {
            return false;
        }
        return apart(ink, paper, 16) < CLOSE && apart(ink, paper, 8) < CLOSE && apart(ink, paper, 0) < CLOSE;
    }

    private static int apart(int one, int other, int shift) {
        return Math.abs((one >> shift & 0xFF) - (other >> shift & 0xFF));
    }

    /** Six digits as office files write them; anything else is the other. */
    static int hex(@Nullable String value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        Matcher hex = HEX.matcher(value.toLowerCase(Locale.ROOT));
        return hex.matches() ? Integer.parseInt(hex.group(1), 16) : otherwise;
    }

    static int css(String value, int otherwise) {
        String said = value.strip().toLowerCase(Locale.ROOT);
        Matcher three = SHORT_HEX.matcher(said);
        if (three.matches()) {
            return Integer.parseInt(three.replaceAll("$1$1$2$2$3$3"), 16);
        }
        Matcher rgb = RGB.matcher(said);
        if (rgb.matches()) {
            return channel(rgb.group(1)) << 16 | channel(rgb.group(2)) << 8 | channel(rgb.group(3));
        }
        return NAMES.getOrDefault(said, hex(said, otherwise));
    }

    private static int channel(String value) {
        return value.length() > 3 ? 255 : Math.min(255, Integer.parseInt(value));
    }
}
