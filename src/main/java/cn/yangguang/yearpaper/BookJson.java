package cn.yangguang.yearpaper;

import cn.yangguang.yearform.FormCell;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report for programs, in the shape of {@code annual-report.schema.json}. A blank cell has the value null. */
final class BookJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private BookJson() {}

    /** @param schema address of the schema, written into the file */
    static String of(Book book, String schema) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("$schema", schema);
        root.put("organ", book.organ());
        root.put("organName", book.organName());
        root.put("year", book.year());
        root.put("form", book.form().code());
        root.put("title", book.title());
        root.put("date", book.date() == null ? null : Objects.toString(book.date()));
        root.put("opening", book.opening());
        parts(root.putArray("parts"), book);
        cells(root.putArray("cells"), book);
        notes(root, book);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static void parts(ArrayNode parts, Book book) {
        for (Book.Part part : book.parts()) {
            parts.addObject()
                    .put("number", part.number())
                    .put("heading", part.heading())
                    .put("text", part.text());
        }
    }

    private static void cells(ArrayNode cells, Book book) {
        for (FormCell cell : book.form().cells()) {
            var node = cells.addObject();
            node.put("cell", cell.code()).put("table", cell.table()).put("place", cell.place());
            node.put("value", value(book, cell.code())).put("unit", cell.unit());
        }
    }

    private static @Nullable BigDecimal value(Book book, String cell) {
        return book.values().get(cell);
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
