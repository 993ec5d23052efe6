package cn.yangguang.inspection;

import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An inspection or an order as its steps tell it. Immutable.
 *
 * @param stage null before its first step
 * @param steps in the order they were recorded
 */
public record Course(Proceeding proceeding, @Nullable Stage stage, List<Step> steps) {

    public Course {
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when a step does not follow from the one before */
    static Course of(Proceeding proceeding, List<Step> steps) {
        Stage stage = null;
        for (Step step : steps) {
            if (step.from() != stage) {
                throw new IllegalArgumentException(proceeding.number() + ": step " + step.seq() + " does not follow");
            }
            stage = step.to();
        }
        return new Course(proceeding, stage, steps);
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    /** What it began with. */
    public Particulars<Detail> begun() {
        return steps.isEmpty() ? Particulars.none() : steps.getFirst().particulars();
    }

    public Optional<Step> last(Action action) {
        return steps.stream().filter(step -> step.action() == action).reduce((first, second) -> second);
    }

    /** The newest words of a detail, or empty ones. */
    public String newest(Detail detail) {
        return steps.stream()
                .map(step -> step.particulars().get(detail))
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> second)
                .orElse("");
    }

    /** The day by which something has to be put right; the last one that was set. */
    public Optional<LocalDate> due() {
        return Particulars.of(Detail.DUE, newest(Detail.DUE)).date(Detail.DUE);
    }

    public boolean open() {
        return stage == null || stage.open();
    }

    /** The seed, once it is known. */
    public Optional<String> seed() {
        return last(Action.DRAW).map(step -> step.particulars().get(Detail.SEED));
    }
}
