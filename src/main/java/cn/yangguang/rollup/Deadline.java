package cn.yangguang.rollup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By when a report is due.
 *
 * @param due the last day
 * @param warnFrom from when it is told as work to do
 * @param basis article, or why this organ has another day
 * @param own whether it was set for this very organ
 */
public record Deadline(LocalDate due, LocalDate warnFrom, String basis, boolean own) {

    public boolean passed(LocalDate today) {
        return today.isAfter(due);
    }

    public boolean near(LocalDate today) {
        return !today.isBefore(warnFrom);
    }

    /** Days left; 0 on the last day, negative afterwards. */
    public long left(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
