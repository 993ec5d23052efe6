package cn.yangguang.remedy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A remedy as its steps tell it. Immutable; made by {@link #of} and from nothing else.
 *
 * @param registered what never changes
 * @param stage null before it is recorded
 * @param acceptedOn the day the body accepted it, for a complaint the day it came
 * @param route of a lawsuit; null for others
 * @param instances the first one first; none before it is recorded and for complaints
 * @param decided what the organ above decided on a complaint; null while it has not
 * @param toldOn the day the complainant was told; null while not
 * @param replyOrderedOn the day the new reply was entered into the case; null while not
 */
public record Remedy(
        Registered registered,
        @Nullable RemedyStage stage,
        @Nullable LocalDate acceptedOn,
        @Nullable Route route,
        boolean simplified,
        String claim,
        List<Instance> instances,
        @Nullable RemedyStep decided,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate replyOrderedOn,
        List<RemedyStep> steps) {

    /**
     * What is fixed when it is recorded.
     *
     * @param organ whose handling it is about
     * @param keeper the organ that keeps the record: the same one, for a complaint one above
     * @param application number of the case it is about, or null
     */
    public record Registered(
            long id,
            RemedyKind kind,
            String organ,
            String keeper,
            @Nullable String application) {}

    public Remedy {
        instances = List.copyOf(instances);
        steps = List.copyOf(steps);
    }

    /** Before its first step. */
    static Remedy unborn(RemedyKind kind, String organ, String keeper, @Nullable String application) {
        return of(new Registered(0, kind, organ, keeper, application), List.of());
    }

    /** @throws IllegalArgumentException when a step does not follow from the one before */
    static Remedy of(Registered registered, List<RemedyStep> steps) {
        return new RemedyFolding(registered).all(steps);
    }

    /** Number of the last step; what a page shows as seen. */
    public int seen() {
        return steps.size();
    }

    public Optional<Instance> current() {
        return instances.isEmpty() ? Optional.empty() : Optional.of(instances.getLast());
    }

    /** How the last instance ended; empty while it is pending. */
    public Optional<Instance.Conclusion> conclusion() {
        return current().map(Instance::conclusion);
    }

    /** The result as it stands; null for a complaint. */
    public @Nullable RemedyResult result() {
        if (registered.kind() == RemedyKind.COMPLAINT) {
            return null;
        }
        return conclusion().map(Instance.Conclusion::result).orElse(RemedyResult.PENDING);
    }

    /** The steps that were not taken back, without those that took back. */
    public List<RemedyStep> effective() {
        return RemedyFolding.effective(steps);
    }

    /** Whether the step was taken back. */
    public boolean voided(RemedyStep step) {
        return steps.stream().anyMatch(other -> other.voids() != null && other.voids() == step.seq());
    }
}
