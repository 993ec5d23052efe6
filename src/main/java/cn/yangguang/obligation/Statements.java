package cn.yangguang.obligation;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 本期无: stated with a reason by one person, agreed to or refused by another. Until then the obligation is open, and falls due. An empty list
 * of problems means done and in the journal.
 */
@Service
public class Statements {

    private final Obligations obligations;
    private final ObligationStore store;
    private final ObligationReach reach;
    private final Journal journal;
    private final Clock clock;

    Statements(Obligations obligations, ObligationStore store, ObligationReach reach, Journal journal, Clock clock) {
        this.obligations = obligations;
        this.store = store;
        this.reach = reach;
        this.journal = journal;
        this.clock = clock;
    }

    /** States that there is nothing to publish for the period, or that what is permanent is still right. */
    @Transactional
    public List<FieldProblem> state(String organ, long matter, String occasion, String reason, SignedIn who) {
        if (!reach.mayTell(who.person(), organ)) {
            return List.of(FieldProblem.of("", "obligation.problem.not-yours"));
        }
        store.lock(matter);
        Optional<Obligation> found = obligations.find(organ, matter, occasion, LocalDate.now(clock));
        if (found.isEmpty() || !possible(found.get())) {
            return List.of(FieldProblem.of("", "obligation.problem.no-statement"));
        }
        if (reason.isBlank() || reason.strip().length() > Announcements.LONGEST) {
            return List.of(FieldProblem.of("reason", "obligation.problem.reason", Announcements.LONGEST));
        }
        Actor actor = who.as(Duty.HANDLER, organ);
        store.addStatement(matter, occasion, reason.strip(), actor, clock.instant());
        journal.record(actor, "obligation.state", Announcements.object(matter), occasion + " " + reason.strip());
        return List.of();
    }

    /** Whether 本期无 can be stated: for a period that is open and for which nobody waits; of something permanent only once it is public. */
    public boolean possible(Obligation obligation) {
        Statement last = obligation.statement();
        boolean open = obligation.state() == State.NOT_DUE
                || obligation.state() == State.SOON
                || obligation.state() == State.OVERDUE;
        boolean shown = obligation.rhythm().kind() != Rhythm.Kind.PERMANENT
                || obligations.isPublic(obligation, LocalDate.now(clock));
        return obligation.event() == null && open && shown && (last == null || last.decision() != null);
    }

    /** Agrees to the statement that waits, or refuses it with words. Never by the person who stated it. */
    @Transactional
    public List<FieldProblem> decide(
            String organ, long matter, String occasion, boolean agreed, String words, SignedIn who) {
        store.lock(matter);
        Optional<Statement> waiting = obligations
                .find(organ, matter, occasion, LocalDate.now(clock))
                .map(Obligation::statement)
                .filter(statement -> statement.decision() == null);
        if (waiting.isEmpty()) {
            return List.of(FieldProblem.of("", "obligation.problem.gone"));
        }
        if (!mayDecide(who.person(), organ, waiting.get())) {
            return List.of(FieldProblem.of("", "obligation.problem.another"));
        }
        if (!agreed && words.isBlank() || words.strip().length() > Announcements.LONGEST) {
            return List.of(FieldProblem.of("words", "obligation.problem.reason", Announcements.LONGEST));
        }
        Duty duty = ObligationReach.dutyOf(who.person(), organ, List.of(Duty.SIGNATORY, Duty.REVIEWER));
        Actor actor = who.as(duty, organ);
        store.decide(waiting.get().id(), agreed, words.strip(), actor, clock.instant());
        String act = agreed ? "obligation.agree" : "obligation.refuse";
        journal.record(actor, act, Announcements.object(matter), occasion);
        return List.of();
    }

    /** Whether the person is another than the one who stated it and may decide. */
    public boolean mayDecide(Person person, String organ, Statement statement) {
        return reach.mayDecide(person, organ) && !Objects.equals(statement.person(), person.id());
    }
}
