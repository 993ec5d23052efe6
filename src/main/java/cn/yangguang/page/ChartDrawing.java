package cn.yangguang.page;

import cn.yangguang.page.Chart.Row;
import java.util.List;
import java.util.Locale;

/**
 * Draws a chart as SVG without any script or style of its own. Widths are shares of the place it gets and heights are pixels, so
 * that words keep their size on a phone; series differ by pattern as well as by colour, so that they can be told apart
 * on grey paper. Colours come from the style sheet.
 */
final class ChartDrawing {

    private static final int LEGEND = 24;
    private static final int PLOT = 220;
    private static final int HEAD = 26;
    private static final double MARGIN = 9;
    private static final double LONGEST = 82;
    private static final int LINE = 22;
    private static final int BAR = 18;
    private static final int GAP = 12;

    private final Chart chart;
    private final String summary;
    private final double lineWidth;
    private final String id;
    private final StringBuilder svg = new StringBuilder();

    /** @param lineWidth of the names, see {@link PictureLines} */
    ChartDrawing(Chart chart, String summary, double lineWidth) {
        this.chart = chart;
        this.summary = summary;
        this.lineWidth = lineWidth;
        this.id = "chart-" + chart.word();
    }

    /** Upright columns over an axis of time, with lines of round numbers. */
    String columns() {
        int top = legendHeight() + HEAD;
        begin(top + PLOT + 30);
        legend();
        long step = step(chart.most());
        long full = Math.max(step, Math.ceilDiv(chart.most(), step) * step);
        for (long line = 0; line <= full; line += step) {
            double y = top + PLOT - PLOT * (double) line / full;
            add("<line class=\"grid\" x1=\"0\" x2=\"100%%\" y1=\"%1$.1f\" y2=\"%1$.1f\"/>", y);
            add("<text class=\"scale\" x=\"0\" y=\"%.1f\">%s</text>", y - 4, brief(line));
        }
        double slot = (100 - MARGIN) / chart.rows().size();
        for (int i = 0; i < chart.rows().size(); i++) {
            slot(chart.rows().get(i), MARGIN + slot * i, slot, top, full);
        }
        return end();
    }

    private void slot(Row row, double left, double slot, int top, long full) {
        double width = slot * .76 / row.values().size();
        for (int s = 0; s < row.values().size(); s++) {
            long value = row.values().get(s);
            double height = PLOT * (double) value / full;
            double x = left + slot * .12 + width * s;
            column(s, x, width, top + PLOT - height, height);
            if (row.values().size() == 1 && value > 0) {
                add(
                        "<text class=\"value\" x=\"%.2f%%\" y=\"%.1f\">%s</text>",
                        x + width / 2, top + PLOT - height - 5, brief(value));
            }
        }
        add(
                "<text class=\"tick\" x=\"%.2f%%\" y=\"%d\">%s</text>",
                left + slot / 2, top + PLOT + 20, text(row.label()));
    }

    private void column(int series, double x, double width, double y, double height) {
        add(
                "<rect class=\"s%d\" fill=\"%s\" x=\"%.2f%%\" y=\"%.1f\" width=\"%.2f%%\" height=\"%.1f\"/>",
                series, paint(series), x, y, width * .94, height);
    }

    /** Bars under their names, with the number behind each. */
    String bars() {
        int height = legendHeight() + 4;
        for (Row row : chart.rows()) {
            height += PictureLines.of(row.label(), lineWidth).size() * LINE
                    + row.values().size() * BAR
                    + GAP;
        }
        begin(height);
        legend();
        int y = legendHeight() + 4;
        long most = Math.max(1, chart.most());
        for (Row row : chart.rows()) {
            for (String line : PictureLines.of(row.label(), lineWidth)) {
                add("<text class=\"name\" x=\"0\" y=\"%d\">%s</text>", y + 15, text(line));
                y += LINE;
            }
            for (int s = 0; s < row.values().size(); s++, y += BAR) {
                bar(s, y, LONGEST * row.values().get(s) / most, row.values().get(s));
            }
            y += GAP;
        }
        return end();
    }

    private void bar(int series, int y, double width, long value) {
        add(
                "<rect class=\"s%d\" fill=\"%s\" x=\"0\" y=\"%d\" width=\"%.2f%%\" height=\"%d\"/>",
                series, paint(series), y, width, BAR - 4);
        add("<text class=\"count\" x=\"%.2f%%\" dx=\"6\" y=\"%d\">%d</text>", width, y + BAR - 6, value);
    }

    private int legendHeight() {
        return chart.series().size() < 2 ? 0 : chart.series().size() * LEGEND + 4;
    }

    private void legend() {
        for (int s = 0; s < chart.series().size() && chart.series().size() > 1; s++) {
            add(
                    "<rect class=\"s%d\" fill=\"%s\" x=\"1\" y=\"%d\" width=\"22\" height=\"14\"/>",
                    s, paint(s), s * LEGEND + 3);
            add(
                    "<text class=\"name\" x=\"32\" y=\"%d\">%s</text>",
                    s * LEGEND + 15, text(chart.series().get(s)));
        }
    }

    private void begin(int height) {
        add(
                "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" width=\"100%%\" height=\"%d\" role=\"img\""
                        + " aria-labelledby=\"%2$s-title %2$s-desc\" focusable=\"false\">",
                height, id);
        add("<title id=\"%s-title\">%s</title>", id, text(chart.title()));
        add("<desc id=\"%s-desc\">%s</desc>", id, text(summary));
        svg.append("<defs>");
        pattern(1, "<path d=\"M0 8 8 0M-2 2 2-2M6 10 10 6\"/>");
        pattern(2, "<circle cx=\"2\" cy=\"2\" r=\"1.5\"/><circle cx=\"6\" cy=\"6\" r=\"1.5\"/>");
        pattern(3, "<path d=\"M0 4H8\"/>");
        svg.append("</defs>");
    }

    private void pattern(int series, String marks) {
        if (series < chart.series().size()) {
            add(
                    "<pattern id=\"%s-%d\" class=\"p%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
                            + "<rect width=\"8\" height=\"8\"/>%s</pattern>",
                    id, series, series, marks);
        }
    }

    private String paint(int series) {
        return series == 0 ? "currentColor" : "url(#" + id + "-" + Math.min(series, 3) + ")";
    }

    private String end() {
        return svg.append("</svg>").toString();
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }

    /** The round number between two lines so that there are two to five of them: 1, 2 or 5 with noughts. */
    static long step(long most) {
        long unit = 1;
        for (long power = 1; ; power *= 10) {
            for (long times : List.of(1L, 2L, 5L)) {
                unit = power * times;
                if (unit * 5 >= most) {
                    return unit;
                }
            }
        }
    }

    /** A number short enough for a narrow column. */
    static String brief(long value) {
        if (value < 10_000) {
            return Long.toString(value);
        }
        return value >= 1_000_000
                ? value / 10_000 + "万"
                : String.format(Locale.ROOT, "%.1f万", value / 10_000.0).replace(".0万", "万");
    }

    private static String text(String raw) {
        return raw.replaceAll("\\p{Cntrl}", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
