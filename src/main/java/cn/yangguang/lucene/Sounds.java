package cn.yangguang.lucene;

import cn.yangguang.language.Pinyin;
import cn.yangguang.language.Writing;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** How a text sounds: every reading of each sign at its place, or the first letters of some signs in a row. */
final class Sounds extends Tokenizer {

    /** So many first letters make a piece; fewer are too common to look for. */
    static final int INITIALS = 2;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final boolean initials;
    private final Deque<String> waiting = new ArrayDeque<>();

    private String text = "";
    private int at;
    private int increment;

    private Sounds(boolean initials) {
        this.initials = initials;
    }

    static Sounds syllables() {
        return new Sounds(false);
    }

    static Sounds initials() {
        return new Sounds(true);
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (waiting.isEmpty() && at < text.length()) {
            increment++;
            waiting.addAll(initials ? initialsAt(at) : Pinyin.of(text.charAt(at)));
            at++;
        }
        if (waiting.isEmpty()) {
            return false;
        }
        term.append(waiting.poll());
        step.setPositionIncrement(increment);
        increment = 0;
        return true;
    }

    private Set<String> initialsAt(int from) {
        Set<String> rows = Set.of("");
        for (int i = from; i < from + INITIALS; i++) {
            Set<String> letters = i < text.length() ? letters(text.charAt(i)) : Set.of();
            Set<String> longer = new LinkedHashSet<>();
            rows.forEach(row -> letters.forEach(letter -> longer.add(row + letter)));
            rows = longer;
        }
        return rows;
    }

    /** The first letters of a sign's readings; a letter or digit stands for itself. */
    static Set<String> letters(char sign) {
        if (Writing.latin(sign)) {
            return Set.of(String.valueOf(sign));
        }
        List<String> readings = Pinyin.of(sign);
        return readings.stream().map(reading -> reading.substring(0, 1)).collect(Collectors.toSet());
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        StringWriter all = new StringWriter();
        input.transferTo(all);
        // What is no sign of a script stands in nobody's way: 双随机、一公开 is typed as sstyykg.
        text = Writing.fold(all.toString()).replaceAll("[^\\p{L}\\p{N}]", "");
        at = 0;
        increment = 0;
        waiting.clear();
    }
}
