package cn.yangguang.complaint;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.page.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The service of the module: what is done with entries, and what may be done. Every act is one transaction: lock the row, fold the
 * steps, ask the table, append the step, write the copies and the journal.
 */
@Service
public class Complaints {

    private final ComplaintStore store;
    private final Entries entries;
    private final Surrounding surrounding;
    private final ComplaintCarrying carrying;
    private final QueryCode codes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Complaints(
            ComplaintStore store,
            Entries entries,
            Surrounding surrounding,
            ComplaintCarrying carrying,
            QueryCode codes,
            WorkingCalendar calendar,
            Clock clock) {
        this.store = store;
        this.entries = entries;
        this.surrounding = surrounding;
        this.carrying = carrying;
        this.codes = codes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The entry, if this person may know of it. */
    @Transactional(readOnly = true)
    public Optional<Complaint> find(String number, Person person) {
        return entries.readable(store.find(number), person);
    }

    /** An act of the office. What the person may not know of is answered like what does not exist. */
    @Transactional
    public ComplaintOutcome act(String number, ComplaintAction action, ComplaintParticulars given, SignedIn who) {
        return entries.readable(store.lock(number), who.person())
                .map(subject -> act(subject, action, given, who))
                .orElseGet(() -> ComplaintOutcome.Refused.of("UNKNOWN"));
    }

    /** An act of the sender, who has number and query code. */
    @Transactional
    public ComplaintOutcome act(String number, String code, ComplaintAction action, ComplaintParticulars given) {
        return store.ofCode(number, codes.mark(number, code))
                .flatMap(store::lock)
                .map(entries::fold)
                .map(subject -> act(subject, action, given, null))
                .orElseGet(() -> ComplaintOutcome.Refused.of("UNKNOWN"));
    }

    /** Every action the table knows as the entry stands, allowed or with the reasons against it; none for who only reads. */
    @Transactional(readOnly = true)
    public List<ComplaintOffer> offers(Complaint subject, Person person) {
        if (!subject.report() && !ComplaintReach.handles(person, subject.keeper())) {
            return List.of();
        }
        return Arrays.stream(ComplaintAction.values())
                .flatMap(action -> ComplaintRules.find(action, subject).stream())
                .filter(rule -> !rule.duties().isEmpty())
                .map(rule -> new ComplaintOffer(
                        rule.action(),
                        rule.norm(),
                        rule.asks().stream().map(ComplaintRule.Asked::detail).toList(),
                        ComplaintRules.ask(rule.action(), situation(subject, null, person))
                                        instanceof ComplaintRules.Verdict.Refused refused
                                ? refused.reasons()
                                : List.of()))
                .toList();
    }

    /** What a form of this action offers to choose. */
    @Transactional(readOnly = true)
    public List<Choice> choices(ComplaintDetail detail, Complaint subject, Person person) {
        return switch (detail) {
            case ASSIGNEE -> people(surrounding.assignable(subject));
            case PERSON -> people(surrounding.nameable());
            case ORGAN ->
                surrounding.competent(subject).stream()
                        .map(organ -> new Choice(organ.key(), organ.fullName()))
                        .toList();
            case INTO ->
                surrounding.joinable(subject, person).stream()
                        .map(other -> new Choice(other.number(), other.number()))
                        .toList();
            default -> List.of();
        };
    }

    public ComplaintClock clock(Complaint subject) {
        return ComplaintClock.of(subject, calendar);
    }

    /** What was brought forward. Only for an entry that {@link #find} gave. */
    @Transactional(readOnly = true)
    public ComplaintWords words(Complaint subject) {
        return store.words(subject.number());
    }

    private ComplaintOutcome act(
            Complaint subject, ComplaintAction action, ComplaintParticulars given, @Nullable SignedIn who) {
        ComplaintSituation situation = situation(subject, given, who == null ? null : who.person());
        return switch (ComplaintRules.ask(action, situation)) {
            case ComplaintRules.Verdict.Refused(var reasons) -> new ComplaintOutcome.Refused(reasons);
            case ComplaintRules.Verdict.Allowed allowed -> carrying.carry(allowed, situation, who);
        };
    }

    private ComplaintSituation situation(
            Complaint subject, @Nullable ComplaintParticulars given, @Nullable Person person) {
        return new ComplaintSituation(
                subject,
                LocalDate.now(clock),
                person == null ? null : person.id(),
                person == null ? Set.of() : duties(person, subject.keeper()),
                given,
                surrounding.of(subject, person, given == null ? ComplaintParticulars.NONE : given));
    }

    private static List<Choice> people(List<Person> people) {
        return people.stream()
                .map(person -> new Choice(Long.toString(person.id()), person.name()))
                .toList();
    }

    private static Set<Duty> duties(Person person, String organ) {
        return Arrays.stream(Duty.values())
                .filter(duty -> person.holds(duty, organ))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Duty.class)));
    }
}
