package cn.yangguang.channel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 人工撤回: an edition was brought somewhere by hand and no longer holds; a person sees to it there.
 *
 * @param corrected whether a new edition holds; else it was withdrawn
 * @param settledAt when a person said that it is done, or null
 */
public record HandRecall(
        long id,
        String organ,
        String channel,
        String channelTitle,
        long disclosure,
        int edition,
        String indexNumber,
        boolean corrected,
        Instant since,
        @Nullable Instant settledAt,
        String settledBy,
        String note) {}
