package cn.yangguang.identity;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often signing in failed lately, by network address: whoever guesses at many accounts from one place is stopped,
 * and cannot fill the journal either. Kept in memory only, for the {@value #ADDRESSES} addresses that failed last; a
 * restart forgets it, the lock of an account ({@link SigningIn#LOCK}) stays.
 */
@Component
class FailedSignIns {

    static final int MOST = 30;
    static final Duration WITHIN = Duration.ofMinutes(10);
    static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** Whether nobody may try from this address now. */
    synchronized boolean tooMany(String address) {
        return recent(address).size() >= MOST;
    }

    /** Counts a failure; true when it is the one that closes the address. */
    synchronized boolean count(String address) {
        Deque<Instant> times = recent(address);
        if (times.size() >= MOST) {
            return false;
        }
        times.addLast(clock.instant());
        failures.put(place(address), times);
        return times.size() == MOST;
    }

    synchronized int addresses() {
        return failures.size();
    }

    private Deque<Instant> recent(String address) {
        Deque<Instant> times = failures.getOrDefault(place(address), new ArrayDeque<>());
        Instant since = clock.instant().minus(WITHIN);
        while (!times.isEmpty() && !times.getFirst().isAfter(since)) {
            times.removeFirst();
        }
        return times;
    }

    /** One subscriber commands a whole /64 of IPv6: its addresses count as one. */
    private static String place(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return Arrays.toString(Arrays.copyOf(InetAddress.ofLiteral(address).getAddress(), 8));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
