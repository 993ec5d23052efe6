package cn.yangguang.remedy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 审级: one body dealing with the matter. A review has one; a lawsuit has another for each appeal or retrial.
 *
 * @param body the reviewing organ or the court
 * @param document its number: 受理通知书, 应诉通知书, 案号
 * @param noticeOn the day the organ received the copy; null when not known
 * @param answeredOn the day the organ handed in its answer; null while it has not
 * @param conclusion null while it is pending
 */
public record Instance(
        String body,
        String document,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate answeredOn,
        @Nullable Conclusion conclusion) {

    /**
     * How it ended.
     *
     * @param on day of the decision
     * @param receivedOn the day the organ received it
     * @param ordersReply whether it orders a new reply to the application
     * @param days working days for the new reply; 0 when the decision names none
     */
    public record Conclusion(
            RemedyResult result, LocalDate on, String document, LocalDate receivedOn, boolean ordersReply, int days) {}

    Instance answered(LocalDate on) {
        return new Instance(body, document, noticeOn, on, conclusion);
    }

    Instance concluded(Conclusion how) {
        return new Instance(body, document, noticeOn, answeredOn, how);
    }
}
