package cn.yangguang.onlineform;

import cn.yangguang.traffic.Tries;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Looks something up by number and query code. A wrong number and a wrong code get one answer, and after {@value #MOST} wrong ones from
 * an address there is none for a while: codes cannot be found by trying. Safe for any number of threads.
 */
public final class Lookups<T> {

    public static final int MOST = 10;
    public static final Duration WITHIN = Duration.ofMinutes(10);

    private static final int LONGEST = 100;

    /** What was found. */
    public sealed interface Looked<T> {

        record Found<T>(T report) implements Looked<T> {}

        /** Number and code do not belong together, whichever is wrong. */
        record Unknown<T>() implements Looked<T> {}

        /** Too many wrong ones came from this address. */
        record TooMany<T>() implements Looked<T> {}
    }

    private final BiFunction<String, String, Optional<T>> known;
    private final Tries wrong;

    /** @param known what belongs to number and code, or empty */
    public Lookups(BiFunction<String, String, Optional<T>> known, Clock clock) {
        this.known = known;
        this.wrong = new Tries(MOST, WITHIN, clock);
    }

    /** @param address of the visitor */
    public Looked<T> find(String number, String code, String address) {
        if (wrong.tooMany(address)) {
            return new Looked.TooMany<>();
        }
        boolean plausible = !number.isEmpty() && number.length() <= LONGEST && code.length() <= LONGEST;
        Optional<T> report = plausible ? known.apply(number, code) : Optional.empty();
        if (report.isEmpty()) {
            wrong.count(address);
            return new Looked.Unknown<>();
        }
        return new Looked.Found<>(report.get());
    }
}
