package cn.yangguang.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a disclosure as the office sees it.
 *
 * @param lateReason why it was published after its last lawful day, or empty
 * @param publishedAt the system's time of publication; never set by hand, never moved
 */
public record Edition(
        EditionRef ref,
        Stage stage,
        EditionContent content,
        String contentHash,
        String lateReason,
        @Nullable Instant publishedAt,
        @Nullable WithdrawalClass withdrawalClass) {}
