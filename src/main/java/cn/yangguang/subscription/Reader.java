package cn.yangguang.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 订户.
 *
 * @param address in the clear, for the letter alone
 * @param stoppedAt since when nothing is sent because the address was refused again and again, or null
 */
record Reader(
        long id,
        String address,
        int refusals,
        @Nullable Instant pausedAt,
        @Nullable Instant stoppedAt) {

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "reader " + id;
    }
}
