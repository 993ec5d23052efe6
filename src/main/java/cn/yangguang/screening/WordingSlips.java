package cn.yangguang.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Wrong words from a list ({@code wording-slips.tsv}): the wrong form, the right one, and the surroundings in which the same signs
 * are right. The first sign of a wrong form is looked up in an array, so that a long list costs hardly more than a short one.
 */
final class WordingSlips implements WordingRule {

    /** How far left and right of the words the exception may look. */
    private static final int AROUND = 8;

    private record Entry(
            String wrong,
            String code,
            String advice,
            @Nullable Pattern unless) {}

    private static final Entry[] NONE = {};
    private static final WordingSlips SHIPPED = new WordingSlips(WordingTable.rows("wording-slips.tsv"));

    private final BitSet first = new BitSet();
    private final Entry[][] byFirst = new Entry[Character.MAX_VALUE + 1][];

    private WordingSlips(List<String[]> rows) {
        var lists = new TreeMap<Character, List<Entry>>();
        for (String[] row : rows) {
            String code = row[3].isEmpty() ? "WD-SLIP" : row[3];
            Pattern unless = row[2].isEmpty() ? null : Pattern.compile(row[2]);
            lists.computeIfAbsent(row[0].charAt(0), key -> new ArrayList<>())
                    .add(new Entry(row[0], code, "应写作“" + row[1] + "”", unless));
        }
        Arrays.fill(byFirst, NONE);
        lists.forEach((sign, entries) -> {
            first.set(sign);
            byFirst[sign] = entries.toArray(Entry[]::new);
        });
    }

    static WordingSlips shipped() {
        return SHIPPED;
    }

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        for (int at = 0; at < text.length(); at++) {
            if (first.get(text.charAt(at))) {
                look(text, at, byFirst[text.charAt(at)], found);
            }
        }
    }

    private static void look(String text, int at, Entry[] entries, Consumer<WordingSlip> found) {
        for (Entry entry : entries) {
            if (text.startsWith(entry.wrong, at) && !right(text, at, entry)) {
                found.accept(new WordingSlip(entry.code, at, at + entry.wrong.length(), entry.advice));
                return;
            }
        }
    }

    /** Whether the exception of the entry covers these very signs. */
    private static boolean right(String text, int at, Entry entry) {
        if (entry.unless == null) {
            return false;
        }
        int end = at + entry.wrong.length();
        var exception =
                entry.unless.matcher(text).region(Math.max(0, at - AROUND), Math.min(text.length(), end + AROUND));
        while (exception.find()) {
            if (exception.start() < end && exception.end() > at) {
                return true;
            }
        }
        return false;
    }
}
