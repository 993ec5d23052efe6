package cn.yangguang.tabular;

import java.util.Arrays;

/** One row as it stands in the file: its line and its texts, trimmed; {@code own} counts those not filled by merging. */
final class GridRow {
    final int line;
    private final int own;
    private String[] cells;

    GridRow(int line, String[] cells) {
        this.line = line;
        this.cells = cells;
        this.own = (int) Arrays.stream(cells).filter(c -> !c.isEmpty()).count();
    }

    int width() {
        return cells.length;
    }

    int own() {
        return own;
    }

    int filled() {
        return (int) Arrays.stream(cells).filter(c -> !c.isEmpty()).count();
    }

    boolean isBlank() {
        return filled() == 0;
    }

    String cell(int column) {
        return column < cells.length ? cells[column] : "";
    }

    void fill(int column, String text) {
        if (column >= cells.length) {
            int before = cells.length;
            cells = Arrays.copyOf(cells, column + 1);
            Arrays.fill(cells, before, cells.length, "");
        }
        cells[column] = text;
    }
}
