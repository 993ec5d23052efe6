package cn.yangguang.page;

import java.util.Comparator;
import java.util.List;

/**
 * Numbers that are shown as a picture, as a table and as CSV: one source, so the three cannot differ.
 *
 * @param word its short name in addresses and keys, such as {@code months}
 * @param shape how the picture draws it
 * @param series what is counted, one name per number of a row; the first is what the chart is about
 * @param unit of the numbers, such as 条
 * @param note what a reader must know to understand the numbers, or empty
 */
public record Chart(
        String word,
        Shape shape,
        String title,
        String axis,
        List<String> series,
        String unit,
        List<Row> rows,
        String note) {

    /** How a chart is drawn: upright for what runs along time, lying for names of any length. */
    public enum Shape {
        COLUMNS,
        BARS
    }

    /**
     * One place of the axis.
     *
     * @param address where the items of the row are listed, or empty
     */
    public record Row(String label, List<Long> values, String address) {

        public static Row of(String label, Long... values) {
            return new Row(label, List.of(values), "");
        }
    }

    public Chart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values().size() != series.size()) {
                throw new IllegalArgumentException("row " + row.label() + " of " + word);
            }
        }
    }

    public long most() {
        return rows.stream()
                .flatMap(row -> row.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** What the picture shows, in a sentence, for those who do not see it. */
    public String summary(Words words) {
        Comparator<Row> byFirst = Comparator.comparing(row -> row.values().getFirst());
        Row high = rows.stream().max(byFirst).orElseThrow();
        Row low = rows.stream().min(byFirst).orElseThrow();
        return words.of(
                "page.chart.summary",
                title,
                series.getFirst(),
                axis,
                high.label(),
                high.values().getFirst(),
                low.label(),
                low.values().getFirst(),
                rows.size());
    }

    /**
     * The picture as SVG; everything in it is escaped.
     *
     * @param large whether the style sheet of the 长辈版 draws it larger, so that less fits into a line
     */
    public String picture(Words words, boolean large) {
        var drawing = new ChartDrawing(this, summary(words), large ? PictureLines.LARGE : PictureLines.USUAL);
        return shape == Shape.COLUMNS ? drawing.columns() : drawing.bars();
    }
}
