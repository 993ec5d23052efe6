package cn.yangguang.remedy;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module: records remedies and what becomes of them, and tells what may be done. Every act is one transaction: lock
 * the row, fold the steps, ask the table, append the step, write the copies and the journal.
 */
@Service
public class RemedyRecords {

    private final RemedyStore store;
    private final RemedyQueries queries;
    private final RemedySubjects subjects;
    private final RemedyCarrying carrying;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RemedyRecords(
            RemedyStore store,
            RemedyQueries queries,
            RemedySubjects subjects,
            RemedyCarrying carrying,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.subjects = subjects;
        this.carrying = carrying;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Records a remedy. A form that was taken in before answers with the record it made. */
    @Transactional
    public RemedyOutcome record(NewRemedy wanted, Person person, String origin) {
        Optional<Long> before = store.ofForm(wanted.once());
        if (before.isPresent()) {
            return new RemedyOutcome.Done(before.get(), RemedyStage.ACCEPTED);
        }
        Remedy unborn = Remedy.unborn(wanted.kind(), wanted.organ(), wanted.keeper(), wanted.application());
        List<RemedyRefusal> reasons = new ArrayList<>(subjects.refusals(unborn.registered()));
        if (ask(RemedyAction.RECORD, unborn, wanted.given(), person) instanceof RemedyRules.Verdict.Refused refused) {
            reasons.addAll(refused.reasons());
        }
        return reasons.isEmpty() ? carrying.record(wanted, person, origin) : new RemedyOutcome.Refused(reasons);
    }

    /** Any later act of the table. */
    @Transactional
    public RemedyOutcome act(long id, RemedyAction action, RemedyParticulars given, Person person, String origin) {
        Optional<Remedy> found = store.lock(id)
                .filter(registered -> RemedyReach.reads(person, registered))
                .map(this::fold);
        if (found.isEmpty()) {
            return new RemedyOutcome.Refused(List.of(RemedyRefusal.of("UNKNOWN")));
        }
        return switch (ask(action, found.get(), given, person)) {
            case RemedyRules.Verdict.Refused(var reasons) -> new RemedyOutcome.Refused(reasons);
            case RemedyRules.Verdict.Allowed(var rule, var to) ->
                carrying.act(rule, to, found.get(), given, person, origin);
        };
    }

    /** Every action the table knows as the remedy stands, allowed or with the reasons against it. */
    @Transactional(readOnly = true)
    public List<RemedyOffer> offers(Remedy subject, Person person) {
        return Arrays.stream(RemedyAction.values())
                .flatMap(action -> RemedyRules.find(action, subject).stream())
                .map(rule -> new RemedyOffer(
                        rule.action(),
                        rule.article(),
                        rule.asks(),
                        ask(rule.action(), subject, null, person) instanceof RemedyRules.Verdict.Refused refused
                                ? refused.reasons()
                                : List.of()))
                .toList();
    }

    /** What the form of a new record asks for. */
    public static List<RemedyAsked> asked(RemedyKind kind) {
        return RemedyRules.find(RemedyAction.RECORD, Remedy.unborn(kind, "", "", null))
                .orElseThrow()
                .asks();
    }

    /** The remedy if this person may see it. */
    @Transactional(readOnly = true)
    public Optional<Remedy> find(long id, Person person) {
        return store.find(id)
                .filter(registered -> RemedyReach.reads(person, registered))
                .map(this::fold);
    }

    /** The newest first; only what the person may see. */
    @Transactional(readOnly = true)
    public List<Remedy> list(@Nullable RemedyKind kind, boolean open, Person person) {
        return folded(queries.find(new RemedyFilter(RemedyReach.keepers(person), kind, open)));
    }

    /** What was brought about a case, the oldest first; only what the person may see. */
    @Transactional(readOnly = true)
    public List<Remedy> about(String application, Person person) {
        return folded(queries.about(application).stream()
                .filter(registered -> RemedyReach.reads(person, registered))
                .toList());
    }

    /** Who claims or complains; nothing for whoever does not handle it. */
    @Transactional(readOnly = true)
    public RemedyParticulars personal(Remedy subject, Person person) {
        return RemedyReach.knows(person, subject.registered())
                ? store.personal(subject.registered().id())
                : RemedyParticulars.NONE;
    }

    /** The periods beside it, by the law of their first days. */
    public List<RemedyPeriod> periods(Remedy subject) {
        return RemedyPeriods.of(subject, calendar);
    }

    private RemedyRules.Verdict ask(
            RemedyAction action, Remedy subject, @Nullable RemedyParticulars given, Person person) {
        String document = given == null ? "" : given.get(RemedyDetail.DOCUMENT);
        boolean names = action == RemedyAction.RECORD || action == RemedyAction.AMEND;
        return RemedyRules.ask(
                action,
                new RemedySituation(
                        subject,
                        LocalDate.now(clock),
                        duties(person, subject.registered().keeper()),
                        given,
                        names && store.documentTaken(subject.registered(), document)));
    }

    private List<Remedy> folded(List<Remedy.Registered> found) {
        Map<Long, List<RemedyStep>> steps =
                store.steps(found.stream().map(Remedy.Registered::id).toList());
        return found.stream()
                .map(registered -> Remedy.of(registered, steps.getOrDefault(registered.id(), List.of())))
                .toList();
    }

    private Remedy fold(Remedy.Registered registered) {
        return Remedy.of(registered, store.steps(registered.id()));
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
