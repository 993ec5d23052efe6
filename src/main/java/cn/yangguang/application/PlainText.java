package cn.yangguang.application;

/** Words that people type, as far as they can stand in a letter, a list and a file name without doing anything there. */
final class PlainText {

    private PlainText() {}

    /** Whether the text has no control characters but line breaks and tabs, no broken signs, and nothing that turns its direction. */
    static boolean text(String text) {
        return text.codePoints().allMatch(PlainText::harmless);
    }

    /** The same in one line. */
    static boolean line(String text) {
        return text(text) && text.codePoints().noneMatch(c -> c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029);
    }

    /** Whether nothing can be seen of it. */
    static boolean blank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean harmless(int c) {
        if (c == '\n' || c == '\r' || c == '\t') {
            return true;
        }
        boolean turns = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        int type = Character.getType(c);
        return !turns && type != Character.CONTROL && type != Character.SURROGATE;
    }
}
