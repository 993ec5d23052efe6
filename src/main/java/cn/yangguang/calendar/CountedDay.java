package cn.yangguang.calendar;

import java.time.LocalDate;

/**
 * One line of the explanation of a due date.
 *
 * @param number how many days are counted up to and including this one
 */
public record CountedDay(Day day, boolean counted, int number, Why why) {

    /** Why a day counts or not. */
    public enum Why {
        COUNTED,
        NOT_A_WORKING_DAY,
        SUSPENDED
    }

    /** The date of the line. */
    public LocalDate date() {
        return day.date();
    }
}
