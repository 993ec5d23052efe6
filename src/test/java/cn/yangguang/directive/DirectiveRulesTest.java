package cn.yangguang.directive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.steps.Particulars;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What may be done with an order, and by when. */
class DirectiveRulesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Set<Duty> EVERY = EnumSet.allOf(Duty.class);
    private static final Map<Side, Set<Duty>> BOTH = Map.of(Side.ISSUER, EVERY, Side.ADDRESSEE, EVERY);

    /** Stage, action, where it leads, whose duty; what is not here is refused. */
    private static final String MATRIX = """
            - DRAFT DRAFTED ISSUER HANDLER+INSPECTOR
            DRAFTED ISSUE ISSUED ISSUER SIGNATORY
            DRAFTED REVOKE REVOKED ISSUER INSPECTOR+SIGNATORY
            ISSUED REVOKE REVOKED ISSUER INSPECTOR+SIGNATORY
            WAITING ACKNOWLEDGE WORKING ADDRESSEE HANDLER+SIGNATORY+VILLAGE_REPORTER
            WORKING ANSWER ANSWERED ADDRESSEE HANDLER+SIGNATORY+VILLAGE_REPORTER
            WORKING REQUEST EXTENDING ADDRESSEE HANDLER+SIGNATORY+VILLAGE_REPORTER
            EXTENDING ANSWER ANSWERED ADDRESSEE HANDLER+SIGNATORY+VILLAGE_REPORTER
            EXTENDING GRANT WORKING ISSUER INSPECTOR+SIGNATORY
            EXTENDING REFUSE WORKING ISSUER INSPECTOR+SIGNATORY
            ANSWERED CLOSE SETTLED ISSUER HANDLER+INSPECTOR+SIGNATORY
            ANSWERED RETURN WORKING ISSUER HANDLER+INSPECTOR+SIGNATORY
            """;

    private final List<Step> steps = new ArrayList<>();
    private LocalDate today = MONDAY;

    private static Registered registered() {
        return new Registered(1, "county", List.of("east", "west"), MONDAY);
    }

    private Directive directive() {
        return Directive.of(registered(), steps);
    }

    private static Particulars<Detail> filled(Action action) {
        Map<Detail, String> all = Map.of(
                Detail.KIND, "ASSIGN",
                Detail.ADDRESSEES, "east west",
                Detail.TITLE, "演示",
                Detail.TEXT, "演示要求",
                Detail.DAYS, "5",
                Detail.REASON, "演示理由",
                Detail.DONE, "已办");
        Map<Detail, String> given = new EnumMap<>(Detail.class);
        Rules.RULES.stream()
                .filter(rule -> rule.action() == action)
                .flatMap(rule -> rule.asks().stream())
                .filter(Asked::required)
                .forEach(asked -> given.put(asked.detail(), all.get(asked.detail())));
        return new Particulars<>(given);
    }

    private static Situation situation(
            Directive subject,
            @Nullable String to,
            LocalDate on,
            long person,
            Map<Side, Set<Duty>> duties,
            Particulars<Detail> given) {
        LocalDate due = to == null || subject.issue().isEmpty()
                ? null
                : Term.answer(subject, to, WorkingCalendar.national()).due();
        return new Situation(subject, to, on, person, duties, Set.of("east", "west", "village"), due, given);
    }

    private List<String> refusals(Action action, @Nullable String to, Particulars<Detail> given, long person) {
        return Rules.ask(action, situation(directive(), to, today, person, BOTH, given))
                        instanceof Rules.Verdict.Refused(var reasons)
                ? reasons.stream().map(Refusal::code).toList()
                : List.of();
    }

    private void does(Action action, @Nullable String to, long person) {
        does(action, to, person, filled(action));
    }

    private void does(Action action, @Nullable String to, long person, Particulars<Detail> given) {
        if (!(Rules.ask(action, situation(directive(), to, today, person, BOTH, given))
                instanceof Rules.Verdict.Allowed(var rule, var duty))) {
            throw new AssertionError(action + " refused: " + refusals(action, to, given, person));
        }
        var at = today.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        steps.add(new Step(
                steps.size() + 1, to, action, directive().stage(to), rule.to(), person, "演示", duty, at, given));
    }

    private void issued() {
        does(Action.DRAFT, null, 1);
        does(Action.ISSUE, null, 2);
    }

    private LocalDate due(String to) {
        return Term.answer(directive(), to, WorkingCalendar.national()).due();
    }

    @Test
    void everyStageAndActionAreAsTheMatrixSays() {
        Set<String> found = new TreeSet<>();
        List<Optional<Stage>> stages = Stream.concat(
                        Stream.of(Optional.<Stage>empty()),
                        Stream.of(Stage.values()).map(Optional::of))
                .toList();
        for (Optional<Stage> stage : stages) {
            boolean part = stage.filter(Stage::ofAddressee).isPresent();
            String to = part ? "east" : null;
            var subject = new Directive(
                    registered(),
                    part ? Stage.ISSUED : stage.orElse(null),
                    part ? Map.of("east", stage.orElseThrow()) : Map.of(),
                    List.of());
            for (Action action : Action.values()) {
                Set<String> duties = new TreeSet<>();
                String way = "";
                for (Side side : Side.values()) {
                    for (Duty duty : Duty.values()) {
                        var asked = situation(subject, to, MONDAY, 9, Map.of(side, Set.of(duty)), filled(action));
                        if (Rules.ask(action, asked) instanceof Rules.Verdict.Allowed allowed) {
                            duties.add(duty.name());
                            way = allowed.rule().to() + " " + side;
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

    @Test
    void ordersGoDownOnlyAndAreSignedByAnother() {
        Particulars<Detail> sideways = filled(Action.DRAFT).with(Detail.ADDRESSEES, "neighbour");
        var wanted = Directive.of(new Registered(0, "county", List.of("neighbour"), MONDAY), List.of());
        assertThat(Rules.ask(Action.DRAFT, situation(wanted, null, MONDAY, 1, BOTH, sideways)))
                .isEqualTo(new Rules.Verdict.Refused(List.of(Refusal.of("ADDRESSEE_NOT_BELOW"))));
        does(Action.DRAFT, null, 1);
        assertThat(refusals(Action.ISSUE, null, Particulars.<Detail>none(), 1)).containsExactly("DRAFTER_MAY_NOT");
        assertThat(refusals(Action.ISSUE, null, Particulars.<Detail>none().with(Detail.MARK, "LW"), 2))
                .containsExactly("MARK_MALFORMED");
        assertThat(refusals(Action.ACKNOWLEDGE, "east", Particulars.<Detail>none(), 3))
                .containsExactly("NOT_AT_THIS_STAGE");
    }

    @Test
    void eachAddresseeGoesItsOwnWay() {
        issued();
        does(Action.ACKNOWLEDGE, "east", 3);
        assertThat(directive().at()).isEqualTo(Map.of("east", Stage.WORKING, "west", Stage.WAITING));
        does(Action.ANSWER, "east", 3);
        assertThat(refusals(Action.CLOSE, "east", Particulars.<Detail>none(), 3))
                .containsExactly("ANSWERER_MAY_NOT");
        does(Action.CLOSE, "east", 2);
        assertThat(directive().open()).isTrue();
        does(Action.REVOKE, null, 2);
        assertThat(refusals(Action.ACKNOWLEDGE, "west", Particulars.<Detail>none(), 4))
                .containsExactly("NOT_IN_FORCE");
        assertThat(directive().open()).isFalse();
    }

    @Test
    void theLastDayIsCountedInWorkingDaysAndMovesByWordOfTheIssuerOnly() {
        issued();
        assertThat(due("east")).isEqualTo(LocalDate.of(2026, 11, 30));
        does(Action.ACKNOWLEDGE, "east", 3);
        does(Action.REQUEST, "east", 3);
        assertThat(due("east")).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(refusals(Action.GRANT, "east", Particulars.<Detail>none(), 3))
                .containsExactly("ANSWERER_MAY_NOT");
        does(Action.GRANT, "east", 2);
        assertThat(due("east")).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(due("west")).isEqualTo(LocalDate.of(2026, 11, 30));
        today = LocalDate.of(2026, 12, 8);
        assertThat(refusals(Action.REQUEST, "east", filled(Action.REQUEST), 3)).containsExactly("EXTENSION_TOO_LATE");
        does(Action.ANSWER, "east", 3);
        does(Action.RETURN, "east", 2, filled(Action.RETURN).with(Detail.DAYS, "2"));
        assertThat(due("east")).isEqualTo(LocalDate.of(2026, 12, 10));
    }

    @Test
    void linksStayInThisInstallationAndTermsInBounds() {
        for (String bad : List.of("https://example.org/", "//example.org", "/a b", "javascript:alert(1)")) {
            assertThat(GivenChecks.wellFormed(Detail.LINKS, Particulars.of(Detail.LINKS, bad)))
                    .as(bad)
                    .isFalse();
        }
        assertThat(GivenChecks.wellFormed(Detail.LINKS, Particulars.of(Detail.LINKS, "/office/a?b=1\n/d/x-1")))
                .isTrue();
        assertThat(GivenChecks.days(Particulars.of(Detail.DAYS, "251"))).isEmpty();
        assertThat(GivenChecks.days(Particulars.of(Detail.DAYS, "0"))).isEmpty();
    }

    @Test
    void anOrganHasItsOwnTermsFromTheDayTheyHold() {
        List<Term> terms = List.of(
                new Term("", LocalDate.of(2008, 5, 1), 2, 5),
                new Term("county", LocalDate.of(2026, 1, 1), 1, 3),
                new Term("county", LocalDate.of(2027, 1, 1), 4, 4));
        assertThat(Term.of(terms, "county", MONDAY).acknowledge()).isEqualTo(1);
        assertThat(Term.of(terms, "other", MONDAY).judge()).isEqualTo(5);
    }

    /** 300 random lives: folding the steps never fails, and a settled addressee stays settled. */
    @Test
    void randomActsNeverLeaveTheTable() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            steps.clear();
            today = MONDAY;
            does(Action.DRAFT, null, 1);
            for (int i = 0; i < 25; i++) {
                Action action = Action.values()[random.nextInt(Action.values().length)];
                String to = action.ofAddressee() ? random.nextBoolean() ? "east" : "west" : null;
                long person = 1 + random.nextInt(4);
                boolean settled = to != null && directive().stage(to) == Stage.SETTLED;
                if (refusals(action, to, filled(action), person).isEmpty()) {
                    assertThat(settled).as("seed " + seed).isFalse();
                    does(action, to, person);
                }
                today = today.plusDays(random.nextInt(3));
            }
            assertThat(directive().asOf(today)).isEqualTo(directive());
        }
    }
}
