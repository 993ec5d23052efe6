package cn.yangguang.yearbook;

import cn.yangguang.page.FieldProblem;
import java.util.Optional;
import java.util.function.Function;

/** What must be true beside stage and duty. Each says why it is not. */
enum Condition {
    /** 条例 Art. 49: the report is on the year before. */
    YEAR_OVER(s -> s.over() ? Optional.empty() : no("", "year-running")),
    /** What is marked E is put right or explained first. */
    NOTHING_BLOCKS(s -> s.blocking() == 0 ? Optional.empty() : no("", "findings", s.blocking())),
    /** Four eyes. */
    NOT_A_DRAFTER(s -> s.person() == null || !s.drafters().contains(s.person()) ? Optional.empty() : no("", "drafter")),
    /** What was wrong, or what changes and why: readers of the new edition read it. */
    REASON(s -> s.reason() == null || s.reason().strip().length() >= Rules.SHORTEST_REASON
            ? Optional.empty()
            : no("reason", "reason", Rules.SHORTEST_REASON));

    private final Function<Situation, Optional<FieldProblem>> question;

    Condition(Function<Situation, Optional<FieldProblem>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<FieldProblem> refuse(Situation situation) {
        return question.apply(situation);
    }

    private static Optional<FieldProblem> no(String field, String reason, Object... values) {
        return Optional.of(FieldProblem.of(field, "yearbook.refusal." + reason, values));
    }
}
