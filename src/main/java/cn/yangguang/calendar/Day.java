package cn.yangguang.calendar;

import java.time.LocalDate;

/**
 * One day as the calendar sees it.
 *
 * @param name the holiday or arrangement it belongs to, empty for an ordinary day
 * @param known false when the yearly notice for this date is not in the data: the kind is then a guess by plain weekends
 */
public record Day(LocalDate date, DayKind kind, String name, boolean known) {}
