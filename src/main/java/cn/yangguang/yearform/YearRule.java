package cn.yangguang.yearform;

import java.util.Set;

/**
 * A rule about a report, as it holds for one form.
 *
 * @param id T3-ID-C1, T4-SUM-review, ST-3.1, NUM-INT …
 * @param words the rule in words, with its place
 * @param source where it comes from
 * @param mark how sure the source is: V1 and V2 were read, GK is common knowledge, PC is a decision of this program
 * @param levels for whom it holds; empty means for everybody
 * @param cells the cells of this year's tables that it contains
 * @param previousCells the cells of the report of the year before that it contains
 */
public record YearRule(
        String id,
        Kind kind,
        Severity severity,
        String words,
        String source,
        String mark,
        Set<ReportingOrgan.Level> levels,
        Set<String> cells,
        Set<String> previousCells) {
    public enum Kind {
        /** Sums that must be equal, or not greater: to change a cell by one breaks an equality that contains it. */
        RELATION("关系"),
        /** What may stand in each cell by itself. */
        VALUE("取值"),
        /** No cell is left blank. */
        BLANK("空白"),
        /** Needs the text or the records; not checked by {@link YearChecks}. */
        ELSEWHERE("另查");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    boolean holdsFor(ReportingOrgan organ) {
        return levels.isEmpty() || levels.contains(organ.level());
    }
}
