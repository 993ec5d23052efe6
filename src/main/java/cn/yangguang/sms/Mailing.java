package cn.yangguang.sms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text to many.
 *
 * @param key of the dispatch it is made for, null for a correction and for the answer to somebody who left
 * @param corrects number of the mailing it puts right, or null
 * @param words the text as it goes out, signature and opt-out words among it
 * @param parts single messages for each recipient
 * @param place key of the village it is for, null for everybody
 * @param urgent whether it may pass the quiet hours
 */
public record Mailing(
        long id,
        long account,
        Kind kind,
        @Nullable UUID key,
        @Nullable Long corrects,
        About about,
        TemplateKind template,
        String words,
        int parts,
        @Nullable String place,
        State state,
        boolean urgent,
        String urgentReason,
        Instant madeAt,
        @Nullable Instant releasedAt,
        String releasedBy,
        @Nullable Instant doneAt) {

    /** What it tells. */
    public record About(
            String organ,
            String indexNumber,
            int edition,
            String title,
            String address,
            String document,
            @Nullable LocalDate publishedOn,
            String category) {}

    public enum Kind {
        EDITION,
        CORRECTION,
        /** The one answer to somebody who wants no more. */
        LEAVING
    }

    public enum State {
        /** Waits for a person to release it. */
        PREPARED,
        RELEASED,
        /** Every recipient has an end. */
        DONE,
        CANCELLED
    }

    public String organ() {
        return about.organ();
    }
}
