package cn.yangguang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.AdjustableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FailedSignInsTest {

    private final AdjustableClock clock = new AdjustableClock();
    private final FailedSignIns failures = new FailedSignIns(clock);

    @Test
    void closesAnAddressWithItsThirtiethFailureAndSaysSoOnce() {
        for (int i = 1; i < FailedSignIns.MOST; i++) {
            assertThat(failures.count("192.0.2.1")).isFalse();
        }
        assertThat(failures.tooMany("192.0.2.1")).isFalse();
        assertThat(failures.count("192.0.2.1")).isTrue();
        assertThat(failures.tooMany("192.0.2.1")).isTrue();
        assertThat(failures.count("192.0.2.1")).isFalse();
        assertThat(failures.tooMany("192.0.2.2")).isFalse();
    }

    @Test
    void opensItAgainAsTheFailuresGetOld() {
        fail("192.0.2.1", FailedSignIns.MOST - 1);
        clock.advance(Duration.ofMinutes(5));
        fail("192.0.2.1", 1);
        assertThat(failures.tooMany("192.0.2.1")).isTrue();
        clock.advance(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(failures.tooMany("192.0.2.1")).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(failures.tooMany("192.0.2.1")).isFalse();
        fail("192.0.2.1", FailedSignIns.MOST - 1);
        assertThat(failures.tooMany("192.0.2.1")).isTrue();
    }

    @Test
    void takesTheAddressesOfOneIpv6SubscriberAsOne() {
        for (int i = 0; i < FailedSignIns.MOST; i++) {
            failures.count("2001:db8:1:2::" + Integer.toHexString(i));
        }
        assertThat(failures.tooMany("2001:db8:1:2:ffff::1")).isTrue();
        assertThat(failures.tooMany("2001:db8:1:3::1")).isFalse();
    }

    @Test
    void remembersABoundedNumberOfAddresses() {
        for (int i = 0; i < FailedSignIns.ADDRESSES + 500; i++) {
            failures.count("host-" + i);
        }
        assertThat(failures.addresses()).isEqualTo(FailedSignIns.ADDRESSES);
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            failures.count(address);
        }
    }
}
