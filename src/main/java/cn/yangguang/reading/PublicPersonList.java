package cn.yangguang.reading;

import java.time.LocalDate;

/**
 * 公示名单 as the public may know of it. Search engines are to leave such pages out; when the period is over, text and files
 * are withheld by the views themselves and only these figures remain.
 *
 * @param persons how many were named
 * @param from day of the first publication
 * @param until last day of the publicity
 * @param over whether that day has passed
 */
public record PublicPersonList(int persons, LocalDate from, LocalDate until, boolean over) {}
