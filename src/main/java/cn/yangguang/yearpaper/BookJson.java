package cn.yangguang.yearpaper;

import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.TablesJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report for programs: the figures as {@code yearform} writes them, and beside them the words. */
final class BookJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private BookJson() {}

    static String of(Book book) {
        var root = (ObjectNode)
                MAPPER.readTree(TablesJson.write(book.tables(), new ReportingOrgan(book.organName(), book.level())));
        root.put("organKey", book.organ());
        root.put("title", book.title());
        root.put("date", book.date() == null ? null : Objects.toString(book.date()));
        root.put("opening", book.opening());
        parts(root.putArray("parts"), book);
        notes(root, book);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    /** The JSON Schema of such a file: that of the figures with the properties of the words. */
    static String schema() {
        var schema = (ObjectNode) read("/cn/yangguang/yearform/report.schema.json");
        var words = (ObjectNode) read("report-words.schema.json");
        ((ObjectNode) schema.get("properties")).setAll(words);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private static JsonNode read(String name) {
        try (InputStream file = BookJson.class.getResourceAsStream(name)) {
            return MAPPER.readTree(Objects.requireNonNull(file, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void parts(ArrayNode parts, Book book) {
        for (Book.Part part : book.parts()) {
            parts.addObject()
                    .put("number", part.number())
                    .put("heading", part.heading())
                    .put("text", part.text());
        }
    }

    private static void notes(ObjectNode root, Book book) {
        ArrayNode adjustments = root.putArray("adjustments");
        for (Book.Adjustment a : book.adjustments()) {
            adjustments
                    .addObject()
                    .put("cell", a.cell())
                    .put("counted", a.counted())
                    .put("value", a.value())
                    .put("reason", a.reason());
        }
        ArrayNode notes = root.putArray("notes");
        book.notes().forEach(notes::add);
        ArrayNode revisions = root.putArray("revisions");
        for (Book.Revision r : book.revisions()) {
            revisions
                    .addObject()
                    .put("edition", r.edition())
                    .put("on", r.on().toString())
                    .put("words", r.words());
        }
    }
}
