package cn.yangguang.screening;

import java.util.stream.Collectors;

/** The words around names in a story ({@code narration.txt}). */
final class Narration {

    private static final WordSet BEFORE = read("前");
    private static final WordSet MAYBE_BEFORE = read("弱前");
    private static final WordSet BEHIND = read("后");

    private Narration() {}

    /** Whether the words before this place lead to a name by themselves. */
    static boolean leadsTo(String text, int at) {
        return BEFORE.endsAt(text, 0, at);
    }

    /** Whether the words before this place lead to a name when those behind it fit. */
    static boolean mayLeadTo(String text, int at) {
        return at == 0
                || !Texts.isHan(text.charAt(at - 1)) && !Texts.isDigit(text.charAt(at - 1))
                || MAYBE_BEFORE.endsAt(text, 0, at);
    }

    /** Whether what begins here is said of a person. */
    static boolean follows(String text, int at) {
        return BEHIND.lengthAt(text, at) > 0;
    }

    private static WordSet read(String group) {
        return WordSet.of(DataLines.of("narration.txt").stream()
                .filter(line -> line.startsWith(group + " "))
                .map(line -> line.substring(group.length()))
                .collect(Collectors.joining(" ")));
    }
}
