package cn.yangguang.dissection;

import java.util.List;

/**
 * A table of a text or a sheet of a workbook. Rows may differ in length; a cell that spans several stands in the first of
 * them, the others are empty.
 */
public record Grid(String where, Seen seen, List<Row> rows) implements Part {

    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * @param number as a person counts in this table, from 1; in a workbook the number at the left edge
     * @param seen hidden when this row alone is hidden, even in a table that is shown
     */
    public record Row(int number, Seen seen, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param column from 0
     * @param text as shown; a number in full, never as 4.41E+17
     * @param seen hidden when its column or the cell alone is hidden
     */
    public record Cell(int column, Seen seen, String text) {}
}
