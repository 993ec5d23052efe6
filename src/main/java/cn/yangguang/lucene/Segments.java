package cn.yangguang.lucene;

import cn.yangguang.language.CommonWords;
import cn.yangguang.language.Synonyms;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts Chinese into words: those of the synonym list whole, between them wherever the signs on either side are seldom
 * side by side in the index itself. So the words of a place (its villages, its offices) are known without a dictionary.
 */
final class Segments {

    /** Shorter words of the list must not tear a longer word apart; they only weigh. */
    private static final int SHORTEST_OF_THE_LIST = 3;

    private static final int LONGEST_BY_STATISTICS = 3;
    private static final double LISTED = 3;

    /** Two words stand side by side more easily than a third sign belongs to a word. */
    private static final double PRICE_OF_A_THIRD = 1.5;

    private Segments() {}

    /** The words and single signs of the run, all of it, in their order. */
    static List<String> of(String run, Synonyms synonyms, Lexicon lexicon) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < run.length(); ) {
            int known = synonyms.lengthAt(run, i);
            if (known >= SHORTEST_OF_THE_LIST) {
                words.addAll(statistics(run.substring(from, i), synonyms, lexicon));
                words.add(run.substring(i, i + known));
                i += known;
                from = i;
            } else {
                i++;
            }
        }
        words.addAll(statistics(run.substring(from), synonyms, lexicon));
        return words;
    }

    /** The parting into words of at most three signs whose neighbours hold together best. */
    private static List<String> statistics(String text, Synonyms synonyms, Lexicon lexicon) {
        int length = text.length();
        double[] worth = new double[length + 1];
        int[] last = new int[length + 1];
        for (int to = 1; to <= length; to++) {
            worth[to] = worth[to - 1];
            last[to] = 1;
            for (int size = 2; size <= Math.min(LONGEST_BY_STATISTICS, to); size++) {
                double held = worth[to - size] + hold(text.substring(to - size, to), synonyms, lexicon);
                if (held > worth[to]) {
                    worth[to] = held;
                    last[to] = size;
                }
            }
        }
        List<String> words = new ArrayList<>();
        for (int to = length; to > 0; to -= last[to]) {
            words.addFirst(text.substring(to - last[to], to));
        }
        return words;
    }

    private static double hold(String word, Synonyms synonyms, Lexicon lexicon) {
        double first = lexicon.cohesion(word.charAt(0), word.charAt(1));
        if (word.length() == 2) {
            boolean listed = CommonWords.contains(word) || !synonyms.of(word).isEmpty();
            return listed ? Math.max(0, first) + LISTED : first;
        }
        double second = lexicon.cohesion(word.charAt(1), word.charAt(2));
        return Math.min(first, second) <= 0 ? Integer.MIN_VALUE : first + second - PRICE_OF_A_THIRD;
    }
}
