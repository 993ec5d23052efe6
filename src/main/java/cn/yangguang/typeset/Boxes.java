package cn.yangguang.typeset;

import cn.yangguang.typeset.Box.Border;
import cn.yangguang.typeset.Box.Gap;
import cn.yangguang.typeset.Box.RowCell;
import cn.yangguang.typeset.Box.TableRow;
import cn.yangguang.typeset.Box.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Makes boxes of paragraphs and tables. */
final class Boxes {
    private final Lines lines;

    Boxes(Lines lines) {
        this.lines = lines;
    }

    /** Everything one below the other, as in a cell, head or foot. */
    List<Box> of(List<Piece> pieces, double width) {
        var boxes = new ArrayList<Box>();
        for (var piece : pieces) boxes.addAll(of(piece, width));
        return boxes;
    }

    List<Box> of(Piece piece, double width) {
        return switch (piece) {
            case Piece.Paragraph paragraph -> paragraph(paragraph, width);
            case Piece.Code code -> List.of(code(code, width));
            case Piece.Table table -> List.copyOf(rows(table, width));
        };
    }

    private List<Box> paragraph(Piece.Paragraph paragraph, double width) {
        var look = paragraph.look();
        var boxes = new ArrayList<Box>();
        double inner = width - look.left() - look.right();
        if (look.before() > 0) boxes.add(new Gap(look.before()));
        if (look.top().drawn()) boxes.add(new Border(look.top(), look.left(), inner, false));
        lines.of(paragraph, width).forEach(line -> boxes.add(new TextLine(line)));
        if (look.bottom().drawn()) boxes.add(new Border(look.bottom(), look.left(), inner, true));
        if (look.after() > 0) boxes.add(new Gap(look.after()));
        return boxes;
    }

    private static Box.Code code(Piece.Code code, double width) {
        double left = switch (code.align()) {
            case "center" -> (width - code.width()) / 2;
            case "right" -> width - code.width();
            default -> 0;
        };
        return new Box.Code(code.dark(), code.width(), left);
    }

    /** The rows of a table, cells that cover several rows as high as these together. */
    List<TableRow> rows(Piece.Table table, double width) {
        double whole = table.columns().stream().mapToDouble(Double::doubleValue).sum();
        double scale = whole > width + 1 ? width / whole : 1;
        double left = switch (table.align()) {
            case "center" -> (width - whole * scale) / 2;
            case "right", "end" -> width - whole * scale;
            default -> table.left();
        };
        var rows = new ArrayList<TableRow>();
        for (var row : table.rows()) rows.add(row(row, table, scale, left));
        for (int i = 0; i < rows.size(); i++) rows.set(i, spanning(table, rows, i));
        return rows;
    }

    private TableRow row(Piece.Row row, Piece.Table table, double scale, double left) {
        var cells = new ArrayList<RowCell>();
        double height = row.height();
        for (var cell : row.cells()) {
            double x = left + sum(table.columns(), 0, cell.column()) * scale;
            double wide = sum(table.columns(), cell.column(), cell.column() + cell.across()) * scale;
            var content = of(cell.content(), wide - 2 * cell.side());
            var box = new RowCell(x, wide, cell.side(), cell.align(), cell.edges(), content, 0, cell.merged());
            cells.add(box);
            if (!row.exact() && !cell.merged() && !cell.starts()) height = Math.max(height, box.contentHeight());
        }
        return new TableRow(height, cells, row.header(), row.whole());
    }

    private static double sum(List<Double> widths, int from, int to) {
        return widths.subList(from, Math.min(widths.size(), to)).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    /** Gives the cells of a row that cover rows below their whole height, and opens the borders between them. */
    private static TableRow spanning(Piece.Table table, List<TableRow> rows, int at) {
        var row = rows.get(at);
        var cells = new ArrayList<RowCell>();
        double height = row.height();
        for (int i = 0; i < row.cells().size(); i++) {
            var model = table.rows().get(at).cells().get(i);
            var cell = row.cells().get(i);
            int last = at;
            while (last + 1 < rows.size() && covered(table, last + 1, model)) last++;
            double below = rows.subList(at + 1, last + 1).stream()
                    .mapToDouble(TableRow::height)
                    .sum();
            if (model.starts()) height = Math.max(height, cell.contentHeight() - below);
            var edges = cell.edges();
            boolean openBelow = (model.starts() || model.merged()) && last > at;
            cells.add(new RowCell(
                    cell.left(),
                    cell.width(),
                    cell.side(),
                    cell.align(),
                    new Piece.Edges(
                            model.merged() ? Edge.NONE : edges.top(),
                            openBelow ? Edge.NONE : edges.bottom(),
                            edges.left(),
                            edges.right()),
                    cell.content(),
                    below,
                    cell.hidden()));
        }
        double own = height;
        return new TableRow(
                own,
                cells.stream()
                        .map(cell -> new RowCell(
                                cell.left(),
                                cell.width(),
                                cell.side(),
                                cell.align(),
                                cell.edges(),
                                cell.content(),
                                own + cell.span(),
                                cell.hidden()))
                        .toList(),
                row.header(),
                row.whole());
    }

    private static boolean covered(Piece.Table table, int row, Piece.Cell above) {
        return table.rows().get(row).cells().stream()
                .anyMatch(cell -> cell.column() == above.column() && cell.merged());
    }
}
