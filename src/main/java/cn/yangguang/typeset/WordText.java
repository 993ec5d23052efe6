package cn.yangguang.typeset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/**
 * What a Word file says and how it wants to look.
 *
 * @param twoSided whether even pages have heads and feet of their own
 * @param title of the file's properties, or empty
 */
record WordText(List<Section> sections, boolean twoSided, String title) {
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String BODY = "word/document.xml";

    WordText {
        sections = List.copyOf(sections);
    }

    static WordText read(byte[] docx, Consumer<TypesetNote> notes) throws IOException {
        return new Reading(DocxPackage.unpack(docx), notes).text();
    }

    private static final class Reading {
        private final DocxPackage opened;
        private final Consumer<TypesetNote> notes;
        private final Styles styles;
        private final Numbering numbering;
        private final Map<String, String> parts = new HashMap<>();
        private final Map<String, List<Piece>> heads = new HashMap<>();
        private final Map<String, List<Piece>> feet = new HashMap<>();

        private Reading(DocxPackage opened, Consumer<TypesetNote> notes) throws IOException {
            this.opened = opened;
            this.notes = notes;
            this.styles = Styles.of(opened);
            this.numbering = Numbering.of(opened);
        }

        private WordText text() throws IOException {
            relations();
            var body = WordXml.all(WordXml.parse(opened.part(BODY)), "body").getFirst();
            var texts = reader(BODY);
            var sections = new ArrayList<Section>();
            var pieces = new ArrayList<Piece>();
            for (var piece : texts.marked(body)) {
                pieces.addAll(piece.pieces());
                if (piece.section().isPresent()) {
                    sections.add(section(piece.section(), List.copyOf(pieces)));
                    pieces.clear();
                }
            }
            if (!pieces.isEmpty() || sections.isEmpty()) sections.add(section(Optional.empty(), pieces));
            return new WordText(sections, twoSided(), title());
        }

        private void relations() throws IOException {
            var name = "word/_rels/document.xml.rels";
            if (!opened.has(name)) return;
            var all = WordXml.parse(opened.part(name)).getElementsByTagNameNS("*", "Relationship");
            for (int i = 0; i < all.getLength(); i++)
                if (all.item(i) instanceof Element relation)
                    parts.put(relation.getAttribute("Id"), "word/" + relation.getAttribute("Target"));
        }

        private TextReader reader(String part) throws IOException {
            return new TextReader(styles, numbering, Pictures.of(opened, part, notes), notes);
        }

        /** A section that names no head of its own goes on with the one before. */
        private Section section(Optional<Element> look, List<Piece> pieces) throws IOException {
            if (look.isPresent()) {
                references(look.get(), "headerReference", heads);
                references(look.get(), "footerReference", feet);
            }
            boolean goesOn = Props.none().put(look).text("type.val", "nextPage").equals("continuous");
            return new Section(SheetLook.of(look), pieces, heads, feet, !goesOn);
        }

        private void references(Element section, String kind, Map<String, List<Piece>> into) throws IOException {
            for (var reference : WordXml.all(section, kind)) {
                var part = parts.getOrDefault(reference.getAttributeNS(RELATIONS, "id"), "");
                if (opened.has(part))
                    into.put(
                            reference.getAttributeNS(WordXml.W, "type"),
                            reader(part).pieces(WordXml.parse(opened.part(part)).getDocumentElement()));
            }
        }

        private boolean twoSided() throws IOException {
            return opened.has("word/settings.xml")
                    && Props.none()
                            .put(WordXml.parse(opened.part("word/settings.xml")).getDocumentElement())
                            .on("evenAndOddHeaders");
        }

        private String title() throws IOException {
            if (!opened.has("docProps/core.xml")) return "";
            var titles = WordXml.parse(opened.part("docProps/core.xml")).getElementsByTagNameNS("*", "title");
            return titles.getLength() == 0 ? "" : titles.item(0).getTextContent();
        }
    }
}
