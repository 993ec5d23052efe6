package cn.yangguang.villageaccount.web.portal;

import cn.yangguang.page.Screen;
import cn.yangguang.villageaccount.AccountYear;
import cn.yangguang.villageaccount.AccountYear.Month;
import cn.yangguang.villageaccount.Cents;
import cn.yangguang.villageaccount.web.AccountWords;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A year of money as SVG without script or style of its own: two columns for each period and the balance as a line, told apart by pattern
 * as well as by colour; what it shows is said in words too.
 */
final class MoneyChart {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 300;
    private static final int LEFT = 76;
    private static final int TOP = 40;
    private static final int BOTTOM = 256;

    private final Screen screen;
    private final AccountYear year;
    private final StringBuilder svg = new StringBuilder();
    private final long most;
    private final long least;

    private MoneyChart(Screen screen, AccountYear year) {
        this.screen = screen;
        this.year = year;
        this.most = Math.max(
                100,
                year.months().stream()
                        .mapToLong(m -> Math.max(Math.max(m.income(), m.expenditure()), m.closing()))
                        .max()
                        .orElse(100));
        this.least = Math.min(
                0, year.months().stream().mapToLong(Month::closing).min().orElse(0));
    }

    static String of(Screen screen, AccountYear year) {
        return new MoneyChart(screen, year).drawn();
    }

    private String drawn() {
        add(
                "<svg class=\"money-chart\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-labelledby=\"money-title money-desc\" focusable=\"false\">",
                WIDTH, HEIGHT);
        add("<title id=\"money-title\">%s</title>", text(screen.of("villageaccount.portal.chart", year.year())));
        add("<desc id=\"money-desc\">%s</desc>", text(summary()));
        svg.append("<defs><pattern id=\"money-out\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">"
                + "<path class=\"out\" d=\"M0 7 7 0\"/></pattern></defs>");
        legend();
        scale();
        List<Month> months = year.months();
        double slot = (WIDTH - LEFT - 8.0) / months.size();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < months.size(); i++) {
            Month month = months.get(i);
            double x = LEFT + slot * i;
            bar("in", x + slot * .14, slot * .34, month.income());
            bar("out", x + slot * .52, slot * .34, month.expenditure());
            line.append(String.format(Locale.ROOT, "%.1f,%.1f ", x + slot / 2, y(month.closing())));
            add("<circle class=\"left\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", x + slot / 2, y(month.closing()));
            add("<text class=\"tick\" x=\"%.1f\" y=\"%d\">%s</text>", x + slot / 2, HEIGHT - 20, label(month));
        }
        add("<polyline class=\"left\" points=\"%s\"/>", line.toString().strip());
        return svg.append("</svg>").toString();
    }

    private void legend() {
        add("<rect class=\"in\" x=\"%d\" y=\"8\" width=\"20\" height=\"14\"/>", LEFT);
        add("<text class=\"name\" x=\"%d\" y=\"20\">%s</text>", LEFT + 26, text(screen.of("villageaccount.income")));
        add("<rect class=\"out\" fill=\"url(#money-out)\" x=\"%d\" y=\"8\" width=\"20\" height=\"14\"/>", LEFT + 200);
        add(
                "<text class=\"name\" x=\"%d\" y=\"20\">%s</text>",
                LEFT + 226, text(screen.of("villageaccount.expenditure")));
        add("<circle class=\"left\" cx=\"%d\" cy=\"15\" r=\"5\"/>", LEFT + 430);
        add("<text class=\"name\" x=\"%d\" y=\"20\">%s</text>", LEFT + 442, text(screen.of("villageaccount.closing")));
    }

    /** Lines at four round parts, with their amounts in whole yuan. */
    private void scale() {
        long step = step((most - least) / 100);
        for (long yuan = Math.floorDiv(least / 100, step) * step; yuan <= most / 100; yuan += step) {
            double y = y(yuan * 100);
            add("<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>", LEFT, WIDTH, y, y);
            add("<text class=\"scale\" x=\"%d\" y=\"%.1f\">%,d</text>", LEFT - 6, y + 4, yuan);
        }
    }

    private void bar(String name, double x, double width, long cents) {
        double zero = y(0);
        double y = Math.min(zero, y(cents));
        add(
                "<rect class=\"%s\"%s x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                name, name.equals("out") ? " fill=\"url(#money-out)\"" : "", x, y, width, Math.abs(zero - y(cents)));
    }

    private double y(long cents) {
        return BOTTOM - (BOTTOM - TOP) * (double) (cents - least) / (most - least);
    }

    private String summary() {
        Month in = year.months().stream()
                .max(Comparator.comparingLong(Month::income))
                .orElseThrow();
        Month out = year.months().stream()
                .max(Comparator.comparingLong(Month::expenditure))
                .orElseThrow();
        return screen.of(
                "villageaccount.portal.chart.summary",
                year.year(),
                year.months().size(),
                AccountWords.of(screen, in.period()),
                Cents.show(in.income()),
                AccountWords.of(screen, out.period()),
                Cents.show(out.expenditure()));
    }

    private static String label(Month month) {
        int first = month.period().from().getMonthValue();
        int last = month.period().to().getMonthValue();
        return first == last ? Integer.toString(first) : first + "–" + last;
    }

    /** 1, 2 or 5 with noughts, so that there are at most six lines. */
    private static long step(long most) {
        for (long power = 1; ; power *= 10) {
            for (long times : List.of(1L, 2L, 5L)) {
                if (power * times * 5 >= most) {
                    return power * times;
                }
            }
        }
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments));
    }

    private static String text(String raw) {
        return raw.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
