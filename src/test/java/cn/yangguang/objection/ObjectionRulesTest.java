package cn.yangguang.objection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Who may do what at which stage, the conditions, and random acts with their replay. */
class ObjectionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Registered ONE =
            new Registered(1, "zhen-yy-2026-0001", "zhen-1", "zhen", Channel.WEB, TODAY, true);
    private static final Particulars<Detail> ALL = new Particulars<>(Map.of(
            Detail.WORDS, "支出与实际不符",
            Detail.FINDING, "核对凭证",
            Detail.ITEM, "V17",
            Detail.ORDER, "更正后重新公布",
            Detail.BY, "2026-03-20",
            Detail.REASON, "与凭证一致",
            Detail.ANSWER, "已调查",
            Detail.REPORT, "已整改"));

    private static Step step(int seq, Action action, Stage from, Stage to, long person) {
        return new Step(seq, action, from, to, person, "演示", Hand.HANDLER, Instant.EPOCH, TODAY, ALL);
    }

    private static Objection at(Stage stage, boolean ordered) {
        List<Step> steps = new ArrayList<>();
        steps.add(step(1, Action.RECEIVE, null, Stage.RECEIVED, 7));
        if (stage != Stage.RECEIVED) {
            steps.add(step(2, Action.ACCEPT, Stage.RECEIVED, Stage.INVESTIGATING, 7));
            steps.add(step(3, Action.RECORD, Stage.INVESTIGATING, Stage.INVESTIGATING, 7));
        }
        if (stage.ordinal() > Stage.INVESTIGATING.ordinal()) {
            boolean founded = stage == Stage.ORDERED || ordered && stage != Stage.UNFOUNDED;
            Stage decided = founded ? Stage.ORDERED : Stage.UNFOUNDED;
            steps.add(step(4, founded ? Action.ORDER : Action.DISMISS, Stage.INVESTIGATING, decided, 8));
            if (stage.ordinal() >= Stage.ANSWERED.ordinal()) {
                steps.add(step(5, Action.ANSWER, decided, Stage.ANSWERED, 7));
            }
            if (stage == Stage.CLOSED) {
                steps.add(step(6, Action.CLOSE, Stage.ANSWERED, Stage.CLOSED, 7));
            }
        }
        return Objection.of(ONE, steps);
    }

    private static List<String> refusals(Rules.Verdict verdict) {
        return verdict instanceof Rules.Verdict.Refused(var reasons)
                ? reasons.stream()
                        .map(reason -> reason.key().replace("objection.refusal.", ""))
                        .toList()
                : List.of();
    }

    private static Situation asks(
            Objection subject, long person, Set<Hand> hands, boolean met, Particulars<Detail> given) {
        return new Situation(subject, TODAY, person, hands, Set.of("V16", "V17"), met, given);
    }

    @Test
    void whoMayDoWhatAtWhichStage() {
        List<String> lines = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            for (Action action : Action.values()) {
                for (Hand hand : Hand.values()) {
                    if (Rules.ask(action, asks(at(stage, true), 9, Set.of(hand), true, ALL))
                            instanceof Rules.Verdict.Allowed(var rule, var to)) {
                        lines.add(stage + " " + action + " " + hand + " -> " + to);
                    }
                }
            }
        }
        assertThat(lines)
                .containsExactly(
                        "RECEIVED ACCEPT HANDLER -> INVESTIGATING",
                        "INVESTIGATING RECORD HANDLER -> INVESTIGATING",
                        "INVESTIGATING ORDER SIGNATORY -> ORDERED",
                        "INVESTIGATING DISMISS SIGNATORY -> UNFOUNDED",
                        "ORDERED ANSWER HANDLER -> ANSWERED",
                        "ORDERED REPORT VILLAGE -> ORDERED",
                        "UNFOUNDED ANSWER HANDLER -> ANSWERED",
                        "ANSWERED REPORT VILLAGE -> ANSWERED",
                        "ANSWERED CLOSE HANDLER -> CLOSED");
    }

    @Test
    void theVillageCannotCloseAnOrderAndNobodyCanBeforeItIsMet() {
        Objection answered = at(Stage.ANSWERED, true);
        assertThat(refusals(Rules.ask(Action.CLOSE, asks(answered, 9, Set.of(Hand.VILLAGE), true, ALL))))
                .containsExactly("DUTY_MISSING");
        assertThat(refusals(Rules.ask(Action.CLOSE, asks(answered, 9, EnumSet.allOf(Hand.class), false, ALL))))
                .containsExactly("ORDER_NOT_MET");
    }

    @Test
    void whoInvestigatesDoesNotDecideAndNobodyDecidesWithoutAnInvestigation() {
        assertThat(refusals(Rules.ask(
                        Action.ORDER, asks(at(Stage.INVESTIGATING, false), 7, Set.of(Hand.SIGNATORY), true, ALL))))
                .containsExactly("INVESTIGATOR_MAY_NOT");
        Objection fresh = Objection.of(
                ONE,
                List.of(
                        step(1, Action.RECEIVE, null, Stage.RECEIVED, 7),
                        step(2, Action.ACCEPT, Stage.RECEIVED, Stage.INVESTIGATING, 7)));
        assertThat(refusals(Rules.ask(Action.DISMISS, asks(fresh, 9, Set.of(Hand.SIGNATORY), true, ALL))))
                .containsExactly("NOT_INVESTIGATED");
    }

    @Test
    void anOrderNamesAnItemAndADayToCome() {
        Particulars<Detail> wrong = ALL.with(Detail.ITEM, "B01").with(Detail.BY, "2026-03-01");
        assertThat(refusals(Rules.ask(
                        Action.ORDER, asks(at(Stage.INVESTIGATING, false), 9, Set.of(Hand.SIGNATORY), true, wrong))))
                .containsExactly("ITEM_UNKNOWN", "LIMIT_PAST");
    }

    /** Whatever happens, an order is closed only when met, and the steps tell the stage. */
    @Property(tries = 300)
    void randomActsKeepOrdersOpenUntilTheyAreMet(@ForAll long seed) {
        Random random = new Random(seed);
        Objection now = Objection.of(ONE, List.of());
        for (int i = 0; i < 40; i++) {
            Action action = Action.values()[random.nextInt(Action.values().length)];
            long person = 1 + random.nextInt(3);
            boolean met = now.order().isEmpty() || random.nextInt(3) == 0;
            Set<Hand> hands = Set.of(Hand.values()[random.nextInt(3)]);
            if (!(Rules.ask(action, asks(now, person, hands, met, ALL))
                    instanceof Rules.Verdict.Allowed(var rule, var to))) {
                continue;
            }
            if (action == Action.CLOSE) {
                assertThat(met).isTrue();
                assertThat(hands).doesNotContain(Hand.VILLAGE);
            }
            List<Step> steps = new ArrayList<>(now.steps());
            steps.add(step(steps.size() + 1, action, now.stage(), to, person));
            now = Objection.of(ONE, steps);
        }
        assertThat(Objection.of(ONE, now.steps()).stage()).isEqualTo(now.stage());
    }
}
