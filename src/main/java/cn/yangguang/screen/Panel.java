package cn.yangguang.screen;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * 电子屏: one screen at one place.
 *
 * @param organ whose screen it is
 * @param seconds how long one page stands
 * @param above whether it plays what the organ above places as well
 * @param until when it was given up, or null
 */
public record Panel(
        long id,
        String organ,
        String name,
        String place,
        Lie lie,
        Hours hours,
        int seconds,
        boolean above,
        Instant since,
        @Nullable Instant until) {

    public boolean used() {
        return until == null;
    }
}
