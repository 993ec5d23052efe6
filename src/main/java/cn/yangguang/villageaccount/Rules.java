package cn.yangguang.villageaccount;

import static cn.yangguang.villageaccount.Condition.*;
import static cn.yangguang.villageaccount.Detail.*;
import static cn.yangguang.villageaccount.Hand.*;
import static cn.yangguang.villageaccount.Stage.CHECKED;
import static cn.yangguang.villageaccount.Stage.DISCARDED;
import static cn.yangguang.villageaccount.Stage.DRAFT;
import static cn.yangguang.villageaccount.Stage.HANDED;
import static cn.yangguang.villageaccount.Stage.KNOWN;
import static cn.yangguang.villageaccount.Stage.SENT;

import cn.yangguang.steps.Particulars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * May this be done? What is not in {@link #RULES} cannot happen. The button on the page, the guard in the server and the tests all ask
 * {@link #ask}. [GK]: which article of the rules of 2012 says what is to be compared with their text.
 */
final class Rules {

    private static final String FINANCE = "农村集体经济组织财务公开规定";
    private static final String CHECK = "农村集体经济组织财务公开规定（公布前由民主理财小组审核）";
    private static final String TRUTH = "村民委员会组织法（保证所公布事项的真实性）";

    static final List<Rule> RULES = List.of(
            Rule.of(Action.CREATE, FINANCE, REPORTER, CLERK, TOWNSHIP).to(DRAFT).when(NO_OPEN_VERSION, NOT_PUBLISHED),
            Rule.of(Action.IMPORT, FINANCE, REPORTER, CLERK, TOWNSHIP)
                    .to(KNOWN)
                    .asks(ON)
                    .takes(MEMBERS)
                    .when(NO_OPEN_VERSION, NOT_PUBLISHED),
            Rule.of(Action.EDIT, FINANCE, REPORTER, CLERK, TOWNSHIP)
                    .from(DRAFT)
                    .to(DRAFT)
                    .when(),
            Rule.of(Action.SEND, CHECK, REPORTER, CLERK, TOWNSHIP)
                    .from(DRAFT)
                    .to(SENT)
                    .when(RECONCILES),
            Rule.of(Action.PASS, CHECK, REPORTER, CLERK, TOWNSHIP)
                    .from(SENT)
                    .to(CHECKED)
                    .asks(ON, MEMBERS, OPINION, SIGNATURE)
                    .when(NOT_THE_MAKER, RECONCILES, MEMBERS_MAY_CHECK),
            Rule.of(Action.OBJECT, CHECK, REPORTER, CLERK, TOWNSHIP)
                    .from(SENT)
                    .to(DRAFT)
                    .asks(ON, MEMBERS, OPINION)
                    .takes(SIGNATURE)
                    .when(NOT_THE_MAKER, MEMBERS_MAY_CHECK),
            Rule.of(Action.HAND_OVER, FINANCE, CLERK).from(CHECKED).to(HANDED).when(RECONCILES),
            Rule.of(Action.TAKE_BACK, TRUTH, REPORTER, CLERK, TOWNSHIP)
                    .from(SENT, CHECKED, HANDED)
                    .to(DRAFT)
                    .asks(REASON)
                    .when(NOT_PUBLISHED, NOT_UNDER_REVIEW),
            Rule.of(Action.CORRECT, TRUTH, REPORTER, CLERK, TOWNSHIP)
                    .from(HANDED, KNOWN)
                    .asks(REASON)
                    .when(PUBLISHED, NO_OPEN_VERSION),
            Rule.of(Action.DISCARD, FINANCE, REPORTER, CLERK, TOWNSHIP)
                    .from(DRAFT)
                    .to(DISCARDED)
                    .asks(REASON)
                    .when());

    /** The answer to: may this person do this now? */
    sealed interface Verdict {
        record Allowed(Rule rule, Stage to) implements Verdict {}

        record Refused(List<Refusal> reasons) implements Verdict {}
    }

    private Rules() {}

    /** All reasons against it are told, not only the first. */
    static Verdict ask(Action action, Situation s) {
        Stage stage = s.stage();
        Optional<Rule> found = find(action, stage);
        if (found.isEmpty()) {
            return new Verdict.Refused(
                    List.of(Refusal.of("NOT_AT_THIS_STAGE", action.title(), stage == null ? "未登记" : stage.title())));
        }
        Rule rule = found.get();
        List<Refusal> reasons = new ArrayList<>();
        if (rule.hands().stream().noneMatch(s.hands()::contains)) {
            reasons.add(Refusal.of(
                    "DUTY_MISSING",
                    rule.hands().stream().sorted().map(Hand::title).collect(Collectors.joining("、"))));
        }
        if (s.given() != null) {
            judge(rule, s.given(), s, reasons);
        }
        // Conditions may rely on what the form must give.
        if (reasons.isEmpty()) {
            rule.conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        }
        return reasons.isEmpty() ? new Verdict.Allowed(rule, destination(rule, stage)) : new Verdict.Refused(reasons);
    }

    /** The rule for the action at the stage; there is never more than one. */
    static Optional<Rule> find(Action action, @Nullable Stage stage) {
        return RULES.stream()
                .filter(rule -> rule.action() == action
                        && (stage == null ? rule.from().isEmpty() : rule.from().contains(stage)))
                .findFirst();
    }

    private static Stage destination(Rule rule, @Nullable Stage stage) {
        Stage to = rule.to() == null ? stage : rule.to();
        if (to == null) {
            throw new IllegalStateException(rule.toString());
        }
        return to;
    }

    private static void judge(Rule rule, Particulars<Detail> given, Situation s, List<Refusal> reasons) {
        if (given.gives(SEEN) && !given.get(SEEN).equals(Integer.toString(s.seen()))) {
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
}
