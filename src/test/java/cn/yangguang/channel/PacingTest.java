package cn.yangguang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PacingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static Account account(Account.Pace pace) {
        return new Account(1, "a", "sms", "sms", Map.of(), Map.of(), pace, true, null, "", "");
    }

    private static Instant at(int hour, int minute) {
        return ZonedDateTime.of(2026, 3, 2, hour, minute, 0, 0, ZONE).toInstant();
    }

    @Test
    void quietHoursReachOverMidnight() {
        Account quiet = account(new Account.Pace(10, 100, LocalTime.of(21, 0), LocalTime.of(8, 0)));
        assertThat(Pacing.notBefore(quiet, List.of(), at(20, 59))).isEqualTo(at(20, 59));
        assertThat(Pacing.notBefore(quiet, List.of(), at(21, 0))).isEqualTo(at(8, 0).plus(Duration.ofDays(1)));
        assertThat(Pacing.notBefore(quiet, List.of(), at(7, 59))).isEqualTo(at(8, 0));
        assertThat(Pacing.notBefore(quiet, List.of(), at(8, 0))).isEqualTo(at(8, 0));
    }

    @Property
    void whoWaitsAsToldNeverSendsMoreThanAllowedInAnyMinute(
            @ForAll @IntRange(min = 1, max = 5) int perMinute,
            @ForAll @Size(max = 40) List<@IntRange(max = 30) Integer> gaps) {
        Account account = account(new Account.Pace(perMinute, 1_000_000, null, null));
        List<Instant> sent = new ArrayList<>();
        Instant now = at(9, 0);
        for (int gap : gaps) {
            now = now.plusSeconds(gap);
            Instant allowed = Pacing.notBefore(account, sent, now);
            assertThat(allowed).isAfterOrEqualTo(now);
            now = allowed;
            sent.add(now);
        }
        for (Instant end : sent) {
            assertThat(sent.stream().filter(one -> !one.isAfter(end) && one.isAfter(end.minusSeconds(60))))
                    .hasSizeLessThanOrEqualTo(perMinute);
        }
    }
}
