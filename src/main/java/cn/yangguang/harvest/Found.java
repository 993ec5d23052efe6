package cn.yangguang.harvest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One item as the other side tells it.
 *
 * @param body HTML as it came, cleaned when it becomes a draft; or empty
 * @param mark changes when the item does
 */
record Found(
        String sourceId,
        String link,
        String title,
        String summary,
        String body,
        @Nullable LocalDate publishedOn,
        String mark) {}
