package cn.yangguang.inspection;

import static cn.yangguang.identity.Duty.HANDLER;
import static cn.yangguang.identity.Duty.INSPECTOR;
import static cn.yangguang.identity.Duty.SIGNATORY;
import static cn.yangguang.identity.Duty.VILLAGE_REPORTER;
import static cn.yangguang.inspection.Condition.*;
import static cn.yangguang.inspection.Detail.*;
import static cn.yangguang.inspection.Stage.*;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * May this be done? What is not in {@link #RULES} cannot happen, to an inspection or to an order. The button on the page, the guard in the
 * server and the tests all ask {@link #ask}. The signatory is that of the organ that inspects: nothing ends but by being put right or revoked.
 */
final class Rules {

    static final List<Rule> RULES = List.of(
            Rule.of(Action.CREATE, INSPECTOR)
                    .to(PREPARED)
                    .asks(TITLE, KIND, WHO, ORGANS, FROM, TO, SIZE, SEED_FROM)
                    .takes(CATEGORIES, PLAN, OCCURRENCE, SEED_SOURCE, SEED_DAY)
                    .when(PERIOD_SOUND, PUBLIC_SEED_NAMED),
            Rule.of(Action.LIST, INSPECTOR).from(PREPARED).to(LISTED).when(POPULATION_BEFORE_SEED),
            Rule.of(Action.DRAW, INSPECTOR)
                    .from(LISTED)
                    .to(CHECKING)
                    .takes(SEED)
                    .when(SEED_AS_AGREED),
            Rule.of(Action.ADD, INSPECTOR)
                    .from(CHECKING)
                    .asks(ABOUT_ORGAN, ABOUT)
                    .when(),
            Rule.of(Action.CHECK, INSPECTOR)
                    .from(CHECKING)
                    .asks(ITEM)
                    .withFiles()
                    .when(NOT_OWN_WORK),
            Rule.of(Action.CONCLUDE, INSPECTOR)
                    .from(CHECKING)
                    .to(CONCLUDED)
                    .takes(OPINION)
                    .when(EVERYTHING_CHECKED),
            Rule.of(Action.REPORT, INSPECTOR, SIGNATORY)
                    .from(CONCLUDED)
                    .to(REPORTED)
                    .takes(OPINION)
                    .when(NOT_WHO_CONCLUDED),
            Rule.of(Action.ABANDON, INSPECTOR)
                    .from(PREPARED, LISTED, CHECKING)
                    .to(ABANDONED)
                    .asks(REASON)
                    .when(),
            Rule.of(Action.DRAFT, INSPECTOR)
                    .to(DRAFTED)
                    .asks(INSPECTED, FINDINGS, WHAT, DUE, WHOM)
                    .when(INSPECTION_RUNS, FINDINGS_OPEN, DUE_TO_COME, NOT_OWN_WORK),
            Rule.of(Action.ORDER, INSPECTOR, SIGNATORY)
                    .from(DRAFTED)
                    .to(ORDERED)
                    .takes(OPINION)
                    .when(NOT_THE_DRAFTER, DUE_TO_COME),
            Rule.of(Action.REVOKE, INSPECTOR, SIGNATORY)
                    .from(DRAFTED, ORDERED)
                    .to(REVOKED)
                    .asks(REASON)
                    .when(),
            Rule.of(Action.ANSWER, HANDLER, SIGNATORY, VILLAGE_REPORTER)
                    .byInspected()
                    .from(ORDERED)
                    .to(ANSWERED)
                    .asks(DONE)
                    .withFiles()
                    .when(),
            Rule.of(Action.CLOSE, INSPECTOR)
                    .from(ANSWERED)
                    .to(CLOSED)
                    .asks(FOUND)
                    .withFiles()
                    .when(NOT_OWN_WORK),
            Rule.of(Action.AGAIN, INSPECTOR)
                    .from(ANSWERED)
                    .to(ORDERED)
                    .asks(FOUND, DUE)
                    .withFiles()
                    .when(DUE_TO_COME, NOT_OWN_WORK),
            Rule.of(Action.ACCOUNT, INSPECTOR)
                    .from(ORDERED, ANSWERED)
                    .to(ACCOUNTING)
                    .norm("条例第四十七条、第五十二条、第五十三条")
                    .asks(MEASURE, REASON)
                    .takes(PERSONS)
                    .when(LATE_OR_ANSWERED, MEASURE_KNOWN_TO_THE_LAW, NOT_OWN_WORK),
            Rule.of(Action.DECIDE, SIGNATORY)
                    .from(ACCOUNTING)
                    .to(ORDERED)
                    .norm("条例第四十七条、第五十二条、第五十三条")
                    .asks(MEASURE, DECIDED_BY, DECISION_NUMBER, DUE)
                    .takes(PERSONS)
                    .when(MEASURE_KNOWN_TO_THE_LAW, DUE_TO_COME, NOT_WHO_PROPOSED),
            Rule.of(Action.DECLINE, SIGNATORY)
                    .from(ACCOUNTING)
                    .to(ORDERED)
                    .asks(REASON, DUE)
                    .when(DUE_TO_COME, NOT_WHO_PROPOSED));

    /** The answer to: may this person do this now? */
    sealed interface Verdict {
        record Allowed(Rule rule, Stage to, Duty duty) implements Verdict {}

        record Refused(List<Refusal> reasons) implements Verdict {}
    }

    private Rules() {}

    /** All reasons against it are told, not only the first. */
    static Verdict ask(Action action, Situation s) {
        Stage stage = s.subject().stage();
        Optional<Rule> found = find(action, stage);
        if (found.isEmpty()) {
            return new Verdict.Refused(
                    List.of(Refusal.of("NOT_AT_THIS_STAGE", action.title(), stage == null ? "未登记" : stage.title())));
        }
        Rule rule = found.get();
        List<Refusal> reasons = new ArrayList<>();
        Optional<Duty> duty = rule.duties().stream()
                .sorted()
                .filter(s.at(rule.side())::contains)
                .findFirst();
        if (duty.isEmpty()) {
            reasons.add(Refusal.of(
                    rule.side() == Side.INSPECTED ? "DUTY_OF_INSPECTED" : "DUTY_MISSING",
                    rule.duties().stream().sorted().map(Duty::title).collect(Collectors.joining("、"))));
        }
        if (s.given() != null) {
            GivenChecks.judge(rule, s.given(), s.subject().seen()).forEach(reasons::add);
        }
        // Conditions may rely on what the form must give.
        if (reasons.isEmpty()) {
            rule.conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        return reasons.isEmpty()
                ? new Verdict.Allowed(rule, rule.destination(stage == null ? PREPARED : stage), duty.orElseThrow())
                : new Verdict.Refused(reasons);
    }

    /** The rule for the action at the stage; there is never more than one. */
    static Optional<Rule> find(Action action, @Nullable Stage stage) {
        return RULES.stream()
                .filter(rule -> rule.action() == action
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
    }
}
