package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** All words of a part whose layout does not matter: text, and the attributes of some elements. */
final class XmlWords implements Xml.Listener {

    private static final int LONGEST = 4_000;

    private final Set<String> wordy;
    private final boolean all;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    /** @param wordy the elements whose attributes are words */
    XmlWords(Set<String> wordy) {
        this.wordy = wordy;
        this.all = false;
    }

    /** Every attribute is taken for words. */
    XmlWords() {
        this.wordy = Set.of();
        this.all = true;
    }

    List<String> lines() {
        flush();
        return lines;
    }

    @Override
    public void starts(String name, Xml.Element element) {
        flushLong();
        if (all || wordy.contains(name)) {
            for (String value : element.values()) {
                add(value);
            }
        }
    }

    @Override
    public void text(String text) {
        add(text);
    }

    @Override
    public void ends(String name) {
        line.append(' ');
    }

    private void add(String value) {
        if (!value.isBlank()) {
            line.append(value).append(all || !wordy.isEmpty() ? " " : "");
        }
    }

    private void flushLong() {
        if (line.length() > LONGEST) {
            flush();
        }
    }

    private void flush() {
        if (!line.toString().isBlank()) {
            lines.add(line.toString().strip());
        }
        line.setLength(0);
    }
}
