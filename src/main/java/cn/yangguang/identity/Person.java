package cn.yangguang.identity;

import cn.yangguang.journal.Actor;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in, with the duties held now.
 *
 * @param organ key of the organ the person works at, or null for an administrator of the installation
 */
public record Person(
        long id, String login, String name, @Nullable String organ, Set<Assignment> assignments) {

    public Person {
        assignments = Set.copyOf(assignments);
    }

    /** Whether the person holds the duty at this very organ (or everywhere). */
    public boolean holds(Duty duty, String atOrgan) {
        return assignments.stream()
                .anyMatch(a -> a.duty() == duty
                        && (a.organ().equals(atOrgan) || a.organ().equals(Assignment.EVERYWHERE)));
    }

    public boolean holdsAnywhere(Duty duty) {
        return assignments.stream().anyMatch(a -> a.duty() == duty);
    }

    /** Keys of the organs where the person holds one of these duties. */
    public Set<String> organsOf(Set<Duty> duties) {
        return assignments.stream()
                .filter(a -> duties.contains(a.duty()))
                .map(Assignment::organ)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The person acting in a duty for an organ, for the journal. */
    public Actor as(@Nullable Duty duty, @Nullable String atOrgan, String origin) {
        return new Actor(id, name, duty == null ? null : duty.name(), atOrgan, origin);
    }
}
