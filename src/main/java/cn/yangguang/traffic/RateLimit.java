package cn.yangguang.traffic;

import java.security.SecureRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongBinaryOperator;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A budget of points for each visitor that refills steadily ({@code yangguang.rate.per-second}) up to a most ({@code
 * yangguang.rate.burst}); 0 turns the limit off.
 *
 * <p>Of a visitor only one number is kept: the time at which the budget will be full again. It lies in one place of each of two
 * tables of fixed size, found by two secret hashes; the earlier of the two times counts. So nothing ever has to be thrown
 * out, no flood of addresses makes the tables grow, and somebody is mistaken for others only when both places are taken by
 * visitors who spent their own budget. No lock; safe for any number of threads.
 */
@Component
public class RateLimit {

    private static final int PLACES = 1 << 17;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final AtomicLongArray first = new AtomicLongArray(PLACES);
    private final AtomicLongArray second = new AtomicLongArray(PLACES);
    private final long secret = new SecureRandom().nextLong();
    private final long nanosPerPoint;
    private final long most;
    private final LongSupplier clock;
    private final long start;

    @Autowired
    RateLimit(
            @Value("${yangguang.rate.per-second:40}") int perSecond, @Value("${yangguang.rate.burst:1200}") int burst) {
        this(perSecond, burst, System::nanoTime);
    }

    /** @param clock nanoseconds that only ever go forward, from any beginning */
    RateLimit(int perSecond, int burst, LongSupplier clock) {
        this.nanosPerPoint = perSecond <= 0 ? 0 : SECOND / perSecond;
        this.most = nanosPerPoint * Math.max(burst, Cost.TABLE.points());
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /**
     * Takes the cost from the visitor's budget.
     *
     * @param address IPv4 or IPv6 address of the visitor, as the connection or a trusted proxy tells it
     * @return 0 when the request may be answered; otherwise the seconds after which it may be asked again, and nothing was taken
     */
    public int admit(String address, Cost cost) {
        if (nanosPerPoint == 0) {
            return 0;
        }
        long visitor = Visitor.at(address);
        int one = place(visitor ^ secret);
        int two = place(Long.reverse(visitor) + secret);
        long now = clock.getAsLong() - start;
        long price = cost.points() * nanosPerPoint;
        long full = Math.max(now, Math.min(first.get(one), second.get(two))) + price;
        long over = full - now - most;
        if (over > 0) {
            return (int) Math.ceilDiv(over, SECOND);
        }
        LongBinaryOperator spend = (until, more) -> Math.max(now, until) + more;
        first.accumulateAndGet(one, price, spend);
        second.accumulateAndGet(two, price, spend);
        return 0;
    }

    /** The mixing of SplitMix64: every bit of the number decides about every bit of the place. */
    private static int place(long number) {
        long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return (int) (mixed ^ mixed >>> 31) & PLACES - 1;
    }
}
