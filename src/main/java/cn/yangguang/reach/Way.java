package cn.yangguang.reach;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One edition on one way to the public.
 *
 * @param channel title of the channel, or name of the board
 * @param proof what confirms it
 * @param sentOn when it was sent, posted or recorded
 * @param confirmedAt when the other side confirmed it, null when a person stands for it
 * @param words state of a dispatch as a code, or empty
 * @param endedOn when it came down again, or null
 * @param address page with more, or empty
 */
public record Way(
        int edition,
        String channel,
        Proof proof,
        LocalDate sentOn,
        @Nullable Instant confirmedAt,
        String words,
        @Nullable LocalDate endedOn,
        String address) {

    /** What confirms that it arrived. */
    public enum Proof {
        /** The site itself. */
        SITE,
        /** The other side answered. */
        RECEIPT,
        /** Sent, no confirmation yet or any more. */
        UNCONFIRMED,
        /** A photograph of the board. */
        PHOTOGRAPH,
        /** A person recorded it. */
        RECORDED
    }
}
