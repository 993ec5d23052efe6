package cn.yangguang.disclosure;

import cn.yangguang.gate.Clearance;
import cn.yangguang.identity.Duty;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may look at: the state of the edition, the person who asks, and (when it is to be done and not only
 * offered) what the person gave with the act.
 *
 * @param stage where the edition is; null before it exists
 * @param levels review levels of the organ, 1 to 4
 * @param duties duties the person holds at the organ of the disclosure
 * @param author whether the person wrote any of this edition
 * @param decidedLevelBefore whether the person decided the level before this one, on the same content
 * @param missing what the content still lacks, as keys of words
 * @param secrecyPassed whether the content as it stands passed the secrecy review
 * @param openEdition whether the disclosure has an edition in work
 * @param referredFrom the stage from which the edition was referred, when it is REFERRED
 * @param formedOn 生成日期, when known
 * @param dueOn last day of lawful publication, when it can be computed
 * @param today the day of the act, in Asia/Shanghai
 * @param contentHash of the content as it stands
 * @param lateReasonKnown whether a reason for lateness is recorded already
 * @param channels codes of the channels the organ may use
 * @param delivered codes of the channels already recorded for this edition
 * @param clearance what the gate found in the content as it stands
 * @param particulars what comes with the act; null while only asking what could be done
 */
record Facts(
        @Nullable Stage stage,
        int levels,
        Set<Duty> duties,
        boolean author,
        boolean decidedLevelBefore,
        Set<String> missing,
        boolean secrecyPassed,
        boolean openEdition,
        @Nullable Stage referredFrom,
        @Nullable LocalDate formedOn,
        @Nullable LocalDate dueOn,
        LocalDate today,
        String contentHash,
        boolean lateReasonKnown,
        Set<String> channels,
        Set<String> delivered,
        Clearance clearance,
        @Nullable Particulars particulars) {

    Facts doing(Particulars given) {
        return new Facts(
                stage,
                levels,
                duties,
                author,
                decidedLevelBefore,
                missing,
                secrecyPassed,
                openEdition,
                referredFrom,
                formedOn,
                dueOn,
                today,
                contentHash,
                lateReasonKnown,
                channels,
                delivered,
                clearance,
                given);
    }

    /** Publication today would be after the last lawful day. */
    boolean late() {
        return dueOn != null && today.isAfter(dueOn);
    }

    Optional<Particulars> given() {
        return Optional.ofNullable(particulars);
    }
}
