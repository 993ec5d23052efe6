package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry, somebody and a day, so that {@link ComplaintRules} can be asked.
 *
 * @param person account that acts; null for the sender
 * @param duties held at the organ that keeps the entry
 * @param given null while only the possibility is asked for
 */
record ComplaintSituation(
        Complaint subject,
        LocalDate today,
        @Nullable Long person,
        Set<Duty> duties,
        @Nullable ComplaintParticulars given,
        Surroundings around) {

    /**
     * What the table needs to know beside the entry.
     *
     * @param assignable accounts that may be given the entry
     * @param competent organs it may be handed to
     * @param inspection organ whose inspectors would take it; empty when there are none
     * @param joinable numbers it may be joined into
     * @param othersLeft whether an inspector remains when the person named may not read it any more
     * @param anotherSigner whether somebody else than the drafter may sign the draft
     * @param below whether it is about an organ below the one that keeps it
     * @param due last day to answer
     * @param mostDays longest extension in working days
     * @param identity name and contact of the sender; what an answer must not hold
     */
    record Surroundings(
            Set<String> assignable,
            Set<String> competent,
            String inspection,
            Set<String> joinable,
            boolean othersLeft,
            boolean anotherSigner,
            boolean below,
            LocalDate due,
            int mostDays,
            Set<String> identity) {}

    ComplaintSituation {
        duties = Set.copyOf(duties);
    }

    ComplaintParticulars particulars() {
        return given == null ? ComplaintParticulars.NONE : given;
    }
}
