package cn.yangguang.rectification;

import static cn.yangguang.identity.Duty.HANDLER;
import static cn.yangguang.identity.Duty.SIGNATORY;
import static cn.yangguang.rectification.Condition.*;
import static cn.yangguang.rectification.Detail.*;
import static cn.yangguang.rectification.Stage.DECIDED;
import static cn.yangguang.rectification.Stage.PROPOSED;
import static cn.yangguang.rectification.Stage.RECEIVED;
import static cn.yangguang.rectification.Stage.SERVED;
import static cn.yangguang.rectification.Stage.WITHDRAWN;

import cn.yangguang.issuing.ServiceResult;
import cn.yangguang.law.LawVersion;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * May this be done? What is not in {@link #RULES} cannot happen. The button on the page, the guard in the server and the tests all ask
 * {@link #ask}.
 */
final class Rules {

    static final List<Rule> RULES = List.of(
            Rule.of(Action.RECEIVE, HANDLER)
                    .to(RECEIVED)
                    .asks(ON, RECORD, WRONG, CLAIM, EVIDENCE)
                    .when(),
            Rule.of(Action.ADD_EVIDENCE, HANDLER)
                    .from(RECEIVED)
                    .asks(EVIDENCE)
                    .takes(ON)
                    .when(),
            Rule.of(Action.CHECK, HANDLER)
                    .from(RECEIVED)
                    .asks(FINDING)
                    .takes(ON)
                    .when(),
            Rule.of(Action.PROPOSE, HANDLER)
                    .from(RECEIVED)
                    .to(PROPOSED)
                    .asks(DECISION, FINDING)
                    .takes(CHANGED, COMPETENT, COMPETENT_CONTACT, REASON)
                    .when(DECISION_KNOWN_TO_THE_LAW, DECISION_HAS_ITS_FACTS),
            Rule.of(Action.RETURN, SIGNATORY).from(PROPOSED).asks(REASON).when(),
            Rule.of(Action.APPROVE, SIGNATORY)
                    .from(PROPOSED)
                    .to(DECIDED)
                    .takes(OPINION)
                    .when(NOT_THE_PROPOSER, LETTER_COMPLETE),
            Rule.of(Action.SERVE, HANDLER)
                    .from(DECIDED)
                    .to(SERVED)
                    .asks(WAY, RESULT, ON, RECIPIENT)
                    .takes(ADDRESS, PROOF)
                    .when(),
            Rule.of(Action.WITHDRAW, HANDLER)
                    .from(RECEIVED, PROPOSED)
                    .to(WITHDRAWN)
                    .asks(ON, REASON)
                    .when());

    /** The answer to: may this person do this now? */
    sealed interface Verdict {
        record Allowed(Rule rule, Stage to) implements Verdict {}

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
        if (!s.duties().contains(rule.duty())) {
            reasons.add(Refusal.of("DUTY_MISSING", rule.duty().title()));
        }
        if (s.given() != null) {
            judge(rule, s.given(), s, reasons);
        }
        // Conditions may rely on what the form must give.
        if (reasons.isEmpty()) {
            rule.conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        return reasons.isEmpty() ? new Verdict.Allowed(rule, destination(rule, s)) : new Verdict.Refused(reasons);
    }

    /** The rule for the action at the stage; there is never more than one. */
    static Optional<Rule> find(Action action, @Nullable Stage stage) {
        return RULES.stream()
                .filter(rule -> rule.action() == action
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
    }

    /** The norm behind every act. */
    static String article(LawVersion law) {
        return law == LawVersion.R2019 ? "条例第四十一条" : "2007年条例第二十五条第二款";
    }

    /** A letter that came back is served again. */
    private static Stage destination(Rule rule, Situation s) {
        boolean back =
                rule.action() == Action.SERVE && s.particulars().get(RESULT).equals(ServiceResult.RETURNED.name());
        return back ? DECIDED : rule.to();
    }

    private static void judge(Rule rule, Particulars<Detail> given, Situation s, List<Refusal> reasons) {
        if (given.gives(SEEN)
                && !given.get(SEEN).equals(Integer.toString(s.subject().seen()))) {
            reasons.add(Refusal.of("CHANGED_MEANWHILE"));
        }
        for (Asked asked : rule.asks()) {
            Detail detail = asked.detail();
            if (asked.required() && !given.gives(detail)) {
                reasons.add(Refusal.of("DETAIL_MISSING", detail.title()));
            } else if (given.gives(detail) && !wellFormed(detail, given)) {
                reasons.add(Refusal.of("DETAIL_MALFORMED", detail.title(), given.get(detail)));
            }
        }
        LocalDate on = s.on();
        LocalDate received = s.subject().registered().receivedOn();
        if (on.isAfter(s.today()) || on.isBefore(received)) {
            reasons.add(Refusal.of(
                    "DAY_IMPLAUSIBLE",
                    on.toString(),
                    received.toString(),
                    s.today().toString()));
        }
        given.details().forEach((detail, text) -> {
            if (text.length() > Particulars.LONGEST) {
                reasons.add(Refusal.of("DETAIL_TOO_LONG", detail.title(), Integer.toString(Particulars.LONGEST)));
            }
        });
    }

    private static boolean wellFormed(Detail detail, Particulars<Detail> given) {
        return switch (detail.kind()) {
            case DAY -> given.date(detail).isPresent();
            case CHOICE -> detail.choices().stream().anyMatch(c -> c.value().equals(given.get(detail)));
            default -> true;
        };
    }
}
