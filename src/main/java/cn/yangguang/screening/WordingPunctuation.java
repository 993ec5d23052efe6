package cn.yangguang.screening;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * Half-width punctuation between Chinese signs (GB/T 15834-2011): , ; : ? ! and straight quotes, one slip for each passage. A stray one
 * in a long text is no warning: at least one mark in thirty must be of half width.
 */
final class WordingPunctuation {

    private static final String HALF = ",;:?!\"";
    private static final String FULL = "，；：？！“";
    private static final String MARKS = FULL + "。、";
    private static final int ONE_IN = 30;

    private WordingPunctuation() {}

    /** Tells the passages by their number, with the run from the first such mark to the last. */
    static void look(List<String> passages, BiConsumer<Integer, WordingSlip> found) {
        int half = 0;
        int full = 0;
        for (String text : passages) {
            for (int at = 0; at < text.length(); at++) {
                if (!han(text.charAt(at))) {
                    half += wrong(text, at) ? 1 : 0;
                    full += MARKS.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
                }
            }
        }
        if (half * ONE_IN >= half + full) {
            for (int passage = 0; half > 0 && passage < passages.size(); passage++) {
                look(passage, passages.get(passage), found);
            }
        }
    }

    private static void look(int passage, String text, BiConsumer<Integer, WordingSlip> found) {
        int first = 0;
        while (first < text.length() && !wrong(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return;
        }
        int last = text.length() - 1;
        while (!wrong(text, last)) {
            last--;
        }
        char right = FULL.charAt(HALF.indexOf(text.charAt(first)));
        found.accept(passage, new WordingSlip("WD-PUNCT", first, last + 1, "中文里用全角标点，写作“" + right + "”"));
    }

    private static boolean wrong(String text, int at) {
        char sign = text.charAt(at);
        return sign < 128
                && HALF.indexOf(sign) >= 0
                && at > 0
                && at < text.length() - 1
                && han(text.charAt(at - 1))
                && han(text.charAt(at + 1));
    }

    private static boolean han(char sign) {
        return sign >= '一' && sign <= '鿿';
    }
}
