package cn.yangguang.simulated;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A fault of the simulated year and how it has to be named.
 *
 * @param why what was done wrong, for who reads a failure
 * @param since the day the concern itself must tell
 * @param from first day on which it is named
 * @param until last day, null for the end
 */
record Planted(
        String why,
        String code,
        String organ,
        String subject,
        LocalDate since,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean stands(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** What a concern must be equal to. */
    String name() {
        return code + " " + organ + " " + subject;
    }
}
