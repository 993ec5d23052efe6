package cn.yangguang.channel;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an account may send next. Plain Java. */
public final class Pacing {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration PAUSE_LOOK = Duration.ofMinutes(1);

    private Pacing() {}

    /**
     * The moment from which it may send: now, or later because of a pause, of quiet hours, or of what it has sent.
     *
     * @param sent when it began to send within the last day, the oldest first
     */
    static Instant notBefore(Account account, List<Instant> sent, Instant now) {
        if (account.paused() || !account.active()) {
            return now.plus(PAUSE_LOOK);
        }
        Instant quiet = afterQuiet(account.pace(), now);
        Instant minute = free(sent, account.pace().perMinute(), Duration.ofMinutes(1), now);
        Instant day = free(sent, account.pace().perDay(), Duration.ofDays(1), now);
        Instant latest = quiet.isAfter(minute) ? quiet : minute;
        return latest.isAfter(day) ? latest : day;
    }

    /** When fewer than {@code most} lie within the window. */
    private static Instant free(List<Instant> sent, int most, Duration window, Instant now) {
        List<Instant> within =
                sent.stream().filter(at -> at.isAfter(now.minus(window))).toList();
        return within.size() < most ? now : within.get(within.size() - most).plus(window);
    }

    /** The end of the quiet hours that it is now, or now. */
    public static Instant afterQuiet(Account.Pace pace, Instant now) {
        LocalTime from = pace.quietFrom();
        LocalTime to = pace.quietTo();
        ZonedDateTime here = now.atZone(ZONE);
        if (!quiet(from, to, here.toLocalTime()) || to == null) {
            return now;
        }
        ZonedDateTime end = here.with(to);
        return (end.isAfter(here) ? end : end.plusDays(1)).toInstant();
    }

    private static boolean quiet(@Nullable LocalTime from, @Nullable LocalTime to, LocalTime time) {
        if (from == null || to == null || from.equals(to)) {
            return false;
        }
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
