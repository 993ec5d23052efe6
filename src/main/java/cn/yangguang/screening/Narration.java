package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words around names in a story ({@code narration.txt}). */
final class Narration {

    private static final Map<String, Map<Character, List<String>>> WORDS = read();

    private Narration() {}

    /** Whether the words before this place lead to a name by themselves. */
    static boolean leadsTo(String text, int at) {
        return endsWith("前", text, at);
    }

    /** Whether the words before this place lead to a name when those behind it fit. */
    static boolean mayLeadTo(String text, int at) {
        return at == 0
                || !Texts.isHan(text.charAt(at - 1)) && !Texts.isDigit(text.charAt(at - 1))
                || endsWith("弱前", text, at);
    }

    /** Whether what begins here is said of a person. */
    static boolean follows(String text, int at) {
        for (String word : words("后", Texts.at(text, at))) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String group, char sign) {
        return WORDS.getOrDefault(group, Map.of()).getOrDefault(sign, List.of());
    }

    private static boolean endsWith(String group, String text, int at) {
        for (String word : words(group, Texts.at(text, at - 1))) {
            if (at >= word.length() && text.startsWith(word, at - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Words before a name by their last sign, those behind by their first, the longest first. */
    private static Map<String, Map<Character, List<String>>> read() {
        Map<String, Map<Character, List<String>>> words = new HashMap<>();
        for (String line : DataLines.of("narration.txt")) {
            String[] parts = line.split("\\s+");
            boolean behind = parts[0].equals("后");
            var group = words.computeIfAbsent(parts[0], key -> new HashMap<>());
            Arrays.stream(parts)
                    .skip(1)
                    .distinct()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .forEach(word -> group.computeIfAbsent(
                                    word.charAt(behind ? 0 : word.length() - 1), key -> new ArrayList<>())
                            .add(word));
        }
        return words;
    }
}
