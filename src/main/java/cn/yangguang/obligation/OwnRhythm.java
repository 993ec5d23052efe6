package cn.yangguang.obligation;

import java.time.LocalDate;

/**
 * A rhythm that an organ set itself, over the words of its catalogue.
 *
 * @param from holds from this day on, until the next; never before the day on which it was set
 * @param by name of the person as it stood then
 * @param on day on which it was set
 */
public record OwnRhythm(long id, long matter, LocalDate from, Rhythm rhythm, String reason, String by, LocalDate on) {}
