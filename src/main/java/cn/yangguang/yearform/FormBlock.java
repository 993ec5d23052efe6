package cn.yangguang.yearform;

import java.util.List;

/**
 * A stretch of a table under headings of its own.
 *
 * @param heading the row over all columns: 第二十条第（一）项; empty when there is none
 * @param corner what stands over the row headings: 信息内容, the note of section 三; may be empty
 */
public record FormBlock(String heading, String corner, List<FormColumn> columns, List<FormRow> rows) {

    public FormBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The places for figures of one row, from the left. */
    List<FormCell> cells(String table, FormRow row) {
        return columns.stream()
                .filter(column -> !column.printsUnits() && (column.measure() != null || row.measure() != null))
                .map(column -> new FormCell(table, row, column))
                .toList();
    }

    /** How many columns the row headings take: 3 in section 三, 0 in section 四. */
    int labelColumns() {
        return rows.stream()
                .mapToInt(row -> row.label().isEmpty() ? 0 : row.groups().size() + 1)
                .max()
                .orElse(0);
    }

    int headerRows() {
        return columns.stream().mapToInt(column -> column.levels().size()).max().orElse(0);
    }

    int width() {
        return labelColumns() + columns.size();
    }
}
