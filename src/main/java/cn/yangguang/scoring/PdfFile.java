package cn.yangguang.scoring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A PDF as office programs print it: lines of a page, the cells of a row at the places of their columns. The font is one that every
 * reader of Chinese PDF knows by name, so that the file stays small.
 */
final class PdfFile implements SampleWriter {

    private static final double SIZE = 12;
    private static final double LEFT = 60;
    private static final double TOP = 780;
    private static final double BOTTOM = 60;
    private static final double WIDTH = 475;
    private static final double LEADING = 22;

    /** The page that is being filled and those before it. */
    private static final class Pages {
        private final List<StringBuilder> all = new ArrayList<>(List.of(new StringBuilder()));
        private double y = TOP;

        private void down(double by) {
            y -= by;
            if (y < BOTTOM) {
                all.add(new StringBuilder());
                y = TOP;
            }
        }

        private void show(double x, double size, String text) {
            all.getLast()
                    .append("BT /F1 " + tenths(size) + " Tf " + tenths(x) + " " + tenths(y) + " Td <" + hex(text)
                            + "> Tj ET\n");
        }
    }

    @Override
    public Sample write(String file, Draft draft, Chance chance) {
        var pages = new Pages();
        for (Block block : draft.blocks()) {
            switch (block) {
                case Block.Paragraph(Composed words) ->
                    lines(words.text()).forEach(line -> {
                        pages.show(LEFT, SIZE, line);
                        pages.down(LEADING);
                    });
                case Block.Table table -> table(table, pages);
            }
        }
        Draft asLines = new Draft(
                draft.title(), draft.blocks().stream().map(PdfFile::inLines).toList());
        return new Sample(
                file,
                PdfPages.file(pages.all.stream().map(StringBuilder::toString).toList()),
                Sample.labels(file, "", asLines));
    }

    private static Block inLines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph;
            case Block.Table table ->
                new Block.Table(
                        table.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> cell.as(Lines::inLine))
                                        .toList())
                                .toList(),
                        table.merges());
        };
    }

    /** Breaks a paragraph: Chinese signs anywhere, a run of letters and digits as a whole. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            double width = 0;
            while (to < text.length() && width + width(text.charAt(to)) <= WIDTH / SIZE) {
                width += width(text.charAt(to++));
            }
            int cut = to;
            while (to < text.length() && cut > from && run(text.charAt(cut)) && run(text.charAt(cut - 1))) {
                cut--;
            }
            to = cut > from ? cut : to;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }

    private static boolean run(char sign) {
        return sign < 128 && sign != ' ';
    }

    private static double width(char sign) {
        return sign < 128 ? 0.5 : 1;
    }

    private static double width(String text) {
        return text.chars().mapToDouble(sign -> width((char) sign)).sum();
    }

    private static void table(Block.Table table, Pages pages) {
        double[] widths = new double[table.columns()];
        for (var row : table.rows()) {
            boolean whole = row.stream().skip(1).allMatch(cell -> cell.text().isEmpty());
            for (int column = 0; column < widths.length && !whole; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column).text()) + 1);
            }
        }
        double all = 0;
        for (double width : widths) {
            all += width;
        }
        double size = Math.min(SIZE, WIDTH / Math.max(1, all));
        for (var row : table.rows()) {
            double x = LEFT;
            for (int column = 0; column < widths.length; column++) {
                if (!row.get(column).text().isEmpty()) {
                    pages.show(x, size, row.get(column).text());
                }
                x += widths[column] * size;
            }
            String under = tenths(pages.y - 4);
            pages.all
                    .getLast()
                    .append(tenths(LEFT) + " " + under + " m " + tenths(LEFT + WIDTH) + " " + under + " l S\n");
            pages.down(size + 6);
        }
        pages.down(LEADING - SIZE);
    }

    private static String tenths(double length) {
        return Double.toString(Math.round(length * 10) / 10.0);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }
}
