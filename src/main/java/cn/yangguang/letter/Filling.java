package cn.yangguang.letter;

import cn.yangguang.typeset.WordXml;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fills one part of a template: first the lists, which multiply paragraphs and rows, then every blank. */
final class Filling {
    private final Facts facts;
    /** Filled paragraphs are never read again: braces in a fact are words. */
    private final Set<Element> done = Collections.newSetFromMap(new IdentityHashMap<>());

    Filling(Facts facts) {
        this.facts = facts;
    }

    void fill(Document text) {
        for (var paragraph : WordXml.all(text, "p")) if (inside(paragraph, text)) repeat(paragraph);
        for (var paragraph : WordXml.all(text, "p")) if (inside(paragraph, text)) fill(paragraph, Map.of());
    }

    /** What an earlier step took out of the text is not filled any more. */
    private static boolean inside(Node node, Document text) {
        return (node.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_DISCONNECTED) == 0;
    }

    /** Repeats the paragraph, or the table row around it, for every entry of its list. */
    private void repeat(Element paragraph) {
        var listed = listOf(paragraph);
        if (listed.isEmpty()) return;
        var row = WordXml.around(paragraph, "tr");
        var pattern = row.orElse(paragraph);
        var parent = pattern.getParentNode();
        var entries = facts.list(listed.get());
        for (int i = 0; i < entries.size(); i++) {
            var copy = (Element) pattern.cloneNode(true);
            parent.insertBefore(copy, pattern);
            if (row.isEmpty()) {
                trimLead(copy, i, entries.size());
                if (i + 1 < entries.size()) property(copy, "keepNext").ifPresent(WordXml::remove);
            }
            var values = values(entries.get(i), listed.get(), i + 1);
            if (row.isEmpty()) fill(copy, values);
            else WordXml.all(copy, "p").forEach(cell -> fill(cell, values));
        }
        drop(pattern);
    }

    /** A label such as 附件： and the room above stand before the first entry only; an only entry is not counted. */
    private static void trimLead(Element paragraph, int index, int size) {
        var text = ParagraphText.of(paragraph);
        var blanks = Placeholder.in(text.whole());
        var counted = blanks.stream()
                .filter(p -> p.column().equals(Blank.COUNT_COLUMN))
                .findFirst();
        if (size == 1 && counted.isPresent()) {
            int end = counted.get().end();
            boolean mark =
                    end < text.whole().length() && ".．、".indexOf(text.whole().charAt(end)) >= 0;
            if (mark) text.replace(counted.get().start(), end + 1, "");
        }
        int lead = blanks.getFirst().start();
        if (index == 0) return;
        if (text.whole().substring(0, lead).endsWith("：")) text.replace(0, lead, "　".repeat(lead));
        property(paragraph, "spacing").ifPresent(spacing -> spacing.removeAttributeNS(WordXml.W, "before"));
    }

    private static Optional<Element> property(Element paragraph, String name) {
        return WordXml.child(paragraph, "pPr").flatMap(look -> WordXml.child(look, name));
    }

    private static Optional<Blank> listOf(Element paragraph) {
        return Placeholder.in(ParagraphText.of(paragraph).whole()).stream()
                .filter(p -> p.kind() == Placeholder.Kind.LIST)
                .flatMap(p -> p.blank().stream())
                .filter(Blank::list)
                .findFirst();
    }

    private static Map<String, String> values(Map<String, String> entry, Blank list, int count) {
        var values = new HashMap<>(entry);
        values.put(Blank.COUNT_COLUMN, Integer.toString(count));
        values.put("", entry.getOrDefault(list.columns().getFirst(), ""));
        return values;
    }

    private void fill(Element paragraph, Map<String, String> entry) {
        if (!done.add(paragraph)) return;
        var text = ParagraphText.of(paragraph);
        var blanks = Placeholder.in(text.whole());
        if (blanks.isEmpty()) return;
        if (blanks.stream()
                .allMatch(p ->
                        p.kind() == Placeholder.Kind.OPTIONAL && value(p, entry).isEmpty())) {
            drop(paragraph);
            return;
        }
        if (blanks.size() == 1 && text.whole().strip().equals(blanks.getFirst().toString())) {
            fillWhole(paragraph, value(blanks.getFirst(), entry).lines().toList());
            return;
        }
        boolean cell = WordXml.around(paragraph, "tc").isPresent();
        for (var blank : blanks.reversed()) {
            String words = fitted(value(blank, entry), text.whole(), blank.end());
            text.replace(blank.start(), blank.end(), cell ? words : words.replace('\n', ' '));
        }
    }

    /** A blank that has a paragraph to itself becomes as many paragraphs as the words have lines. */
    private void fillWhole(Element paragraph, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            var place = last ? paragraph : (Element) paragraph.cloneNode(true);
            if (!last) paragraph.getParentNode().insertBefore(place, paragraph);
            done.add(place);
            fillLine(place, lines.get(i));
        }
        if (lines.isEmpty()) fillLine(paragraph, "");
    }

    private static void fillLine(Element paragraph, String line) {
        var text = ParagraphText.of(paragraph);
        text.replace(0, text.whole().length(), line);
    }

    /** Where the template goes on with a mark of punctuation, the words do not end with one of their own. */
    private static String fitted(String words, String text, int end) {
        boolean marked = end < text.length() && "。，；".indexOf(text.charAt(end)) >= 0;
        return marked ? words.replaceFirst("[。，；,;.]+$", "") : words;
    }

    /** Lines cleaned of what neither XML nor paper can hold, without empty ones. */
    private String value(Placeholder placeholder, Map<String, String> entry) {
        String words = placeholder.kind() == Placeholder.Kind.LIST
                ? entry.getOrDefault(placeholder.column(), "")
                : placeholder.blank().flatMap(facts::text).orElse("");
        return String.join(
                "\n",
                words.lines().map(Block::clean).filter(line -> !line.isEmpty()).toList());
    }

    /** Outside the body itself a place without a paragraph would be a damaged file; a section's end stays where it is. */
    private static void drop(Element gone) {
        var parent = gone.getParentNode();
        if (WordXml.is(gone, "tr")) {
            WordXml.remove(gone);
            if (WordXml.child(parent, "tr").isEmpty()) WordXml.remove(parent);
        } else if (endsSection(gone) || isLastOfIts(gone)) {
            fillLine(gone, "");
        } else {
            WordXml.remove(gone);
        }
    }

    private static boolean endsSection(Element paragraph) {
        return property(paragraph, "sectPr").isPresent();
    }

    private static boolean isLastOfIts(Element paragraph) {
        if (WordXml.is(paragraph.getParentNode(), "body") || nextElement(paragraph) != null) return false;
        var before = paragraph.getPreviousSibling();
        while (before != null && !(before instanceof Element)) before = before.getPreviousSibling();
        return !WordXml.is(before, "p");
    }

    private static @Nullable Node nextElement(Node node) {
        var next = node.getNextSibling();
        while (next != null && !(next instanceof Element)) next = next.getNextSibling();
        return next;
    }
}
