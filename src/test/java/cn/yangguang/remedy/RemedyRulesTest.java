package cn.yangguang.remedy;

import static cn.yangguang.remedy.RemedyDetail.BODY;
import static cn.yangguang.remedy.RemedyDetail.DAYS;
import static cn.yangguang.remedy.RemedyDetail.DOCUMENT;
import static cn.yangguang.remedy.RemedyDetail.EVENT;
import static cn.yangguang.remedy.RemedyDetail.FINDING;
import static cn.yangguang.remedy.RemedyDetail.MEASURE;
import static cn.yangguang.remedy.RemedyDetail.ON;
import static cn.yangguang.remedy.RemedyDetail.ORDERS_REPLY;
import static cn.yangguang.remedy.RemedyDetail.REASON;
import static cn.yangguang.remedy.RemedyDetail.RECEIVED_ON;
import static cn.yangguang.remedy.RemedyDetail.RESULT;
import static cn.yangguang.remedy.RemedyDetail.SEEN;
import static cn.yangguang.remedy.RemedyDetail.WAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RemedyRulesTest {

    private static final Map<RemedyDetail, String> DECIDED =
            Map.of(ON, "2024-04-20", RESULT, "CORRECTED", DOCUMENT, "演府复决字〔2024〕1号", ORDERS_REPLY, "是", DAYS, "20");

    @Test
    void aReviewGoesFromItsRecordToItsResult() {
        Remedy review = Walked.review("2024-03-01")
                .on("2024-03-12")
                .does(RemedyAction.ANSWER, Map.of(ON, "2024-03-12"))
                .on("2024-04-22")
                .does(RemedyAction.CONCLUDE, DECIDED)
                .now();
        assertThat(review.stage()).isEqualTo(RemedyStage.CONCLUDED);
        assertThat(review.result()).isEqualTo(RemedyResult.CORRECTED);
        assertThat(review.conclusion().orElseThrow().days()).isEqualTo(20);
    }

    @Test
    void nothingHappensThatIsNotInTheTable() {
        Set<RemedyAction> complaint = EnumSet.noneOf(RemedyAction.class);
        for (RemedyAction action : RemedyAction.values()) {
            if (RemedyRules.find(action, Walked.complaint("2024-03-01").now()).isPresent()) {
                complaint.add(action);
            }
        }
        assertThat(complaint)
                .containsExactlyInAnyOrder(
                        RemedyAction.AMEND,
                        RemedyAction.PROGRESS,
                        RemedyAction.ASK,
                        RemedyAction.EXPLAIN,
                        RemedyAction.DECIDE,
                        RemedyAction.VOID,
                        RemedyAction.DISCARD);
        Walked gone = Walked.review("2024-03-01").does(RemedyAction.DISCARD, Map.of(REASON, "登记错了"));
        assertThat(Arrays.stream(RemedyAction.values())
                        .filter(a -> RemedyRules.find(a, gone.now()).isPresent()))
                .isEmpty();
    }

    @Test
    void thereIsOneRuleForEachActionStageAndKind() {
        for (RemedyKind kind : RemedyKind.values()) {
            for (RemedyStage stage : RemedyStage.values()) {
                for (RemedyAction action : RemedyAction.values()) {
                    assertThat(RemedyRules.RULES.stream()
                                    .filter(r -> r.action() == action
                                            && r.kinds().contains(kind)
                                            && r.from().contains(stage))
                                    .count())
                            .as("%s %s %s", kind, stage, action)
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    @Test
    void theHandlerRecordsAndTheSignatoryDecides() {
        assertThat(Walked.complaint("2024-03-01")
                        .as(Duty.HANDLER)
                        .refusals(RemedyAction.DECIDE, Map.of(FINDING, "TRUE", MEASURE, "责令改正")))
                .containsExactly("DUTY_MISSING");
        assertThat(Walked.review("2024-03-01")
                        .as(Duty.SIGNATORY)
                        .refusals(RemedyAction.ANSWER, Map.of(ON, "2024-03-01")))
                .containsExactly("DUTY_MISSING");
        Remedy told = Walked.complaint("2024-03-01")
                .does(RemedyAction.DECIDE, Map.of(FINDING, "PARTLY_TRUE", MEASURE, "责令改正"))
                .does(RemedyAction.TELL, Map.of(ON, "2024-03-01", WAY, "书面"))
                .now();
        assertThat(told.stage()).isEqualTo(RemedyStage.CONCLUDED);
        assertThat(told.result()).isNull();
    }

    @Test
    void refusesWhatIsMissingMalformedOrImpossible() {
        Walked review = Walked.review("2024-03-01").on("2024-03-12");
        assertThat(review.refusals(RemedyAction.CONCLUDE, Map.of()))
                .containsExactly("DETAIL_MISSING", "DETAIL_MISSING", "DETAIL_MISSING");
        assertThat(review.refusals(RemedyAction.PROGRESS, Map.of(ON, "gestern", EVENT, "听证")))
                .contains("DETAIL_MALFORMED");
        assertThat(review.refusals(RemedyAction.PROGRESS, Map.of(ON, "2024-03-13", EVENT, "听证")))
                .containsExactly("DAY_AHEAD");
        assertThat(review.refusals(RemedyAction.PROGRESS, Map.of(ON, "2024-02-29", EVENT, "听证")))
                .containsExactly("BEFORE_ACCEPTED");
        assertThat(review.refusals(RemedyAction.ANSWER, Map.of(ON, "2024-03-12", SEEN, "7")))
                .containsExactly("CHANGED_MEANWHILE");
        assertThat(review.refusals(
                        RemedyAction.CONCLUDE,
                        Map.of(ON, "2024-03-12", RESULT, "UPHELD", DOCUMENT, "决定", ORDERS_REPLY, "是")))
                .containsExactly("UPHELD_ORDERS_NOTHING");
        assertThat(review.refusals(
                        RemedyAction.CONCLUDE,
                        Map.of(ON, "2024-03-12", RESULT, "PENDING", DOCUMENT, "决定", RECEIVED_ON, "2024-03-11")))
                .containsExactly("DETAIL_MALFORMED");
    }

    @Test
    void aWrongStepIsTakenBackAndStaysVisible() {
        Walked review = Walked.review("2024-03-01").concludes("2024-04-20", RemedyResult.UPHELD);
        Remedy back = review.does(RemedyAction.VOID, Map.of(REASON, "看错了决定书")).now();
        assertThat(back.stage()).isEqualTo(RemedyStage.ACCEPTED);
        assertThat(back.result()).isEqualTo(RemedyResult.PENDING);
        assertThat(back.steps()).hasSize(3);
        assertThat(back.voided(back.steps().get(1))).isTrue();
        assertThat(review.refusals(RemedyAction.VOID, Map.of(REASON, "再撤"))).containsExactly("NOTHING_TO_VOID");
        assertThat(review.concludes("2024-04-20", RemedyResult.CORRECTED).now().result())
                .isEqualTo(RemedyResult.CORRECTED);
    }

    @Test
    void anAppealOpensAnotherInstance() {
        Remedy lawsuit = Walked.lawsuit("2024-03-01", Route.DIRECT)
                .concludes("2024-06-20", RemedyResult.CORRECTED)
                .on("2024-07-10")
                .does(RemedyAction.REOPEN, Map.of(ON, "2024-07-10", BODY, "演示市中级人民法院", DOCUMENT, "（2024）演00行终1号"))
                .now();
        assertThat(lawsuit.instances()).hasSize(2);
        assertThat(lawsuit.result()).isEqualTo(RemedyResult.PENDING);
        assertThat(lawsuit.instances().getFirst().conclusion()).isNotNull();
    }

    @Test
    void onlyADecisionThatOrdersItLeadsToANewReply() {
        Walked review = Walked.review("2024-03-01").on("2024-04-22").does(RemedyAction.CONCLUDE, DECIDED);
        assertThat(review.refusals(RemedyAction.ORDER_REPLY, Map.of(ON, "2024-04-22", DAYS, "20")))
                .isEmpty();
        review.does(RemedyAction.ORDER_REPLY, Map.of(ON, "2024-04-22", DAYS, "20"));
        assertThat(review.refusals(RemedyAction.ORDER_REPLY, Map.of(ON, "2024-04-22", DAYS, "20")))
                .containsExactly("ORDERED_BEFORE");
        assertThat(review.refusals(RemedyAction.VOID, Map.of(REASON, "撤")))
                .as("the case went on by it")
                .containsExactly("NOTHING_TO_VOID");
        assertThat(Walked.review("2024-03-01")
                        .concludes("2024-04-20", RemedyResult.OTHER_RESULT)
                        .refusals(RemedyAction.ORDER_REPLY, Map.of(ON, "2024-04-20", DAYS, "20")))
                .containsExactly("NO_REPLY_ORDERED");
    }
}
