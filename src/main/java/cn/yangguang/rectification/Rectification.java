package cn.yangguang.rectification;

import cn.yangguang.steps.Particulars;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for correction as its steps tell it. Immutable.
 *
 * @param stage null before it is received
 * @param steps in the order they were recorded
 */
public record Rectification(Registered registered, @Nullable Stage stage, List<Step> steps) {

    public Rectification {
        steps = List.copyOf(steps);
    }

    /** @throws IllegalArgumentException when a step does not follow from the one before */
    static Rectification of(Registered registered, List<Step> steps) {
        Stage stage = null;
        for (Step step : steps) {
            if (step.from() != stage) {
                throw new IllegalArgumentException(
                        "rectification " + registered.number() + ": step " + step.seq() + " does not follow");
            }
            stage = step.to();
        }
        return new Rectification(registered, stage, steps);
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    /** What was asked for. */
    public Particulars<Detail> request() {
        return steps.isEmpty() ? Particulars.none() : steps.getFirst().particulars();
    }

    public Optional<Step> last(Action action) {
        return steps.stream().filter(step -> step.action() == action).reduce((first, second) -> second);
    }

    /** The proposal that stands: not one that was returned. */
    public Optional<Step> proposal() {
        return stage == Stage.RECEIVED ? Optional.empty() : last(Action.PROPOSE);
    }

    /** What is proposed or decided. */
    public Optional<Decision> decision() {
        return proposal().map(step -> Decision.valueOf(step.particulars().get(Detail.DECISION)));
    }

    /** The sealed letter, once it is signed. */
    public Optional<LetterRef> letter() {
        return last(Action.APPROVE)
                .map(step -> step.particulars().get(Detail.LETTER))
                .filter(text -> !text.isEmpty())
                .map(LetterRef::parse);
    }

    /** A sealed letter as a step keeps it. */
    public record LetterRef(long id, String number) {
        static LetterRef parse(String text) {
            String[] parts = text.split(" ", 2);
            return new LetterRef(Long.parseLong(parts[0]), parts.length > 1 ? parts[1] : "");
        }

        @Override
        public String toString() {
            return (id + " " + number).strip();
        }
    }
}
