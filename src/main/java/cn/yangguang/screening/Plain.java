package cn.yangguang.screening;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text in which look-alikes are one: full-width, circled and mathematical signs as NFKC has them, every decimal digit as
 * 0–9, invisible signs left out. Knows where each character stood in the original.
 */
final class Plain {

    private final String text;
    /** Where each character began in the original; null when nothing moved. */
    private final int @Nullable [] starts;
    /** Where each character ended in the original; null when nothing moved. */
    private final int @Nullable [] ends;
    /** How many characters of the whole stand before this part of it. */
    private final int before;

    private Plain(String text, int @Nullable [] starts, int @Nullable [] ends, int before) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.before = before;
    }

    static Plain of(String original) {
        int i = 0;
        while (i < original.length() && isPlain(original.charAt(i))) {
            i++;
        }
        if (i == original.length()) {
            return new Plain(original, null, null, 0);
        }
        char[] same = original.toCharArray();
        for (; i < same.length; i++) {
            char c = same[i];
            if (c >= '！' && c <= '～') {
                same[i] = (char) (c - 0xFEE0);
            } else if (c == '\u3000' || c == '\u00A0') {
                same[i] = ' ';
            } else if (!isPlain(c)) {
                return moved(original);
            }
        }
        return new Plain(new String(same), null, null, 0);
    }

    /** A part of it, which knows its places in the whole original. */
    Plain slice(int from, int until) {
        return new Plain(text.substring(from, until), starts, ends, before + from);
    }

    String text() {
        return text;
    }

    /** Where the character at this place began in the original. */
    int start(int at) {
        int place = before + at;
        return starts == null ? place : place < starts.length ? starts[place] : end(at);
    }

    /** Where what ends before this place ended in the original. */
    int end(int at) {
        int place = before + at;
        return ends == null || place == 0 ? place : ends[place - 1];
    }

    /** Characters that need no second look: most of every Chinese text. */
    private static boolean isPlain(char c) {
        return c < 0x80
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3001 && c <= 0x303F && c != 0x3036
                || c >= 0x2010 && c <= 0x201F && c != 0x2011 && c != 0x2017
                || c == '·'
                || c == '—'
                || c == '×'
                || c == '★'
                || c == '☆';
    }

    private static Plain moved(String original) {
        StringBuilder text = new StringBuilder(original.length());
        IntStream.Builder starts = IntStream.builder();
        IntStream.Builder ends = IntStream.builder();
        for (int i = 0; i < original.length(); ) {
            int sign = original.codePointAt(i);
            int end = i + Character.charCount(sign);
            String plain = plain(sign);
            for (int k = 0; k < plain.length(); k++) {
                starts.add(i);
                ends.add(end);
            }
            text.append(plain);
            i = end;
        }
        return new Plain(text.toString(), starts.build().toArray(), ends.build().toArray(), 0);
    }

    private static String plain(int sign) {
        if (sign < 0x10000 && isPlain((char) sign)) {
            return Character.toString(sign);
        }
        return switch (Character.getType(sign)) {
            case Character.DECIMAL_DIGIT_NUMBER -> Integer.toString(Character.digit(sign, 10));
            case Character.FORMAT, Character.NON_SPACING_MARK -> "";
            case Character.SPACE_SEPARATOR -> " ";
            case Character.DASH_PUNCTUATION -> sign == '－' || sign == '﹣' ? "-" : Character.toString(sign);
            default -> Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        };
    }
}
