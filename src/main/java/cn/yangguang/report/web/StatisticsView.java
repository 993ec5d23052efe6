package cn.yangguang.report.web;

import cn.yangguang.page.Chart;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.report.Timeliness;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of charts.
 *
 * @param year null on the page where the years stand side by side
 * @param years that have a page of their own, the newest first
 * @param facts the figures that matter most, null where the years stand side by side
 */
public record StatisticsView(
        PublicFrame frame,
        String organ,
        @Nullable Integer year,
        List<Integer> years,
        @Nullable Facts facts,
        List<Chart> charts) {

    /** Where the statistics of an organ stand. */
    static final String BASE = "/organs/%s/statistics";

    /**
     * @param total items first published in the year by the organ itself
     * @param withBelow with those of the units below; null when there are none
     */
    public record Facts(long total, @Nullable Long withBelow, Timeliness timeliness) {}

    public String base() {
        return BASE.formatted(organ);
    }

    /** This page. */
    public String address() {
        return year == null ? base() : base() + "/" + year;
    }

    /** The numbers of one chart for a spreadsheet. */
    public String csv(Chart chart) {
        return address() + "/" + chart.word() + ".csv";
    }
}
