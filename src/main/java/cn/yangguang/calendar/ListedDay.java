package cn.yangguang.calendar;

import java.time.LocalDate;

/**
 * A day that a notice names: free, or worked although it may be a weekend.
 *
 * @param works true for type {@code work}, false for type {@code off}
 * @param name the holiday or arrangement, never empty
 */
public record ListedDay(LocalDate date, boolean works, String name) {}
