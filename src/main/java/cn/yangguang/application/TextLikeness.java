package cn.yangguang.application;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** How alike two requests are: the share of two-sign pieces they have in common (Dice), signs and spaces left out. Pure. */
final class TextLikeness {

    private TextLikeness() {}

    /** From 0, nothing in common, to 1, the same. */
    static double of(String one, String other) {
        Map<String, Integer> mine = pieces(one);
        Map<String, Integer> its = pieces(other);
        int all = count(mine) + count(its);
        if (all == 0) {
            return 0;
        }
        int common = mine.entrySet().stream()
                .mapToInt(piece -> Math.min(piece.getValue(), its.getOrDefault(piece.getKey(), 0)))
                .sum();
        return 2.0 * common / all;
    }

    static Map<String, Integer> pieces(String text) {
        int[] signs = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .toArray();
        Map<String, Integer> pieces = new HashMap<>();
        for (int i = 0; i + 1 < signs.length; i++) {
            pieces.merge(new String(signs, i, 2), 1, Integer::sum);
        }
        return pieces;
    }

    static int count(Map<String, Integer> pieces) {
        return pieces.values().stream().mapToInt(Integer::intValue).sum();
    }
}
