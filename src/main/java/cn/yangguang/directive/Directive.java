package cn.yangguang.directive;

import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order as its steps tell it. Drafted, signed by another, it goes to each addressee at once; each goes its own way from 待签收 to 已办结,
 * unless the order is revoked. Immutable.
 *
 * @param stage of the order; null before its first step
 * @param at the stage of each addressee, once the order is issued
 */
public record Directive(Registered registered, @Nullable Stage stage, Map<String, Stage> at, List<Step> steps) {

    public Directive {
        at = Map.copyOf(at);
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when a step does not follow from the one before */
    static Directive of(Registered registered, List<Step> steps) {
        Stage stage = null;
        Map<String, Stage> at = new HashMap<>();
        for (Step step : steps) {
            String addressee = step.addressee();
            if (step.from() != (addressee == null ? stage : at.get(addressee))) {
                throw new IllegalArgumentException(registered.id() + ": step " + step.seq() + " does not follow");
            }
            if (addressee == null) {
                stage = step.to();
            } else {
                at.put(addressee, step.to());
            }
            if (step.action() == Action.ISSUE) {
                registered.addressees().forEach(one -> at.put(one, Stage.WAITING));
            }
        }
        return new Directive(registered, stage, at, steps);
    }

    /** The order as it stood at the end of that day. */
    Directive asOf(LocalDate on) {
        return of(
                registered,
                steps.stream().filter(step -> !step.day().isAfter(on)).toList());
    }

    /** The stage of an addressee, or of the order when none is asked for. */
    @Nullable
    Stage stage(@Nullable String addressee) {
        return addressee == null ? stage : at.get(addressee);
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    /** What it began with. */
    public Particulars<Detail> begun() {
        return steps.isEmpty() ? Particulars.none() : steps.getFirst().particulars();
    }

    public Kind kind() {
        return Kind.valueOf(begun().get(Detail.KIND));
    }

    public String title() {
        return begun().get(Detail.TITLE);
    }

    /** The signature; empty while it is a draft. */
    public Optional<Step> issue() {
        return last(Action.ISSUE, null);
    }

    /** Number of the letter; empty while it is a draft. */
    public String number() {
        return issue().map(step -> step.particulars().get(Detail.NUMBER)).orElse("");
    }

    public Optional<Step> last(Action action, @Nullable String addressee) {
        return steps.stream()
                .filter(step -> step.action() == action && Objects.equals(step.addressee(), addressee))
                .reduce((first, second) -> second);
    }

    /** Whether an answer is owed or waits to be judged. */
    public boolean open() {
        return stage == Stage.DRAFTED
                || stage == Stage.ISSUED && at.values().stream().anyMatch(one -> one != Stage.SETTLED);
    }
}
