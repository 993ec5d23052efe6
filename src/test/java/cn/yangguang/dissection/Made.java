package cn.yangguang.dissection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made for a test, written by hand where the trick is in the bytes. */
final class Made {

    static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Made() {}

    static byte[] docx(String body) {
        return zip(word(body));
    }

    /** The parts of a small Word file, to which a trick adds. */
    static Map<String, String> word(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(Map.of("/word/document.xml", WORD + "document.main+xml")));
        parts.put("_rels/.rels", relations(Map.of("rId1", "officeDocument word/document.xml")));
        parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    static String types(Map<String, String> overrides) {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        overrides.forEach(
                (part, type) -> types.append("<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>"));
        return types + "</Types>";
    }

    /** Each as number → "type target"; a target with a colon lies outside. */
    static String relations(Map<String, String> relations) {
        StringBuilder all = new StringBuilder("<Relationships>");
        relations.forEach((id, relation) -> {
            String[] words = relation.split(" ", 2);
            String mode = words[1].contains(":") ? " TargetMode=\"External\"" : "";
            all.append("<Relationship Id=\"" + id + "\" Type=\"" + RELATION + words[0] + "\" Target=\"" + words[1]
                    + "\"" + mode + "/>");
        });
        return all + "</Relationships>";
    }

    static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static byte[] zip(Map<String, ?> members) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(
                        member.getValue() instanceof byte[] bytes
                                ? bytes
                                : member.getValue().toString().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
