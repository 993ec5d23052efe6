package cn.yangguang.traffic;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something was tried lately, by network address: whoever tries too often from one place is stopped for a while. Kept in
 * memory only, for the {@value #ADDRESSES} addresses that tried last; a restart forgets it. Safe for any number of threads.
 */
public final class Tries {

    /** Most addresses that are remembered. */
    public static final int ADDRESSES = 10_000;

    private final int most;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Deque<Instant>> tries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** @param most tries of one address within the time */
    public Tries(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    /** Whether nobody may try from this address now. */
    public synchronized boolean tooMany(String address) {
        return recent(address).size() >= most;
    }

    /** Counts a try; true when it is the one that closes the address. */
    public synchronized boolean count(String address) {
        Deque<Instant> times = recent(address);
        if (times.size() >= most) {
            return false;
        }
        times.addLast(clock.instant());
        tries.put(place(address), times);
        return times.size() == most;
    }

    /** How many addresses are remembered now. */
    public synchronized int addresses() {
        return tries.size();
    }

    private Deque<Instant> recent(String address) {
        Deque<Instant> times = tries.getOrDefault(place(address), new ArrayDeque<>());
        Instant since = clock.instant().minus(within);
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
