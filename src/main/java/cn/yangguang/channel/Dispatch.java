package cn.yangguang.channel;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 投送: one edition through one channel.
 *
 * @param account number of the {@link Account}
 * @param key told to the other side with every try
 * @param attempts how often sending, or taking back, was tried
 * @param nextAt when the program does something next, null when it does not
 * @param words what the other side said last, or empty
 * @param recalledAt when the edition was withdrawn, or null
 */
public record Dispatch(
        long id,
        long account,
        String organ,
        String channel,
        long disclosure,
        int edition,
        String indexNumber,
        UUID key,
        DispatchState state,
        int attempts,
        @Nullable Instant nextAt,
        String words,
        Map<String, String> receipt,
        @Nullable Instant recalledAt,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant confirmedAt) {

    public Dispatch {
        receipt = Map.copyOf(receipt);
    }

    public boolean recalled() {
        return recalledAt != null;
    }
}
