package cn.yangguang.objection;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What must be true beside stage and duty. Each says why it is not. */
enum Condition {
    INVESTIGATED(s -> unless(s.subject().last(Action.RECORD).isPresent(), "NOT_INVESTIGATED")),
    /** Four eyes. */
    NOT_THE_INVESTIGATOR(s -> unless(
            s.subject().steps().stream()
                    .noneMatch(step -> step.action() == Action.RECORD && Objects.equals(step.person(), s.person())),
            "INVESTIGATOR_MAY_NOT")),
    ITEM_KNOWN(s -> unless(s.given() == null || s.items().contains(s.given().get(Detail.ITEM)), "ITEM_UNKNOWN")),
    LIMIT_TO_COME(s -> unless(
            s.given() == null
                    || s.given()
                            .date(Detail.BY)
                            .filter(day -> !day.isBefore(s.today()))
                            .isPresent(),
            "LIMIT_PAST")),
    HAS_ORDER(s -> unless(s.subject().order().isPresent(), "NO_ORDER")),
    ORDER_MET(s -> unless(s.orderMet(), "ORDER_NOT_MET"));

    private final Function<Situation, Optional<Refusal>> question;

    Condition(Function<Situation, Optional<Refusal>> question) {
        this.question = question;
    }

    /** Why the situation does not allow it, or empty. */
    Optional<Refusal> refuse(Situation situation) {
        return question.apply(situation);
    }

    private static Optional<Refusal> unless(boolean holds, String code) {
        return holds ? Optional.empty() : Optional.of(Refusal.of(code));
    }
}
