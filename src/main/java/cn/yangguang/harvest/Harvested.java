package cn.yangguang.harvest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item of another platform on record here.
 *
 * @param disclosure the draft made of it, null while there is none
 * @param changedAt when the other side changed it after it was seen first, or null
 * @param goneAt when it was no longer there, or null
 */
public record Harvested(
        long id,
        long source,
        String sourceId,
        String link,
        String title,
        String summary,
        String body,
        @Nullable LocalDate publishedOn,
        State state,
        @Nullable Long disclosure,
        Instant firstSeen,
        @Nullable Instant changedAt,
        @Nullable Instant goneAt) {

    public enum State {
        NEW,
        TAKEN,
        IGNORED
    }
}
