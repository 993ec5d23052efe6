package cn.yangguang.objection;

import cn.yangguang.steps.Particulars;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An objection as its steps tell it. Immutable.
 *
 * @param stage null before it is received
 */
public record Objection(Registered registered, @Nullable Stage stage, List<Step> steps) {

    public Objection {
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when a step does not follow from the one before */
    static Objection of(Registered registered, List<Step> steps) {
        Stage stage = null;
        for (Step step : steps) {
            if (step.from() != stage) {
                throw new IllegalArgumentException(
                        "objection " + registered.number() + ": step " + step.seq() + " does not follow");
            }
            stage = step.to();
        }
        return new Objection(registered, stage, steps);
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    /** What was objected. */
    public Particulars<Detail> words() {
        return steps.isEmpty() ? Particulars.none() : steps.getFirst().particulars();
    }

    public Optional<Step> last(Action action) {
        return steps.stream().filter(step -> step.action() == action).reduce((first, second) -> second);
    }

    /** The order to the village, once there is one. */
    public Optional<Step> order() {
        return last(Action.ORDER);
    }
}
