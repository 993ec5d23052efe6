package cn.yangguang.workrecord;

import cn.yangguang.files.Contents;
import cn.yangguang.files.FileRefused;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registers of an organ. An empty list of problems means done and in the journal. */
@Service
public class WorkRecords {

    private static final Set<Duty> KEEPING = Set.of(Duty.HANDLER, Duty.STATISTICIAN);
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NAME = 200;

    private final EntryStore store;
    private final ObjectProvider<Contents> contents;
    private final Journal journal;
    private final Clock clock;

    WorkRecords(EntryStore store, ObjectProvider<Contents> contents, Journal journal, Clock clock) {
        this.store = store;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
    }

    public boolean keeps(Person person, String organ) {
        return KEEPING.stream().anyMatch(duty -> person.holds(duty, organ));
    }

    /** The entries that fall into the year, by day, the struck ones too; each with its newest version only. */
    @Transactional(readOnly = true)
    public List<Entry> of(String organ, Register register, int year) {
        return store.newest(Set.of(organ), register).stream()
                .filter(entry -> entry.register() == Register.STAFF
                        ? staffed(entry, year)
                        : entry.content().in(year))
                .toList();
    }

    private static boolean staffed(Entry entry, int year) {
        return entry.content().until() == null
                ? entry.content().on().getYear() <= year
                : entry.content().in(year);
    }

    /** With all its versions. */
    @Transactional(readOnly = true)
    public Optional<Entry> find(long id) {
        return store.find(id);
    }

    @Transactional
    public List<FieldProblem> add(
            String organ, Register register, Map<EntryField, String> typed, Person person, String origin) {
        EntryReading.Read read = EntryReading.of(register, typed, LocalDate.now(clock));
        EntryContent content = read.content();
        if (!keeps(person, organ)) {
            return List.of(FieldProblem.of("", "workrecord.problem.duty"));
        }
        if (content != null) {
            long id = store.insert(organ, register);
            store.addVersion(id, 1, content, false, "", hand(person));
            note(person, organ, "workrecord.enter", id, register.title() + " " + content.on(), origin);
        }
        return read.problems();
    }

    /** A new version; the old one stays. */
    @Transactional
    public List<FieldProblem> correct(
            Entry entry, int seen, Map<EntryField, String> typed, String reason, Person person, String origin) {
        EntryReading.Read read = EntryReading.of(entry.register(), typed, LocalDate.now(clock));
        EntryContent content = read.content();
        List<FieldProblem> refused = refused(entry, seen, reason, person);
        if (!refused.isEmpty() || content == null) {
            return refused.isEmpty() ? read.problems() : refused;
        }
        store.addVersion(entry.id(), seen + 1, content, false, reason.strip(), hand(person));
        note(person, entry.organ(), "workrecord.correct", entry.id(), reason.strip(), origin);
        return List.of();
    }

    /** It should never have been entered: it stays readable and counts no more. */
    @Transactional
    public List<FieldProblem> strike(Entry entry, int seen, String reason, Person person, String origin) {
        List<FieldProblem> refused = refused(entry, seen, reason, person);
        if (refused.isEmpty()) {
            store.addVersion(entry.id(), seen + 1, entry.content(), true, reason.strip(), hand(person));
            note(person, entry.organ(), "workrecord.strike", entry.id(), reason.strip(), origin);
        }
        return refused;
    }

    private List<FieldProblem> refused(Entry entry, int seen, String reason, Person person) {
        if (!keeps(person, entry.organ())) {
            return List.of(FieldProblem.of("", "workrecord.problem.duty"));
        }
        store.lock(entry.id());
        Entry now = store.find(entry.id()).orElseThrow();
        if (now.newest().number() != seen || now.struck()) {
            return List.of(FieldProblem.of("", "workrecord.problem.stale"));
        }
        return reason.isBlank() || reason.strip().length() > LONGEST_REASON
                ? List.of(FieldProblem.of("reason", "workrecord.problem.reason", LONGEST_REASON))
                : List.of();
    }

    /** Keeps a file as evidence. */
    @Transactional
    public List<FieldProblem> attach(Entry entry, String name, byte[] content, Person person, String origin) {
        if (!keeps(person, entry.organ())) {
            return List.of(FieldProblem.of("", "workrecord.problem.duty"));
        }
        String plain = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        return switch (EvidencePictures.of(plain, content)) {
            case EvidencePictures.Kept.Refused(var words) ->
                List.of(FieldProblem.of("file", "workrecord.problem.file", words));
            case EvidencePictures.Kept.As made -> keep(entry, made, person, origin);
        };
    }

    private List<FieldProblem> keep(Entry entry, EvidencePictures.Kept.As made, Person person, String origin) {
        try {
            StoredFile file = contents.getObject().keep(new ByteArrayInputStream(made.bytes()), made.name());
            if (store.addFile(entry.id(), file.hash(), made.name(), hand(person))) {
                note(person, entry.organ(), "workrecord.attach", entry.id(), file.hash(), origin);
            }
            return List.of();
        } catch (FileRefused refused) {
            return List.of(FieldProblem.of("file", "workrecord.problem.file", String.valueOf(refused.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EntryStore.Hand hand(Person person) {
        return new EntryStore.Hand(person.id(), person.name(), clock.instant());
    }

    private void note(Person person, String organ, String act, long entry, String detail, String origin) {
        Duty duty = person.holds(Duty.HANDLER, organ) ? Duty.HANDLER : Duty.STATISTICIAN;
        journal.record(person.as(duty, organ, origin), act, "workrecord/" + entry, detail);
    }
}
