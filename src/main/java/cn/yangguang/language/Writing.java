package cn.yangguang.language;

import java.util.function.IntPredicate;

/**
 * Ways of writing the same: full and half width, upper and lower case, traditional and simplified signs, years in
 * Chinese numerals (二〇二〇 is 2020). Folding keeps the length: the sign at a place of the folded text is the one at
 * this place of the original.
 */
public final class Writing {

    private static final char[] SIMPLE = simple();
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int DIGITS_OF_A_YEAR = 4;

    private Writing() {}

    public static String fold(String text) {
        char[] signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            signs[i] = SIMPLE[signs[i]];
        }
        years(signs);
        return new String(signs);
    }

    /** Whether the sign is a Chinese character; 〇 is one. */
    public static boolean han(int sign) {
        return sign == '〇' || Character.isIdeographic(sign) && sign < 0xFFFF;
    }

    /** A letter or digit of another script than Chinese. */
    public static boolean latin(int sign) {
        return Character.isLetterOrDigit(sign) && !han(sign);
    }

    /** Whether all signs are such ones; not the empty text. */
    public static boolean all(String text, IntPredicate such) {
        return !text.isEmpty() && text.chars().allMatch(such);
    }

    /** Four numerals in a row are a year, or written like one: 二〇二〇, 二零二零, 一九九八. */
    private static void years(char[] signs) {
        for (int from = 0; from < signs.length; ) {
            int to = from;
            while (to < signs.length && numeral(signs[to]) >= 0) {
                to++;
            }
            if (to - from == DIGITS_OF_A_YEAR) {
                for (int i = from; i < to; i++) {
                    signs[i] = (char) ('0' + numeral(signs[i]));
                }
            }
            from = to + 1;
        }
    }

    private static int numeral(char sign) {
        return NUMERALS.indexOf(sign == '零' || sign == '○' ? '〇' : sign);
    }

    private static char[] simple() {
        char[] simple = new char[Character.MAX_VALUE + 1];
        for (int sign = 0; sign < simple.length; sign++) {
            int half = sign >= 0xFF01 && sign <= 0xFF5E ? sign - 0xFEE0 : sign == 0x3000 || sign == 0xA0 ? ' ' : sign;
            int lower = Character.toLowerCase(half);
            simple[sign] = (char) (lower > Character.MAX_VALUE ? half : lower);
        }
        for (String line : DataFile.lines("traditional.txt")) {
            line.chars().skip(2).forEach(old -> simple[old] = line.charAt(0));
        }
        return simple;
    }
}
