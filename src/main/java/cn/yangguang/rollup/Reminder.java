package cn.yangguang.rollup;

import java.time.Instant;

/**
 * An organ above asked for a report.
 *
 * @param organ whose report
 * @param byOrgan the organ that asks
 * @param words may be empty
 */
public record Reminder(String organ, int year, String byOrgan, String byName, String words, Instant at) {}
