package cn.yangguang.opendata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published item as a feed tells of it.
 *
 * @param organ key of the organ
 * @param category code, null when it has none
 * @param firstPublishedAt when the item was first published
 * @param publishedAt when its live edition was published: later when it was corrected
 */
public record Publication(
        String organ,
        String indexNumber,
        String title,
        String summary,
        @Nullable String category,
        Instant firstPublishedAt,
        Instant publishedAt) {}
