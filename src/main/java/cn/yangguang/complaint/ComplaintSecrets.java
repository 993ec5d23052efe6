package cn.yangguang.complaint;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who brought an entry forward, and the files that came with it. Nothing is opened without a purpose, and every look is kept. */
@Service
public class ComplaintSecrets {

    private final ComplaintStore store;
    private final SenderFileStore papers;
    private final Journal journal;
    private final Clock clock;

    ComplaintSecrets(ComplaintStore store, SenderFileStore papers, Journal journal, Clock clock) {
        this.store = store;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether somebody gave a name or a contact. Tells nothing of who. */
    @Transactional(readOnly = true)
    public boolean anonymous(Complaint subject) {
        return store.sender(subject.registered()).anonymous();
    }

    @Transactional(readOnly = true)
    public List<SenderFile> files(Complaint subject) {
        return papers.list(subject.registered());
    }

    /** The looks so far, the oldest first. */
    @Transactional(readOnly = true)
    public List<Look> looks(Complaint subject) {
        return papers.looks(subject.registered());
    }

    /** Whether the person may look: who acts on it, not who only watches over the work. */
    public boolean mayLook(Complaint subject, Person person) {
        return subject.report() || ComplaintReach.handles(person, subject.keeper());
    }

    /** Opens who it was. The look is in the journal, or did not happen. Empty for who may not look. */
    @Transactional
    public Optional<Sender> sender(Complaint subject, Look.Purpose purpose, SignedIn who) {
        if (!mayLook(subject, who.person())) {
            return Optional.empty();
        }
        looked(subject, purpose, "identity", who);
        return Optional.of(store.sender(subject.registered()));
    }

    /** Opens a file of a stranger: files often tell who sent them. Empty when there is none, or for who may not look. */
    @Transactional
    public Optional<byte[]> file(Complaint subject, int n, SignedIn who) {
        if (!mayLook(subject, who.person())) {
            return Optional.empty();
        }
        Optional<byte[]> content = papers.content(subject.registered(), n);
        content.ifPresent(bytes -> looked(subject, Look.Purpose.EVIDENCE, "file/" + n, who));
        return content;
    }

    private void looked(Complaint subject, Look.Purpose purpose, String what, SignedIn who) {
        var look = new Look(clock.instant(), who.person().name(), purpose, what);
        papers.looked(subject.registered(), look, look.at(), who.person().id());
        Duty duty = subject.report()
                ? Duty.INSPECTOR
                : who.person().holds(Duty.HANDLER, subject.keeper()) ? Duty.HANDLER : Duty.SIGNATORY;
        journal.record(
                who.as(duty, subject.keeper()),
                "complaint.LOOK",
                "complaint:" + subject.number(),
                what + " " + purpose.title());
    }
}
