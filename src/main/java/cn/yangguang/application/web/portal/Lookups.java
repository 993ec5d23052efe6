package cn.yangguang.application.web.portal;

import cn.yangguang.application.CaseLists;
import cn.yangguang.application.ProgressReport;
import cn.yangguang.traffic.Tries;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks a case up by number and query code. A wrong number and a wrong code get one answer, and after {@value #MOST} wrong ones from
 * an address there is none for a while: codes cannot be found by trying.
 */
@Component
class Lookups {

    static final int MOST = 10;
    static final Duration WITHIN = Duration.ofMinutes(10);

    private static final int LONGEST = 100;

    /** What was found. */
    sealed interface Looked {

        record Found(ProgressReport report) implements Looked {}

        /** Number and code do not belong together, whichever is wrong. */
        record Unknown() implements Looked {}

        /** Too many wrong ones came from this address. */
        record TooMany() implements Looked {}
    }

    private final CaseLists cases;
    private final Tries wrong;

    Lookups(CaseLists cases, Clock clock) {
        this.cases = cases;
        this.wrong = new Tries(MOST, WITHIN, clock);
    }

    Looked find(String number, String code, String address) {
        if (wrong.tooMany(address)) {
            return new Looked.TooMany();
        }
        boolean plausible = !number.isEmpty() && number.length() <= LONGEST && code.length() <= LONGEST;
        Optional<ProgressReport> report = plausible ? cases.progress(number, code) : Optional.empty();
        if (report.isEmpty()) {
            wrong.count(address);
            return new Looked.Unknown();
        }
        return new Looked.Found(report.get());
    }
}
