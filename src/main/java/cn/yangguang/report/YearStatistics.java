package cn.yangguang.report;

import java.util.List;

/**
 * What an organ published in one year, with its course over the months.
 *
 * @param byMonth twelve numbers, January first; together they are the total
 */
public record YearStatistics(YearFigures figures, List<Long> byMonth) {
    public YearStatistics {
        byMonth = List.copyOf(byMonth);
        if (byMonth.size() != 12) throw new IllegalArgumentException("a year has twelve months");
    }
}
