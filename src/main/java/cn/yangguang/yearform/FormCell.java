package cn.yangguang.yearform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A place for one figure.
 *
 * @param table code of its table: T2, T3, T4, ST
 */
public record FormCell(String table, FormRow row, FormColumn column) {

    /** Row and column: {@code R03.3.1.C7}, {@code A2.inForce}, {@code review.upheld}, {@code 3.3.4.1}. */
    public String code() {
        return String.join(
                ".",
                Stream.of(row.code(), column.code())
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    /** The heading of the row as printed; empty in section 四. */
    public String rowLabel() {
        return row.label();
    }

    /** The lowest heading of the column as printed. */
    public String columnLabel() {
        return column.label();
    }

    public CellKind kind() {
        return measure().kind();
    }

    public String unit() {
        return measure().unit();
    }

    private Measure measure() {
        return Objects.requireNonNull(
                column.measure() == null ? row.measure() : column.measure(), "a cell is measured");
    }

    /** Where it stands, in words: （三）不予公开 1.属于国家秘密 · 自然人. */
    public String place() {
        List<String> words = new ArrayList<>();
        if (!row.label().isEmpty()) {
            words.add(rowWords());
        }
        if (!column.code().isEmpty()) {
            words.add(row.code().isEmpty() ? String.join(" ", column.levels()) : column.label());
        }
        return String.join(" · ", words);
    }

    /** The heading of the row with its nearest group, so that 3.其他 is told from others. */
    String rowWords() {
        boolean alone = row.groups().size() < 2;
        return alone ? row.label() : row.groups().getLast() + " " + row.label();
    }
}
