package cn.yangguang.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thinks of a published item.
 *
 * @param item index number
 * @param comment empty for none
 * @param look what a clerk decided about the comment last, or null
 */
public record Opinion(
        long id,
        String organ,
        long disclosure,
        String item,
        Satisfaction satisfaction,
        String comment,
        Instant at,
        @Nullable Look look) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** @param reason why it is kept back, or empty */
    public record Look(boolean shown, String reason, String by, Instant at) {}

    /** Whether a clerk has to look at it. */
    public boolean waits() {
        return !comment.isEmpty() && look == null;
    }

    public LocalDate on() {
        return at.atZone(SHANGHAI).toLocalDate();
    }
}
