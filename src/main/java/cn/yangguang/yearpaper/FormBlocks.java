package cn.yangguang.yearpaper;

import cn.yangguang.letter.Block.Cell;
import cn.yangguang.letter.Block.Heads;
import cn.yangguang.letter.Block.Printed;
import cn.yangguang.letter.Block.Table;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearform.PrintedCell;
import cn.yangguang.yearform.PrintedCell.Role;
import cn.yangguang.yearform.YearTables;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table of a form with its figures, as a block of a document. */
final class FormBlocks {

    /** How wide the columns are in proportion; a table that is not here has columns of equal width. */
    private static final Map<String, List<Integer>> SHARES =
            Map.of("T3", List.of(5, 10, 25, 9, 9, 9, 9, 9, 9, 9), "ST", List.of(66, 10, 18));

    private FormBlocks() {}

    /** @param name what the table shows, for readers who do not see the heading above it */
    static Printed of(FormTable table, String name, YearTables figures) {
        List<List<PrintedCell>> printed = table.printed();
        int header = headerRows(printed);
        List<List<Cell>> rows = printed.stream()
                .map(row -> row.stream().map(cell -> cell(cell, figures)).toList())
                .toList();
        var block = new Table(caption(table), rows.subList(0, header), rows.subList(header, rows.size()));
        return new Printed(name, block, SHARES.getOrDefault(table.code(), equal(table.width())));
    }

    private static @Nullable String caption(FormTable table) {
        return table.title().isEmpty() ? null : table.title();
    }

    /** The heading rows on top repeat on every page; a table of several blocks has more of them further down. */
    private static int headerRows(List<List<PrintedCell>> printed) {
        int rows = 0;
        while (rows < printed.size() && printed.get(rows).stream().allMatch(FormBlocks::headsColumns)) {
            rows++;
        }
        boolean again = printed.stream().skip(rows).anyMatch(row -> row.stream().anyMatch(FormBlocks::headsColumns));
        return again ? 0 : rows;
    }

    private static boolean headsColumns(PrintedCell cell) {
        return cell.role() == Role.HEADING || cell.role() == Role.COLUMN;
    }

    private static Cell cell(PrintedCell cell, YearTables figures) {
        Cell made = switch (cell.role()) {
            case HEADING, COLUMN -> Cell.text(cell.text()).heading(Heads.COLUMNS);
            case GROUP, ROW -> Cell.text(cell.text()).heading(Heads.ROWS);
            case UNIT -> Cell.number(cell.text());
            case FIGURE ->
                Cell.number(figures.value(cell.cell()).map(Prose::printed).orElse(""));
            case NOTHING -> Cell.number("");
        };
        return made.spanning(cell.colSpan(), cell.rowSpan());
    }

    private static List<Integer> equal(int columns) {
        return Collections.nCopies(columns, 1);
    }
}
