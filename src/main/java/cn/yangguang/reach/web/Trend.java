package cn.yangguang.reach.web;

import cn.yangguang.page.Screen;
import cn.yangguang.reach.DayViews;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Reads as columns, in SVG without script: a column a day for two months, a week for longer; what it shows stands in its description. */
final class Trend {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 160;
    private static final int BASE = 132;
    private static final int TOP = 20;
    private static final int DAYS = 60;
    private static final int SLOTS = 60;

    private Trend() {}

    /** Empty when it was never read. */
    static String of(Screen screen, List<DayViews> days, LocalDate today) {
        if (days.isEmpty()) {
            return "";
        }
        LocalDate first = days.getFirst().day();
        long span = Math.max(ChronoUnit.DAYS.between(first, today) + 1, 1);
        long width = span <= DAYS ? 1 : (span + SLOTS - 1) / SLOTS;
        long[] columns = new long[(int) ((span + width - 1) / width)];
        for (DayViews day : days) {
            int slot = (int) (ChronoUnit.DAYS.between(first, day.day()) / width);
            columns[Math.min(slot, columns.length - 1)] += day.views();
        }
        return drawn(screen, columns, first, today, width);
    }

    private static String drawn(Screen screen, long[] columns, LocalDate first, LocalDate last, long width) {
        long most = 1;
        for (long column : columns) {
            most = Math.max(most, column);
        }
        var svg = new StringBuilder();
        svg.append(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="trend-title" focusable="false" width="100%%">
                <title id="trend-title">%s</title>
                """.formatted(WIDTH, HEIGHT, screen.of("reach.trend", first.toString(), last.toString(), width, most)));
        double slot = (double) WIDTH / columns.length;
        for (int i = 0; i < columns.length; i++) {
            double height = (double) columns[i] / most * (BASE - TOP);
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"currentColor\"/>%n",
                    i * slot + slot * .1,
                    BASE - height,
                    Math.min(slot * .8, 40),
                    height));
        }
        svg.append("""
                <path d="M0 %d H%d" stroke="currentColor"/>
                <text x="0" y="14" font-size="13" fill="currentColor">%d</text>
                <text x="0" y="%d" font-size="13" fill="currentColor">%s</text>
                <text x="%d" y="%d" font-size="13" text-anchor="end" fill="currentColor">%s</text>
                </svg>
                """.formatted(BASE, WIDTH, most, HEIGHT - 8, first, WIDTH, HEIGHT - 8, last));
        return svg.toString();
    }
}
