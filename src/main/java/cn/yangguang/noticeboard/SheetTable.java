package cn.yangguang.noticeboard;

import cn.yangguang.typeset.Print;
import cn.yangguang.typeset.Print.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** A table of a text, with figures at the right edge and columns as wide as their words want. */
final class SheetTable {

    private static final Pattern FIGURE =
            Pattern.compile("[-+−]?\\s*[¥￥]?\\s*\\d{1,3}(?:[,，]?\\d{3})*(?:\\.\\d+)?\\s*(?:元|万元|%|％|亩|户|人|平方米)?");
    private static final Pattern NOT_COUNTED = Pattern.compile("序号|编号|凭证|日期|时间|年度|月份|电话|号码|文号");
    private static final double CJK = 1;
    private static final double LATIN = 0.56;
    private static final double WIDEST = 13;
    private static final double SIDE = 6;

    /** @param across columns the words stand over */
    private record Words(String text, int across) {}

    private final List<List<Words>> rows = new ArrayList<>();
    private final int heads;
    private final int columns;

    SheetTable(Element table) {
        var taken = new int[200];
        int headRows = 0;
        boolean onlyHeads = true;
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            boolean head = row.closest("thead") != null
                    || !row.children().isEmpty()
                            && row.children().stream()
                                    .allMatch(cell -> cell.normalName().equals("th"));
            onlyHeads &= head;
            headRows += onlyHeads ? 1 : 0;
            rows.add(words(row, taken));
        }
        int widest = rows.stream().mapToInt(SheetTable::width).max().orElse(0);
        rows.forEach(row -> fill(row, widest));
        this.columns = widest;
        this.heads =
                headRows == 0 && rows.size() > 1 && widest > 1 ? 1 : Math.min(headRows, Math.max(0, rows.size() - 1));
    }

    /** @param taken for each column, how many rows from here on a cell above still covers */
    private static List<Words> words(Element row, int[] taken) {
        var words = new ArrayList<Words>();
        int column = covered(words, taken, 0);
        for (Element cell : row.children()) {
            if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                continue;
            }
            int across = Math.min(number(cell.attr("colspan")), taken.length - column);
            if (across < 1) {
                break;
            }
            words.add(
                    new Words(cell.wholeText().replaceAll("[ \\t\\r\\n]+", " ").strip(), across));
            Arrays.fill(taken, column, column + across, number(cell.attr("rowspan")) - 1);
            column = covered(words, taken, column + across);
        }
        return words;
    }

    private static int covered(List<Words> words, int[] taken, int from) {
        int column = from;
        while (column < taken.length && taken[column] > 0) {
            taken[column]--;
            words.add(new Words("", 1));
            column++;
        }
        return column;
    }

    private static int number(String span) {
        return span.matches("[1-9][0-9]?") ? Integer.parseInt(span) : 1;
    }

    private static int width(List<Words> row) {
        return row.stream().mapToInt(Words::across).sum();
    }

    private static void fill(List<Words> row, int width) {
        int missing = width - width(row);
        if (missing > 0) {
            row.add(new Words("", missing));
        }
    }

    boolean empty() {
        return columns == 0;
    }

    Print.Table print(SheetType type, double width) {
        double size = type.largestCell();
        while (size > type.smallestCell() && least(size) > width) {
            size -= 1;
        }
        double chosen = size;
        List<Print.Row> all = IntStream.range(0, rows.size())
                .mapToObj(at -> row(at, type, chosen))
                .toList();
        return new Print.Table(widths(chosen, width), all.subList(0, heads), all.subList(heads, all.size()), 1.2, SIDE);
    }

    private Print.Row row(int at, SheetType type, double size) {
        boolean head = at < heads;
        var cells = new ArrayList<Print.Cell>();
        int column = 0;
        for (Words words : rows.get(at)) {
            var look = head ? type.head(size) : type.cell(size);
            var text = Print.Paragraph.of(words.text(), look, head ? Side.CENTER : side(words, column));
            cells.add(new Print.Cell(words.across(), List.of(text.spaced(size * 0.12, size * 0.18))));
            column += words.across();
        }
        return new Print.Row(cells);
    }

    /** Amounts end below one another; numbers that only name something do not. */
    private Side side(Words words, int column) {
        if (FIGURE.matcher(words.text()).matches()
                && !NOT_COUNTED.matcher(headOf(column)).find()) {
            return Side.RIGHT;
        }
        return words.text().length() <= 10 ? Side.CENTER : Side.LEFT;
    }

    private String headOf(int column) {
        if (heads == 0) {
            return "";
        }
        int at = 0;
        for (Words words : rows.get(heads - 1)) {
            at += words.across();
            if (column < at) {
                return words.text();
            }
        }
        return "";
    }

    /** Wished widths in em: the longest text of each column, within bounds. */
    private double[] wishes() {
        return measured(text -> Math.min(WIDEST, em(text)));
    }

    /** A figure or a Latin word is never broken; of Chinese words a few signs stay side by side. */
    private double[] needs() {
        return measured(text -> FIGURE.matcher(text).matches()
                ? em(text)
                : Math.max(
                        Math.min(em(text) > 12 ? 6 : 3, em(text)),
                        Arrays.stream(text.split("[^\\x21-\\x7e]+"))
                                .mapToDouble(SheetTable::em)
                                .max()
                                .orElse(0)));
    }

    private double[] measured(java.util.function.ToDoubleFunction<String> measure) {
        var widths = new double[columns];
        Arrays.fill(widths, 1.5);
        for (List<Words> row : rows) {
            int column = 0;
            for (Words words : row) {
                if (words.across() == 1) {
                    widths[column] = Math.max(widths[column], measure.applyAsDouble(words.text()) + 0.2);
                }
                column += words.across();
            }
        }
        return widths;
    }

    /** Below this width, in points, words of this size would be torn apart. */
    double least(double size) {
        return Arrays.stream(needs()).map(em -> em * size + 2 * SIDE).sum();
    }

    /** Everybody gets the least; what is left goes where more is wished, and at last to all alike. */
    private List<Double> widths(double size, double width) {
        double[] needs = needs();
        double[] wishes = wishes();
        double left = width - least(size);
        double more = IntStream.range(0, columns)
                        .mapToDouble(i -> Math.max(0, wishes[i] - needs[i]))
                        .sum()
                * size;
        double granted = more <= 0 ? 0 : Math.min(1, Math.max(0, left) / more);
        double rest = Math.max(0, left - granted * more);
        double whole = Arrays.stream(wishes).sum();
        return IntStream.range(0, columns)
                .mapToObj(i -> needs[i] * size
                        + 2 * SIDE
                        + granted * Math.max(0, wishes[i] - needs[i]) * size
                        + rest * wishes[i] / whole)
                .toList();
    }

    private static double em(String text) {
        return text.codePoints()
                .mapToDouble(sign -> sign < 0x2E80 ? LATIN : CJK)
                .sum();
    }
}
