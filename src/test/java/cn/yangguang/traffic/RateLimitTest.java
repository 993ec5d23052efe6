package cn.yangguang.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimitTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);
    private final RateLimit limit = new RateLimit(10, 100, nanos::get);

    @Test
    void letsABudgetBeSpentAtOnceAndThenAsMuchAsRefills() {
        assertThat(admitted("192.0.2.1", Cost.PAGE, 150)).isEqualTo(100);
        assertThat(limit.admit("192.0.2.1", Cost.PAGE)).isEqualTo(1);
        pass(TimeUnit.SECONDS.toNanos(2));
        assertThat(admitted("192.0.2.1", Cost.PAGE, 150)).isEqualTo(20);
        pass(TimeUnit.HOURS.toNanos(1));
        assertThat(admitted("192.0.2.1", Cost.PAGE, 150)).isEqualTo(100);
    }

    @Test
    void tellsWhenADearRequestMayBeAskedAgainAndTakesNothingForARefusedOne() {
        assertThat(admitted("192.0.2.1", Cost.TABLE, 9)).isEqualTo(5);
        int seconds = limit.admit("192.0.2.1", Cost.TABLE);
        assertThat(seconds).isEqualTo(2);
        pass(TimeUnit.SECONDS.toNanos(seconds));
        assertThat(limit.admit("192.0.2.1", Cost.TABLE)).isZero();
    }

    @Test
    void countsANetworkOfOneSubscriberAsOneAndNeighboursApart() {
        assertThat(admitted("2001:db8:1:2::1", Cost.PAGE, 60)).isEqualTo(60);
        assertThat(admitted("2001:db8:1:2:ffff::9%eth0", Cost.PAGE, 60)).isEqualTo(40);
        assertThat(admitted("2001:db8:1:3::1", Cost.PAGE, 60)).isEqualTo(60);
        assertThat(admitted("192.0.2.1", Cost.PAGE, 60)).isEqualTo(60);
        assertThat(admitted("::ffff:192.0.2.1", Cost.PAGE, 60)).isEqualTo(40);
        assertThat(admitted("192.0.2.2", Cost.PAGE, 60)).isEqualTo(60);
        assertThat(admitted("<script>", Cost.PAGE, 60)).isEqualTo(60);
        assertThat(admitted("no address", Cost.PAGE, 60)).isEqualTo(40);
    }

    @Test
    void serveOthersWhileThousandsOfAddressesSpendTheirBudget() {
        // The places are secret; now and then one of thousands finds both of its places spent by others.
        assertThat(IntStream.range(0, 2_000)
                        .map(i -> admitted("198.18." + i / 250 + "." + i % 250, Cost.TABLE, 6))
                        .filter(admitted -> admitted == 5)
                        .count())
                .isBetween(1_980L, 2_000L);
        assertThat(limit.admit("203.0.113.7", Cost.PAGE)).isZero();
    }

    @Test
    void isOffWhenNothingRefills() {
        var off = new RateLimit(0, 1200, nanos::get);
        assertThat(IntStream.range(0, 5_000).map(i -> off.admit("192.0.2.1", Cost.TABLE)))
                .containsOnly(0);
    }

    @Test
    void knowsWhatIsDear() {
        assertThat(Cost.of("/d/11640181/2016-00001")).isEqualTo(Cost.PAGE);
        assertThat(Cost.of("/search")).isEqualTo(Cost.SEARCH);
        assertThat(Cost.of("/search/suggest")).isEqualTo(Cost.SUGGESTION);
        assertThat(Cost.of("/api/v1/search")).isEqualTo(Cost.SEARCH);
        assertThat(Cost.of("/organs/linhe/content.csv")).isEqualTo(Cost.TABLE);
        assertThat(Cost.of("/api/v1/disclosures", "organ=linhe&q=%E4%BD%8E")).isEqualTo(Cost.SEARCH);
        assertThat(Cost.of("/api/v1/disclosures", "organ=linhe&q=")).isEqualTo(Cost.PAGE);
        assertThat(Cost.of("/api/v1/disclosures.csv", "q=1")).isEqualTo(Cost.TABLE);
        assertThat(Cost.of("/organs/linhe", "q=1")).isEqualTo(Cost.PAGE);
    }

    private int admitted(String address, Cost cost, int times) {
        return (int) IntStream.range(0, times)
                .filter(i -> limit.admit(address, cost) == 0)
                .count();
    }

    private void pass(long time) {
        nanos.addAndGet(time);
    }
}
