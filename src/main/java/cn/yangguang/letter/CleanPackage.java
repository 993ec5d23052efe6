package cn.yangguang.letter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs a file again so that it depends on its content alone: parts in a fixed order with one fixed time, and document
 * properties that name no author, company, program or template (documents-and-letters.md §6).
 */
final class CleanPackage {
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String APP =
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";

    private CleanPackage() {}

    static void copy(byte[] packed, String title, OutputStream out) throws IOException {
        var parts = unpack(packed);
        parts.replace("docProps/core.xml", core(title).getBytes(StandardCharsets.UTF_8));
        parts.replace("docProps/app.xml", APP.getBytes(StandardCharsets.UTF_8));
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var part : parts.entrySet()) {
            var entry = new ZipEntry(part.getKey());
            entry.setTimeLocal(FIXED);
            zip.putNextEntry(entry);
            zip.write(part.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** Readers expect the list of content types first. */
    private static Map<String, byte[]> unpack(byte[] packed) throws IOException {
        var parts = new TreeMap<String, byte[]>(Comparator.comparing((String name) -> !name.startsWith("[Content"))
                .thenComparing(Comparator.naturalOrder()));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static String core(String title) {
        return XML
                + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                + "<dc:title>" + HtmlWriter.escape(title) + "</dc:title><dc:language>zh-CN</dc:language>"
                + "</cp:coreProperties>";
    }
}
