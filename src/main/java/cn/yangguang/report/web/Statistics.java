package cn.yangguang.report.web;

import cn.yangguang.report.Timeliness;
import cn.yangguang.report.YearFigures.Count;
import cn.yangguang.report.YearStatistics;
import cn.yangguang.report.YearStatistics.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The counts of a year as programs get them.
 *
 * @param total items first published in the year
 * @param byChannel by title, in the organ's order
 * @param byCategory by title, in the order of the catalogue
 * @param uncategorised items without a category
 * @param byMonth twelve numbers, January first
 * @param timeliness how soon they were published; spans are in the order 0, 1–5, 6–10, 11–20, 21–30, 31–60, 61 and more days
 * @param withBelow the total with that of the units below; not part of any other figure here
 * @param units the organ and the units directly below it
 */
record Statistics(
        String organ,
        int year,
        long total,
        Map<String, Long> byChannel,
        Map<String, Long> byCategory,
        long uncategorised,
        List<Count> channels,
        List<Count> categories,
        List<Long> byMonth,
        Timeliness timeliness,
        long withBelow,
        List<Unit> units) {

    static Statistics of(YearStatistics counted) {
        var figures = counted.figures();
        var published = figures.published();
        return new Statistics(
                figures.organ().code(),
                figures.year(),
                published.total(),
                byTitle(published.byChannel()),
                byTitle(published.byCategory()),
                published.uncategorised(),
                published.byChannel(),
                published.byCategory(),
                counted.byMonth(),
                counted.timeliness(),
                counted.withBelow(),
                counted.units());
    }

    private static Map<String, Long> byTitle(List<Count> counts) {
        var map = new LinkedHashMap<String, Long>();
        counts.forEach(count -> map.put(count.title(), count.count()));
        return map;
    }
}
