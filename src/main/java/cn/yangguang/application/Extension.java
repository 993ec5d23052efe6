package cn.yangguang.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 延期答复 (Art. 33): proposed, approved by the head of the 政府信息公开工作机构, and told to the applicant before the reply is due.
 *
 * @param days working days, at most what the law version allows
 * @param proposedBy the person, who does not approve it
 * @param approvedOn null until approved
 * @param notified the day the applicant was told; only from then on it counts
 * @param declined whether it was turned down
 */
public record Extension(
        int days,
        String reason,
        long proposedBy,
        @Nullable LocalDate approvedOn,
        String approvedBy,
        @Nullable LocalDate notified,
        boolean declined) {

    Extension approved(LocalDate on, String by) {
        return new Extension(days, reason, proposedBy, on, by, notified, declined);
    }

    Extension notified(LocalDate on) {
        return new Extension(days, reason, proposedBy, approvedOn, approvedBy, on, declined);
    }

    Extension turnedDown() {
        return new Extension(days, reason, proposedBy, approvedOn, approvedBy, notified, true);
    }

    /** Proposed and neither approved nor declined. */
    boolean pending() {
        return approvedOn == null && !declined;
    }
}
