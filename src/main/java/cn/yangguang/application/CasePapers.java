package cn.yangguang.application;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files kept with cases, for the handlers of the organ alone. That one was opened stands in the journal. */
@Service
public class CasePapers {

    private final PaperStore store;
    private final Journal journal;

    CasePapers(PaperStore store, Journal journal) {
        this.store = store;
        this.journal = journal;
    }

    /** A file with its content in the clear. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Opened(CasePaper paper, byte[] content) {}

    /** What is kept with the case; nothing for whoever does not handle cases of its organ. */
    @Transactional(readOnly = true)
    public List<CasePaper> of(Case subject, Person person) {
        return duty(subject, person).isPresent() ? store.of(subject.registered().id()) : List.of();
    }

    /** Opens a paper of this very case; empty when there is none such for this person. */
    @Transactional
    public Optional<Opened> open(Case subject, long paper, Person person, String origin) {
        long id = subject.registered().id();
        Optional<Duty> duty = duty(subject, person);
        Optional<Opened> opened = of(subject, person).stream()
                .filter(kept -> kept.id() == paper)
                .findFirst()
                .flatMap(kept -> store.open(id, paper).map(content -> new Opened(kept, content)));
        opened.ifPresent(file -> journal.record(
                person.as(duty.orElseThrow(), subject.registered().organ(), origin),
                "application.open-paper",
                "application:" + subject.registered().number(),
                file.paper().kind().title()));
        return opened;
    }

    private static Optional<Duty> duty(Case subject, Person person) {
        return CaseLists.HANDLING.stream()
                .sorted()
                .filter(duty -> person.holds(duty, subject.registered().organ()))
                .findFirst();
    }
}
