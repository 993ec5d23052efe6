package cn.yangguang.rectification;

import static cn.yangguang.rectification.Detail.CHANGED;
import static cn.yangguang.rectification.Detail.CLAIM;
import static cn.yangguang.rectification.Detail.COMPETENT;
import static cn.yangguang.rectification.Detail.DECISION;
import static cn.yangguang.rectification.Detail.EVIDENCE;
import static cn.yangguang.rectification.Detail.FINDING;
import static cn.yangguang.rectification.Detail.ON;
import static cn.yangguang.rectification.Detail.REASON;
import static cn.yangguang.rectification.Detail.RECORD;
import static cn.yangguang.rectification.Detail.SEEN;
import static cn.yangguang.rectification.Detail.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulesTest {

    private final List<Step> steps = new ArrayList<>();
    private LocalDate received = LocalDate.of(2024, 3, 1);
    private Set<Duty> duties = EnumSet.allOf(Duty.class);
    private List<String> missing = List.of();
    private long person = 1;

    private Rectification now() {
        return Rectification.of(
                new Registered(1, "linhe-gz-2024-0001", "linhe", ApplicantType.NATURAL_PERSON, received), steps);
    }

    private Rules.Verdict asks(Action action, Map<Detail, String> given) {
        return Rules.ask(
                action, new Situation(now(), received.plusDays(9), person, duties, new Particulars<>(given), missing));
    }

    private List<String> refusals(Action action, Map<Detail, String> given) {
        return asks(action, given) instanceof Rules.Verdict.Refused(var reasons)
                ? reasons.stream()
                        .map(r -> r.key().replace("rectification.refusal.", ""))
                        .toList()
                : List.of();
    }

    private void does(Action action, Map<Detail, String> given) {
        if (!(asks(action, given) instanceof Rules.Verdict.Allowed(var rule, var to))) {
            throw new AssertionError("refused: " + refusals(action, given));
        }
        steps.add(new Step(
                steps.size() + 1,
                action,
                now().stage(),
                to,
                person,
                "经办",
                rule.duty(),
                Instant.EPOCH,
                received,
                new Particulars<>(given)));
    }

    private void receives() {
        does(
                Action.RECEIVE,
                Map.of(ON, received.toString(), RECORD, "低保登记", WRONG, "姓名写错", CLAIM, "改正姓名", EVIDENCE, "户口簿"));
    }

    private void proposes() {
        does(Action.PROPOSE, Map.of(DECISION, "CORRECTED", FINDING, "经核实，登记有误", CHANGED, "姓名改为演示甲"));
    }

    @Test
    void theRequestNamesTheRecordTheErrorAndTheEvidence() {
        assertThat(refusals(Action.RECEIVE, Map.of(ON, "2024-03-01")))
                .containsExactly("DETAIL_MISSING", "DETAIL_MISSING", "DETAIL_MISSING", "DETAIL_MISSING");
    }

    @Test
    void eachDecisionNeedsItsFacts() {
        receives();
        assertThat(refusals(Action.PROPOSE, Map.of(DECISION, "CORRECTED", FINDING, "有误")))
                .containsExactly("DECISION_NEEDS");
        assertThat(refusals(Action.PROPOSE, Map.of(DECISION, "REFERRED", FINDING, "不属于本机关")))
                .containsExactly("DECISION_NEEDS");
        assertThat(refusals(Action.PROPOSE, Map.of(DECISION, "SOMETHING", FINDING, "有误")))
                .containsExactly("DETAIL_MALFORMED");
        assertThat(refusals(Action.PROPOSE, Map.of(DECISION, "REFERRED", FINDING, "不属于本机关", COMPETENT, "演示县民政局")))
                .isEmpty();
    }

    @Test
    void before2019ARequestWithoutPowerWasAlwaysPassedOn() {
        received = LocalDate.of(2018, 3, 1);
        receives();
        Map<Detail, String> referred = Map.of(DECISION, "REFERRED", FINDING, "不属于本机关", COMPETENT, "演示县民政局");
        assertThat(refusals(Action.PROPOSE, referred)).containsExactly("DECISION_UNKNOWN_THEN");
        assertThat(Rules.article(now().registered().law())).contains("第二十五条");
    }

    @Test
    void nobodySignsWhatTheyProposed() {
        receives();
        proposes();
        assertThat(refusals(Action.APPROVE, Map.of())).containsExactly("PROPOSER_MAY_NOT");
        person = 2;
        missing = List.of("复议机关");
        assertThat(refusals(Action.APPROVE, Map.of())).containsExactly("LETTER_INCOMPLETE");
        missing = List.of();
        does(Action.APPROVE, Map.of());
        assertThat(now().stage()).isEqualTo(Stage.DECIDED);
    }

    @Test
    void aReturnedProposalNoLongerStands() {
        receives();
        proposes();
        does(Action.RETURN, Map.of(REASON, "证据不足"));
        assertThat(now().proposal()).isEmpty();
        assertThat(now().stage()).isEqualTo(Stage.RECEIVED);
    }

    @Test
    void aLetterThatCameBackIsServedAgain() {
        receives();
        proposes();
        person = 2;
        does(Action.APPROVE, Map.of());
        Map<Detail, String> back =
                Map.of(Detail.WAY, "POST", Detail.RESULT, "RETURNED", ON, received.toString(), Detail.RECIPIENT, "演示甲");
        does(Action.SERVE, back);
        assertThat(now().stage()).isEqualTo(Stage.DECIDED);
        does(
                Action.SERVE,
                Map.of(
                        Detail.WAY,
                        "DIRECT",
                        Detail.RESULT,
                        "SIGNED",
                        ON,
                        received.toString(),
                        Detail.RECIPIENT,
                        "演示甲"));
        assertThat(now().stage()).isEqualTo(Stage.SERVED);
    }

    @Test
    void refusesAnotherDutyAnotherDayAndAPageThatIsOld() {
        receives();
        assertThat(refusals(Action.CHECK, Map.of(FINDING, "查", ON, "2024-02-29")))
                .containsExactly("DAY_IMPLAUSIBLE");
        assertThat(refusals(Action.CHECK, Map.of(FINDING, "查", SEEN, "0"))).containsExactly("CHANGED_MEANWHILE");
        duties = Set.of(Duty.SIGNATORY);
        assertThat(refusals(Action.CHECK, Map.of(FINDING, "查"))).containsExactly("DUTY_MISSING");
        assertThat(refusals(Action.SERVE, Map.of())).containsExactly("NOT_AT_THIS_STAGE");
    }

    @Test
    void everyDecisionHasItsSentence() {
        var given = new Particulars<>(Map.of(
                FINDING,
                "经核实，情况属实。",
                CHANGED,
                "姓名改为演示甲。",
                COMPETENT,
                "演示县民政局",
                Detail.COMPETENT_CONTACT,
                "演示电话",
                REASON,
                "记录与原件一致"));
        assertThat(Decision.CORRECTED.words(given)).isEqualTo("经核实，情况属实，现予以更正：姓名改为演示甲");
        assertThat(Decision.TRANSFERRED.words(given)).contains("已转送演示县民政局（联系方式：演示电话）处理");
        assertThat(Decision.REFERRED.words(given)).contains("请向演示县民政局（联系方式：演示电话）提出");
        assertThat(Decision.NOT_CONFIRMED.words(given)).endsWith("不予更正。理由：记录与原件一致");
    }
}
