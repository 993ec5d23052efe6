package cn.yangguang.letter;

import cn.yangguang.typeset.DocxPackage;
import cn.yangguang.typeset.WordXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Takes out of a file what it need not say: document properties name no author, company, program or template
 * (documents-and-letters.md §6), and no part of a maker's machine stays.
 */
final class CleanPackage {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String APP =
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
    /** Settings that tell of the maker's machine or how the file came to be. */
    private static final List<String> TRACES =
            List.of("attachedTemplate", "rsids", "docVars", "trackRevisions", "mailMerge", "saveThroughXslt");

    private CleanPackage() {}

    static byte[] copy(byte[] packed, String title) throws IOException {
        var opened = DocxPackage.unpack(packed);
        clean(opened, title);
        return opened.pack();
    }

    static void clean(DocxPackage opened, String title) throws IOException {
        if (opened.has("docProps/core.xml"))
            opened.put("docProps/core.xml", core(title).getBytes(StandardCharsets.UTF_8));
        if (opened.has("docProps/app.xml")) opened.put("docProps/app.xml", APP.getBytes(StandardCharsets.UTF_8));
        for (var name : opened.names()) if (isTrace(name)) take(opened, name);
        settings(opened);
    }

    private static boolean isTrace(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("docprops/custom")
                || lower.startsWith("docprops/thumbnail")
                || lower.startsWith("customxml/")
                || lower.matches("word/(people|comments\\w*)\\.xml")
                || lower.equals("word/_rels/settings.xml.rels");
    }

    private static void settings(DocxPackage opened) throws IOException {
        if (!opened.has("word/settings.xml")) return;
        var settings = WordXml.parse(opened.part("word/settings.xml"));
        var traces = TRACES.stream()
                .flatMap(trace -> WordXml.all(settings, trace).stream())
                .toList();
        if (traces.isEmpty()) return;
        traces.forEach(WordXml::remove);
        opened.put("word/settings.xml", WordXml.bytes(settings));
    }

    /** Takes a part out, its content type and whatever refers to it. */
    private static void take(DocxPackage opened, String gone) throws IOException {
        opened.remove(gone);
        for (var name : opened.names()) {
            if (name.equals("[Content_Types].xml")) without(opened, name, "Override", "PartName", "/" + gone);
            if (name.endsWith(".rels"))
                without(opened, name, "Relationship", "Target", gone.substring(gone.lastIndexOf('/') + 1));
        }
    }

    private static void without(DocxPackage opened, String part, String element, String attribute, String ending)
            throws IOException {
        var tree = WordXml.parse(opened.part(part));
        var all = tree.getElementsByTagNameNS("*", element);
        var gone = new ArrayList<Element>();
        for (int i = 0; i < all.getLength(); i++)
            if (all.item(i) instanceof Element e
                    && ("/" + e.getAttribute(attribute)).endsWith("/" + ending.replaceFirst("^/", ""))) gone.add(e);
        if (gone.isEmpty()) return;
        gone.forEach(WordXml::remove);
        opened.put(part, WordXml.bytes(tree));
    }

    private static String core(String title) {
        return XML
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>" + HtmlWriter.escape(Block.clean(title)) + "</dc:title><dc:language>zh-CN</dc:language>"
                + "</cp:coreProperties>";
    }
}
