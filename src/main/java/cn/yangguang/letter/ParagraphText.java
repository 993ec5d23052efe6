package cn.yangguang.letter;

import static cn.yangguang.typeset.WordXml.is;

import cn.yangguang.typeset.WordXml;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one Word paragraph as one string, whatever runs Word has cut it into, and how to change a stretch of it. */
final class ParagraphText {

    /** Stands for a tab, a break, a picture: nothing that a blank's name could go across. */
    private static final String BOUNDARY = "\t";

    private record Piece(Element text, int start) {
        int end() {
            return start + text.getTextContent().length();
        }
    }

    private final List<Piece> pieces = new ArrayList<>();
    private final String whole;

    private ParagraphText(Element paragraph) {
        var text = new StringBuilder();
        collect(paragraph, text);
        this.whole = text.toString();
    }

    static ParagraphText of(Element paragraph) {
        return new ParagraphText(paragraph);
    }

    String whole() {
        return whole;
    }

    /** A paragraph inside, such as that of a text box, is a text of its own. */
    private void collect(Node below, StringBuilder text) {
        for (var child = below.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, "p") || is(child, "pPr") || is(child, "rPr")) continue;
            if (is(child, "t")) {
                pieces.add(new Piece((Element) child, text.length()));
                text.append(child.getTextContent());
            } else if (is(child, "tab") || is(child, "br") || is(child, "cr") || is(child, "drawing")) {
                text.append(BOUNDARY);
            } else {
                collect(child, text);
            }
        }
    }

    /**
     * Puts words in the place of a stretch. They look as the stretch's first sign did; line ends become breaks. Replace from the
     * last to the first: the places before stay where they are.
     */
    void replace(int start, int end, String words) {
        boolean placed = false;
        for (var piece : pieces) {
            if (piece.end() <= start || piece.start() >= end) continue;
            var text = piece.text().getTextContent();
            int from = Math.max(0, start - piece.start());
            int to = Math.min(text.length(), end - piece.start());
            write(piece.text(), text.substring(0, from), placed ? "" : words, text.substring(to));
            placed = true;
        }
    }

    private static void write(Element place, String before, String words, String after) {
        var lines = words.lines().toList();
        if (lines.size() < 2) {
            set(place, before + String.join("", lines) + after);
            return;
        }
        set(place, before + lines.getFirst());
        Node last = place;
        for (int i = 1; i < lines.size(); i++) {
            last = after(last, place.getOwnerDocument().createElementNS(WordXml.W, prefixed(place, "br")));
            var text = place.getOwnerDocument().createElementNS(WordXml.W, prefixed(place, "t"));
            set(text, i == lines.size() - 1 ? lines.get(i) + after : lines.get(i));
            last = after(last, text);
        }
    }

    private static Node after(Node place, Node added) {
        return place.getParentNode().insertBefore(added, place.getNextSibling());
    }

    private static void set(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private static String prefixed(Element like, String name) {
        return like.getPrefix() == null ? name : like.getPrefix() + ":" + name;
    }
}
