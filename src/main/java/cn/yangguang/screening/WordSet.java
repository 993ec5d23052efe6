package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words that are looked for together in a stretch of a text: by their first and last signs, many times faster than a pattern. */
final class WordSet {

    private static final int BUCKETS = 256;

    private final String[][] byFirst;
    private final String[][] byLast;
    private final boolean anyCase;

    private WordSet(List<String> words, boolean anyCase) {
        this.anyCase = anyCase;
        byFirst = buckets(words, true);
        byLast = buckets(words, false);
    }

    /**
     * These words.
     *
     * @param words parted by blanks
     * @param more which hold a blank themselves
     */
    static WordSet of(String words, String... more) {
        return new WordSet(all(words, more), false);
    }

    /** The same, Latin letters in capitals or not. */
    static WordSet ofAnyCase(String words) {
        return new WordSet(all(words), true);
    }

    /** Whether one of them stands whole between two places. */
    boolean isIn(String text, int from, int until) {
        return isIn(text, from, until, from);
    }

    /** Whether one of them stands whole between two places and does not end before a third. */
    boolean isIn(String text, int from, int until, int leastEnd) {
        for (int at = Math.max(0, from); at < until; at++) {
            for (String word : byFirst[bucket(text.charAt(at))]) {
                int end = at + word.length();
                if (end <= until && end >= leastEnd && is(text, at, word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of them ends at this place and does not begin before another. */
    boolean endsAt(String text, int from, int end) {
        return lengthBefore(text, from, end) > 0;
    }

    /** Length of the longest of them that ends at this place and does not begin before another; 0 when none does. */
    int lengthBefore(String text, int from, int end) {
        if (end <= Math.max(0, from) || end > text.length()) {
            return 0;
        }
        for (String word : byLast[bucket(text.charAt(end - 1))]) {
            if (end - word.length() >= from && is(text, end - word.length(), word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Length of the longest of them that begins here; 0 when none does. */
    int lengthAt(String text, int at) {
        if (at >= text.length()) {
            return 0;
        }
        for (String word : byFirst[bucket(text.charAt(at))]) {
            if (is(text, at, word)) {
                return word.length();
            }
        }
        return 0;
    }

    private boolean is(String text, int at, String word) {
        return text.regionMatches(anyCase, at, word, 0, word.length());
    }

    private static int bucket(char sign) {
        char capital = sign >= 'a' && sign <= 'z' ? (char) (sign - 32) : sign;
        return (capital ^ capital >> 8) & BUCKETS - 1;
    }

    private static List<String> all(String words, String... more) {
        return Stream.concat(Stream.of(words.strip().split("\\s+")), Stream.of(more))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static String[][] buckets(List<String> words, boolean first) {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            lists.add(new ArrayList<>());
        }
        words.forEach(word ->
                lists.get(bucket(word.charAt(first ? 0 : word.length() - 1))).add(word));
        return lists.stream().map(list -> list.toArray(String[]::new)).toArray(String[][]::new);
    }
}
