package cn.yangguang.language;

/** How long a text is as Chinese platforms count: a Chinese sign is one, two signs of ASCII are one. */
public final class SignCount {

    private static final String ENDED = "，、；：。！？,;:（( ";

    private SignCount() {}

    /** Twice the length in Chinese signs, so that it is whole: one for each sign of ASCII, two for every other. */
    public static int halves(String text) {
        return text.codePoints().map(SignCount::half).sum();
    }

    /** Length in Chinese signs; what is left of two signs of ASCII counts as a whole one. */
    public static int of(String text) {
        return (halves(text) + 1) / 2;
    }

    /** The text itself where it fits, else as much of its beginning as fits together with “…”. */
    public static String cut(String text, int signs) {
        if (of(text) <= signs) {
            return text;
        }
        int room = 2 * (signs - 1);
        int end = 0;
        while (end < text.length() && room >= half(text.codePointAt(end))) {
            room -= half(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        while (end > 0 && ENDED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static int half(int sign) {
        return sign < 128 ? 1 : 2;
    }
}
