package cn.yangguang.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Times of day between which a screen plays, in Beijing, every day; never over midnight.
 *
 * @param opens the first minute
 * @param closes the minute at which it is over, after {@code opens}
 */
public record Hours(LocalTime opens, LocalTime closes) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public boolean contains(Instant moment) {
        LocalTime time = moment.atZone(ZONE).toLocalTime();
        return !time.isBefore(opens) && time.isBefore(closes);
    }

    /** How long the screen was to play between these moments; zero when {@code to} is not after {@code from}. */
    public Duration openBetween(Instant from, Instant to) {
        if (!to.isAfter(from)) {
            return Duration.ZERO;
        }
        LocalDate first = from.atZone(ZONE).toLocalDate();
        LocalDate last = to.atZone(ZONE).toLocalDate();
        if (first.equals(last)) {
            return within(first, from, to);
        }
        long between = last.toEpochDay() - first.toEpochDay() - 1;
        return within(first, from, to)
                .plus(Duration.between(opens, closes).multipliedBy(between))
                .plus(within(last, from, to));
    }

    private Duration within(LocalDate day, Instant from, Instant to) {
        Instant open = day.atTime(opens).atZone(ZONE).toInstant();
        Instant close = day.atTime(closes).atZone(ZONE).toInstant();
        Instant begin = open.isAfter(from) ? open : from;
        Instant end = close.isBefore(to) ? close : to;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    /** How long until it opens; zero while it is open. */
    public Duration untilOpen(Instant now) {
        if (contains(now)) {
            return Duration.ZERO;
        }
        ZonedDateTime here = now.atZone(ZONE);
        ZonedDateTime today = here.with(opens);
        return Duration.between(here, today.isAfter(here) ? today : today.plusDays(1));
    }
}
