package cn.yangguang.tally;

import cn.yangguang.law.OutcomeFamily;
import cn.yangguang.law.ReplyOutcome;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which one outcome an application counts as whose items were decided differently (decision 0024): 部分公开 where something is given
 * and something is not, as the form says （区分处理的，只计这一情形，不计其他情形）; otherwise the outcome that stands first in the form. [PC]
 */
final class CountedOutcome {

    private static final Set<OutcomeFamily> GIVING = EnumSet.of(OutcomeFamily.GRANTED, OutcomeFamily.PARTIALLY_GRANTED);

    private CountedOutcome() {}

    /** @param outcomes at least one */
    static ReplyOutcome of(Set<ReplyOutcome> outcomes) {
        boolean given = outcomes.stream().anyMatch(outcome -> GIVING.contains(outcome.family()));
        boolean whole = outcomes.stream().allMatch(outcome -> outcome.family() == OutcomeFamily.GRANTED);
        if (given && !whole) {
            return ReplyOutcome.PARTIALLY_GRANTED;
        }
        // Handing something out says more than pointing to what is public.
        return whole && outcomes.contains(ReplyOutcome.GRANTED)
                ? ReplyOutcome.GRANTED
                : outcomes.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Reads outcomes as the views write them, joined by +. */
    static Set<ReplyOutcome> read(String joined) {
        return Stream.of(joined.split("\\+"))
                .map(ReplyOutcome::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReplyOutcome.class)));
    }
}
