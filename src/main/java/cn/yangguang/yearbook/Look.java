package cn.yangguang.yearbook;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the daily look found in a report.
 *
 * @param day in Beijing
 * @param errors findings that block
 * @param warnings those that do not, and those explained
 */
public record Look(String organ, int year, LocalDate day, Instant at, int errors, int warnings) {}
