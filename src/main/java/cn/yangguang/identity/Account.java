package cn.yangguang.identity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's account as it stands: who it is and whether it can be used. Holds nothing secret.
 *
 * @param lastSeenAt the last successful sign-in, or null if there was none yet
 */
public record Account(
        Person person,
        boolean mustChange,
        Instant passwordChangedAt,
        @Nullable Instant lockedUntil,
        @Nullable Instant disabledAt,
        @Nullable Instant lastSeenAt,
        Instant createdAt) {

    /** 等保 S-AC-2: after this time without a sign-in an account is marked as unused. */
    public static final Duration UNUSED_AFTER = Duration.ofDays(90);

    public boolean disabled() {
        return disabledAt != null;
    }

    public boolean lockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }

    public boolean unusedAt(Instant now) {
        Instant last = lastSeenAt == null ? createdAt : lastSeenAt;
        return !disabled() && last.plus(UNUSED_AFTER).isBefore(now);
    }
}
