package cn.yangguang.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something happened that the public must be told of.
 *
 * @param day of the event: day 0 of the limit
 * @param words what happened
 * @param by name of the person who announced it as it stood then, or 本机命令行
 * @param on day of the announcement; before it nobody could know
 * @param withdrawn null while it stands
 */
public record Announced(
        long id,
        long matter,
        LocalDate day,
        String words,
        String by,
        LocalDate on,
        @Nullable Withdrawal withdrawn) {

    /** Taken back by a later entry; the event stays to be read. */
    public record Withdrawal(String reason, String by, LocalDate on) {}

    /** Whether it counted on this day. */
    public boolean stands(LocalDate asOf) {
        return !on.isAfter(asOf) && (withdrawn == null || withdrawn.on().isAfter(asOf));
    }
}
