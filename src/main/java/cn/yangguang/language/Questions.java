package cn.yangguang.language;

import java.util.Comparator;
import java.util.List;

/** The words of a question that only ask: 请问, 怎么, 在哪里. Without them the words that matter are left. */
public final class Questions {

    private static final List<String> WORDS = DataFile.lines("question-words.txt").stream()
            .flatMap(line -> List.of(line.split("\\s+")).stream())
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    private Questions() {}

    /** The folded line with blanks in the place of words that only ask; the line itself when nothing would be left. */
    public static String matter(String line) {
        String left = line;
        for (String word : WORDS) {
            left = left.replace(word, " ".repeat(word.length()));
        }
        return left.isBlank() ? line : left;
    }
}
