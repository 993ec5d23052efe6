package cn.yangguang.villageaccount;

import java.util.List;

/**
 * The template of one 专项公开, read from {@code special-fields.csv} and {@code special-checks.csv}.
 *
 * @param item code of the village's item, V23 to V26
 */
public record SpecialForm(String item, List<Field> head, List<Field> columns, List<Check> checks) {

    /** What a field holds. */
    public enum Kind {
        TEXT,
        MONEY,
        NUMBER
    }

    /** A line above the table, or a column. */
    public record Field(String key, String title, Kind kind, boolean required) {}

    /** What must add up; the names are keys of fields. */
    record Check(String rule, String first, String second, String third) {}

    /** The items that have a template. */
    public static final List<String> ITEMS = List.of("V23", "V24", "V25", "V26");

    private static final List<String[]> FIELDS = Lines.of("special-fields.csv");
    private static final List<String[]> CHECKS = Lines.of("special-checks.csv");

    /** @throws IllegalArgumentException when the item is none of the 专项公开 */
    public static SpecialForm of(String item) {
        if (!ITEMS.contains(item)) {
            throw new IllegalArgumentException(item);
        }
        return new SpecialForm(
                item,
                fields(item, "HEAD"),
                fields(item, "COLUMN"),
                CHECKS.stream()
                        .filter(cells -> cells[0].equals(item))
                        .map(cells -> new Check(cells[1], cells[2], cells[3], cells[4]))
                        .toList());
    }

    /** Title of the field, wherever it stands. */
    String title(String key) {
        return java.util.stream.Stream.concat(head.stream(), columns.stream())
                .filter(field -> field.key.equals(key))
                .findFirst()
                .map(Field::title)
                .orElse(key);
    }

    private static List<Field> fields(String item, String part) {
        return FIELDS.stream()
                .filter(cells -> cells[0].equals(item) && cells[1].equals(part))
                .map(cells -> new Field(cells[2], cells[3], Kind.valueOf(cells[4]), cells[5].equals("yes")))
                .toList();
    }
}
