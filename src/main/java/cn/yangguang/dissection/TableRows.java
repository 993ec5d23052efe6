package cn.yangguang.dissection;

import java.util.ArrayList;
import java.util.List;

/** Gathers the rows of one table. */
final class TableRows {

    /** More columns than any table of an office has; beyond, a cell counts as the last column. */
    private static final int MOST_COLUMNS = 20_000;

    private final List<Grid.Row> rows = new ArrayList<>();
    private List<Grid.Cell> cells = new ArrayList<>();
    private int number;
    private int column;

    void row() {
        cells = new ArrayList<>();
        column = 0;
        number++;
    }

    /** Leaves columns out before the next cell. */
    void skip(long columns) {
        column = (int) Math.clamp(column + Math.max(0, columns), 0, MOST_COLUMNS);
    }

    void cell(long span, Seen seen, String text) {
        cells.add(new Grid.Cell(column, seen, text));
        skip(Math.max(1, span));
    }

    void endRow(Seen seen) {
        if (!cells.isEmpty()) {
            rows.add(new Grid.Row(number, seen, cells));
        }
        cells = new ArrayList<>();
    }

    int rowNumber() {
        return number;
    }

    int column() {
        return column;
    }

    List<Grid.Row> rows() {
        return rows;
    }
}
