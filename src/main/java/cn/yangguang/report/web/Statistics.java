package cn.yangguang.report.web;

import cn.yangguang.report.YearFigures.Count;
import cn.yangguang.report.YearStatistics;
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
        List<Long> byMonth) {

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
                counted.byMonth());
    }

    private static Map<String, Long> byTitle(List<Count> counts) {
        var map = new LinkedHashMap<String, Long>();
        counts.forEach(count -> map.put(count.title(), count.count()));
        return map;
    }
}
