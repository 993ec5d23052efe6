package cn.yangguang.calendar;

import java.time.LocalDate;

/**
 * A time in which a period stands still: the days after {@code from} up to and including {@code to}.
 *
 * @param from the date of the letter that stops the clock; this day itself still counts
 * @param to the day the answer arrived (or was due); not counted, counting goes on the day after
 */
public record Suspension(LocalDate from, LocalDate to) {
    /** The longest suspension that is not plainly a slip of the pen: ten years. */
    static final int MOST_YEARS = 10;

    /** @throws IllegalArgumentException when it ends before it begins or lasts more than ten years */
    public Suspension {
        if (to.isBefore(from) || to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("期限中止的起止日期不对：" + from + ".." + to);
        }
    }

    /** Whether the clock stands still on this day. */
    public boolean covers(LocalDate date) {
        return date.isAfter(from) && !date.isAfter(to);
    }
}
