package cn.yangguang.dissection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** The description of itself (XMP) of a picture or a PDF: what persons wrote, apart from dates, numbers and tools. */
final class XmpWords implements Xml.Listener {

    private static final Set<String> TECHNICAL = Set.of(
            "Producer",
            "CreatorTool",
            "CreateDate",
            "ModifyDate",
            "MetadataDate",
            "DocumentID",
            "InstanceID",
            "OriginalDocumentID",
            "VersionID",
            "RenditionClass",
            "format",
            "part",
            "conformance",
            "amd",
            "rev",
            "PDFVersion",
            "Trapped",
            "instanceID",
            "when",
            "softwareAgent",
            "changed",
            "action",
            "documentID",
            "originalDocumentID",
            "Format",
            "about",
            "xmptk",
            "parseType",
            "lang",
            "namespaceURI",
            "prefix",
            "schema",
            "valueType",
            "category",
            "Orientation",
            "ColorSpace",
            "PixelXDimension",
            "PixelYDimension",
            "XResolution",
            "YResolution",
            "ResolutionUnit",
            "ColorMode",
            "ICCProfile",
            "date",
            "type");

    private final Set<String> words = new TreeSet<>();
    private final StringBuilder text = new StringBuilder();
    private final java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();

    /** Never fails: a damaged description is read as text. */
    static void read(byte[] packet, TraceKind kind, String where, Gathering found) {
        int from = find(packet, "<x:xmpmeta");
        int start = from < 0 ? find(packet, "<rdf:RDF") : from;
        XmpWords xmp = new XmpWords();
        try {
            byte[] xml = Arrays.copyOfRange(packet, Math.max(0, start), packet.length);
            Xml.walk(cut(xml), xmp);
        } catch (IOException | IllegalStateException e) {
            // what was read until the damage counts
        }
        for (String line : xmp.words) {
            found.hidden(kind, where, line);
        }
    }

    private static byte[] cut(byte[] xml) {
        int end = find(xml, "<?xpacket end");
        return end > 0 ? Arrays.copyOf(xml, end) : xml;
    }

    private static int find(byte[] in, String what) {
        return new String(in, StandardCharsets.ISO_8859_1).indexOf(what);
    }

    @Override
    public void starts(String name, Xml.Element element) {
        open.push(name);
        text.setLength(0);
        var reader = element.reader();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (!TECHNICAL.contains(reader.getAttributeLocalName(i))) {
                add(reader.getAttributeValue(i));
            }
        }
    }

    @Override
    public void text(String some) {
        text.append(some);
    }

    @Override
    public void ends(String name) {
        if (open.stream().noneMatch(TECHNICAL::contains)) {
            add(text.toString());
        }
        text.setLength(0);
        open.pop();
    }

    private void add(String value) {
        String clean = Words.clean(value);
        boolean technical = clean.startsWith("uuid:")
                || clean.startsWith("xmp.")
                || clean.startsWith("http://")
                || clean.matches("[0-9T:.+Z-]*|True|False");
        if (!technical && words.size() < 1_000) {
            words.add(clean);
        }
    }
}
