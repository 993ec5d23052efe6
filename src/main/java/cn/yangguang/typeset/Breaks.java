package cn.yangguang.typeset;

/** Where a line of Chinese text may break (GB/T 15834: some marks do not start, some do not end a line). */
final class Breaks {
    private static final String NOT_FIRST = "。，、；：？！）》〉」』】〕〗”’…—·％‰℃,.;:?!)]}>%°′″～〜々";
    private static final String NOT_LAST = "（《〈「『【〔〖“‘([{<¥￥＄$";

    private Breaks() {}

    static boolean between(Spot before, Spot after) {
        if (after.blank()) return false;
        if (before.blank() || before.picture() != null || after.picture() != null) return true;
        int left = before.codePoint();
        int right = after.codePoint();
        if (NOT_FIRST.indexOf(right) >= 0 || NOT_LAST.indexOf(left) >= 0) return false;
        return !(isLatin(left) && isLatin(right));
    }

    /** Letters and digits of words that are not torn apart. */
    static boolean isLatin(int codePoint) {
        return codePoint < 0x2E80 && codePoint > ' ' && !(codePoint >= 0x2010 && codePoint <= 0x2BFF);
    }

    /** Whether the fonts for Chinese draw it; quotation marks and dashes are Chinese here. */
    static boolean isChinese(int codePoint) {
        return codePoint >= 0x2010 || codePoint == 0xB7 || codePoint == 0xD7 || codePoint == 0xA7 || codePoint == 0xB0;
    }
}
