package cn.yangguang.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 批次: a workbook that was made for a platform.
 *
 * @param open rows without an answer of the platform
 * @param handedInAt when a person said that it was handed in, or null
 */
public record Batch(
        long id,
        long account,
        Instant madeAt,
        String madeBy,
        @Nullable Instant handedInAt,
        String handedInBy,
        int rows,
        int accepted,
        int refused,
        int open) {}
