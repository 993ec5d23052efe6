package cn.yangguang.booklet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Copies at a place.
 *
 * @param channel title of the channel, or its code when the organ offers it no longer
 * @param returnedOn when they were brought back or put right, or null
 * @param note what was done then, or empty
 */
public record Handing(
        long id,
        String channel,
        String place,
        int copies,
        LocalDate handedOn,
        String personName,
        @Nullable LocalDate returnedOn,
        String note) {}
