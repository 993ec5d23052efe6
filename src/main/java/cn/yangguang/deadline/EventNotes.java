package cn.yangguang.deadline;

import cn.yangguang.deadline.ClockEvent.Confirmed;
import cn.yangguang.deadline.ClockEvent.ConsultationDelivered;
import cn.yangguang.deadline.ClockEvent.Consulted;
import cn.yangguang.deadline.ClockEvent.CorrectionAsked;
import cn.yangguang.deadline.ClockEvent.CorrectionReceived;
import cn.yangguang.deadline.ClockEvent.Delayed;
import cn.yangguang.deadline.ClockEvent.Ended;
import cn.yangguang.deadline.ClockEvent.Extended;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.FeePaid;
import cn.yangguang.deadline.ClockEvent.OpinionReceived;
import cn.yangguang.deadline.ClockEvent.ReasonsAsked;
import cn.yangguang.deadline.ClockEvent.ReasonsReceived;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.ClockEvent.Replied;
import cn.yangguang.deadline.ClockEvent.ReplyOrdered;
import cn.yangguang.deadline.Remark.Code;
import cn.yangguang.law.ConsultationKind;

/** Says an event in words. */
final class EventNotes {
    private EventNotes() {}

    static Remark of(ClockEvent event) {
        return switch (event) {
            case Received e -> Remark.of(Code.RECEIVED, e.on(), e.channel().title());
            case Confirmed e -> Remark.of(Code.CONFIRMED, e.on());
            case CorrectionAsked e -> Remark.of(Code.CORRECTION_ASKED, e.on());
            case CorrectionReceived e -> Remark.of(Code.CORRECTION_RECEIVED, e.on());
            case ReasonsAsked e -> Remark.of(Code.REASONS_ASKED, e.on());
            case ReasonsReceived e -> Remark.of(Code.REASONS_RECEIVED, e.on());
            case Consulted e ->
                Remark.of(
                        e.kind() == ConsultationKind.THIRD_PARTY ? Code.CONSULTED_THIRD_PARTY : Code.CONSULTED_CO_MAKER,
                        e.on(),
                        e.key());
            case ConsultationDelivered e -> Remark.of(Code.CONSULTATION_DELIVERED, e.on(), e.key());
            case OpinionReceived e -> Remark.of(Code.OPINION_RECEIVED, e.on(), e.key());
            case FeeNotified e -> Remark.of(Code.FEE_NOTIFIED, e.on());
            case FeePaid e -> Remark.of(Code.FEE_PAID, e.on());
            case Extended e -> Remark.of(Code.EXTENDED, e.on(), e.days(), e.approvedBy(), e.approvedOn());
            case Delayed e -> Remark.of(Code.DELAYED, e.on(), e.until());
            case Replied e -> Remark.of(Code.REPLIED, e.on());
            case Ended e -> Remark.of(Code.ENDED, e.on(), e.why());
            case ReplyOrdered e -> Remark.of(Code.REPLY_ORDERED, e.on(), e.by(), e.workingDays());
        };
    }

    /** The key of the name of an event in the words of this module. */
    static String name(ClockEvent event) {
        return "event." + event.getClass().getSimpleName();
    }
}
