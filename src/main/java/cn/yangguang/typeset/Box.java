package cn.yangguang.typeset;

import java.util.List;

/** Something that takes room on a page from top to bottom. */
sealed interface Box {

    double height();

    /** Draws it with its upper left corner at this place; y counts downwards. */
    void draw(Canvas canvas, double x, double y);

    /** Room without anything in it. */
    record Gap(double height) implements Box {
        @Override
        public void draw(Canvas canvas, double x, double y) {}
    }

    record TextLine(Line line) implements Box {
        @Override
        public double height() {
            return line.height();
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            canvas.line(line, x, y);
        }
    }

    /** A border of a paragraph over its width. */
    record Border(Edge edge, double left, double width, boolean below) implements Box {
        @Override
        public double height() {
            return edge.thickness() + edge.space();
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            double at = below ? y + edge.space() : y;
            canvas.border(edge, x + left, at, width, below);
        }
    }

    /** A two-dimensional code, its left edge so far from the text's. */
    record Code(List<List<Boolean>> dark, double width, double left) implements Box {
        @Override
        public double height() {
            return width;
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            canvas.dots(dark, x + left, y, width);
        }
    }

    /** A row of a table. */
    record TableRow(double height, List<RowCell> cells, boolean header, boolean whole) implements Box {
        public TableRow {
            cells = List.copyOf(cells);
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            for (var cell : cells) cell.draw(canvas, x, y, height);
        }
    }

    /**
     * @param side room left and right of the content
     * @param span height of the cell with the rows below that it covers
     * @param hidden whether a cell of a row above covers it
     */
    record RowCell(
            double left,
            double width,
            double side,
            String align,
            Piece.Edges edges,
            List<Box> content,
            double span,
            boolean hidden) {
        public RowCell {
            content = List.copyOf(content);
        }

        double contentHeight() {
            return content.stream().mapToDouble(Box::height).sum();
        }

        private void draw(Canvas canvas, double x, double y, double height) {
            canvas.cell(edges, x + left, y, width, height);
            if (hidden) return;
            double free = Math.max(0, Math.max(span, height) - contentHeight());
            double at = y + (align.equals("center") ? free / 2 : align.equals("bottom") ? free : 0);
            for (var box : content) {
                box.draw(canvas, x + left + side, at);
                at += box.height();
            }
        }
    }
}
