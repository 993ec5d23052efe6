package cn.yangguang.complaint;

import cn.yangguang.identity.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Folds entries from their rows and leaves out what the person may not see: the one place through which all reading goes. */
@Component
class Entries {

    private final ComplaintStore store;
    private final ComplaintDesks desks;

    Entries(ComplaintStore store, ComplaintDesks desks) {
        this.store = store;
        this.desks = desks;
    }

    Complaint fold(Complaint.Registered registered) {
        return Complaint.of(registered, store.steps(List.of(registered.id())).getOrDefault(registered.id(), List.of()));
    }

    List<Complaint> fold(List<Complaint.Registered> found) {
        Map<Long, List<ComplaintStep>> steps =
                store.steps(found.stream().map(Complaint.Registered::id).toList());
        return found.stream()
                .map(entry -> Complaint.of(entry, steps.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    List<Complaint> readable(List<Complaint.Registered> found, Person person) {
        return fold(found).stream().filter(subject -> reads(person, subject)).toList();
    }

    Optional<Complaint> readable(Optional<Complaint.Registered> found, Person person) {
        return found.map(this::fold).filter(subject -> reads(person, subject));
    }

    boolean reads(Person person, Complaint subject) {
        // The words are opened only where they decide.
        ComplaintWords words = subject.report() ? store.words(subject.number()) : new ComplaintWords("", "");
        return ComplaintReach.reads(
                person, subject, words, desks.path(subject.registered().organ()));
    }
}
