package cn.yangguang.search;

import java.time.LocalDate;

/**
 * Words that found nothing.
 *
 * @param organ key of the organ they were looked for at; empty for the whole site
 * @param times how often
 * @param last the last day
 */
public record SearchInVain(String organ, String words, int times, LocalDate last) {}
