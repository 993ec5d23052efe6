package cn.yangguang.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A score of an item for an organ.
 *
 * @param figure what the records said; null for what is judged and where there are none
 * @param points null where the organ has no records to measure: the item is left out of its maximum too
 * @param evidence address or words
 */
public record Score(
        int item,
        String organ,
        Cause cause,
        @Nullable BigDecimal figure,
        @Nullable BigDecimal points,
        String reason,
        String evidence,
        String by,
        @Nullable Instant at) {

    /** Why there is this score. */
    public enum Cause {
        JUDGED,
        COMPUTED,
        APPEAL
    }
}
