package cn.yangguang.sms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asked to be told.
 *
 * @param masked the number as it may be seen
 * @param place key of the village, null for the whole town
 * @param categories codes of what was asked for; empty for everything
 * @param leftAt since when nothing is sent any more, or null
 */
public record Recipient(
        long id,
        String organ,
        String masked,
        @Nullable String place,
        List<String> categories,
        LocalDate consentOn,
        ConsentWay consentBy,
        String consentNote,
        @Nullable Instant leftAt,
        String leftBy) {

    /** How somebody said yes. */
    public enum ConsentWay {
        PAPER,
        PHONE
    }

    public Recipient {
        categories = List.copyOf(categories);
    }

    public boolean gone() {
        return leftAt != null;
    }
}
