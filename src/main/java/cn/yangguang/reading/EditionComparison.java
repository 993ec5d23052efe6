package cn.yangguang.reading;

import cn.yangguang.reading.TextDifference.Piece;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two editions of one item side by side: what the public may see of both, nothing else.
 *
 * @param fields the metadata that differ
 * @param paragraphs the whole text, paragraph by paragraph
 */
public record EditionComparison(List<Field> fields, List<Paragraph> paragraphs) {

    public EditionComparison {
        fields = List.copyOf(fields);
        paragraphs = List.copyOf(paragraphs);
    }

    /** How a paragraph fared. */
    public enum Fate {
        SAME,
        CHANGED,
        /** Only the older one has it. */
        GONE,
        /** Only the newer one has it. */
        CAME
    }

    /**
     * A field that differs.
     *
     * @param name ends the key of its label: {@code portal.item.…}
     */
    public record Field(String name, List<Piece> before, List<Piece> after) {}

    /** A paragraph; the side that lacks it is empty. */
    public record Paragraph(Fate fate, List<Piece> before, List<Piece> after) {}

    /** What is compared of one edition. */
    public record Side(PublicItem item, String category, String theme, List<PublicAttachment> attachments) {
        public Side {
            attachments = List.copyOf(attachments);
        }

        private String field(String name) {
            return switch (name) {
                case "title" -> item.title();
                case "summary" -> item.summary();
                case "formation" -> Objects.toString(item.formationDate(), "");
                case "document" -> item.documentNumber();
                case "category" -> category;
                case "theme" -> theme;
                case "genre" -> item.genre();
                case "audience" -> item.audience();
                case "keywords" -> item.keywords();
                case "source" -> item.source();
                default ->
                    String.join("；", attachments.stream().map(Side::words).toList());
            };
        }

        /** A file of the same name may have been exchanged: its size and the beginning of its hash tell. */
        private static String words(PublicAttachment attachment) {
            var file = attachment.file();
            return attachment.name() + "（" + file.size() + " B，" + file.hash().substring(0, 8) + "）";
        }
    }

    private static final List<String> FIELDS = List.of(
            "title",
            "summary",
            "formation",
            "document",
            "category",
            "theme",
            "genre",
            "audience",
            "keywords",
            "source",
            "attachments");

    public static EditionComparison of(Side before, Side after) {
        List<Field> fields = FIELDS.stream()
                .filter(name -> !before.field(name).equals(after.field(name)))
                .map(name -> field(name, before.field(name), after.field(name)))
                .toList();
        List<Paragraph> paragraphs =
                ParagraphAlignment.of(
                                BodyParagraphs.of(before.item().body()),
                                BodyParagraphs.of(after.item().body()))
                        .stream()
                        .map(row -> paragraph(row.before(), row.after()))
                        .toList();
        return new EditionComparison(fields, paragraphs);
    }

    private static Field field(String name, String before, String after) {
        TextDifference.Sides sides = TextDifference.of(before, after);
        return new Field(name, sides.before(), sides.after());
    }

    private static Paragraph paragraph(@Nullable String before, @Nullable String after) {
        if (before == null) {
            return new Paragraph(
                    Fate.CAME, List.of(), TextDifference.whole(Objects.requireNonNullElse(after, ""), true));
        }
        if (after == null) {
            return new Paragraph(Fate.GONE, TextDifference.whole(before, true), List.of());
        }
        TextDifference.Sides sides = TextDifference.of(before, after);
        return new Paragraph(before.equals(after) ? Fate.SAME : Fate.CHANGED, sides.before(), sides.after());
    }

    /** Whether the public sees the same in both. */
    public boolean same() {
        return fields.isEmpty() && changes() == 0;
    }

    /** Paragraphs that differ. */
    public long changes() {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.fate() != Fate.SAME)
                .count();
    }
}
