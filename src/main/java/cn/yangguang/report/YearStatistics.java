package cn.yangguang.report;

import java.util.List;

/**
 * What an organ published in one year, as pictures show it. The figures are those of the report.
 *
 * @param byMonth twelve numbers, January first; together they are the total
 * @param before the same of the year before; empty when nothing was published then
 * @param units the organ itself and the active units directly below it; only the organ when there are none
 */
public record YearStatistics(
        YearFigures figures, List<Long> byMonth, List<Long> before, Timeliness timeliness, List<Unit> units) {

    /**
     * A unit of the tree. Nobody's items are counted into the total of another: the organ's own report has its own alone.
     *
     * @param own items it published itself
     * @param withBelow its own and those of every unit below it (含下级单位)
     */
    public record Unit(String organ, String name, long own, long withBelow) {}

    public YearStatistics {
        byMonth = List.copyOf(byMonth);
        before = List.copyOf(before);
        units = List.copyOf(units);
        if (byMonth.size() != 12) throw new IllegalArgumentException("a year has twelve months");
    }

    /** The organ's own items and those of every unit below it. */
    public long withBelow() {
        return units.getFirst().withBelow();
    }
}
