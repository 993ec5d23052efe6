package cn.yangguang.application;

import static cn.yangguang.application.DaysOfAnswersTest.clock;
import static cn.yangguang.application.GivenWithAnActTest.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.deadline.ClockState;
import cn.yangguang.law.ReplyOutcome;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What begins anew: by a correction, a payment, or the decision of a review or a court. */
class RoundsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    private static Map<Detail, String> order(LocalDate on) {
        return Map.of(
                Detail.ON, on.toString(),
                Detail.ORDERED_BY, "演示县人民政府",
                Detail.DECISION, "演政复决〔2025〕1号",
                Detail.DAYS, "15");
    }

    private static Map<Detail, String> extension() {
        return Map.of(Detail.DAYS, "20", Detail.REASON, "演示");
    }

    @Test
    void anExtensionEndsWithThePeriodItExtendedAndTheNewPeriodMayBeExtended() {
        Desk desk = Walks.inHand();
        desk.done(Action.PROPOSE_EXTENSION, extension()).done(Action.APPROVE_EXTENSION);
        Walks.correction(desk);
        desk.on(DAY.plusDays(7)).done(Action.RECEIVE_CORRECTION, Map.of(Detail.ON, "2025-03-10"));
        LocalDate due = LocalDate.of(2025, 4, 8);
        assertThat(clock(desk).due()).isEqualTo(due);
        desk.serveAll();
        assertThat(clock(desk).due()).as("the old letter extends nothing now").isEqualTo(due);
        assertThat(desk.subject().extension()).isNull();
        desk.done(Action.PROPOSE_EXTENSION, extension()).done(Action.APPROVE_EXTENSION);
        assertThat(clock(desk).due()).isEqualTo(due);
        desk.serveAll();
        assertThat(clock(desk).due()).isEqualTo(LocalDate.of(2025, 5, 8));
    }

    @Test
    void theOrderedPeriodIsNeitherExtendedNorBegunAnewNorDelayed() {
        Desk desk = Walks.finish(Walks.to(ReplyOutcome.REFUSED_PROCESS));
        desk.done(Action.ORDER_RE_REPLY, order(desk.today()));
        assertThat(attempt(desk, Action.PROPOSE_EXTENSION, extension())).containsExactly("PERIOD_IS_ORDERED");
        assertThat(attempt(
                        desk,
                        Action.NOTIFY_FEE,
                        Map.of(
                                Detail.METHOD,
                                Fee.BY_VOLUME,
                                Detail.COUNT,
                                "68",
                                Detail.AMOUNT,
                                "380",
                                Detail.COMPUTATION,
                                "演示")))
                .containsExactly("PERIOD_IS_ORDERED");
    }

    @Test
    void anOldLetterThatIsServedInTheNewRoundMovesNothing() {
        Desk desk = Walks.inHand();
        desk.done(Action.PROPOSE_EXTENSION, extension()).done(Action.APPROVE_EXTENSION);
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.REFUSED_PROCESS))
                .done(Action.DRAFT)
                .done(Action.SUBMIT)
                .done(Action.APPROVE);
        desk.done(Action.ORDER_RE_REPLY, order(DAY));
        LocalDate due = clock(desk).due();
        assertThat(due).isEqualTo(LocalDate.of(2025, 3, 24));
        desk.serveAll();
        assertThat(clock(desk).due()).isEqualTo(due);
        assertThat(clock(desk).state()).isEqualTo(ClockState.RUNNING);
        assertThat(desk.subject().stage()).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(desk.subject().replies()).isEmpty();
    }

    @Test
    void noDecisionCameBeforeTheReplyItIsAbout() {
        Desk desk = Walks.inHand().on(DAY.plusDays(10));
        desk = Walks.finish(Walks.to(ReplyOutcome.REFUSED_PROCESS, desk));
        assertThat(attempt(desk, Action.ORDER_RE_REPLY, order(DAY.plusDays(9))))
                .containsExactly("BEFORE_WHAT_IT_ANSWERS");
    }

    @Test
    void aReplyIsOrderedAlsoWhereNoneCameInTimeOrTheCaseWasClosed() {
        Desk overdue = Walks.inHand();
        assertThat(attempt(overdue, Action.ORDER_RE_REPLY, order(DAY))).containsExactly("REPLY_NOT_YET_OWED");
        overdue.on(LocalDate.of(2025, 5, 6));
        assertThat(attempt(overdue, Action.ORDER_RE_REPLY, order(overdue.today())))
                .isEmpty();
        assertThat(clock(overdue).due()).isEqualTo(LocalDate.of(2025, 5, 27));

        Desk closed = Walks.to(ReplyOutcome.OTHER_CORRECTION_OVERDUE).done(Action.CLOSE, Map.of(Detail.REASON, "演示"));
        assertThat(attempt(closed, Action.ORDER_RE_REPLY, order(closed.today())))
                .isEmpty();
        assertThat(closed.subject().stage()).isEqualTo(Stage.UNDER_REVIEW);
    }

    @Test
    void anOpinionThatIsStillAwaitedIsAwaitedInTheNewRound() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        desk.done(Action.WITHDRAW, Map.of(Detail.ON, DAY.toString(), Detail.PROOF, "演示"));
        desk.done(Action.ORDER_RE_REPLY, order(DAY));
        assertThat(desk.subject().stage()).isEqualTo(Stage.CONSULTING_THIRD_PARTY);
        desk.done(Action.CALL_OFF, Map.of(Detail.CONSULTATION, "1", Detail.REASON, "演示"));
        assertThat(desk.subject().stage()).isEqualTo(Stage.UNDER_REVIEW);
    }

    @Test
    void underTheVersionOf2007SilenceEndsThePause() {
        Desk desk = Desk.inPerson(LocalDate.of(2016, 5, 10), "演示").done(Action.REGISTER);
        Walks.thirdParty(desk).serveAll();
        desk.on(LocalDate.of(2016, 5, 20)).done(Action.RECORD_SILENCE, Map.of(Detail.CONSULTATION, "1"));
        LocalDate due = clock(desk).due();
        assertThat(clock(desk.on(LocalDate.of(2016, 8, 1))).due()).isEqualTo(due);
    }

    @Test
    void underTheVersionOf2007WhatIsUnclearMayBeToldAtOnce() {
        Desk desk = Desk.inPerson(LocalDate.of(2016, 5, 10), "演示").done(Action.REGISTER);
        assertThat(attempt(desk, Action.DECIDE, Walks.decision(ReplyOutcome.UNABLE_STILL_UNCLEAR)))
                .isEmpty();
    }

    @Test
    void underTheVersionOf2007NoCorrectionIsAskedForAfterTheDueDate() {
        Desk desk = Desk.inPerson(LocalDate.of(2016, 5, 10), "演示").done(Action.REGISTER);
        desk.on(LocalDate.of(2016, 7, 1));
        assertThat(attempt(
                        desk,
                        Action.REQUEST_CORRECTION,
                        Map.of(Detail.DEFECTS, "演示", Detail.GUIDANCE, "演示", Detail.ANSWER_BY, "2016-08-01")))
                .containsExactly("REPLY_OVERDUE");
    }
}
