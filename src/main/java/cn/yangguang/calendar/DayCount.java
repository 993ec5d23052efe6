package cn.yangguang.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A due date and how it was counted, day by day.
 *
 * @param start day 0, not counted
 * @param n the days to count: working days, or calendar days for a period written in plain days (日)
 * @param due the last day on which the act is in time; equals {@code start} for n = 0
 * @param provisional 暂定: the due date, or a day on the way to it, lies outside the known calendar
 * @param days every day after {@code start} up to {@code due}; exactly {@code n} of them are counted
 */
public record DayCount(LocalDate start, int n, LocalDate due, boolean provisional, List<CountedDay> days) {
    /** Copies the days. */
    public DayCount {
        days = List.copyOf(days);
    }

    /** Whether an act on this day is in time; the due date itself is. */
    public boolean inTime(LocalDate actedOn) {
        return !actedOn.isAfter(due);
    }
}
