package cn.yangguang.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 订阅: a wish of a reader.
 *
 * @param confirmedAt when the owner of the address confirmed it, null until then
 */
public record Subscription(
        long id,
        long reader,
        Wish wish,
        Instant createdAt,
        @Nullable Instant confirmedAt) {

    public boolean confirmed() {
        return confirmedAt != null;
    }
}
