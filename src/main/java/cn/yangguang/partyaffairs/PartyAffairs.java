package cn.yangguang.partyaffairs;

import cn.yangguang.disclosure.BodyText;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.partyaffairs.PartyPublication.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes, publishes and withdraws party affairs. An empty list of problems means done and in the journal. */
@Service
public class PartyAffairs {

    private static final Set<Duty> WRITING = Set.of(Duty.HANDLER, Duty.VILLAGE_REPORTER);
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BODY = 100_000;

    private final PartyStore store;
    private final Organs organs;
    private final Journal journal;
    private final Clock clock;

    PartyAffairs(PartyStore store, Organs organs, Journal journal, Clock clock) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is to be published. */
    @Transactional(readOnly = true)
    public List<PartyItem> items() {
        return store.items();
    }

    /** Everything of the organ, drafts first; for staff. */
    @Transactional(readOnly = true)
    public List<PartyPublication> of(String organ) {
        return store.of(organ);
    }

    /** What the public may read, the newest first. */
    @Transactional(readOnly = true)
    public List<PartyPublication> toSociety(String organ) {
        return store.of(organ).stream().filter(PartyAffairs::open).toList();
    }

    /** One that the public may read. */
    @Transactional(readOnly = true)
    public Optional<PartyPublication> toSociety(long id) {
        return store.find(id).filter(PartyAffairs::open);
    }

    private static boolean open(PartyPublication publication) {
        return publication.live() && publication.scope() == Scope.SOCIETY;
    }

    @Transactional(readOnly = true)
    public Optional<PartyPublication> find(String organ, long id) {
        return store.find(id).filter(found -> found.organ().equals(organ));
    }

    /** Whether the person holds a duty of content at the organ or one above it. */
    public boolean sees(Person person, String organ) {
        return organs.pathOf(organ).stream().anyMatch(above -> OfficeReach.covers(person, above.key()));
    }

    public boolean writes(Person person, String organ) {
        return WRITING.stream().anyMatch(duty -> person.holds(duty, organ));
    }

    /** Four eyes: who wrote it does not publish it. */
    public boolean signs(Person person, PartyPublication draft) {
        return draft.draft() && person.holds(Duty.SIGNATORY, draft.organ()) && person.id() != draft.writtenBy();
    }

    @Transactional
    public List<FieldProblem> write(
            String organ, String item, Scope scope, String title, String body, Person person, String origin) {
        List<FieldProblem> problems = new ArrayList<>();
        if (items().stream().noneMatch(known -> known.code().equals(item))) {
            problems.add(FieldProblem.of("item", "partyaffairs.problem.item"));
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            problems.add(FieldProblem.of("title", "partyaffairs.problem.title", LONGEST_TITLE));
        }
        if (body.isBlank() || body.length() > LONGEST_BODY) {
            problems.add(FieldProblem.of("body", "partyaffairs.problem.body"));
        }
        if (!writes(person, organ)) {
            problems.add(FieldProblem.of("", "partyaffairs.problem.duty"));
        }
        if (problems.isEmpty()) {
            long id = store.insert(
                    new PartyPublication(
                            0,
                            organ,
                            item,
                            scope,
                            title,
                            BodyText.read(body),
                            person.id(),
                            person.name(),
                            null,
                            "",
                            null),
                    clock.instant());
            Duty duty = person.holds(Duty.HANDLER, organ) ? Duty.HANDLER : Duty.VILLAGE_REPORTER;
            journal.record(person.as(duty, organ, origin), "partyaffairs.write", "party/" + id, item);
        }
        return List.copyOf(problems);
    }

    /** @param checked whether the signatory confirms that it holds no secret, nothing internal and no personal data */
    @Transactional
    public List<FieldProblem> publish(String organ, long id, boolean checked, Person person, String origin) {
        Optional<PartyPublication> draft = find(organ, id).filter(found -> signs(person, found));
        if (draft.isEmpty()) {
            return List.of(FieldProblem.of("", "partyaffairs.problem.sign"));
        }
        if (!checked) {
            return List.of(FieldProblem.of("", "partyaffairs.problem.checked"));
        }
        store.publish(id, LocalDate.now(clock), person.name());
        journal.record(
                person.as(Duty.SIGNATORY, organ, origin),
                "partyaffairs.publish",
                "party/" + id,
                draft.get().item());
        return List.of();
    }

    @Transactional
    public List<FieldProblem> withdraw(String organ, long id, Person person, String origin) {
        Optional<PartyPublication> live = find(organ, id).filter(PartyPublication::live);
        if (live.isEmpty() || !person.holds(Duty.SIGNATORY, organ)) {
            return List.of(FieldProblem.of("", "partyaffairs.problem.withdraw"));
        }
        store.withdraw(id, LocalDate.now(clock));
        journal.record(
                person.as(Duty.SIGNATORY, organ, origin),
                "partyaffairs.withdraw",
                "party/" + id,
                live.get().item());
        return List.of();
    }
}
