package cn.yangguang.screening;

import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells of a table, each at its column; where a row has none, an empty one stands. */
final class GridRows {

    private static final int WIDEST = 1_000;
    private static final Plain NOTHING = Plain.of("");

    private GridRows() {}

    static List<List<Words>> of(Grid grid, int part) {
        List<List<Words>> rows = new ArrayList<>(grid.rows().size());
        for (int row = 0; row < grid.rows().size(); row++) {
            rows.add(row(grid, part, row));
        }
        return rows;
    }

    private static List<Words> row(Grid grid, int part, int row) {
        Grid.Row given = grid.rows().get(row);
        List<Words> cells = new ArrayList<>(given.cells().size());
        for (int at = 0; at < given.cells().size(); at++) {
            Grid.Cell cell = given.cells().get(at);
            while (cells.size() < Math.min(cell.column(), WIDEST)) {
                cells.add(empty(part, row, cells.size()));
            }
            String where = grid.where() + " 第" + given.number() + "行 " + ColumnName.of(cell.column()) + "列";
            cells.add(
                    new Words(part, row, at, cells.size(), cell.seen(), where, Plain.of(cell.text()), ColumnKind.NONE));
        }
        return cells;
    }

    private static Words empty(int part, int row, int place) {
        return new Words(part, row, -1, place, Seen.SHOWN, "", NOTHING, ColumnKind.NONE);
    }

    /** The cells that are not empty, with the kinds which the table found out besides its headings. */
    static List<Words> known(List<Words> cells, Table table) {
        Map<Integer, Map<Integer, Words>> known = new HashMap<>();
        for (Table.Entry entry : table.entries()) {
            entry.cells()
                    .forEach(cell -> known.computeIfAbsent(cell.row(), row -> new HashMap<>())
                            .put(cell.place(), cell));
        }
        return cells.stream()
                .filter(cell -> !cell.text().isBlank())
                .map(cell -> known.getOrDefault(cell.row(), Map.of()).getOrDefault(cell.place(), cell))
                .toList();
    }
}
