package cn.yangguang.lucene;

import cn.yangguang.language.Writing;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Cuts a text into what the index knows: of Chinese every two signs side by side (a sign that stands alone, alone), of
 * other scripts whole words. The text is folded first. What a mark parts is not side by side.
 */
final class Bigrams extends Tokenizer {

    private static final int LONGEST_WORD = 40;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final boolean signsToo;
    private final boolean signsOnly;

    private String text = "";
    private int at;
    /** Whether the sign at {@link #at} was given alone already. */
    private boolean alone;

    private boolean gap;

    private Bigrams(boolean signsToo, boolean signsOnly) {
        this.signsToo = signsToo;
        this.signsOnly = signsOnly;
    }

    static Bigrams pairs() {
        return new Bigrams(false, false);
    }

    /** Pairs, and each sign alone as well. */
    static Bigrams pairsAndSigns() {
        return new Bigrams(true, false);
    }

    static Bigrams signs() {
        return new Bigrams(false, true);
    }

    /** The pairs and words of a folded text, each once, in their order. */
    static Set<String> of(String folded) {
        Set<String> pieces = new LinkedHashSet<>();
        list(folded).forEach(piece -> pieces.add(piece));
        return pieces;
    }

    /** The same with repetitions. */
    static List<String> list(String folded) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < folded.length(); ) {
            int length = lengthAt(folded, i);
            if (length > 0) {
                pieces.add(folded.substring(i, i + Math.min(length, LONGEST_WORD)));
            }
            i += Writing.han(folded.charAt(i)) ? stepAt(folded, i) : Math.max(1, length);
        }
        return pieces;
    }

    /** Length of the piece that begins here, 0 for none. */
    private static int lengthAt(String text, int i) {
        if (Writing.han(text.charAt(i))) {
            return i + 1 < text.length() && Writing.han(text.charAt(i + 1)) ? 2 : 1;
        }
        int end = i;
        while (end < text.length() && Writing.latin(text.charAt(end))) {
            end++;
        }
        return end - i;
    }

    /** How far the next piece begins: the last sign of a row belongs to the last pair. */
    private static int stepAt(String text, int i) {
        boolean lastPair = i + 1 < text.length()
                && Writing.han(text.charAt(i + 1))
                && (i + 2 >= text.length() || !Writing.han(text.charAt(i + 2)));
        return lastPair ? 2 : 1;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (at < text.length()) {
            int here = at;
            boolean han = Writing.han(text.charAt(here));
            int length = lengthAt(text, here);
            if (length == 0) {
                at++;
                gap = true;
            } else if (!han) {
                at += length;
                return give(here, Math.min(length, LONGEST_WORD), gap ? 2 : 1);
            } else if (signsOnly || signsToo && !alone) {
                alone = !signsOnly && length == 2;
                at += alone ? 0 : 1;
                return give(here, 1, 1);
            } else {
                alone = false;
                at += signsToo ? 1 : stepAt(text, here);
                return give(here, length, signsToo ? 0 : gap ? 2 : 1);
            }
        }
        return false;
    }

    private boolean give(int from, int length, int increment) {
        gap = false;
        term.append(text, from, from + length);
        step.setPositionIncrement(increment);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter all = new StringWriter();
        input.transferTo(all);
        text = Writing.fold(all.toString());
        at = 0;
        alone = false;
        gap = false;
    }
}
