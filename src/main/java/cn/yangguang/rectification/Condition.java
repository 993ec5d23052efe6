package cn.yangguang.rectification;

import cn.yangguang.steps.Particulars;
import java.util.Optional;
import java.util.function.Function;

/** What must be true beside stage and duty. Each says why it is not. */
enum Condition {
    DECISION_KNOWN_TO_THE_LAW(s -> s.given() == null
                    || Decision.valueOf(s.given().get(Detail.DECISION))
                            .known(s.subject().registered().law())
            ? Optional.empty()
            : no("DECISION_UNKNOWN_THEN")),
    DECISION_HAS_ITS_FACTS(Condition::facts),
    /** Four eyes. */
    NOT_THE_PROPOSER(s ->
            s.subject().proposal().filter(step -> step.person() == s.person()).isEmpty()
                    ? Optional.empty()
                    : no("PROPOSER_MAY_NOT")),
    LETTER_COMPLETE(
            s -> s.missing().isEmpty() ? Optional.empty() : no("LETTER_INCOMPLETE", String.join("；", s.missing())));

    private final Function<Situation, Optional<Refusal>> question;

    Condition(Function<Situation, Optional<Refusal>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<Refusal> refuse(Situation situation) {
        return question.apply(situation);
    }

    private static Optional<Refusal> facts(Situation s) {
        if (s.given() == null) {
            return Optional.empty();
        }
        Particulars<Detail> given = s.given();
        Decision decision = Decision.valueOf(given.get(Detail.DECISION));
        return given.gives(decision.needs())
                ? Optional.empty()
                : no("DECISION_NEEDS", decision.title(), decision.needs().title());
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
