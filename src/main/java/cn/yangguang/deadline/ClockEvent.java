package cn.yangguang.deadline;

import cn.yangguang.law.ConsultationKind;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an application and that the law ties a period to. Events stand in the order in which they were
 * recorded; their days may be earlier than those of events before them.
 */
public sealed interface ClockEvent {

    /** The day it happened. */
    LocalDate on();

    /** The paper or message came. Whether the period begins with it depends on the channel. */
    record Received(LocalDate on, ReceiptChannel channel) implements ClockEvent {}

    /** Both sides confirmed the receipt, where the channel needs it. */
    record Confirmed(LocalDate on) implements ClockEvent {}

    /**
     * 补正告知.
     *
     * @param noticeReceived when the applicant received it; null while that is not known
     * @param answerBy the day the organ set; null for the usual limit
     */
    record CorrectionAsked(
            LocalDate on,
            @Nullable LocalDate noticeReceived,
            @Nullable LocalDate answerBy) implements ClockEvent {}

    /** The corrected application came. */
    record CorrectionReceived(LocalDate on) implements ClockEvent {}

    /** 说明理由告知 (Art. 35). @param answerBy the day the organ set; null for the usual limit */
    record ReasonsAsked(LocalDate on, @Nullable LocalDate answerBy) implements ClockEvent {}

    /** The applicant's reasons came. */
    record ReasonsReceived(LocalDate on) implements ClockEvent {}

    /** 征求意见书. @param key tells several consultations apart; @param on day of the letter */
    record Consulted(String key, ConsultationKind kind, LocalDate on) implements ClockEvent {}

    /** Who was asked received the letter. */
    record ConsultationDelivered(String key, LocalDate on) implements ClockEvent {}

    /** The opinion came. */
    record OpinionReceived(String key, LocalDate on) implements ClockEvent {}

    /** 收费通知. @param noticeReceived when the applicant received it; null while that is not known */
    record FeeNotified(LocalDate on, @Nullable LocalDate noticeReceived) implements ClockEvent {}

    /** The fee was paid. */
    record FeePaid(LocalDate on) implements ClockEvent {}

    /**
     * 延期答复.
     *
     * @param on the day the applicant was told
     * @param days working days
     * @param approvedBy who approved it; empty when nobody did
     */
    record Extended(LocalDate on, int days, String approvedBy, LocalDate approvedOn) implements ClockEvent {}

    /** 延迟答复 (Art. 35). @param until the reasonable day the organ named */
    record Delayed(LocalDate on, LocalDate until) implements ClockEvent {}

    /** The reply went out; see 国办公开办函〔2016〕235号 for which day that is. */
    record Replied(LocalDate on) implements ClockEvent {}

    /** It ended without a reply. @param why 撤回, 视为放弃 … */
    record Ended(LocalDate on, String why) implements ClockEvent {}

    /**
     * 责令重新答复, or an order to reply.
     *
     * @param on the day the decision was received, day 0
     * @param by which decision
     */
    record ReplyOrdered(LocalDate on, int workingDays, String by) implements ClockEvent {}
}
