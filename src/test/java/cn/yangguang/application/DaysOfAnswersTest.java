package cn.yangguang.application;

import static cn.yangguang.application.GivenWithAnActTest.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.deadline.ClockReading;
import cn.yangguang.deadline.ClockState;
import cn.yangguang.identity.Duty;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers come after their question, late ones are not lost, and a period runs from the arrival of the letter. */
class DaysOfAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @Test
    void nothingAnswersALetterThatWasNotWritten() {
        LocalDate later = DAY.plusDays(3);
        Map<Detail, String> early = Map.of(Detail.ON, DAY.toString());
        assertThat(attempt(Walks.correction(Walks.inHand().on(later)), Action.RECEIVE_CORRECTION, early))
                .containsExactly("BEFORE_WHAT_IT_ANSWERS");
        assertThat(attempt(
                        Walks.reasons(Walks.inHand().on(later)),
                        Action.RECEIVE_REASONS,
                        Map.of(Detail.ON, DAY.toString(), Detail.RESULT, "演示", Detail.REASONABLE, "是")))
                .containsExactly("BEFORE_WHAT_IT_ANSWERS");
        assertThat(attempt(
                        Walks.fee(Walks.inHand().on(later)),
                        Action.RECORD_PAYMENT,
                        Map.of(Detail.ON, DAY.toString(), Detail.RECEIPT, "演示")))
                .containsExactly("BEFORE_WHAT_IT_ANSWERS");
    }

    @Test
    void aNoticeThatArrivedLateLeavesTheLeastDaysStill() {
        Desk desk = Walks.inHand();
        desk.done(
                Action.REQUEST_CORRECTION,
                Map.of(Detail.DEFECTS, "演示", Detail.GUIDANCE, "演示", Detail.ANSWER_BY, "2025-03-10"));
        desk.on(LocalDate.of(2025, 3, 10)).serveAll();
        desk.on(LocalDate.of(2025, 3, 17));
        assertThat(attempt(desk, Action.LAPSE_CORRECTION, Map.of())).containsExactly("CORRECTION_NOT_OVERDUE");
        assertThat(attempt(
                        desk.on(LocalDate.of(2025, 3, 17)), Action.RECEIVE_CORRECTION, Map.of(Detail.ON, "2025-03-17")))
                .isEmpty();
    }

    @Test
    void whoNeverGotTheQuestionHasNotFailedToGiveReasons() {
        Desk desk = Walks.reasons(Walks.inHand()).on(DAY.plusDays(24));
        assertThat(attempt(desk, Action.LAPSE_REASONS, Map.of())).containsExactly("NOTICE_NOT_DELIVERED");
        desk.on(DAY.plusDays(1)).serveAll().on(DAY.plusDays(24));
        assertThat(attempt(desk, Action.LAPSE_REASONS, Map.of())).isEmpty();
    }

    @Test
    void reasonsAreAwaitedWithinThePeriodWhichRunsOnAndCanBeExtended() {
        Desk desk = Walks.inHand();
        assertThat(attempt(desk, Action.REQUEST_REASONS, Map.of(Detail.REASON, "演示", Detail.ANSWER_BY, "2025-04-01")))
                .containsExactly("ANSWER_DAY_AFTER_DUE");
        Walks.reasons(desk);
        assertThat(attempt(desk, Action.PROPOSE_EXTENSION, Map.of(Detail.DAYS, "20", Detail.REASON, "演示")))
                .isEmpty();
        desk.done(Action.APPROVE_EXTENSION).serveAll();
        assertThat(clock(desk).due()).isEqualTo(LocalDate.of(2025, 4, 28));
    }

    @Test
    void aPostedQuestionNeedsTheDayItArrivedAndTheirDaysCountFromIt() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        String key = desk.subject().letters().getFirst().key();
        Map<Detail, String> posted =
                Map.of(Detail.LETTER, key, Detail.WAY, "邮寄送达", Detail.ON, DAY.toString(), Detail.PROOF, "邮单（演示）");
        desk.on(DAY.plusDays(7));
        assertThat(attempt(desk, Action.SERVE, posted)).containsExactly("ARRIVAL_MISSING");
        assertThat(attempt(desk, Action.SERVE, Desk.with(posted, Detail.ARRIVED, "2025-03-02")))
                .containsExactly("ARRIVAL_IMPLAUSIBLE");
        desk.done(Action.SERVE, Desk.with(posted, Detail.ARRIVED, "2025-03-07"));
        assertThat(desk.subject().consultations().getFirst().delivered()).isEqualTo("2025-03-07");
        assertThat(desk.subject().letter(key).orElseThrow().served().on()).isEqualTo(DAY);
        desk.on(LocalDate.of(2025, 3, 28));
        assertThat(attempt(desk, Action.RECORD_SILENCE, Map.of(Detail.CONSULTATION, "1")))
                .as("the fifteenth working day after the arrival")
                .containsExactly("SILENCE_NOT_REACHED");
    }

    @Test
    void aPostedReplyNeedsNoDayOfArrival() {
        Desk desk = Walks.to(ReplyOutcome.REFUSED_INTERNAL).done(Action.SUBMIT).done(Action.APPROVE);
        Map<Detail, String> posted =
                Desk.with(desk.service(desk.subject().replies().getFirst().key()), Detail.WAY, "邮寄送达");
        assertThat(attempt(desk, Action.SERVE, posted)).isEmpty();
    }

    @Test
    void aCorrectionAfterItLapsedIsTakenWithItsReasonAndBeginsThePeriodAnew() {
        Desk desk = Walks.to(ReplyOutcome.OTHER_CORRECTION_OVERDUE);
        Map<Detail, String> came = Map.of(Detail.ON, desk.today().toString(), Detail.REASON, "住院（演示）");
        assertThat(attempt(desk, Action.RECEIVE_CORRECTION, came)).isEmpty();
        assertThat(desk.subject().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(desk.subject().outcomes()).isEmpty();
        assertThat(clock(desk).state()).isEqualTo(ClockState.RUNNING);
        assertThat(attempt(desk, Action.RECEIVE_CORRECTION, came)).containsExactly("NO_CORRECTION_AWAITED");
    }

    @Test
    void aPaymentRecordedAfterTheLapseBeginsThePeriodAnew() {
        Desk desk = Walks.to(ReplyOutcome.OTHER_FEE_OVERDUE);
        Map<Detail, String> paid = Map.of(Detail.ON, DAY.plusDays(20).toString(), Detail.RECEIPT, "演示票据");
        assertThat(attempt(desk, Action.RECORD_PAYMENT, paid)).isEmpty();
        assertThat(desk.subject().outcomes()).isEmpty();
        assertThat(clock(desk).due()).isNotNull();
        assertThat(attempt(desk, Action.RECORD_PAYMENT, paid)).containsExactly("NO_FEE");
    }

    @Test
    void aDelayIsLaterThanTheDueDateOnceAndCountsWhenItIsTold() {
        Desk desk = Walks.reasons(Walks.inHand());
        desk.done(
                Action.RECEIVE_REASONS, Map.of(Detail.ON, DAY.toString(), Detail.RESULT, "演示", Detail.REASONABLE, "是"));
        assertThat(attempt(desk, Action.DELAY, Map.of(Detail.REASON, "演示", Detail.UNTIL, "2025-03-31")))
                .containsExactly("UNTIL_NOT_AFTER_DUE");
        desk.done(Action.DELAY, Map.of(Detail.REASON, "演示", Detail.UNTIL, "2025-06-30"));
        assertThat(clock(desk).due()).as("not told yet").isEqualTo(LocalDate.of(2025, 3, 31));
        desk.serveAll();
        assertThat(clock(desk).due()).isEqualTo(LocalDate.of(2025, 6, 30));
        assertThat(attempt(desk, Action.DELAY, Map.of(Detail.REASON, "演示", Detail.UNTIL, "2025-07-31")))
                .containsExactly("DELAYED_BEFORE");
    }

    @Test
    void anAnswerOnTheSpotIsGivenOnTheDay() {
        Map<Detail, String> given = Map.of(Detail.WHERE, "演示：政府网站", Detail.PROOF, "签收（演示）");
        assertThat(attempt(Desk.inPerson(DAY, "演示").on(DAY.plusDays(1)), Action.REPLY_ON_THE_SPOT, given))
                .containsExactly("NOT_ON_THE_SPOT");
        assertThat(attempt(Desk.inPerson(DAY, "演示"), Action.REPLY_ON_THE_SPOT, given))
                .isEmpty();
    }

    static ClockReading clock(Desk desk) {
        return desk.situation(Duty.HANDLER, Desk.CLERK).clock();
    }
}
