package cn.yangguang.villageaccount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.steps.Particulars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every stage × action × hand against the matrix that is checked in, the conditions, and random acts with their replay. */
class AccountRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 4, 10);
    private static final Particulars<Detail> CHECKED = new Particulars<>(Map.of(
            Detail.ON, "2016-04-08", Detail.MEMBERS, "演示甲、演示乙", Detail.OPINION, "属实", Detail.SIGNATURE, "签字.jpg"));

    private static Situation at(@Nullable Stage stage, Set<Hand> hands) {
        return new Situation(
                stage, 3, TODAY, 9, hands, Set.of(1L), Set.of("演示制表"), Set.of(), List.of(), false, false, false, null);
    }

    private static Situation checking(
            Set<String> group, Set<String> concerned, Set<Long> makers, Particulars<Detail> given) {
        return new Situation(
                Stage.SENT,
                3,
                TODAY,
                9,
                EnumSet.allOf(Hand.class),
                makers,
                concerned,
                group,
                List.of(),
                false,
                false,
                false,
                given);
    }

    private static List<String> refusals(Rules.Verdict verdict) {
        return verdict instanceof Rules.Verdict.Refused(var reasons)
                ? reasons.stream()
                        .map(reason -> reason.key().replace("villageaccount.refusal.", ""))
                        .toList()
                : List.of();
    }

    @Test
    void whoMayDoWhatStandsInTheMatrix() throws IOException {
        List<String> lines = new ArrayList<>();
        List<Stage> stages = new ArrayList<>();
        stages.add(null);
        stages.addAll(List.of(Stage.values()));
        for (Stage stage : stages) {
            for (Action action : Action.values()) {
                for (Hand hand : Hand.values()) {
                    Situation s = at(stage, Set.of(hand));
                    if (Objects.equals(stage, Stage.KNOWN)) {
                        s = new Situation(
                                stage,
                                3,
                                TODAY,
                                9,
                                Set.of(hand),
                                Set.of(1L),
                                Set.of(),
                                Set.of(),
                                List.of(),
                                true,
                                false,
                                false,
                                null);
                    }
                    if (Rules.ask(action, s) instanceof Rules.Verdict.Allowed(var rule, var to)) {
                        lines.add((stage == null ? "-" : stage) + " " + action + " " + hand + " -> " + to);
                    }
                }
            }
        }
        assertThat(lines)
                .isEqualTo(Files.readAllLines(
                        Path.of("src/test/resources/cn/yangguang/villageaccount/who-may-do-what.txt")));
    }

    @Test
    void noActionHasTwoRulesAtOneStage() {
        for (Action action : Action.values()) {
            for (Stage stage : Stage.values()) {
                assertThat(Rules.RULES.stream()
                                .filter(rule ->
                                        rule.action() == action && rule.from().contains(stage)))
                        .hasSizeLessThan(2);
            }
        }
    }

    @Test
    void whoeverMadeItDoesNotRecordItsCheckAndNobodyChecksOwnMoney() {
        assertThat(refusals(Rules.ask(Action.PASS, checking(Set.of(), Set.of(), Set.of(9L), CHECKED))))
                .containsExactly("MAKER_MAY_NOT");
        assertThat(refusals(Rules.ask(Action.PASS, checking(Set.of(), Set.of("演示乙"), Set.of(1L), CHECKED))))
                .containsExactly("CHECKS_OWN_MONEY");
        assertThat(refusals(Rules.ask(Action.PASS, checking(Set.of("演示甲"), Set.of(), Set.of(1L), CHECKED))))
                .containsExactly("NOT_OF_THE_GROUP");
        assertThat(refusals(Rules.ask(
                        Action.PASS, checking(Set.of("演示甲", "演示乙", "演示丁", "演示戊"), Set.of(), Set.of(), CHECKED))))
                .containsExactly("TOO_FEW_MEMBERS");
        assertThat(refusals(Rules.ask(Action.PASS, checking(Set.of("演示甲", "演示乙"), Set.of(), Set.of(), CHECKED))))
                .isEmpty();
        assertThat(refusals(Rules.ask(Action.PASS, checking(Set.of(), Set.of(), Set.of(), Particulars.none()))))
                .containsOnly("DETAIL_MISSING");
    }

    @Test
    void aSheetThatDoesNotReconcileIsNotSentOn() {
        Situation wrong = new Situation(
                Stage.DRAFT,
                1,
                TODAY,
                1,
                EnumSet.allOf(Hand.class),
                Set.of(1L),
                Set.of(),
                Set.of(),
                List.of(Finding.block(Finding.Code.CLOSING, 0, "1", "2", "1")),
                false,
                false,
                false,
                Particulars.none());
        assertThat(refusals(Rules.ask(Action.SEND, wrong))).containsExactly("NOT_RECONCILED");
        assertThat(refusals(Rules.ask(Action.EDIT, wrong))).isEmpty();
    }

    /** Random people try random things; whatever is allowed leaves a history that replays and never skips the check. */
    @Property(tries = 300)
    void randomActsNeverPublishWithoutACheckByAnother(@ForAll long seed) {
        Random random = new Random(seed);
        List<Step> steps = new ArrayList<>();
        Stage stage = null;
        Set<Long> makers = new HashSet<>();
        long checkedBy = 0;
        for (int i = 0; i < 40; i++) {
            Action action = Action.values()[random.nextInt(Action.values().length)];
            long person = 1 + random.nextInt(3);
            Set<Hand> hands = random.nextBoolean() ? EnumSet.allOf(Hand.class) : EnumSet.of(Hand.REPORTER);
            boolean wrong = random.nextInt(4) == 0;
            Particulars<Detail> given = random.nextInt(5) == 0 ? Particulars.none() : CHECKED.with(Detail.REASON, "演示");
            Situation s = new Situation(
                    stage,
                    steps.size(),
                    TODAY,
                    person,
                    hands,
                    makers,
                    Set.of(),
                    Set.of(),
                    wrong ? List.of(Finding.block(Finding.Code.OPENING, 0)) : List.of(),
                    false,
                    random.nextBoolean(),
                    false,
                    given);
            if (action == Action.IMPORT || !(Rules.ask(action, s) instanceof Rules.Verdict.Allowed(var rule, var to))) {
                continue;
            }
            steps.add(new Step(
                    1,
                    steps.size() + 1,
                    action,
                    stage,
                    to,
                    person,
                    "p" + person,
                    Hand.CLERK,
                    Instant.EPOCH,
                    TODAY,
                    given));
            if (action == Action.CREATE || action == Action.EDIT) {
                makers.add(person);
            }
            checkedBy = action == Action.PASS ? person : checkedBy;
            if (action == Action.HAND_OVER) {
                assertThat(checkedBy).isNotZero();
                assertThat(makers).doesNotContain(checkedBy);
                assertThat(wrong).isFalse();
            }
            checkedBy = to == Stage.DRAFT ? 0 : checkedBy;
            stage = to;
        }
        assertThat(Optional.ofNullable(Account.replay(steps).get(1))).isEqualTo(Optional.ofNullable(stage));
    }

    @Test
    void everyStageIsReachedByARule() {
        assertThat(Arrays.stream(Stage.values()))
                .allMatch(stage -> Rules.RULES.stream().anyMatch(rule -> rule.to() == stage));
    }
}
