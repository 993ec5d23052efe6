package cn.yangguang.journal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act as it stands in the journal.
 *
 * @param object what was acted upon, such as {@code disclosure/17/1}
 * @param beforeHash SHA-256 of the content before the act, if it had any
 * @param afterHash SHA-256 of the content after the act, if it has any
 */
public record JournalEntry(
        long seq,
        Instant at,
        Actor actor,
        String act,
        String object,
        @Nullable String beforeHash,
        @Nullable String afterHash,
        String detail) {}
