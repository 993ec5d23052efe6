package cn.yangguang.yearform;

import cn.yangguang.yearform.PrintedCell.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws one block out into rows of cells with their spans; the last column is widened to the width of the table. */
final class Printing {
    private final String table;
    private final FormBlock block;
    private final int width;
    private final List<List<PrintedCell>> printed = new ArrayList<>();

    Printing(String table, FormBlock block, int width) {
        this.table = table;
        this.block = block;
        this.width = width;
    }

    List<List<PrintedCell>> rows() {
        if (!block.heading().isEmpty()) {
            printed.add(List.of(PrintedCell.words(Role.HEADING, block.heading(), 1, width)));
        }
        for (int level = 0; level < block.headerRows(); level++) {
            printed.add(header(level));
        }
        for (int at = 0; at < block.rows().size(); at++) {
            printed.add(row(at));
        }
        return printed;
    }

    private List<PrintedCell> header(int level) {
        List<PrintedCell> cells = new ArrayList<>();
        if (level == 0 && block.labelColumns() > 0) {
            cells.add(PrintedCell.words(Role.COLUMN, block.corner(), block.headerRows(), block.labelColumns()));
        }
        List<FormColumn> columns = block.columns();
        int at = 0;
        while (at < columns.size()) {
            int end = at + 1;
            while (end < columns.size() && sameHeading(columns.get(at), columns.get(end), level)) {
                end++;
            }
            List<String> levels = columns.get(at).levels();
            if (level < levels.size()) {
                int rowSpan = level == levels.size() - 1 ? block.headerRows() - level : 1;
                cells.add(PrintedCell.words(Role.COLUMN, levels.get(level), rowSpan, span(at, end)));
            }
            at = end;
        }
        return cells;
    }

    private static boolean sameHeading(FormColumn one, FormColumn other, int level) {
        int upTo = level + 1;
        return one.levels().size() > upTo
                && other.levels().size() > upTo
                && one.levels().subList(0, upTo).equals(other.levels().subList(0, upTo));
    }

    private int span(int from, int to) {
        return to - from + (to == block.columns().size() ? width - block.width() : 0);
    }

    private List<PrintedCell> row(int at) {
        FormRow row = block.rows().get(at);
        List<PrintedCell> cells = new ArrayList<>(groups(at));
        if (!row.label().isEmpty()) {
            int colSpan = block.labelColumns() - row.groups().size();
            cells.add(new PrintedCell(Role.ROW, row.label(), "", 1, colSpan, row.depth()));
        }
        Map<FormColumn, FormCell> figures =
                block.cells(table, row).stream().collect(Collectors.toMap(FormCell::column, Function.identity()));
        for (int column = 0; column < block.columns().size(); column++) {
            cells.add(value(row, block.columns().get(column), figures, span(column, column + 1)));
        }
        return cells;
    }

    private static PrintedCell value(FormRow row, FormColumn column, Map<FormColumn, FormCell> figures, int colSpan) {
        FormCell figure = figures.get(column);
        if (figure != null) {
            return new PrintedCell(Role.FIGURE, "", figure.code(), 1, colSpan, 0);
        }
        Measure measure = row.measure();
        return column.printsUnits() && measure != null
                ? PrintedCell.words(Role.UNIT, measure.unit(), 1, colSpan)
                : PrintedCell.words(Role.NOTHING, "", 1, colSpan);
    }

    /** The groups that begin in this row. */
    private List<PrintedCell> groups(int at) {
        List<String> groups = block.rows().get(at).groups();
        List<PrintedCell> cells = new ArrayList<>();
        for (int level = 0; level < groups.size(); level++) {
            List<String> path = groups.subList(0, level + 1);
            if (at == 0 || !within(path, at - 1)) {
                int end = at;
                while (end < block.rows().size() && within(path, end)) {
                    end++;
                }
                cells.add(PrintedCell.words(Role.GROUP, groups.get(level), end - at, 1));
            }
        }
        return cells;
    }

    private boolean within(List<String> path, int row) {
        List<String> groups = block.rows().get(row).groups();
        return groups.size() >= path.size() && groups.subList(0, path.size()).equals(path);
    }
}
