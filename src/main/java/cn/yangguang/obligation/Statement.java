package cn.yangguang.obligation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 本期无: somebody says with a reason that there is nothing to publish for a period, or that what stands published is still right. It
 * counts once another person agreed: an omission must not be hidden by one.
 *
 * @param occasion key of the period, such as {@code 2016-Q3}
 * @param by name of the person as it stood then
 * @param person id of that person, null for the command line
 * @param decision null while nobody decided
 */
public record Statement(
        long id,
        long matter,
        String occasion,
        String reason,
        @Nullable Long person,
        String by,
        LocalDate on,
        @Nullable Decision decision) {

    /** What the second person said. */
    public record Decision(boolean agreed, String words, String by, LocalDate on) {}

    /** Whether it counted on this day. */
    public boolean counts(LocalDate asOf) {
        return decision != null && decision.agreed() && !decision.on().isAfter(asOf);
    }

    /** Whether it waited for a second person on this day. */
    public boolean waits(LocalDate asOf) {
        return !on.isAfter(asOf) && (decision == null || decision.on().isAfter(asOf));
    }
}
