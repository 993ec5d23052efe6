package cn.yangguang.tabular;

import cn.yangguang.tabular.TabularProblem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the header in a grid and makes the table below it. */
final class GridTable {
    private final Grid grid;
    private final TabularLimits limits;
    private final Problems problems;

    GridTable(Grid grid, TabularLimits limits, Problems problems) {
        this.grid = grid;
        this.limits = limits;
        this.problems = problems;
    }

    Reading read(Expected expected) {
        if (grid.rows().isEmpty()) {
            throw Stop.because(Code.EMPTY);
        }
        String wanted = expected.columns().isEmpty() ? "" : "：" + String.join("、", expected.columns());
        Header header = Header.in(grid, expected).orElseThrow(() -> Stop.because(Code.MISSING_HEADER, wanted));
        List<GridRow> below =
                grid.rows().subList(header.bottom() + 1, grid.rows().size());
        if (below.size() > limits.rows()) {
            throw Stop.because(Code.TOO_MANY_ROWS, limits.rows());
        }
        refuseBadHeader(header, below, expected);
        return new Reading.Table(named(header), rows(header, below), problems.found());
    }

    private void refuseBadHeader(Header header, List<GridRow> below, Expected expected) {
        Problems bad = new Problems(limits.problems());
        int line = grid.rows().get(header.bottom()).line;
        List<String> names = named(header);
        expected.missingFrom(names).forEach(c -> bad.add(Code.MISSING_COLUMN, line, "", c, String.join("、", names)));
        Set<String> seen = new HashSet<>();
        for (int column = 0; column < header.names().size(); column++) {
            String name = header.names().get(column);
            if (name.isEmpty() ? worksheetDataIn(below, column) : !seen.add(name)) {
                Code code = name.isEmpty() ? Code.UNNAMED_COLUMN : Code.DUPLICATE_COLUMN;
                bad.add(code, line, Merge.letters(column), name);
            }
        }
        if (!bad.found().isEmpty()) {
            throw new Stop(bad.found());
        }
    }

    /** Data under a nameless column; beyond the last named one in a text file it is a ragged row instead. */
    private boolean worksheetDataIn(List<GridRow> below, int column) {
        return column < grid.rows().getFirst().width() || grid.isWorksheet()
                ? below.stream().anyMatch(row -> !row.cell(column).isEmpty())
                : false;
    }

    private static List<String> named(Header header) {
        return header.names().stream().filter(name -> !name.isEmpty()).toList();
    }

    private List<Row> rows(Header header, List<GridRow> below) {
        int[] places = IntStream.range(0, header.names().size())
                .filter(i -> !header.names().get(i).isEmpty())
                .toArray();
        Columns columns = Columns.of(named(header));
        List<Row> rows = new ArrayList<>(below.size());
        for (GridRow row : below) {
            if (!row.isBlank() && !isRagged(row, places)) {
                String[] values = new String[places.length];
                for (int i = 0; i < places.length; i++) {
                    values[i] = row.cell(places[i]);
                }
                rows.add(new Row(row.line, new Cells(columns, values)));
            }
        }
        return rows;
    }

    private boolean isRagged(GridRow row, int[] places) {
        int last = places[places.length - 1];
        boolean tooMany = IntStream.range(last + 1, row.width())
                .anyMatch(i -> !row.cell(i).isEmpty());
        boolean ragged = !grid.isWorksheet() && (row.width() <= last || tooMany);
        if (ragged) {
            problems.add(Code.RAGGED_ROW, row.line, "", row.width(), places.length);
        }
        return ragged;
    }
}
