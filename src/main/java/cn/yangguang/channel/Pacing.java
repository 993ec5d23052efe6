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
        return notBefore(
                account,
                back(sent, account.pace().perMinute()),
                back(sent, account.pace().perDay()),
                now);
    }

    /**
     * The same for whoever has sent so much that it is not counted one by one.
     *
     * @param minuteth when the last sending but {@code perMinute - 1} began, null when there were fewer
     * @param dayth when the last sending but {@code perDay - 1} began, null when there were fewer
     */
    public static Instant notBefore(Account account, @Nullable Instant minuteth, @Nullable Instant dayth, Instant now) {
        if (account.paused() || !account.active()) {
            return now.plus(PAUSE_LOOK);
        }
        Instant quiet = afterQuiet(account.pace(), now);
        Instant minute = free(minuteth, Duration.ofMinutes(1), now);
        Instant day = free(dayth, Duration.ofDays(1), now);
        Instant latest = quiet.isAfter(minute) ? quiet : minute;
        return latest.isAfter(day) ? latest : day;
    }

    private static @Nullable Instant back(List<Instant> sent, int most) {
        return sent.size() < most ? null : sent.get(sent.size() - most);
    }

    /** When the window has left behind the sending that fills it. */
    private static Instant free(@Nullable Instant filling, Duration window, Instant now) {
        return filling == null || !filling.isAfter(now.minus(window)) ? now : filling.plus(window);
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
