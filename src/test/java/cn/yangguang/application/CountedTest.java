package cn.yangguang.application;

import static cn.yangguang.application.Detail.*;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.application.Counted.Ending;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How single cases count; random ones are judged in {@code tally.TallyOfRandomHistoriesTest}. */
class CountedTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 22);

    @Test
    void aCorrectionDoesNotMoveTheDayOfReceipt() {
        Desk desk = Walks.correction(inHand()).serveAll().on(LocalDate.of(2026, 1, 5));
        desk.done(Action.RECEIVE_CORRECTION, Map.of(ON, "2026-01-05"));
        assertThat(counted(desk).startedOn()).isEqualTo(DAY);
    }

    @Test
    void whatBothSidesConfirmCountsFromThatDay() {
        Desk desk = Desk.by(ReceiptChannel.FAX, DAY, "演示");
        assertThat(counted(desk).startedOn()).isNull();
        desk.on(LocalDate.of(2026, 1, 2)).done(Action.CONFIRM, Map.of(ON, "2026-01-02", PROOF, "电话记录（演示）"));
        assertThat(counted(desk).startedOn()).isEqualTo("2026-01-02");
    }

    @Test
    void theSignatureAndNotTheServiceEndsACase() {
        Desk desk = Walks.to(ReplyOutcome.REFUSED_PROCESS, inHand())
                .on(LocalDate.of(2025, 12, 31))
                .done(Action.SUBMIT);
        assertThat(counted(desk).ending()).isNull();
        desk.done(Action.APPROVE).on(LocalDate.of(2026, 1, 4)).serveAll();
        assertThat(ending(desk).on()).isEqualTo("2025-12-31");
    }

    @Test
    void aReplyThatWasOrderedAnewIsNotCountedAgain() {
        Desk desk = Walks.finish(Walks.to(ReplyOutcome.REFUSED_PROCESS, inHand()));
        Ending first = ending(desk);
        desk.on(LocalDate.of(2026, 3, 2))
                .done(
                        Action.ORDER_RE_REPLY,
                        Map.of(ON, "2026-03-02", ORDERED_BY, "演示市人民政府", DECISION, "演复决〔2026〕1号", DAYS, "20"))
                .done(Action.DECIDE, Walks.decision(ReplyOutcome.GRANTED))
                .done(Action.DRAFT);
        Walks.finish(desk);
        assertThat(ending(desk)).isEqualTo(first);
        assertThat(first.outcomes()).containsExactly(ReplyOutcome.REFUSED_PROCESS);
    }

    @Test
    void aWithdrawalEndsACaseOnItsDayHoweverLateItIsRecorded() {
        Desk desk = inHand().on(LocalDate.of(2026, 1, 5));
        desk.done(Action.WITHDRAW, Map.of(ON, "2025-12-30", PROOF, "书面（演示）"));
        assertThat(ending(desk).on()).isEqualTo("2025-12-30");
        assertThat(ending(desk).outcomes()).containsExactly(ReplyOutcome.OTHER_WITHDRAWN);
    }

    @Test
    void whatIsWithdrawnBeforeItWasConfirmedNeverCameIn() {
        Desk desk = Desk.by(ReceiptChannel.FAX, DAY, "演示");
        desk.done(Action.WITHDRAW, Map.of(ON, DAY.toString(), PROOF, "书面（演示）"));
        assertThat(counted(desk)).isEqualTo(new Counted(null, null, "", null, 0));
    }

    @Test
    void everyOutcomeOfTheItemsIsKept() {
        Desk desk = Desk.inPerson(DAY, "演示一", "演示二").done(Action.REGISTER);
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.REFUSED_PROCESS));
        desk.done(Action.DECIDE, Desk.with(Walks.decision(ReplyOutcome.GRANTED), ITEM, "2"))
                .done(Action.DRAFT);
        Walks.finish(desk);
        assertThat(ending(desk).outcomes())
                .isEqualTo(Set.copyOf(EnumSet.of(ReplyOutcome.GRANTED, ReplyOutcome.REFUSED_PROCESS)));
    }

    @Test
    void whatWasSignedAfterTheDueDateIsLate() {
        assertThat(ending(Walks.finish(Walks.to(ReplyOutcome.GRANTED, inHand())))
                        .pace())
                .isEqualTo(Pace.IN_TIME);
        Desk late = Walks.to(ReplyOutcome.GRANTED, inHand()).on(LocalDate.of(2026, 3, 16));
        assertThat(ending(Walks.finish(late)).pace()).isEqualTo(Pace.LATE);
    }

    @Test
    void anExtensionOfWhichTheApplicantWasToldIsOne() {
        Desk desk = inHand().done(Action.PROPOSE_EXTENSION, Map.of(DAYS, "20", REASON, "演示"));
        desk.done(Action.APPROVE_EXTENSION).serveAll();
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.GRANTED)).done(Action.DRAFT);
        assertThat(ending(Walks.finish(desk)).pace()).isEqualTo(Pace.EXTENDED);
    }

    @Test
    void aFeeCountsOnTheDayItIsPaid() {
        Desk desk = Walks.fee(inHand()).serveAll();
        assertThat(counted(desk).feeYuan()).isZero();
        desk.on(LocalDate.of(2026, 1, 6)).done(Action.RECORD_PAYMENT, Map.of(ON, "2026-01-05", RECEIPT, "演示票据1"));
        assertThat(counted(desk).feeYuan()).isEqualTo(380);
        assertThat(counted(desk).feeOn()).isEqualTo("2026-01-05");
    }

    private static Desk inHand() {
        return Desk.inPerson(DAY, "演示：2024年度道路维修资金使用情况").done(Action.REGISTER);
    }

    private static Counted counted(Desk desk) {
        return Counted.of(desk.subject(), WorkingCalendar.national());
    }

    private static Ending ending(Desk desk) {
        return Objects.requireNonNull(counted(desk).ending());
    }
}
