package cn.yangguang.letter;

import cn.yangguang.letter.TemplateFault.Kind;
import cn.yangguang.typeset.DocxPackage;
import cn.yangguang.typeset.WordXml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a template must not carry along in its package: programs, other files, links outward, comments. */
final class PackageFaults {

    private PackageFaults() {}

    static List<TemplateFault> of(DocxPackage opened) {
        var faults = new ArrayList<TemplateFault>();
        for (var name : opened.names()) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vba") || lower.contains("macro")) faults.add(TemplateFault.of(Kind.MACRO));
            if (lower.startsWith("word/embeddings/") || lower.startsWith("word/activex/"))
                faults.add(new TemplateFault(Kind.EMBEDDED, name.substring(name.lastIndexOf('/') + 1)));
            if (lower.endsWith(".rels")) faults.addAll(links(opened.part(name)));
            if (lower.matches("word/comments\\w*\\.xml")
                    && !WordXml.all(parsed(opened.part(name)), "comment").isEmpty())
                faults.add(TemplateFault.of(Kind.COMMENT));
        }
        return faults;
    }

    /** A hyperlink is only followed by a reader's hand; the template it was made from is taken out when filling. */
    private static List<TemplateFault> links(byte[] relations) {
        var faults = new ArrayList<TemplateFault>();
        var all = parsed(relations).getElementsByTagNameNS("*", "Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            var relation = (Element) all.item(i);
            var type = relation.getAttribute("Type");
            boolean harmless = type.endsWith("/hyperlink") || type.endsWith("/attachedTemplate");
            if (relation.getAttribute("TargetMode").equals("External") && !harmless)
                faults.add(new TemplateFault(Kind.LINKED, type.substring(type.lastIndexOf('/') + 1)));
            if (type.endsWith("/aFChunk"))
                faults.add(new TemplateFault(Kind.EMBEDDED, relation.getAttribute("Target")));
        }
        return faults;
    }

    private static Document parsed(byte[] part) {
        try {
            return WordXml.parse(part);
        } catch (IOException readBefore) {
            throw new IllegalStateException(readBefore);
        }
    }
}
