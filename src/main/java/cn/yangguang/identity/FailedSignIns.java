package cn.yangguang.identity;

import cn.yangguang.traffic.Tries;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * How often signing in failed lately, by network address: whoever guesses at many accounts from one place is stopped,
 * and cannot fill the journal either. A restart forgets it, the lock of an account ({@link SigningIn#LOCK}) stays.
 */
@Component
class FailedSignIns {

    static final int MOST = 30;
    static final Duration WITHIN = Duration.ofMinutes(10);
    static final int ADDRESSES = Tries.ADDRESSES;

    private final Tries failures;

    FailedSignIns(Clock clock) {
        this.failures = new Tries(MOST, WITHIN, clock);
    }

    /** Whether nobody may try from this address now. */
    boolean tooMany(String address) {
        return failures.tooMany(address);
    }

    /** Counts a failure; true when it is the one that closes the address. */
    boolean count(String address) {
        return failures.count(address);
    }

    int addresses() {
        return failures.addresses();
    }
}
