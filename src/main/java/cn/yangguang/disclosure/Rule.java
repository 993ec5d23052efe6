package cn.yangguang.disclosure;

import cn.yangguang.identity.Duty;
import java.util.List;
import java.util.Set;

/**
 * One line of the table: this action, from these stages, to there, by a holder of one of these duties, under these
 * conditions.
 *
 * @param from stages from which it may happen; empty for the acts that make an edition
 * @param article the norm the rule follows, as it is cited on screen
 */
record Rule(
        Action action,
        Set<Stage> from,
        Destination destination,
        Set<Duty> duties,
        Effect effect,
        String article,
        List<Condition> conditions) {

    Stage to(Facts facts) {
        Stage stage = facts.stage();
        return switch (destination) {
            case Destination.To(Stage fixed) -> fixed;
            case Destination.Onward() -> Route.after(java.util.Objects.requireNonNull(stage), facts.levels());
            case Destination.Stay() -> java.util.Objects.requireNonNull(facts.stage());
            case Destination.BackToReferrer() -> {
                Stage referrer = facts.referredFrom();
                yield referrer == null ? Stage.SECRECY_REVIEW : referrer;
            }
        };
    }
}
