package cn.yangguang.subscription;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** How soon somebody wants to be told; the order is from the soonest. */
public enum Rhythm {
    AT_ONCE,
    /** One letter a day with what came since the last. */
    DAILY,
    /** One letter a week. */
    WEEKLY;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static Optional<Rhythm> of(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    /** The last moment, now or before, at which digests of this rhythm go out. Not for {@link #AT_ONCE}. */
    Instant slot(Instant now) {
        ZonedDateTime here = now.atZone(ZONE);
        LocalTime at = LocalTime.of(Term.DAILY_AT.on(here.toLocalDate()), 0);
        ZonedDateTime today = here.with(at);
        if (this == WEEKLY) {
            DayOfWeek day = DayOfWeek.of(Term.WEEKLY_ON.on(here.toLocalDate()));
            ZonedDateTime week = today.with(TemporalAdjusters.previousOrSame(day));
            return (week.isAfter(here) ? week.minusWeeks(1) : week).toInstant();
        }
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }
}
