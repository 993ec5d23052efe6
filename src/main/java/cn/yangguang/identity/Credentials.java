package cn.yangguang.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What signing in has to know of an account; its row is locked while this is looked at. */
record Credentials(
        long person,
        String name,
        String hash,
        int failedAttempts,
        @Nullable Instant lockedUntil,
        @Nullable Instant disabledAt) {

    boolean lockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }
}
