package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.OutcomeRule;
import cn.yangguang.law.ReplyOutcome;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Carries out what {@link Handling} allowed: seals the letters of the rule and makes the step. Knows no database. */
final class Acting {

    /** A letter that an act has to seal; the outcome it tells, for replies. */
    record Wanted(LetterType type, @Nullable ReplyOutcome outcome) {}

    /** Seals one letter of a case as it stands before the act. */
    interface Sealer {
        SealedRef seal(Wanted wanted, Situation situation);
    }

    /** Who acts, and when it is recorded. */
    record By(@Nullable Long person, String name, @Nullable Duty duty, Instant at) {}

    private Acting() {}

    /** The letters that the act would seal. */
    static List<Wanted> letters(Rule rule, Situation situation) {
        return switch (rule.sealing()) {
            case Sealing.These(var types) ->
                types.stream()
                        .map(type -> new Wanted(type, outcome(rule.action())))
                        .toList();
            case Sealing.Replies() -> replies(situation);
        };
    }

    /** The replies that the decisions as they stand call for, in the order of the items. */
    static List<Wanted> replies(Situation situation) {
        return situation.subject().outcomes().stream()
                .map(outcome -> new Wanted(letter(situation, outcome), outcome))
                .toList();
    }

    static Step step(Verdict.Allowed allowed, Situation situation, Sealer sealer, By by) {
        Case subject = situation.subject();
        List<Wanted> wanted = letters(allowed.rule(), situation);
        Particulars kept = situation.particulars();
        if (!wanted.isEmpty()) {
            kept = kept.with(
                    Detail.LETTERS,
                    wanted.stream()
                            .map(letter -> sealer.seal(letter, situation).toString())
                            .collect(Collectors.joining("\n")));
        }
        return new Step(
                subject.seen() + 1,
                allowed.rule().action(),
                subject.stage(),
                allowed.to(),
                by.person(),
                by.name(),
                by.duty(),
                by.at(),
                situation.on(),
                kept);
    }

    private static @Nullable ReplyOutcome outcome(Action action) {
        return switch (action) {
            case REPLY_ON_THE_SPOT -> ReplyOutcome.GRANTED_ALREADY_PUBLIC;
            case WITHDRAW -> ReplyOutcome.OTHER_WITHDRAWN;
            default -> null;
        };
    }

    private static LetterType letter(Situation situation, ReplyOutcome outcome) {
        return situation.law().outcome(outcome).map(OutcomeRule::letter).orElse(LetterType.OTHER);
    }
}
