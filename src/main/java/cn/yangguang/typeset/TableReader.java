package cn.yangguang.typeset;

import static cn.yangguang.typeset.WordXml.child;

import cn.yangguang.typeset.Piece.Cell;
import cn.yangguang.typeset.Piece.Edges;
import cn.yangguang.typeset.Piece.Row;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Reads tables: columns, rows, cells with their spans and borders. */
final class TableReader {
    private static final double STANDARD_SIDE = 5.4;

    private final Styles styles;
    private final TextReader texts;

    TableReader(Styles styles, TextReader texts) {
        this.styles = styles;
        this.texts = texts;
    }

    Piece.Table table(Element table) {
        var own = child(table, "tblPr");
        var style = own.flatMap(o -> child(o, "tblStyle"))
                .map(s -> s.getAttributeNS(WordXml.W, "val"))
                .orElse("");
        var props = styles.table(style).put(own);
        var columns = new ArrayList<Double>();
        child(table, "tblGrid").ifPresent(grid -> {
            for (var column : WordXml.all(grid, "gridCol")) columns.add(twips(column, "w"));
        });
        var elements = new ArrayList<Element>();
        for (var row : WordXml.all(table, "tr"))
            if (WordXml.around(row, "tbl").filter(t -> t == table).isPresent()) elements.add(row);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < elements.size(); i++)
            rows.add(row(elements.get(i), props, columns, i == 0, i == elements.size() - 1));
        boolean atFoot = props.text("tblpPr.tblpYSpec", "").equals("bottom");
        return new Piece.Table(columns, props.text("jc.val", "left"), props.points("tblInd.w", 0), atFoot, rows);
    }

    private Row row(Element row, Props table, List<Double> columns, boolean first, boolean last) {
        var props = Props.none().put(child(row, "trPr"));
        var cells = new ArrayList<Cell>();
        int column = (int) props.number("gridBefore.val", 0);
        for (var cell : WordXml.all(row, "tc")) {
            if (WordXml.around(cell, "tr").filter(r -> r == row).isEmpty()) continue;
            var look = Props.none().put(child(cell, "tcPr"));
            int across = Math.max(1, (int) look.number("gridSpan.val", 1));
            while (columns.size() < column + across) columns.add(look.points("tcW.w", 72) / across);
            boolean merge = look.has("vMerge.val");
            boolean starts = look.text("vMerge.val", "").equals("restart");
            boolean rightmost = column + across >= columns.size();
            cells.add(new Cell(
                    column,
                    across,
                    merge && !starts,
                    starts,
                    look.text("vAlign.val", "top"),
                    edges(look, table, first, last, column == 0, rightmost),
                    look.points("tcMar.left.w", table.points("tblCellMar.left.w", STANDARD_SIDE)),
                    texts.pieces(cell)));
            column += across;
        }
        return new Row(
                props.points("trHeight.val", 0),
                props.text("trHeight.hRule", "atLeast").equals("exact"),
                props.on("tblHeader"),
                props.on("cantSplit"),
                cells);
    }

    private static Edges edges(
            Props cell, Props table, boolean first, boolean last, boolean leftmost, boolean rightmost) {
        return new Edges(
                edge(cell, table, "top", first ? "top" : "insideH"),
                edge(cell, table, "bottom", last ? "bottom" : "insideH"),
                edge(cell, table, "left", leftmost ? "left" : "insideV"),
                edge(cell, table, "right", rightmost ? "right" : "insideV"));
    }

    private static Edge edge(Props cell, Props table, String own, String common) {
        var edge = Edge.of(cell, "tcBorders." + own);
        return cell.has("tcBorders." + own + ".val") ? edge : Edge.of(table, "tblBorders." + common);
    }

    private static double twips(Element element, String attribute) {
        try {
            return Double.parseDouble(element.getAttributeNS(WordXml.W, attribute)) / 20;
        } catch (NumberFormatException notGiven) {
            return 72;
        }
    }
}
