package cn.yangguang.directive;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What must be true beside stage and duty. Each says why it is not. */
enum Condition {
    /** Orders go down: to active organs anywhere below, never sideways or up. */
    ADDRESSEES_BELOW(s -> {
        List<String> named = s.subject().stage() == null && s.given() != null
                ? s.given().list(Detail.ADDRESSEES)
                : s.subject().registered().addressees();
        return s.below().containsAll(named) ? Optional.empty() : no("ADDRESSEE_NOT_BELOW");
    }),
    MARK_SOUND(s -> s.given() == null
                    || !s.given().gives(Detail.MARK)
                    || cn.yangguang.letter.DocumentNumber.isMark(s.given().get(Detail.MARK))
            ? Optional.empty()
            : no("MARK_MALFORMED")),
    /** Four eyes. */
    NOT_THE_DRAFTER(s -> did(s, Action.DRAFT) ? no("DRAFTER_MAY_NOT") : Optional.empty()),
    /** Nothing happens to an addressee of an order that was revoked. */
    IN_FORCE(s -> s.subject().stage() == Stage.ISSUED ? Optional.empty() : no("NOT_IN_FORCE")),
    /** More time is asked for while there is some. */
    STILL_IN_TIME(s -> s.due() != null && s.today().isAfter(s.due())
            ? no("EXTENSION_TOO_LATE", s.due().toString())
            : Optional.empty()),
    /** Who holds duties on both sides does not judge what they reported. */
    NOT_WHO_ANSWERED(s -> did(s, Action.ANSWER) ? no("ANSWERER_MAY_NOT") : Optional.empty()),
    NOT_WHO_ASKED(s -> did(s, Action.REQUEST) ? no("ANSWERER_MAY_NOT") : Optional.empty());

    private final Function<Situation, Optional<Refusal>> refuse;

    Condition(Function<Situation, Optional<Refusal>> refuse) {
        this.refuse = refuse;
    }

    Optional<Refusal> refuse(Situation situation) {
        return refuse.apply(situation);
    }

    private static boolean did(Situation s, Action action) {
        return s.subject()
                .last(action, action.ofAddressee() ? s.addressee() : null)
                .filter(step -> step.person() == s.person())
                .isPresent();
    }

    private static Optional<Refusal> no(String code, String... arguments) {
        return Optional.of(Refusal.of(code, arguments));
    }
}
