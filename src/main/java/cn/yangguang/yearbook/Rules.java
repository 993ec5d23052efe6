package cn.yangguang.yearbook;

import static cn.yangguang.identity.Duty.HANDLER;
import static cn.yangguang.identity.Duty.SIGNATORY;
import static cn.yangguang.identity.Duty.STATISTICIAN;
import static cn.yangguang.yearbook.Condition.NOTHING_BLOCKS;
import static cn.yangguang.yearbook.Condition.NOT_A_DRAFTER;
import static cn.yangguang.yearbook.Condition.REASON;
import static cn.yangguang.yearbook.Condition.YEAR_OVER;
import static cn.yangguang.yearbook.Stage.APPROVED;
import static cn.yangguang.yearbook.Stage.DRAFTING;
import static cn.yangguang.yearbook.Stage.SUBMITTED;

import cn.yangguang.identity.Duty;
import cn.yangguang.page.FieldProblem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * May this be done? What is not in {@link #RULES} cannot happen. The button on the page, the guard in the server and the tests
 * all ask {@link #ask}.
 */
final class Rules {

    static final int SHORTEST_REASON = 5;

    static final List<Rule> RULES = List.of(
            new Rule(Action.SUBMIT, DRAFTING, SUBMITTED, Set.of(STATISTICIAN, HANDLER), YEAR_OVER, NOTHING_BLOCKS),
            new Rule(Action.RECALL, SUBMITTED, DRAFTING, Set.of(STATISTICIAN, HANDLER)),
            new Rule(Action.RETURN, SUBMITTED, DRAFTING, Set.of(SIGNATORY), REASON),
            new Rule(Action.APPROVE, SUBMITTED, APPROVED, Set.of(SIGNATORY), YEAR_OVER, NOTHING_BLOCKS, NOT_A_DRAFTER),
            new Rule(Action.CORRECT, APPROVED, DRAFTING, Set.of(STATISTICIAN, HANDLER), REASON));

    /** One line: this action, from this stage to that one, by a holder of one of these duties, under these conditions. */
    record Rule(Action action, Stage from, Stage to, Set<Duty> duties, List<Condition> conditions) {

        Rule {
            duties = Set.copyOf(duties);
            conditions = List.copyOf(conditions);
        }

        Rule(Action action, Stage from, Stage to, Set<Duty> duties, Condition... conditions) {
            this(action, from, to, duties, List.of(conditions));
        }

        boolean asksReason() {
            return conditions.contains(REASON);
        }
    }

    private Rules() {}

    static Optional<Rule> find(Action action, Stage stage) {
        return RULES.stream()
                .filter(rule -> rule.action() == action && rule.from() == stage)
                .findFirst();
    }

    /** The reasons against it, all of them; empty when it may be done. */
    static List<FieldProblem> ask(Action action, Situation s) {
        Optional<Rule> rule = find(action, s.stage());
        if (rule.isEmpty()) {
            return List.of(FieldProblem.of(
                    "", "yearbook.refusal.stage", action.title(), s.stage().title()));
        }
        var reasons = new ArrayList<FieldProblem>();
        if (Collections.disjoint(rule.get().duties(), s.duties())) {
            reasons.add(FieldProblem.of("", "yearbook.refusal.duty", titles(rule.get())));
        }
        rule.get().conditions().forEach(condition -> condition.refuse(s).ifPresent(reasons::add));
        return List.copyOf(reasons);
    }

    private static String titles(Rule rule) {
        return String.join("、", rule.duties().stream().sorted().map(Duty::title).toList());
    }
}
