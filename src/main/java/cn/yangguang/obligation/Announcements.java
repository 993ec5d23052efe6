package cn.yangguang.obligation;

import cn.yangguang.catalogue.Matter;
import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Events of which the public must be told: announced, taken back with a reason, answered by a publication that a person names. Nothing is
 * changed or deleted. An empty list of problems means done and in the journal.
 */
@Service
public class Announcements {

    /** So many signs an event or a reason may have. */
    public static final int LONGEST = 500;

    private static final LocalDate EARLIEST = LocalDate.of(2008, 5, 1);
    private static final int DAYS_AHEAD = 366;

    private final Matters matters;
    private final Obligations obligations;
    private final ObligationStore store;
    private final ObligationReach reach;
    private final Journal journal;
    private final Clock clock;

    Announcements(
            Matters matters,
            Obligations obligations,
            ObligationStore store,
            ObligationReach reach,
            Journal journal,
            Clock clock) {
        this.matters = matters;
        this.obligations = obligations;
        this.store = store;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    /** Announces an event of a matter of the organ. The same event announced again is done already. */
    @Transactional
    public List<FieldProblem> announce(String organ, long matter, LocalDate day, String words, SignedIn who) {
        if (!reach.mayTell(who.person(), organ)) {
            return List.of(FieldProblem.of("", "obligation.problem.not-yours"));
        }
        List<FieldProblem> problems = problems(organ, matter, day, words);
        if (problems.isEmpty()) {
            take(organ, matter, day, words.strip(), who.as(Duty.HANDLER, organ));
        }
        return problems;
    }

    /** What stands against such an event. */
    List<FieldProblem> problems(String organ, long matter, LocalDate day, String words) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<MatterHistory> history = matters.histories(Set.of(organ)).stream()
                .filter(known -> known.matter().id() == matter)
                .findFirst();
        if (history.isEmpty()) {
            problems.add(FieldProblem.of("matter", "obligation.problem.matter"));
        } else if (!owes(history.get(), day)) {
            problems.add(FieldProblem.of(
                    "day",
                    "obligation.problem.not-in-force",
                    history.get().matter().title(),
                    day));
        }
        if (words.isBlank() || words.strip().length() > LONGEST) {
            problems.add(FieldProblem.of("words", "obligation.problem.words", LONGEST));
        }
        tooFar(day).ifPresent(problems::add);
        return problems;
    }

    /** What stands against the day itself. */
    Optional<FieldProblem> tooFar(LocalDate day) {
        LocalDate last = LocalDate.now(clock).plusDays(DAYS_AHEAD);
        return day.isBefore(EARLIEST) || day.isAfter(last)
                ? Optional.of(FieldProblem.of("day", "obligation.problem.day", EARLIEST, last))
                : Optional.empty();
    }

    static boolean owes(MatterHistory history, LocalDate day) {
        return history.on(day)
                .filter(version -> version.inForce() && version.mode() == Matter.Mode.PROACTIVE)
                .isPresent();
    }

    /** @return whether it is new */
    boolean take(String organ, long matter, LocalDate day, String words, Actor actor) {
        store.lock(matter);
        boolean known = store.events(Set.of(matter)).stream()
                .anyMatch(event -> event.withdrawn() == null
                        && event.day().equals(day)
                        && event.words().equals(words));
        if (!known) {
            long event = store.addEvent(matter, day, words, actor, clock.instant());
            journal.record(actor, "obligation.announce", object(matter), "e" + event + " " + day);
        }
        return !known;
    }

    /** Takes an event back. Whoever drafts may until its last day, a second person always. */
    @Transactional
    public List<FieldProblem> withdraw(String organ, long matter, String occasion, String reason, SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        store.lock(matter);
        Optional<Obligation> found =
                obligations.find(organ, matter, occasion, today).filter(one -> one.event() != null);
        if (found.isEmpty()) {
            return List.of(FieldProblem.of("", "obligation.problem.gone"));
        }
        if (!mayWithdraw(who.person(), found.get(), today)) {
            return List.of(FieldProblem.of("", "obligation.problem.withdraw"));
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            return List.of(FieldProblem.of("reason", "obligation.problem.reason", LONGEST));
        }
        Duty duty = ObligationReach.dutyOf(who.person(), organ, List.of(Duty.SIGNATORY, Duty.REVIEWER, Duty.HANDLER));
        Actor actor = who.as(duty, organ);
        store.withdraw(eventOf(found.get()), reason.strip(), actor, clock.instant());
        journal.record(actor, "obligation.withdraw", object(matter), occasion + " " + reason.strip());
        return List.of();
    }

    /** Whether the person may take the event back today. */
    public boolean mayWithdraw(Person person, Obligation obligation, LocalDate today) {
        return obligation.event() != null
                && (reach.mayDecide(person, obligation.organ())
                        || reach.mayTell(person, obligation.organ())
                                && !today.isAfter(obligation.due().date()));
    }

    /** Names a publication of the matter, made on the event's day or later, as its answer. */
    @Transactional
    public List<FieldProblem> name(String organ, long matter, String occasion, String indexNumber, SignedIn who) {
        if (!reach.mayTell(who.person(), organ)) {
            return List.of(FieldProblem.of("", "obligation.problem.not-yours"));
        }
        LocalDate today = LocalDate.now(clock);
        Optional<Obligation> found =
                obligations.find(organ, matter, occasion, today).filter(one -> one.event() != null);
        if (found.isEmpty()) {
            return List.of(FieldProblem.of("", "obligation.problem.gone"));
        }
        Optional<Published> named = obligations.candidates(found.get(), today).stream()
                .filter(item -> item.indexNumber().equals(indexNumber.strip()))
                .findFirst();
        if (named.isEmpty()) {
            return List.of(FieldProblem.of("indexNumber", "obligation.problem.candidate", indexNumber));
        }
        Actor actor = who.as(Duty.HANDLER, organ);
        store.name(eventOf(found.get()), named.get().disclosure(), actor, clock.instant());
        journal.record(
                actor,
                "obligation.name",
                object(matter),
                occasion + " " + named.get().indexNumber());
        return List.of();
    }

    private static long eventOf(Obligation obligation) {
        Announced event = obligation.event();
        if (event == null) {
            throw new IllegalStateException(obligation.subject());
        }
        return event.id();
    }

    /** What the journal calls a matter. */
    static String object(long matter) {
        return "matter/" + matter;
    }
}
