package cn.yangguang.screen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 固定播放: something published that staff put in front of everything else.
 *
 * @param title of the valid edition, or empty when it is no longer public
 * @param panel the only screen, null for all that play the organ
 * @param hours only then, null for always
 * @param seconds of each page, null for the screen's own
 * @param position the lower, the earlier
 */
public record Pin(
        long id,
        String organ,
        String indexNumber,
        String title,
        @Nullable Long panel,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable Hours hours,
        @Nullable Integer seconds,
        int position) {}
