package cn.yangguang.report;

import cn.yangguang.report.YearFigures.Count;
import cn.yangguang.report.YearFigures.Subject;
import java.util.List;

/** What an organ itself published in its last years, the oldest of them first. */
public record YearsSideBySide(Subject organ, List<OneYear> years) {

    /** So many years stand beside each other; more would not be read on a phone. */
    public static final int MOST = 10;

    /**
     * @param byMonth twelve numbers, January first; together they are the total
     * @param byCategory the same categories in the same order for every year, the uncategorised (empty code) last
     */
    public record OneYear(int year, List<Long> byMonth, List<Count> byCategory, Timeliness timeliness) {
        public OneYear {
            byMonth = List.copyOf(byMonth);
            byCategory = List.copyOf(byCategory);
        }

        public long total() {
            return byMonth.stream().mapToLong(Long::longValue).sum();
        }
    }

    public YearsSideBySide {
        years = List.copyOf(years);
    }
}
