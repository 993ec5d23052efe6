package cn.yangguang.cleaning;

import cn.yangguang.typeset.DocxPackage;
import cn.yangguang.typeset.WordXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A Word file made anew of its text, tables, pictures, styles and numbering, in a new package. */
final class WordRebuild {

    private static final String MAIN = "word/document.xml";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final DocxPackage from;
    private final Masking masking;
    private final Map<String, String> styles = new HashMap<>();
    private final Parcel made = new Parcel();
    private final StringBuilder types = new StringBuilder(PlainWord.TYPES_HEAD);
    private final StringBuilder rels = new StringBuilder(PlainWord.RELS_HEAD);
    private final Set<String> endings = new HashSet<>();
    private int pictures;

    private WordRebuild(DocxPackage from, Masking masking) {
        this.from = from;
        this.masking = masking;
    }

    static byte[] of(byte[] docx, Masking masking) throws IOException {
        return new WordRebuild(DocxPackage.unpack(docx), masking).rebuild();
    }

    private byte[] rebuild() throws IOException {
        Map<String, String> targets = targets("word/_rels/document.xml.rels");
        Map<String, byte[]> parts = new HashMap<>();
        if (from.has("word/styles.xml")) {
            Document before = WordXml.parse(from.part("word/styles.xml"));
            nameStyles(before);
            parts.put("styles", copied(before, Map.of()));
        }
        if (from.has("word/numbering.xml")) {
            parts.put("numbering", copied(WordXml.parse(from.part("word/numbering.xml")), Map.of()));
        }
        Document main = copy(WordXml.parse(from.part(MAIN)), targets);
        edges(main, targets);
        new WordMasks(masking).in(main);
        made.with(MAIN, WordXml.bytes(main));
        type("document", "document.main");
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            made.with("word/" + part.getKey() + ".xml", part.getValue());
            type(part.getKey(), part.getKey());
            rel(part.getKey(), part.getKey(), part.getKey() + ".xml");
        }
        endings.stream()
                .sorted()
                .forEach(ending -> types.append("<Default Extension=\"%s\" ContentType=\"image/%s\"/>"
                        .formatted(ending, ending.equals("jpg") ? "jpeg" : ending)));
        return made.with(
                        "word/_rels/document.xml.rels",
                        rels.append("</Relationships>").toString())
                .with(
                        "_rels/.rels",
                        PlainWord.RELS_HEAD + "<Relationship Id=\"rId1\" Type=\"" + R + "/officeDocument\" Target=\""
                                + MAIN + "\"/></Relationships>")
                .with("[Content_Types].xml", types.append("</Types>").toString())
                .bytes();
    }

    /** Headers and footers that a section refers to come along under new names; references to anything else go. */
    private void edges(Document main, Map<String, String> targets) throws IOException {
        List<Element> references = new ArrayList<>(WordXml.all(main, "headerReference"));
        references.addAll(WordXml.all(main, "footerReference"));
        int number = 0;
        for (Element reference : references) {
            String target = targets.get(reference.getAttributeNS(R, "id"));
            if (target == null || !from.has("word/" + target)) {
                WordXml.remove(reference);
                continue;
            }
            String kind = reference.getLocalName().startsWith("header") ? "header" : "footer";
            String name = kind + ++number;
            Document edge = copy(WordXml.parse(from.part("word/" + target)), Map.of());
            new WordMasks(masking).in(edge);
            made.with("word/" + name + ".xml", WordXml.bytes(edge));
            type(name, kind);
            rel(name, kind, name + ".xml");
            reference.setAttributeNS(R, "r:id", "id-" + name);
        }
    }

    private void type(String part, String kind) {
        types.append("<Override PartName=\"/word/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, WORD_TYPE, kind));
    }

    private void rel(String id, String kind, String target) {
        rels.append("<Relationship Id=\"id-%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, R, kind, target));
    }

    private byte[] copied(Document before, Map<String, String> targets) {
        return WordXml.bytes(copy(before, targets));
    }

    private Document copy(Document before, Map<String, String> targets) {
        Document after = empty();
        Element root = after.createElementNS(
                WordXml.W, "w:" + before.getDocumentElement().getLocalName());
        root.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:r", R);
        after.appendChild(root);
        new WordCopy(after, styles, drawing -> picture(drawing, after, targets))
                .children(before.getDocumentElement(), root);
        return after;
    }

    /** Names that an author gave to styles say nothing of the text and go. */
    private void nameStyles(Document before) {
        int number = 0;
        for (Element style : WordXml.all(before, "style")) {
            Element name = WordXml.child(style, "name").orElse(null);
            String called = name == null ? "" : name.getAttributeNS(WordXml.W, "val");
            if (name != null && !WordKeepList.COMMON_STYLE.matcher(called).matches()) {
                number++;
                name.setAttributeNS(WordXml.W, "w:val", "样式" + number);
                styles.put(style.getAttributeNS(WordXml.W, "styleId"), "s" + number);
            }
        }
    }

    private @Nullable Element picture(Element drawing, Document after, Map<String, String> targets) {
        String target = WordPicture.target(drawing).map(targets::get).orElse(null);
        if (target == null || !from.has("word/" + target)) {
            return null;
        }
        Pictures.Made remade = Pictures.remade(from.part("word/" + target)).orElse(null);
        if (remade == null) {
            return null;
        }
        pictures++;
        String name = "picture" + pictures + "." + remade.ending();
        endings.add(remade.ending());
        made.with("word/media/" + name, remade.bytes());
        rel("picture" + pictures, "image", "media/" + name);
        return WordPicture.of(after, drawing, "id-picture" + pictures, pictures);
    }

    /** Targets inside the package by their ids. */
    private Map<String, String> targets(String part) throws IOException {
        Map<String, String> targets = new HashMap<>();
        if (!from.has(part)) {
            return targets;
        }
        var all = WordXml.parse(from.part(part)).getElementsByTagNameNS(RELS, "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            Element one = (Element) all.item(i);
            if (!one.getAttribute("TargetMode").equals("External")) {
                targets.put(one.getAttribute("Id"), one.getAttribute("Target").replaceFirst("^/word/", ""));
            }
        }
        return targets;
    }

    private static Document empty() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
