package cn.yangguang.application;

import static cn.yangguang.application.GivenWithAnActTest.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.ReplyOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Third parties (Art. 32), co-making organs (Art. 34), and four eyes. */
class ThirdPartiesTest {

    private static Desk answered(Desk desk, String agrees, String reasonable) {
        return desk.done(
                Action.RECEIVE_OPINION,
                Map.of(
                        Detail.CONSULTATION,
                        "1",
                        Detail.ON,
                        desk.today().toString(),
                        Detail.AGREES,
                        agrees,
                        Detail.REASON,
                        "演示",
                        Detail.REASONABLE,
                        reasonable));
    }

    private static List<String> refusals(Desk desk, ReplyOutcome outcome) {
        desk.done(Action.DECIDE, Walks.decision(outcome)).done(Action.DRAFT).done(Action.SUBMIT);
        desk.done(Action.PASS_SECRECY_REVIEW, Map.of(Detail.OPINION, "不涉密"));
        return attempt(desk, Action.APPROVE, Map.of());
    }

    @Test
    void theLetterAboutTheDisclosureHasToReachTheThirdPartyFirst() {
        Desk desk = answered(Walks.thirdParty(Walks.inHand()), "否", "否").serveAll();
        assertThat(refusals(desk, ReplyOutcome.GRANTED)).containsExactly("THIRD_PARTY_NOT_TOLD");
        desk.done(
                Action.TELL_THIRD_PARTY,
                Map.of(Detail.CONSULTATION, "1", Detail.GIVEN, "演示", Detail.REASON, "演示：公共利益"));
        assertThat(attempt(desk, Action.APPROVE, Map.of())).containsExactly("THIRD_PARTY_NOT_TOLD");
        desk.serveAll();
        assertThat(attempt(desk, Action.APPROVE, Map.of())).isEmpty();
    }

    @Test
    void aReasonableObjectionThatIsHeededNeedsNoLetter() {
        Desk desk = answered(Walks.thirdParty(Walks.inHand()), "否", "是");
        assertThat(refusals(desk, ReplyOutcome.PARTIALLY_GRANTED)).isEmpty();
    }

    @Test
    void anotherOrganIsNoThirdParty() {
        Desk desk = Walks.inHand();
        desk.done(Action.ASK_CO_MAKER, Map.of(Detail.PARTY, "演示县交通局", Detail.QUESTION, "演示"));
        answered(desk, "否", "否");
        assertThat(attempt(
                        desk,
                        Action.TELL_THIRD_PARTY,
                        Map.of(Detail.CONSULTATION, "1", Detail.GIVEN, "演示", Detail.REASON, "演示")))
                .containsExactly("NO_OBJECTION");
        assertThat(refusals(desk, ReplyOutcome.GRANTED)).isEmpty();
    }

    @Test
    void whoAgreesIsNotProtectedAgainstHisWill() {
        Desk desk = answered(Walks.thirdParty(Walks.inHand()), "是", "是");
        assertThat(attempt(desk, Action.DECIDE, Walks.decision(ReplyOutcome.REFUSED_THIRD_PARTY)))
                .containsExactly("THIRD_PARTY_AGREES");
        assertThat(attempt(
                        desk,
                        Action.DECIDE,
                        Desk.with(
                                Walks.decision(ReplyOutcome.REFUSED_THIRD_PARTY), Detail.NO_CONSULTATION, "演示：另一位第三方")))
                .isEmpty();
    }

    @Test
    void aQuestionTakenBackIsNoConsultationAlsoWhenTheItemWasDecidedBefore() {
        Desk desk = Walks.thirdParty(Walks.inHand());
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.REFUSED_THIRD_PARTY));
        desk.done(Action.CALL_OFF, Map.of(Detail.CONSULTATION, "1", Detail.REASON, "演示"));
        assertThat(attempt(desk, Action.DRAFT, Map.of())).containsExactly("THIRD_PARTY_NOT_ASKED");
    }

    @Test
    void whoeverDecidedAnItemDoesNotSignItThoughSomebodyElseDrafted() {
        Desk desk = Walks.inHand();
        var decision = new Particulars(Walks.decision(ReplyOutcome.REFUSED_INTERNAL));
        assertThat(desk.act(Action.DECIDE, decision, Duty.HANDLER, Desk.HEAD, null))
                .isEmpty();
        desk.done(Action.DRAFT).done(Action.SUBMIT);
        assertThat(attempt(desk, Action.APPROVE, Map.of())).containsExactly("DRAFTER_MAY_NOT");
    }

    @Test
    void whoeverFoundThatNothingCameDoesNotCloseTheCase() {
        Desk desk = Walks.to(ReplyOutcome.OTHER_CORRECTION_OVERDUE);
        assertThat(desk.act(Action.CLOSE, Particulars.of(Detail.REASON, "演示"), Duty.SIGNATORY, Desk.CLERK, null))
                .containsExactly("DRAFTER_MAY_NOT");
    }

    @Test
    void onlyWhatWasGivenBecomesADisclosure() {
        Desk desk = Walks.inHand();
        desk.done(Action.SPLIT, Map.of(Detail.ITEMS, "演示：资金\n演示：名单"));
        desk.done(Action.DECIDE, Walks.decision(ReplyOutcome.GRANTED));
        desk.done(Action.DECIDE, Desk.with(Walks.decision(ReplyOutcome.REFUSED_INTERNAL), Detail.ITEM, "2"));
        Walks.finish(desk.done(Action.DRAFT));
        assertThat(attempt(desk, Action.CONVERT, Map.of(Detail.ITEM, "2"))).containsExactly("NOTHING_GIVEN");
        assertThat(attempt(desk, Action.CONVERT, Map.of(Detail.ITEM, "1"))).isEmpty();
    }

    @Test
    void aCaseWithOpenTasksIsNotMergedAway() {
        Desk desk = Walks.inHand();
        desk.done(
                Action.ASK_DEPARTMENT,
                Map.of(
                        Detail.DEPARTMENT,
                        "财政所",
                        Detail.MATERIAL,
                        "演示",
                        Detail.ANSWER_BY,
                        desk.today().plusDays(5).toString()));
        assertThat(attempt(desk, Action.MERGE, Map.of(Detail.INTO, "linhe-2025-0002")))
                .contains("TASK_OPEN");
    }
}
