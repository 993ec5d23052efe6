package cn.yangguang.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Words that mean the same. A line {@code 公共租赁住房 公租房} makes its words equal; {@code 住房保障 > 公租房 廉租房} says that who
 * asks for the first means the others too, not the other way round. The first word of a line is the official one.
 */
public final class Synonyms {

    private static final int LONGEST = 20;

    private final Map<String, Set<String>> others = new LinkedHashMap<>();
    private final Set<String> official = new LinkedHashSet<>();
    private int longest;

    private Synonyms(Collection<String> lines) {
        lines.forEach(this::take);
    }

    /** Those of the program. */
    public static Synonyms ofTheProgram() {
        return new Synonyms(DataFile.lines("synonyms.txt"));
    }

    /** Those of the program and of an office's own file, which has the same form; a file that is not there adds none. */
    public static Synonyms with(Path own) {
        List<String> lines = new ArrayList<>(DataFile.lines("synonyms.txt"));
        try {
            if (Files.isRegularFile(own)) {
                lines.addAll(DataFile.lines(Files.readAllBytes(own)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(own.toString(), e);
        }
        return new Synonyms(lines);
    }

    private void take(String line) {
        String[] sides = Writing.fold(line).split(">", 2);
        List<String> left = words(sides[0]);
        List<String> right = sides.length == 1 ? left : words(sides[1]);
        for (String word : left) {
            Set<String> same = others.computeIfAbsent(word, key -> new LinkedHashSet<>());
            right.stream().filter(other -> !other.equals(word)).forEach(same::add);
            longest = Math.max(longest, word.length());
        }
        if (!left.isEmpty()) {
            official.add(left.getFirst());
        }
    }

    private static List<String> words(String side) {
        return Arrays.stream(side.strip().split("[\\s=,，、]+"))
                .filter(word -> word.length() >= 2 && word.length() <= LONGEST)
                .toList();
    }

    /** The other words for a folded word; empty when it has none. */
    public Set<String> of(String word) {
        return others.getOrDefault(word, Set.of());
    }

    /** Every known word that is read so. */
    public List<String> sounding(List<String> syllables) {
        return others.keySet().stream()
                .filter(word -> word.length() == syllables.size())
                .filter(word -> IntStream.range(0, word.length())
                        .allMatch(i -> Pinyin.of(word.charAt(i)).contains(syllables.get(i))))
                .toList();
    }

    /** The official words, to be offered to who types their beginning. */
    public Set<String> official() {
        return official;
    }

    /** Length of the longest known word that begins at this place of a folded text, 0 when none does. */
    public int lengthAt(String text, int from) {
        for (int length = Math.min(longest, text.length() - from); length >= 2; length--) {
            if (others.containsKey(text.substring(from, from + length))) {
                return length;
            }
        }
        return 0;
    }
}
