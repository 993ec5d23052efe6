package cn.yangguang.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the village assembly, or something that is published specially.
 *
 * @param id 0 when it is known only by its publication
 * @param organ key of the village
 * @param code of the item
 * @param disclosure by whose publication it became known, null when somebody announced it
 * @param finishedOn from when nothing more is to be told, null while it goes on
 */
public record Occasion(
        long id,
        String organ,
        String code,
        LocalDate happenedOn,
        String words,
        @Nullable Long disclosure,
        @Nullable LocalDate finishedOn) {}
