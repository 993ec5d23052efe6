package cn.yangguang.language;

import java.util.HashSet;
import java.util.Set;

/** Words that say little: they help to rank what has the others, and nothing is left out for lack of them. */
public final class CommonWords {

    private static final Set<String> WORDS = new HashSet<>();
    private static final String PARTICLES =
            "的了着和与及或在是对为从到把被给让向由于以之其而且也都就还又再很更最要想能会去来个位份种件条次名些这那我你他她它们办领交买拿看查问找做用有无不没上中下内外前后等年月日号第";

    static {
        DataFile.lines("common-words.txt").forEach(line -> WORDS.addAll(Set.of(line.split("\\s+"))));
    }

    private CommonWords() {}

    public static boolean contains(String word) {
        return WORDS.contains(word);
    }

    /** A sign that, where it stands alone, is hardly what is looked for. */
    public static boolean particle(int sign) {
        return PARTICLES.indexOf(sign) >= 0;
    }
}
