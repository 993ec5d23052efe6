package cn.yangguang.cleaning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is to be put in place of what.
 *
 * @param words replaced wherever they stand, the longest first
 * @param cells replaced where they are all that a cell of a table says, such as a name
 */
public record Masking(Map<String, String> words, Map<String, String> cells) {

    /** Nothing is masked. */
    public static final Masking NONE = new Masking(Map.of(), Map.of());

    public Masking {
        words = Map.copyOf(words);
        cells = Map.copyOf(cells);
        if (words.containsKey("") || cells.containsKey("")) {
            throw new IllegalArgumentException("nothing cannot be masked");
        }
    }

    public boolean isEmpty() {
        return words.isEmpty() && cells.isEmpty();
    }

    String inText(String text) {
        String masked = text;
        for (String word : longestFirst()) {
            masked = masked.replace(word, words.getOrDefault(word, ""));
        }
        return masked;
    }

    String inCell(String text) {
        String whole = cells.get(text.strip());
        return whole == null ? inText(text) : whole;
    }

    List<String> longestFirst() {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
