package cn.yangguang.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be done with an inspection and an order. */
class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Set<Duty> EVERY = EnumSet.allOf(Duty.class);
    private static final Map<Side, Set<Duty>> BOTH = Map.of(Side.INSPECTING, EVERY, Side.INSPECTED, EVERY);

    /** Stage, action, where it leads, whose duty; what is not here is refused. */
    private static final String MATRIX = """
            - CREATE PREPARED INSPECTING INSPECTOR
            PREPARED LIST LISTED INSPECTING INSPECTOR
            PREPARED ABANDON ABANDONED INSPECTING INSPECTOR
            LISTED DRAW CHECKING INSPECTING INSPECTOR
            LISTED ABANDON ABANDONED INSPECTING INSPECTOR
            CHECKING ADD CHECKING INSPECTING INSPECTOR
            CHECKING CHECK CHECKING INSPECTING INSPECTOR
            CHECKING CONCLUDE CONCLUDED INSPECTING INSPECTOR
            CHECKING ABANDON ABANDONED INSPECTING INSPECTOR
            CONCLUDED REPORT REPORTED INSPECTING INSPECTOR+SIGNATORY
            - DRAFT DRAFTED INSPECTING INSPECTOR
            DRAFTED ORDER ORDERED INSPECTING INSPECTOR+SIGNATORY
            DRAFTED REVOKE REVOKED INSPECTING INSPECTOR+SIGNATORY
            ORDERED REVOKE REVOKED INSPECTING INSPECTOR+SIGNATORY
            ORDERED ANSWER ANSWERED INSPECTED HANDLER+SIGNATORY+VILLAGE_REPORTER
            ORDERED ACCOUNT ACCOUNTING INSPECTING INSPECTOR
            ANSWERED CLOSE CLOSED INSPECTING INSPECTOR
            ANSWERED AGAIN ORDERED INSPECTING INSPECTOR
            ANSWERED ACCOUNT ACCOUNTING INSPECTING INSPECTOR
            ACCOUNTING DECIDE ORDERED INSPECTING SIGNATORY
            ACCOUNTING DECLINE ORDERED INSPECTING SIGNATORY
            """;

    private final List<Step> steps = new ArrayList<>();
    private boolean order;
    private LocalDate today = TODAY;

    private Course course() {
        return Course.of(proceeding(), steps);
    }

    private Proceeding proceeding() {
        return new Proceeding(1, "linhe-zg-2026-0001", "linhe", order ? "village" : null, order ? 7L : null, TODAY);
    }

    private static Course at(@Nullable Stage stage) {
        boolean ofOrder = stage != null && stage.ofOrder();
        return new Course(
                new Proceeding(1, "x", "linhe", ofOrder ? "village" : null, ofOrder ? 7L : null, TODAY),
                stage,
                List.of());
    }

    private static Particulars<Detail> filled() {
        return new Particulars<>(Map.ofEntries(
                Map.entry(Detail.TITLE, "演示"),
                Map.entry(Detail.KIND, "LOOK"),
                Map.entry(Detail.WHO, "镇长"),
                Map.entry(Detail.ORGANS, "linhe"),
                Map.entry(Detail.FROM, "2026-10-01"),
                Map.entry(Detail.TO, "2026-10-31"),
                Map.entry(Detail.SIZE, "3"),
                Map.entry(Detail.SEED_FROM, "DRAWN"),
                Map.entry(Detail.ABOUT_ORGAN, "linhe"),
                Map.entry(Detail.ABOUT, "公示栏"),
                Map.entry(Detail.ITEM, "A"),
                Map.entry(Detail.REASON, "演示"),
                Map.entry(Detail.INSPECTED, "village"),
                Map.entry(Detail.FINDINGS, "1-C1"),
                Map.entry(Detail.WHAT, "补公开"),
                Map.entry(Detail.DUE, "2026-12-10"),
                Map.entry(Detail.WHOM, "村委会"),
                Map.entry(Detail.DONE, "已补"),
                Map.entry(Detail.FOUND, "属实"),
                Map.entry(Detail.MEASURE, "CRITICISM"),
                Map.entry(Detail.DECIDED_BY, "演示县人民政府"),
                Map.entry(Detail.DECISION_NUMBER, "演示文号"),
                Map.entry(Detail.PERSONS, "演示人员")));
    }

    private static Particulars<Detail> filled(Action action) {
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        Rules.RULES.stream()
                .filter(rule -> rule.action() == action)
                .flatMap(rule -> rule.asks().stream())
                .filter(Asked::required)
                .forEach(asked -> given.put(asked.detail(), filled().get(asked.detail())));
        return new Particulars<>(given);
    }

    private static Situation.Known known() {
        return new Situation.Known(false, 0, Set.of("1-C1"), true);
    }

    private static Situation situation(
            Course course,
            LocalDate on,
            long person,
            Map<Side, Set<Duty>> duties,
            @Nullable Particulars<Detail> given) {
        return new Situation(course, on, person, duties, given, known());
    }

    private List<String> refusals(Action action, Particulars<Detail> given, long person) {
        return refusals(Rules.ask(action, situation(course(), today, person, BOTH, given)));
    }

    private static List<String> refusals(Rules.Verdict verdict) {
        return verdict instanceof Rules.Verdict.Refused(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private void does(Action action, Particulars<Detail> given, long person) {
        if (!(Rules.ask(action, situation(course(), today, person, BOTH, given))
                instanceof Rules.Verdict.Allowed(var rule, var to, var duty))) {
            throw new AssertionError(action + " refused: " + refusals(action, given, person));
        }
        Instant at = today.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        steps.add(new Step(steps.size() + 1, action, course().stage(), to, person, "演示", duty, at, given));
    }

    private void ordered() {
        order = true;
        does(Action.DRAFT, filled(Action.DRAFT), 1);
        does(Action.ORDER, Particulars.none(), 2);
    }

    @Test
    void everyStageAndActionAreAsTheMatrixSays() {
        Set<String> found = new TreeSet<>();
        List<Optional<Stage>> stages = Stream.concat(
                        Stream.of(Optional.<Stage>empty()),
                        Stream.of(Stage.values()).map(Optional::of))
                .toList();
        for (Optional<Stage> stage : stages) {
            for (Action action : Action.values()) {
                Set<String> duties = new TreeSet<>();
                String way = "";
                for (Side side : Side.values()) {
                    for (Duty duty : Duty.values()) {
                        // Late, so that holding to account is possible; nobody drafted it.
                        Course course = at(stage.orElse(null));
                        Situation asked = situation(course, TODAY, 9, Map.of(side, Set.of(duty)), filled(action));
                        if (Rules.ask(action, late(asked)) instanceof Rules.Verdict.Allowed allowed) {
                            duties.add(duty.name());
                            way = allowed.to() + " " + side;
                        }
                    }
                }
                if (!duties.isEmpty()) {
                    found.add(stage.map(Stage::name).orElse("-") + " " + action + " " + way + " "
                            + String.join("+", duties));
                }
            }
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(MATRIX.lines().toList());
    }

    /** The same with a day that has passed, for orders only. */
    private static Situation late(Situation asked) {
        Course course = asked.subject();
        Stage stage = course.stage();
        if (stage != Stage.ORDERED) {
            return asked;
        }
        Step draft = new Step(
                1,
                Action.DRAFT,
                null,
                Stage.ORDERED,
                1,
                "演示",
                Duty.INSPECTOR,
                Instant.EPOCH,
                Particulars.of(Detail.DUE, "2026-11-01"));
        return new Situation(
                new Course(course.proceeding(), stage, List.of(draft)),
                asked.today(),
                asked.person(),
                asked.duties(),
                asked.given(),
                asked.known());
    }

    @Test
    void nobodyInspectsTheirOwnWork() {
        for (Action action : List.of(Action.CHECK, Action.DRAFT, Action.CLOSE, Action.AGAIN, Action.ACCOUNT)) {
            Rule rule = Rules.RULES.stream()
                    .filter(r -> r.action() == action)
                    .findFirst()
                    .orElseThrow();
            Course course = at(rule.from().stream().sorted().reduce((a, b) -> b).orElse(null));
            Situation own = new Situation(
                    course, TODAY, 9, BOTH, filled(action), new Situation.Known(true, 0, Set.of("1-C1"), true));
            assertThat(refusals(Rules.ask(action, own))).as(action.name()).containsExactly("OWN_WORK");
        }
    }

    @Test
    void aPublicSeedIsNamedBeforeItIsKnownAndUsedAfterwards() {
        Particulars<Detail> unnamed = filled(Action.CREATE).with(Detail.SEED_FROM, "PUBLIC");
        assertThat(refusals(Action.CREATE, unnamed, 1)).containsExactly("PUBLIC_SEED_UNNAMED");
        Particulars<Detail> named = unnamed.with(Detail.SEED_SOURCE, "演示开奖号码");
        assertThat(refusals(Action.CREATE, named.with(Detail.SEED_DAY, TODAY.toString()), 1))
                .containsExactly("PUBLIC_SEED_UNNAMED");
        does(Action.CREATE, named.with(Detail.SEED_DAY, "2026-11-25"), 1);
        today = LocalDate.of(2026, 11, 25);
        assertThat(refusals(Action.LIST, Particulars.none(), 1)).containsExactly("SEED_KNOWN_ALREADY");
        today = LocalDate.of(2026, 11, 24);
        does(Action.LIST, Particulars.none(), 1);
        assertThat(refusals(Action.DRAW, Particulars.of(Detail.SEED, "1 2 3"), 1))
                .containsExactly("SEED_NOT_YET_KNOWN");
        today = LocalDate.of(2026, 11, 25);
        assertThat(refusals(Action.DRAW, Particulars.none(), 1)).containsExactly("SEED_MISSING");
        does(Action.DRAW, Particulars.of(Detail.SEED, "1 2 3"), 1);
        assertThat(course().seed()).contains("1 2 3");
    }

    @Test
    void aDrawnSeedCannotBeGivenAndNothingIsListedTwice() {
        does(Action.CREATE, filled(Action.CREATE), 1);
        does(Action.LIST, Particulars.none(), 1);
        assertThat(refusals(Action.LIST, Particulars.none(), 1)).containsExactly("NOT_AT_THIS_STAGE");
        assertThat(refusals(Action.DRAW, Particulars.of(Detail.SEED, "mine"), 1))
                .containsExactly("SEED_IS_DRAWN");
    }

    @Test
    void whoDraftsAnOrderDoesNotSignItAndWhoConcludesDoesNotSignTheReport() {
        order = true;
        does(Action.DRAFT, filled(Action.DRAFT), 1);
        assertThat(refusals(Action.ORDER, Particulars.none(), 1)).containsExactly("DRAFTER_MAY_NOT");
        does(Action.ORDER, Particulars.none(), 2);
        steps.clear();
        order = false;
        does(Action.CREATE, filled(Action.CREATE), 1);
        does(Action.LIST, Particulars.none(), 1);
        does(Action.DRAW, Particulars.none(), 1);
        does(Action.CONCLUDE, Particulars.none(), 1);
        assertThat(refusals(Action.REPORT, Particulars.none(), 1)).containsExactly("CONCLUDER_MAY_NOT");
        does(Action.REPORT, Particulars.none(), 2);
    }

    @Test
    void nobodyIsHeldToAccountWhileThereIsTimeAndWhoProposesDoesNotDecide() {
        ordered();
        assertThat(refusals(Action.ACCOUNT, filled(Action.ACCOUNT), 1)).containsExactly("STILL_IN_TIME");
        today = LocalDate.of(2026, 12, 11);
        does(Action.ACCOUNT, filled(Action.ACCOUNT), 1);
        Particulars<Detail> decision = filled(Action.DECIDE).with(Detail.DUE, "2026-12-20");
        assertThat(refusals(Action.DECIDE, decision, 1)).containsExactly("PROPOSER_MAY_NOT");
        assertThat(refusals(Action.DECIDE, filled(Action.DECIDE), 2)).containsExactly("DUE_NOT_TO_COME");
        does(Action.DECIDE, decision, 2);
        assertThat(course().stage()).isEqualTo(Stage.ORDERED);
        assertThat(course().due()).contains(LocalDate.of(2026, 12, 20));
    }

    @Test
    void anOrderNamesOnlyFindingsThatAreOpen() {
        order = true;
        assertThat(refusals(Action.DRAFT, filled(Action.DRAFT).with(Detail.FINDINGS, "1-C1 2-T1"), 1))
                .containsExactly("FINDING_NOT_OPEN");
        assertThat(refusals(Action.DRAFT, filled(Action.DRAFT).with(Detail.DUE, TODAY.toString()), 1))
                .containsExactly("DUE_NOT_TO_COME");
    }

    @Test
    void measuresAreThoseOfTheLawOfTheDay() {
        assertThat(Measure.CRITICISM.article(LocalDate.of(2016, 6, 1))).isEmpty();
        assertThat(Measure.RECTIFY.article(LocalDate.of(2016, 6, 1)))
                .hasValueSatisfying(a -> assertThat(a).contains("2007年"));
        assertThat(Measure.DISCIPLINE.article(LocalDate.of(2019, 5, 15)))
                .hasValueSatisfying(a -> assertThat(a).contains("第五十三条"));
    }

    /** 300 random lives; each step follows the one before, and an order ends only by being put right or revoked. */
    @Test
    void randomActsNeverLeaveTheTable() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            steps.clear();
            order = seed % 2 == 0;
            today = TODAY;
            for (int i = 0; i < 40; i++) {
                Action action = Action.values()[random.nextInt(Action.values().length)];
                if (steps.isEmpty()) {
                    action = order ? Action.DRAFT : Action.CREATE;
                }
                today = today.plusDays(random.nextInt(3));
                Particulars<Detail> given = filled(action);
                if (given.gives(Detail.DUE)) {
                    given = given.with(Detail.DUE, today.plusDays(5).toString());
                }
                long person = 1 + random.nextInt(3);
                if (refusals(action, given, person).isEmpty()) {
                    does(action, given, person);
                }
            }
            judge("seed " + seed);
        }
    }

    private void judge(String seed) {
        Course replayed = course();
        assertThat(replayed.stage()).as(seed).isEqualTo(steps.getLast().to());
        assertThat(steps.stream().map(step -> step.to().ofOrder()).collect(Collectors.toSet()))
                .as(seed)
                .containsExactly(order);
        replayed.last(Action.ORDER)
                .ifPresent(signed -> assertThat(signed.person())
                        .as(seed)
                        .isNotEqualTo(replayed.last(Action.DRAFT).orElseThrow().person()));
        replayed.last(Action.CLOSE)
                .ifPresent(closed ->
                        assertThat(steps.get(closed.seq() - 2).to()).as(seed).isEqualTo(Stage.ANSWERED));
        if (replayed.stage() != null && !replayed.open()) {
            assertThat(steps.stream().filter(step -> !step.to().open()).count())
                    .as(seed)
                    .isEqualTo(1);
        }
    }
}
