package cn.yangguang.workrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A proposal to publish, with its course.
 *
 * @param evidence what shows that it is wanted: searches in vain, numbers of cases
 * @param category code of the category it would stand under, null when nobody said
 * @param matter id of the matter of the catalogue, null when nobody said
 */
public record Proposal(
        long id,
        String organ,
        String topic,
        String why,
        String evidence,
        Source source,
        @Nullable String category,
        @Nullable Long matter,
        List<Step> steps) {

    /** Where the topic was met. */
    public enum Source {
        SEARCH,
        APPLICATION,
        OTHER
    }

    /** @param disclosure id of the draft begun, null for every other act */
    public record Step(
            ProposalAction action,
            String reason,
            @Nullable Long disclosure,
            LocalDate on,
            @Nullable Long person,
            String name) {}

    public Proposal {
        steps = List.copyOf(steps);
    }

    public ProposalStage stage() {
        return ProposalRules.after(steps.getLast().action());
    }

    /** As of the end of a day; empty while it was not there. */
    Optional<ProposalStage> stage(LocalDate on) {
        return steps.reversed().stream()
                .filter(step -> !step.on().isAfter(on))
                .findFirst()
                .map(step -> ProposalRules.after(step.action()));
    }

    public LocalDate proposedOn() {
        return steps.getFirst().on();
    }

    /** What happened last of this kind. */
    public Optional<Step> last(ProposalAction action) {
        return steps.reversed().stream().filter(step -> step.action() == action).findFirst();
    }

    /** Whether it was adopted in the year. */
    public boolean adoptedIn(int year) {
        return last(ProposalAction.ADOPT)
                .filter(step -> step.on().getYear() == year)
                .isPresent();
    }
}
