package cn.yangguang.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HoursTest {

    private static final Hours HALL = new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0));
    private static final SilenceRule TEN = new SilenceRule(Duration.ofMinutes(10));

    private static Instant at(String time) {
        return Instant.parse(time + ":00+08:00");
    }

    @Test
    void aNightIsNoSilence() {
        Instant evening = at("2016-05-10T17:59");
        assertThat(Silence.silent(HALL, evening, at("2016-05-11T08:09"), TEN)).isFalse();
        assertThat(Silence.silent(HALL, evening, at("2016-05-11T08:10"), TEN)).isTrue();
    }

    @Test
    void itOpensInTheMorning() {
        assertThat(HALL.untilOpen(at("2016-05-10T18:00"))).isEqualTo(Duration.ofHours(14));
        assertThat(HALL.untilOpen(at("2016-05-10T07:30"))).isEqualTo(Duration.ofMinutes(30));
        assertThat(HALL.untilOpen(at("2016-05-10T08:00"))).isZero();
    }

    @Property(tries = 300)
    void openTimeIsWhatMinutesSay(@ForAll @IntRange(max = 4320) int start, @ForAll @IntRange(max = 4320) int minutes) {
        Instant from = at("2016-05-10T00:00").plus(Duration.ofMinutes(start));
        long counted = IntStream.range(0, minutes)
                .filter(minute -> HALL.contains(from.plus(Duration.ofMinutes(minute))))
                .count();
        assertThat(HALL.openBetween(from, from.plus(Duration.ofMinutes(minutes))))
                .isEqualTo(Duration.ofMinutes(counted));
    }
}
