package cn.yangguang.disclosure.web.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Unpacks a foreign .docx within limits and packs what matters anew: text parts without DOCTYPE, ordinary pictures, and
 * relationships without any address outside the document.
 */
final class WordPackage {

    private static final int MOST_PARTS = 5_000;
    private static final int LARGEST_TEXT = 24 << 20;
    private static final int LARGEST_PART = 30 << 20;
    private static final long ALL_PARTS = 150L << 20;
    private static final Pattern OTHER_ENCODING = Pattern.compile(
            "^<\\?xml[^>]*encoding\\s*=\\s*[\"'](?!utf-?8[\"']|utf-?16[\"']|us-ascii[\"'])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif)");

    /** The new package, and the addresses put aside. */
    record Copy(byte[] bytes, WordLinks links) {}

    private final WordLinks links = new WordLinks();
    private long unpacked;

    Copy copy(byte[] bytes) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            judge(parts);
            var out = new ByteArrayOutputStream(bytes.length);
            try (var copy = new ZipOutputStream(out)) {
                copy.setLevel(Deflater.BEST_SPEED);
                copyParts(zip, parts, copy);
            }
            return new Copy(out.toByteArray(), links);
        }
    }

    private static void judge(List<ZipArchiveEntry> parts) throws WordRefused {
        if (parts.size() > MOST_PARTS) {
            throw new WordRefused("disclosure.word.bomb");
        }
        if (parts.stream().anyMatch(part -> part.getGeneralPurposeBit().usesEncryption())) {
            throw new WordRefused("disclosure.word.encrypted");
        }
        List<String> names = parts.stream().map(ZipArchiveEntry::getName).toList();
        if (names.stream().noneMatch(name -> name.startsWith("word/"))) {
            throw new WordRefused("disclosure.word.other");
        }
    }

    private void copyParts(ZipFile zip, List<ZipArchiveEntry> parts, ZipOutputStream copy) throws IOException {
        Set<String> taken = new HashSet<>();
        for (ZipArchiveEntry part : parts) {
            String name = part.getName();
            String lower = name.toLowerCase(Locale.ROOT);
            boolean text = lower.endsWith(".xml") || lower.endsWith(".rels");
            boolean wanted = (text || PICTURE.matcher(lower).matches()) && matters(name);
            if (wanted && taken.add(name)) {
                byte[] content = content(zip, part, text ? LARGEST_TEXT : LARGEST_PART);
                copy.putNextEntry(new ZipEntry(name));
                copy.write(lower.endsWith(".rels") ? withoutAddresses(content) : content);
                copy.closeEntry();
            }
        }
    }

    private static boolean matters(String name) {
        boolean place = name.equals("[Content_Types].xml") || name.startsWith("_rels/") || name.startsWith("word/");
        return place && !name.contains("..");
    }

    private byte[] content(ZipFile zip, ZipArchiveEntry part, int largest) throws IOException {
        byte[] content;
        try (InputStream in = zip.getInputStream(part)) {
            content = in.readNBytes(largest + 1);
        }
        unpacked += content.length;
        if (content.length > largest || unpacked > ALL_PARTS) {
            throw new WordRefused("disclosure.word.bomb");
        }
        if (largest == LARGEST_TEXT) {
            refuseUnsafe(content);
        }
        return content;
    }

    /** No document type, no entities; and no encoding in which one could hide. */
    private static void refuseUnsafe(byte[] content) throws WordRefused {
        String text = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
        String start = text.substring(0, Math.min(text.length(), 500))
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00fe\u00ff|\u00ff\u00fe)", "");
        if (text.contains("<!DOCTYPE")
                || !start.stripLeading().startsWith("<")
                || OTHER_ENCODING.matcher(start).find()) {
            throw new WordRefused("disclosure.word.unsafe");
        }
    }

    private byte[] withoutAddresses(byte[] rels) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            Document document = builder.parse(new ByteArrayInputStream(rels));
            var relationships = document.getElementsByTagNameNS("*", "Relationship");
            for (int i = 0; i < relationships.getLength(); i++) {
                if (relationships.item(i) instanceof Element relationship) {
                    hide(relationship);
                }
            }
            var out = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IOException(e);
        }
    }

    private void hide(Element relationship) {
        String target = relationship.getAttribute("Target");
        if (target.contains(":") || "External".equals(relationship.getAttribute("TargetMode"))) {
            relationship.setAttribute("Target", links.putAside(target));
        }
    }
}
