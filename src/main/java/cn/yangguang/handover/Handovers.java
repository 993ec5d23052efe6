package cn.yangguang.handover;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packages for archive and library: put together, taken, given up. What is in a package is fixed when it is put together; see {@link Packages} for its bytes. */
@Service
public class Handovers {

    /** Who hands over for an organ. */
    public static final Set<Duty> ACTING = Set.of(Duty.HANDLER, Duty.SIGNATORY);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST = 200;

    private final HandoverStore store;
    private final HandoverQueries queries;
    private final Scans scans;
    private final Journal journal;
    private final Clock clock;

    Handovers(HandoverStore store, HandoverQueries queries, Scans scans, Journal journal, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.scans = scans;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Recipient> recipients(String organ) {
        return store.recipients(organ);
    }

    /** Adds a recipient, or changes the one of that name. @return problems by field; empty when it is done */
    @Transactional
    public List<FieldProblem> recipient(
            String organ, Recipient.Kind kind, String name, String contact, boolean active, Actor actor) {
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("name", "handover.problem.name", LONGEST_NAME));
        }
        if (contact.length() > LONGEST) {
            problems.add(FieldProblem.of("contact", "handover.problem.long", LONGEST));
        }
        if (problems.isEmpty()) {
            long id = store.put(organ, kind, name.strip(), contact.strip(), active);
            journal.record(actor, "handover.recipient-set", "recipient/" + id, name.strip());
        }
        return problems;
    }

    /** How many editions and withdrawals a package would hold. */
    @Transactional(readOnly = true)
    public int waiting(String organ, long recipient, @Nullable LocalDate from, @Nullable LocalDate to) {
        return queries.candidates(organ, recipient, from, to).size();
    }

    /**
     * What came of putting a package together.
     *
     * @param parcel null when there are problems
     */
    public record Put(@Nullable Long parcel, List<FieldProblem> problems) {
        public Put {
            problems = List.copyOf(problems);
        }

        private static Put refused(String field, String key) {
            return new Put(null, List.of(FieldProblem.of(field, key)));
        }
    }

    /**
     * Puts together what was published on these days and is not handed over yet, and whatever was withdrawn since.
     *
     * @param from null from the beginning
     * @param to null up to now
     */
    @Transactional
    public Put put(String organ, long recipient, @Nullable LocalDate from, @Nullable LocalDate to, Actor actor) {
        boolean known = store.recipients(organ).stream().anyMatch(one -> one.id() == recipient && one.active());
        if (!known) {
            return Put.refused("recipient", "handover.problem.recipient");
        }
        if (from != null && to != null && from.isAfter(to)) {
            return Put.refused("to", "handover.problem.period");
        }
        store.lock(recipient);
        List<HandoverQueries.Candidate> candidates = queries.candidates(organ, recipient, from, to);
        if (candidates.isEmpty()) {
            return Put.refused("recipient", "handover.problem.nothing");
        }
        boolean supplement = candidates.stream().anyMatch(HandoverQueries.Candidate::known);
        long id = store.begin(organ, recipient, from, to, supplement, clock.instant(), actor.name());
        for (int i = 0; i < candidates.size(); i++) {
            store.enter(id, i + 1, candidates.get(i));
        }
        journal.record(actor, "handover.made", "package/" + id, candidates.size() + " " + organ);
        return new Put(id, List.of());
    }

    @Transactional(readOnly = true)
    public Optional<Parcel> find(long id) {
        return store.parcel(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Parcel> of(String organ) {
        return store.of(organ);
    }

    @Transactional(readOnly = true)
    public List<Entry> entries(long parcel) {
        return queries.entries(parcel);
    }

    /**
     * The recipient has it.
     *
     * @param scan the signed list as it was sent, null for none
     */
    @Transactional
    public List<FieldProblem> receive(
            long id,
            @Nullable LocalDate on,
            String personName,
            String number,
            byte @Nullable [] scan,
            Person person,
            Actor actor) {
        Parcel parcel = store.locked(id).filter(Parcel::open).orElse(null);
        if (parcel == null || parcel.sha256() == null) {
            return List.of(FieldProblem.of("", "handover.problem.state"));
        }
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate made = LocalDate.ofInstant(parcel.madeAt(), clock.getZone());
        if (on == null || on.isBefore(made) || on.isAfter(LocalDate.now(clock))) {
            problems.add(FieldProblem.of("on", "handover.problem.on", made));
        }
        if (personName.isBlank() || personName.length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("person", "handover.problem.name", LONGEST_NAME));
        }
        if (number.length() > LONGEST_NAME) {
            problems.add(FieldProblem.of("number", "handover.problem.long", LONGEST_NAME));
        }
        Optional<String> kept =
                problems.isEmpty() && scan != null && scan.length > 0 ? scans.keep(scan) : Optional.empty();
        if (problems.isEmpty() && scan != null && scan.length > 0 && kept.isEmpty()) {
            problems.add(FieldProblem.of("scan", "handover.problem.scan"));
        }
        if (problems.isEmpty() && on != null) {
            store.receive(
                    id,
                    new Parcel.Receipt(on, personName.strip(), number.strip(), kept.orElse(null), person.name()),
                    clock.instant());
            journal.record(actor, "handover.received", "package/" + id, on + " " + number.strip());
        }
        return problems;
    }

    /** Given up: what is in it counts as not handed over. @return a message key, or empty when it is done */
    @Transactional
    public Optional<String> drop(long id, String reason, Actor actor) {
        if (store.locked(id).filter(Parcel::open).isEmpty()) {
            return Optional.of("handover.problem.state");
        }
        if (reason.isBlank() || reason.length() > LONGEST) {
            return Optional.of("handover.problem.reason");
        }
        store.drop(id, clock.instant(), actor.name(), reason.strip());
        journal.record(actor, "handover.dropped", "package/" + id, reason.strip());
        return Optional.empty();
    }
}
