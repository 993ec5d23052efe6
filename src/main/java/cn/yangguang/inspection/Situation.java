package cn.yangguang.inspection;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An inspection or an order, a person and a day, so that {@link Rules} can be asked.
 *
 * @param duties held at the organ that inspects and at the one inspected
 * @param given null while only the possibility is asked for
 */
record Situation(
        Course subject,
        LocalDate today,
        long person,
        Map<Side, Set<Duty>> duties,
        @Nullable Particulars<Detail> given,
        Known known) {

    Situation {
        duties = Map.copyOf(duties);
    }

    /**
     * What the records beside the steps say.
     *
     * @param ownWork whether the person drafted, reviewed or signed what is inspected
     * @param unanswered questions of the sample without an answer
     * @param findings keys of findings that the order may name
     * @param inspectionRuns whether the inspection of the order has found what it found and is not given up
     */
    record Known(boolean ownWork, int unanswered, Set<String> findings, boolean inspectionRuns) {

        static final Known NOTHING = new Known(false, 0, Set.of(), true);

        Known {
            findings = Set.copyOf(findings);
        }
    }

    Particulars<Detail> particulars() {
        return given == null ? Particulars.none() : given;
    }

    Set<Duty> at(Side side) {
        return duties.getOrDefault(side, Set.of());
    }
}
