package cn.yangguang.application;

import cn.yangguang.deadline.ClockReading;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant sees with number and query code. It names nobody: no applicant, no third party, no official.
 *
 * @param waitsFor what is asked of the applicant and until when; empty words when nothing is
 * @param milestones days and plain words, the oldest first
 * @param clock the periods and their day-by-day ledger
 */
public record ProgressReport(
        String number,
        String organ,
        ReceiptChannel channel,
        Progress progress,
        LocalDate receivedOn,
        String waitsFor,
        @Nullable LocalDate waitsUntil,
        List<Milestone> milestones,
        ClockReading clock) {

    public ProgressReport {
        milestones = List.copyOf(milestones);
    }

    /** Something the applicant was told or did. */
    public record Milestone(LocalDate on, String words) {}

    static ProgressReport of(Case subject, ClockReading clock) {
        return new ProgressReport(
                subject.registered().number(),
                subject.registered().organ(),
                subject.registered().channel(),
                subject.stage().progress(),
                subject.registered().receivedOn(),
                waitsFor(subject),
                waitsUntil(subject),
                subject.steps().stream()
                        .flatMap(step -> words(step).stream().map(words -> new Milestone(step.on(), words)))
                        .toList(),
                clock);
    }

    private static String waitsFor(Case subject) {
        return switch (subject.stage()) {
            case PENDING_CONFIRMATION -> "请等待或者联系工作机构，双方确认收到申请";
            case AWAITING_CORRECTION -> "请按补正告知书补正申请内容";
            case AWAITING_REASONS -> "请按告知书说明理由";
            case AWAITING_FEE -> "请按收费通知书缴纳信息处理费";
            default -> "";
        };
    }

    private static @Nullable LocalDate waitsUntil(Case subject) {
        Correction correction = subject.correction();
        Reasons reasons = subject.reasons();
        return switch (subject.stage()) {
            case AWAITING_CORRECTION -> correction == null ? null : correction.answerBy();
            case AWAITING_REASONS -> reasons == null ? null : reasons.answerBy();
            default -> null;
        };
    }

    /** Inner acts have no words for the applicant. */
    private static java.util.Optional<String> words(Step step) {
        return java.util.Optional.ofNullable(
                switch (step.action()) {
                    case RECEIVE -> "收到申请";
                    case CONFIRM -> "双方确认收到申请";
                    case REGISTER -> "已登记，开始办理";
                    case REQUEST_CORRECTION -> "发出补正告知书";
                    case RECEIVE_CORRECTION -> "收到补正，重新计算答复期限";
                    case REQUEST_REASONS -> "请您说明理由";
                    case RECEIVE_REASONS -> "收到理由说明";
                    case DELAY -> "告知延迟答复的日期";
                    case ASK_THIRD_PARTY, ASK_CO_MAKER -> "征求意见，所需时间不计入答复期限";
                    case RECEIVE_OPINION, RECORD_SILENCE, CALL_OFF -> "征求意见结束";
                    case NOTIFY_FEE -> "发出收费通知书";
                    case RECORD_PAYMENT -> "收到缴费";
                    case WAIVE_FEE -> "免收信息处理费";
                    case APPROVE_EXTENSION -> "经批准延长答复期限";
                    case MERGE -> "与您的另一件申请合并办理";
                    case APPROVE -> "答复书已签发";
                    case REPLY_ON_THE_SPOT -> "当场答复";
                    case LAPSE_CORRECTION -> "逾期未补正";
                    case LAPSE_FEE -> "逾期未缴费";
                    case WITHDRAW -> "申请已撤回";
                    case ORDER_RE_REPLY -> "重新办理";
                    case SERVE -> step.to() == Stage.SERVED && step.from() != Stage.SERVED ? "答复已送达" : null;
                    case CLOSE, ARCHIVE -> "已结束";
                    default -> null;
                });
    }
}
