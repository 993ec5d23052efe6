package cn.yangguang.typeset;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Something to be printed that was never a Word file, such as a sheet for a notice board: words, tables and a two-dimensional code
 * on paper of any size. All measures in points (1/72 inch).
 */
public sealed interface Print {

    /** Where words stand in their width. */
    enum Side {
        LEFT,
        CENTER,
        RIGHT,
        /** Both edges even, as text is set. */
        BOTH
    }

    /**
     * How words look.
     *
     * @param font name of the font for Chinese signs; when it is not there the next fitting one is taken
     * @param color six hexadecimal digits
     */
    record Type(String font, double size, boolean bold, String color) {
        RunLook look() {
            return new RunLook(font, font, size, bold, false, color, 0, 0);
        }
    }

    /** Words of one look; {@link #PAGE} and {@link #PAGES} in them stand for the number of this page and of all. */
    record Run(String words, Type type) {
        public static final String PAGE = "\uE000";
        public static final String PAGES = "\uE001";
    }

    /**
     * A paragraph.
     *
     * @param indent of its first line
     * @param leading height of a line as a multiple of the largest type in it
     * @param keepNext whether it stays on the page of what follows
     * @param rule thickness of a double line under it, 0 for none
     */
    record Paragraph(
            List<Run> runs,
            Side side,
            double indent,
            double before,
            double after,
            double leading,
            boolean keepNext,
            double rule,
            String ruleColor)
            implements Print {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        public static Paragraph of(String words, Type type, Side side) {
            return new Paragraph(List.of(new Run(words, type)), side, 0, 0, 0, 1.4, false, 0, "000000");
        }

        public Paragraph indented(double points) {
            return new Paragraph(runs, side, points, before, after, leading, keepNext, rule, ruleColor);
        }

        public Paragraph spaced(double above, double below) {
            return new Paragraph(runs, side, indent, above, below, leading, keepNext, rule, ruleColor);
        }

        public Paragraph keptWithNext() {
            return new Paragraph(runs, side, indent, before, after, leading, true, rule, ruleColor);
        }

        public Paragraph underlined(double thickness, String color) {
            return new Paragraph(runs, side, indent, before, after, leading, keepNext, thickness, color);
        }
    }

    /**
     * A two-dimensional code, drawn as it is and not as a picture.
     *
     * @param dark its dots, row by row, without the quiet edge
     * @param width of the whole
     */
    record Code(List<List<Boolean>> dark, double width, Side side) implements Print {
        public Code {
            dark = dark.stream().map(List::copyOf).toList();
        }

        /** The address of a page; a quarter of the code may be torn or dirty and it can still be read. */
        public static Code of(String address, double width, Side side) {
            QrCode code = QrCode.encodeText(address, QrCode.Ecc.QUARTILE);
            return new Code(
                    IntStream.range(0, code.size)
                            .mapToObj(y -> IntStream.range(0, code.size)
                                    .mapToObj(x -> code.getModule(x, y))
                                    .toList())
                            .toList(),
                    width,
                    side);
        }
    }

    /**
     * A table; its head is repeated on every page it goes on to.
     *
     * @param columns widths; narrowed together when they are wider than the page
     * @param lines thickness of its lines, 0 for none
     */
    record Table(List<Double> columns, List<Row> head, List<Row> body, double lines, double side) implements Print {
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            body = List.copyOf(body);
        }
    }

    /** Its cells from left to right; together they cover all columns. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param across columns it covers */
    record Cell(int across, List<Print> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /**
     * One text on paper of one size, with its own page numbers.
     *
     * @param edge left and right of the text
     * @param top from the upper edge of the paper to the text, where the head is not higher
     * @param head on every page
     * @param foot on every page
     */
    record Text(
            double width,
            double height,
            double edge,
            double top,
            double bottom,
            List<Print> head,
            List<Print> text,
            List<Print> foot) {
        public Text {
            head = List.copyOf(head);
            text = List.copyOf(text);
            foot = List.copyOf(foot);
        }
    }
}
