package cn.yangguang.screening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Brackets and quotes that want their partner. Looks at the passages of a text in a row, because a bracket may close in a later
 * one (the lines of a page are passages too). 1） and （2 in front of an item need none; a quote that runs over several
 * paragraphs opens again in each of them and closes once.
 */
final class WordingPairs {

    private static final String OPEN = "（(〔[【《〈“‘「『";
    private static final String CLOSE = "）)〕]】》〉”’」』";

    private static final String NUMERALS = "0123456789０１２３４５６７８９一二三四五六七八九十abcdefghijklmnopqrstuvwxyzABCDEFGHIJ";

    /** How many signs may lie between a bracket and its partner. */
    private static final int FARTHEST = 600;

    /** Where a sign stands. */
    private record Place(int passage, int at, char sign, long distance) {}

    private final Deque<Place> open = new ArrayDeque<>();
    private final List<Place> alone = new ArrayList<>();
    private long before;

    /** Tells the brackets without partner with the number of their passage, in the order of the text. */
    static void look(List<String> passages, BiConsumer<Integer, WordingSlip> found) {
        var pairs = new WordingPairs();
        for (int passage = 0; passage < passages.size(); passage++) {
            pairs.read(passage, passages.get(passage));
        }
        pairs.alone.addAll(pairs.open);
        pairs.alone.sort(Comparator.comparingLong(Place::distance));
        pairs.alone.forEach(place -> found.accept(place.passage, slip(place)));
    }

    private static WordingSlip slip(Place place) {
        int kind = OPEN.indexOf(place.sign);
        String advice = kind >= 0
                ? "“" + place.sign + "”没有配对的“" + CLOSE.charAt(kind) + "”，请补上或者去掉"
                : "“" + place.sign + "”前面没有配对的“" + OPEN.charAt(CLOSE.indexOf(place.sign)) + "”，请补上或者去掉";
        return new WordingSlip("WD-PAIR", place.at, place.at + 1, advice);
    }

    private void read(int passage, String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (Texts.isHan(sign)) {
                continue;
            }
            if (OPEN.indexOf(sign) >= 0) {
                opens(new Place(passage, at, sign, before + at));
            } else if (CLOSE.indexOf(sign) >= 0) {
                closes(new Place(passage, at, sign, before + at), itemNumber(text, at) || apostrophe(text, at));
            }
        }
        before += text.length();
    }

    private void opens(Place place) {
        boolean again = place.sign == '“' || place.sign == '‘';
        if (again && place.at == 0) {
            open.removeIf(earlier -> earlier.sign == place.sign);
        }
        open.push(place);
    }

    private void closes(Place place, boolean mayStandAlone) {
        Deque<Place> skipped = new ArrayDeque<>();
        while (!open.isEmpty() && place.distance - open.peek().distance <= FARTHEST) {
            if (partners(open.peek().sign, place.sign)) {
                open.pop();
                alone.addAll(skipped);
                return;
            }
            skipped.push(open.pop());
        }
        while (!skipped.isEmpty()) {
            open.push(skipped.pop());
        }
        if (!mayStandAlone) {
            alone.add(place);
        }
    }

    /** Full and half width of one form are partners: which of them is right is another question. */
    private static boolean partners(char opening, char closing) {
        int at = OPEN.indexOf(opening);
        int to = CLOSE.indexOf(closing);
        return at == to || (at < 2 && to < 2) || (at >= 2 && at <= 3 && to >= 2 && to <= 3);
    }

    /** 1） 一） a) at the front of an item. */
    private static boolean itemNumber(String text, int at) {
        if (text.charAt(at) != '）' && text.charAt(at) != ')') {
            return false;
        }
        int from = at;
        while (from > 0 && at - from < 3 && NUMERALS.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from < at && (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)));
    }

    private static boolean apostrophe(String text, int at) {
        return text.charAt(at) == '’'
                && at > 0
                && text.charAt(at - 1) < 0x250
                && Character.isLetter(text.charAt(at - 1));
    }
}
