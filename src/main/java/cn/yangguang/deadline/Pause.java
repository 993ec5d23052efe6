package cn.yangguang.deadline;

import cn.yangguang.calendar.Suspension;
import java.time.LocalDate;

/**
 * A time that is not counted.
 *
 * @param to the day the answer came or was due, not counted either
 * @param answered whether it ended by an answer
 */
record Pause(String key, LocalDate from, LocalDate to, boolean answered) {

    Suspension suspension() {
        return new Suspension(from, to);
    }

    boolean covers(LocalDate day) {
        return day.isAfter(from) && !day.isAfter(to);
    }

    /** Whether an answer is still awaited on this day, the day of the letter included. */
    boolean openOn(LocalDate day) {
        return !day.isBefore(from) && (answered ? day.isBefore(to) : !day.isAfter(to));
    }
}
