package cn.yangguang.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an entry, as its sender learns it.
 *
 * @param keeper key of the organ that deals with it
 * @param due last day to answer
 * @param answer given, also the one of the entry it was joined into; empty while there is none
 * @param body to which it was handed; empty unless it was
 * @param rateable whether the answer waits for the sender's judgement
 * @param reopenable whether the sender may ask for another answer
 */
public record ComplaintProgress(
        String number,
        EntryKind kind,
        ComplaintStage stage,
        String keeper,
        Instant cameAt,
        LocalDate due,
        @Nullable LocalDate answeredOn,
        String answer,
        String body,
        @Nullable Rating rating,
        boolean rateable,
        boolean reopenable) {

    /** The word the sender reads: what happens inside the office is one word. */
    public String word() {
        return switch (stage) {
            case RECEIVED -> "RECEIVED";
            case ASSIGNED, DRAFTED, INVALID_PROPOSED -> "WORKING";
            case ANSWERED, RATED -> "ANSWERED";
            case REFERRED -> "REFERRED";
            case CARRIED_OVER -> "CARRIED_OVER";
            case JOINED -> answer.isEmpty() ? "JOINED" : "ANSWERED";
            case INVALID -> "INVALID";
        };
    }
}
