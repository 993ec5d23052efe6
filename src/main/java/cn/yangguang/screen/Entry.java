package cn.yangguang.screen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing on a play list.
 *
 * @param item index number # edition
 * @param organName name of the organ as it signs
 * @param village whether it is 村务公开
 * @param lastDay after which the screen drops it by itself
 * @param firstDay before which it does not show it
 * @param hours only then, null for always
 * @param seconds of each page, null for the screen's own
 * @param pinned whether staff put it in front
 */
public record Entry(
        String item,
        String indexNumber,
        String title,
        String organName,
        boolean village,
        LocalDate publishedOn,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Hours hours,
        @Nullable Integer seconds,
        boolean pinned) {}
