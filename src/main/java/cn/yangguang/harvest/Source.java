package cn.yangguang.harvest;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 采集来源.
 *
 * @param address of the feed; of the site's root for {@link Kind#SITE}
 * @param mapping for {@link Kind#JSON}, see {@link JsonMapping}
 * @param etag as the other side said last, or empty; so is {@code lastModified}
 * @param lastAt when it was asked last
 * @param goodAt when it last answered well
 * @param lastWords what came of it, in Chinese
 */
public record Source(
        long id,
        String organ,
        String name,
        Kind kind,
        String address,
        String mapping,
        int everyHours,
        boolean active,
        String etag,
        String lastModified,
        @Nullable Instant lastAt,
        @Nullable Instant goodAt,
        String lastWords) {

    public enum Kind {
        /** RSS 2.0 or Atom. */
        RSS,
        JSON,
        /** Another instance of this program, or its static copy: found by its site map, read by the labels of its pages. */
        SITE
    }
}
