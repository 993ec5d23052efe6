package cn.yangguang.typeset;

import static cn.yangguang.typeset.WordXml.child;
import static cn.yangguang.typeset.WordXml.is;

import cn.yangguang.typeset.TypesetNote.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the paragraphs of one part. */
final class TextReader {
    private final Styles styles;
    private final Numbering numbering;
    private final Pictures pictures;
    private final Consumer<TypesetNote> notes;

    TextReader(Styles styles, Numbering numbering, Pictures pictures, Consumer<TypesetNote> notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.pictures = pictures;
        this.notes = notes;
    }

    /**
     * What one child of the body holds.
     *
     * @param section the look of the section that ends here
     */
    record Marked(List<Piece> pieces, Optional<Element> section) {}

    /** The children of a body with the ends of its sections. */
    List<Marked> marked(Element body) {
        var marked = new ArrayList<Marked>();
        for (var node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) continue;
            if (is(element, "sectPr")) marked.add(new Marked(List.of(), Optional.of(element)));
            else marked.add(new Marked(of(element), child(element, "pPr").flatMap(look -> child(look, "sectPr"))));
        }
        return marked;
    }

    /** Everything below a cell, head or foot. */
    List<Piece> pieces(Node below) {
        var pieces = new ArrayList<Piece>();
        for (var node = below.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element && !is(element, "sectPr")) pieces.addAll(of(element));
        return pieces;
    }

    private List<Piece> of(Element element) {
        if (is(element, "tbl")) return List.of(new TableReader(styles, this).table(element));
        if (!is(element, "p")) return pieces(element);
        var pieces = new ArrayList<Piece>(List.of(paragraph(element)));
        boxes(element, pieces);
        return pieces;
    }

    private Piece.Paragraph paragraph(Element paragraph) {
        var own = child(paragraph, "pPr");
        var style = own.flatMap(o -> child(o, "pStyle"))
                .map(s -> s.getAttributeNS(WordXml.W, "val"))
                .orElse("");
        var props = styles.paragraph(style);
        var number = numbering.next(props.copy().put(own));
        number.ifPresent(n -> props.put(n.paragraph()));
        props.put(own);
        var mark = styles.run(style);
        var inlines = new ArrayList<Inline>();
        number.ifPresent(n -> {
            inlines.add(new Inline.Words(n.text(), styles.look(mark.copy().put(n.run()))));
            if (n.tab()) inlines.add(new Inline.Tab(styles.look(mark)));
        });
        new RunReader(styles, mark, pictures, inlines).read(paragraph);
        var look = styles.look(mark.copy().put(own.flatMap(o -> child(o, "rPr"))));
        return new Piece.Paragraph(ParagraphLook.of(props, styles.look(mark).size()), look, inlines);
    }

    /** The words of text boxes follow the paragraph that holds them. */
    private void boxes(Element paragraph, List<Piece> pieces) {
        for (var box : WordXml.all(paragraph, "txbxContent")) {
            // Word writes a box twice, for newer and for older programs.
            if (isFallback(box)) continue;
            var content = pieces(box);
            var words = box.getTextContent().strip();
            if (words.isEmpty()) continue;
            notes.accept(new TypesetNote(Kind.TEXT_BOX, words.substring(0, Math.min(20, words.length())), ""));
            pieces.addAll(content);
        }
    }

    private static boolean isFallback(Node node) {
        for (var parent = node.getParentNode(); parent != null; parent = parent.getParentNode())
            if ("Fallback".equals(parent.getLocalName())) return true;
        return false;
    }
}
