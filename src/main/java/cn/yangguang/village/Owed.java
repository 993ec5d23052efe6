package cn.yangguang.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing a village has to publish by a day.
 *
 * @param village key
 * @param kind where the duty comes from
 * @param subject the same on every day and unique within village and item: {@code 2016-Q3}, {@code 2016-09}, {@code decision/17},
 *     {@code decision/17/2016-Q3}, {@code occasion/18}
 * @param words what it is about: the period, or what was decided or happened
 * @param term null when it belongs to no period
 * @param from day from which it can be published: after the period, or the day of the decision or event
 * @param due last day
 */
public record Owed(
        String village,
        VillageItem item,
        Kind kind,
        String subject,
        String words,
        @Nullable Term term,
        LocalDate from,
        LocalDate due) {

    /** Where a duty comes from. */
    public enum Kind {
        /** A quarter or month is over. */
        PERIOD,
        /** The village assembly decided. */
        DECISION,
        /** How a decision is carried out, each quarter. */
        FOLLOW_UP,
        /** Something happened that is published specially. */
        OCCASION
    }
}
