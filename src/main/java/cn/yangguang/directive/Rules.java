package cn.yangguang.directive;

import static cn.yangguang.directive.Condition.*;
import static cn.yangguang.directive.Detail.*;
import static cn.yangguang.directive.Side.ADDRESSEE;
import static cn.yangguang.directive.Side.ISSUER;
import static cn.yangguang.directive.Stage.*;
import static cn.yangguang.identity.Duty.HANDLER;
import static cn.yangguang.identity.Duty.INSPECTOR;
import static cn.yangguang.identity.Duty.SIGNATORY;
import static cn.yangguang.identity.Duty.VILLAGE_REPORTER;

import cn.yangguang.identity.Duty;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * May this be done? What is not in {@link #RULES} cannot happen, to an order or to an addressee. The button on the page, the guard in the
 * server and the tests all ask {@link #ask}.
 */
final class Rules {

    /** The article behind all of them. */
    static final String ARTICLE = "条例第四十六条、第四十七条";

    static final List<Rule> RULES = List.of(
            Rule.of(Action.DRAFT, ISSUER, HANDLER, INSPECTOR)
                    .asks(KIND, ADDRESSEES, TITLE, TEXT, DAYS)
                    .takes(LINKS)
                    .withFiles()
                    .to(DRAFTED, ADDRESSEES_BELOW),
            Rule.of(Action.ISSUE, ISSUER, SIGNATORY)
                    .from(DRAFTED)
                    .takes(MARK, OPINION)
                    .to(ISSUED, NOT_THE_DRAFTER, ADDRESSEES_BELOW, MARK_SOUND),
            Rule.of(Action.REVOKE, ISSUER, INSPECTOR, SIGNATORY)
                    .from(DRAFTED, ISSUED)
                    .asks(REASON)
                    .to(REVOKED),
            Rule.of(Action.ACKNOWLEDGE, ADDRESSEE, HANDLER, SIGNATORY, VILLAGE_REPORTER)
                    .from(WAITING)
                    .takes(WHOM)
                    .to(WORKING, IN_FORCE),
            Rule.of(Action.ANSWER, ADDRESSEE, HANDLER, SIGNATORY, VILLAGE_REPORTER)
                    .from(WORKING, EXTENDING)
                    .asks(DONE)
                    .takes(LINKS)
                    .withFiles()
                    .to(ANSWERED, IN_FORCE),
            Rule.of(Action.REQUEST, ADDRESSEE, HANDLER, SIGNATORY, VILLAGE_REPORTER)
                    .from(WORKING)
                    .asks(REASON, DAYS)
                    .to(EXTENDING, IN_FORCE, STILL_IN_TIME),
            Rule.of(Action.GRANT, ISSUER, INSPECTOR, SIGNATORY)
                    .from(EXTENDING)
                    .takes(OPINION)
                    .to(WORKING, IN_FORCE, NOT_WHO_ASKED),
            Rule.of(Action.REFUSE, ISSUER, INSPECTOR, SIGNATORY)
                    .from(EXTENDING)
                    .asks(REASON)
                    .to(WORKING, IN_FORCE, NOT_WHO_ASKED),
            Rule.of(Action.CLOSE, ISSUER, HANDLER, INSPECTOR, SIGNATORY)
                    .from(ANSWERED)
                    .takes(OPINION)
                    .to(SETTLED, IN_FORCE, NOT_WHO_ANSWERED),
            Rule.of(Action.RETURN, ISSUER, HANDLER, INSPECTOR, SIGNATORY)
                    .from(ANSWERED)
                    .asks(REASON, DAYS)
                    .to(WORKING, IN_FORCE, NOT_WHO_ANSWERED));

    /** The answer to: may this person do this now? */
    sealed interface Verdict {
        record Allowed(Rule rule, Duty duty) implements Verdict {}

        record Refused(List<Refusal> reasons) implements Verdict {}
    }

    private Rules() {}

    /** All reasons against it are told, not only the first. */
    static Verdict ask(Action action, Situation s) {
        Stage stage = s.stage();
        Optional<Rule> found = action.ofAddressee() == (s.addressee() != null) ? find(action, stage) : Optional.empty();
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
                    "DUTY_OF_" + rule.side(),
                    rule.duties().stream().sorted().map(Duty::title).collect(Collectors.joining("、"))));
        }
        if (s.given() != null) {
            GivenChecks.judge(rule, s.given(), s.subject().seen(), reasons);
        }
        // Conditions may rely on what the form must give.
        if (reasons.isEmpty()) {
            rule.conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        return reasons.isEmpty() ? new Verdict.Allowed(rule, duty.orElseThrow()) : new Verdict.Refused(reasons);
    }

    /** The rule for the action at the stage; there is never more than one. */
    static Optional<Rule> find(Action action, @Nullable Stage stage) {
        return RULES.stream()
                .filter(rule -> rule.action() == action
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
    }
}
