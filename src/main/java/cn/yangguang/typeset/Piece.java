package cn.yangguang.typeset;

import java.util.List;

/** One piece of a text: a paragraph, a table or a code. */
sealed interface Piece {

    /**
     * A two-dimensional code.
     *
     * @param dark its dots, row by row
     * @param width in points
     * @param align left, center or right
     */
    record Code(List<List<Boolean>> dark, double width, String align) implements Piece {}

    /** @param run how an empty line would look */
    record Paragraph(ParagraphLook look, RunLook run, List<Inline> inlines) implements Piece {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }
    }

    /**
     * @param columns widths in points
     * @param left of the text's left edge, in points
     * @param atFoot whether it stands at the foot of the page, as the imprint of a document does
     */
    record Table(List<Double> columns, String align, double left, boolean atFoot, List<Row> rows) implements Piece {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param height in points, 0 for none given
     * @param exact whether it is no higher either
     * @param header whether it is repeated on every page
     * @param whole whether it is never broken over two pages
     */
    record Row(double height, boolean exact, boolean header, boolean whole, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param column first column
     * @param across columns
     * @param merged whether it belongs to a cell that started in a row above
     * @param align top, center or bottom
     */
    record Cell(
            int column,
            int across,
            boolean merged,
            boolean starts,
            String align,
            Edges edges,
            double side,
            List<Piece> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    record Edges(Edge top, Edge bottom, Edge left, Edge right) {}
}
