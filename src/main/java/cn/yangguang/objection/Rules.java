package cn.yangguang.objection;

import static cn.yangguang.objection.Condition.*;
import static cn.yangguang.objection.Detail.*;
import static cn.yangguang.objection.Hand.HANDLER;
import static cn.yangguang.objection.Hand.SIGNATORY;
import static cn.yangguang.objection.Hand.VILLAGE;
import static cn.yangguang.objection.Stage.ANSWERED;
import static cn.yangguang.objection.Stage.CLOSED;
import static cn.yangguang.objection.Stage.INVESTIGATING;
import static cn.yangguang.objection.Stage.ORDERED;
import static cn.yangguang.objection.Stage.RECEIVED;
import static cn.yangguang.objection.Stage.UNFOUNDED;

import cn.yangguang.steps.Particulars;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * May this be done? What is not in {@link #RULES} cannot happen. The button on the page, the guard in the server and the tests all ask
 * {@link #ask}.
 */
final class Rules {

    /** The law's name without a number: its articles were counted anew in 2026. */
    static final String LAW = "村民委员会组织法（乡镇人民政府应当负责调查核实，责令依法公布）";

    /**
     * One line of the table.
     *
     * @param from empty for the receipt
     * @param to null when it stays where it is
     */
    record Rule(
            Action action,
            Set<Stage> from,
            @Nullable Stage to,
            Hand hand,
            List<Asked> asks,
            List<Condition> conditions) {}

    static final List<Rule> RULES = List.of(
            rule(Action.RECEIVE, Set.of(), RECEIVED, HANDLER, asks(WORDS), takes(ABOUT, ON)),
            rule(Action.ACCEPT, EnumSet.of(RECEIVED), INVESTIGATING, HANDLER, asks(), takes(ON)),
            rule(Action.RECORD, EnumSet.of(INVESTIGATING), null, HANDLER, asks(FINDING), takes(ON)),
            rule(
                    Action.ORDER,
                    EnumSet.of(INVESTIGATING),
                    ORDERED,
                    SIGNATORY,
                    asks(ITEM, ORDER, BY),
                    takes(),
                    INVESTIGATED,
                    NOT_THE_INVESTIGATOR,
                    ITEM_KNOWN,
                    LIMIT_TO_COME),
            rule(
                    Action.DISMISS,
                    EnumSet.of(INVESTIGATING),
                    UNFOUNDED,
                    SIGNATORY,
                    asks(REASON),
                    takes(),
                    INVESTIGATED,
                    NOT_THE_INVESTIGATOR),
            rule(Action.ANSWER, EnumSet.of(ORDERED, UNFOUNDED), ANSWERED, HANDLER, asks(ANSWER), takes(ON)),
            rule(Action.REPORT, EnumSet.of(ORDERED, ANSWERED), null, VILLAGE, asks(Detail.REPORT), takes(), HAS_ORDER),
            rule(Action.CLOSE, EnumSet.of(ANSWERED), CLOSED, HANDLER, asks(), takes(ON), ORDER_MET));

    /** The answer to: may this person do this now? */
    sealed interface Verdict {
        record Allowed(Rule rule, Stage to) implements Verdict {}

        record Refused(List<Refusal> reasons) implements Verdict {}
    }

    private Rules() {}

    /** All reasons against it are told, not only the first. The villager needs no duty to object. */
    static Verdict ask(Action action, Situation s) {
        Stage stage = s.subject().stage();
        Optional<Rule> found = find(action, stage);
        if (found.isEmpty()) {
            return new Verdict.Refused(
                    List.of(Refusal.of("NOT_AT_THIS_STAGE", action.title(), stage == null ? "未登记" : stage.title())));
        }
        Rule rule = found.get();
        List<Refusal> reasons = new ArrayList<>();
        boolean villager = s.person() == 0 && action == Action.RECEIVE;
        if (!villager && !s.hands().contains(rule.hand())) {
            reasons.add(Refusal.of("DUTY_MISSING", rule.hand().title()));
        }
        if (s.given() != null) {
            judge(rule, s.given(), s, reasons);
        }
        // Conditions may rely on what the form must give.
        if (reasons.isEmpty()) {
            rule.conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        Stage to = rule.to() == null ? stage : rule.to();
        return reasons.isEmpty() && to != null ? new Verdict.Allowed(rule, to) : new Verdict.Refused(reasons);
    }

    /** The rule for the action at the stage; there is never more than one. */
    static Optional<Rule> find(Action action, @Nullable Stage stage) {
        return RULES.stream()
                .filter(rule -> rule.action() == action
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
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
            } else if (detail.kind() == Detail.Kind.DAY
                    && given.gives(detail)
                    && given.date(detail).isEmpty()) {
                reasons.add(Refusal.of("DETAIL_MALFORMED", detail.title(), given.get(detail)));
            }
        }
        if (s.on().isAfter(s.today())) {
            reasons.add(Refusal.of("DAY_TO_COME", s.on().toString()));
        }
        given.details().forEach((detail, text) -> {
            if (text.length() > Particulars.LONGEST) {
                reasons.add(Refusal.of("DETAIL_TOO_LONG", detail.title(), Integer.toString(Particulars.LONGEST)));
            }
        });
    }

    private static Rule rule(
            Action action,
            Set<Stage> from,
            @Nullable Stage to,
            Hand hand,
            List<Asked> asks,
            List<Asked> takes,
            Condition... conditions) {
        return new Rule(
                action,
                Set.copyOf(from),
                to,
                hand,
                Stream.concat(asks.stream(), takes.stream()).toList(),
                List.of(conditions));
    }

    private static List<Asked> asks(Detail... details) {
        return Stream.of(details).map(detail -> new Asked(detail, true)).toList();
    }

    private static List<Asked> takes(Detail... details) {
        return Stream.of(details).map(detail -> new Asked(detail, false)).toList();
    }
}
