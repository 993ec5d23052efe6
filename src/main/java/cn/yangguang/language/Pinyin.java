package cn.yangguang.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pinyin without tones, ü as v. A sign may have several readings. Signs are folded ones ({@link Writing#fold}). */
public final class Pinyin {

    /** Letters that the dialects of the country do not keep apart, and the one that stands for both. */
    private static final String[][] ALIKE = {
        {"zh", "z"}, {"ch", "c"}, {"sh", "s"}, {"ang", "an"}, {"eng", "en"}, {"ing", "in"}
    };

    private static final int LONGEST_SYLLABLE = 6;
    private static final Map<String, String> SIGNS = new TreeMap<>();
    private static final Map<Integer, List<String>> READINGS = new HashMap<>();
    private static final Map<String, List<String>> NEAR = new HashMap<>();

    static {
        for (String line : DataFile.lines("pinyin.txt")) {
            int blank = line.indexOf(' ');
            String syllable = line.substring(0, blank);
            String signs = line.substring(blank + 1);
            SIGNS.put(syllable, signs);
            signs.chars()
                    .forEach(sign -> READINGS.computeIfAbsent(sign, key -> new ArrayList<>(1))
                            .add(syllable));
            NEAR.computeIfAbsent(blunt(syllable), key -> new ArrayList<>(2)).add(syllable);
        }
    }

    private Pinyin() {}

    /** The readings of a sign; empty for one that has none. */
    public static List<String> of(int sign) {
        return READINGS.getOrDefault(sign, List.of());
    }

    /** The signs that are read so; empty for what is no syllable. */
    public static String signs(String syllable) {
        return SIGNS.getOrDefault(syllable, "");
    }

    /** The syllable and those that people take for it who do not keep zh and z, in and ing apart. */
    public static List<String> near(String syllable) {
        return NEAR.getOrDefault(blunt(syllable), List.of(syllable));
    }

    /** The syllables of letters written together, the longest first; empty when the letters are no pinyin. */
    public static List<String> syllables(String letters) {
        String plain = letters.replace('ü', 'v');
        @Nullable String[] last = new String[plain.length() + 1];
        int[] count = new int[plain.length() + 1];
        for (int to = 1; to <= plain.length(); to++) {
            count[to] = Integer.MAX_VALUE / 2;
            for (int from = Math.max(0, to - LONGEST_SYLLABLE); from < to; from++) {
                String syllable = plain.substring(from, to);
                if ((from == 0 || last[from] != null) && SIGNS.containsKey(syllable) && count[from] < count[to] - 1) {
                    count[to] = count[from] + 1;
                    last[to] = syllable;
                }
            }
        }
        List<String> syllables = new ArrayList<>();
        for (int to = plain.length(); to > 0; ) {
            String syllable = last[to];
            if (syllable == null) {
                return List.of();
            }
            syllables.addFirst(syllable);
            to -= syllable.length();
        }
        return syllables;
    }

    private static String blunt(String syllable) {
        String blunt = syllable;
        for (String[] pair : ALIKE) {
            if (blunt.startsWith(pair[0]) && pair[0].endsWith("h")) {
                blunt = pair[1] + blunt.substring(pair[0].length());
            } else if (blunt.endsWith(pair[0]) && !pair[0].endsWith("h")) {
                blunt = blunt.substring(0, blunt.length() - pair[0].length()) + pair[1];
            }
        }
        return blunt;
    }
}
