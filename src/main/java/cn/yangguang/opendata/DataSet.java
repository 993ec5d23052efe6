package cn.yangguang.opendata;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an organ published in a year, as one data set.
 *
 * @param first and {@code last} day of the publications in it
 * @param changedAt when an edition of it was last published
 */
public record DataSet(String organ, int year, long items, LocalDate first, LocalDate last, Instant changedAt) {}
