package cn.yangguang.complaint;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the table needs to know beside an entry, and what its forms offer to choose. */
@Component
class Surrounding {

    private final ComplaintStore store;
    private final ComplaintQueries queries;
    private final Entries entries;
    private final ComplaintDesks desks;
    private final WorkingCalendar calendar;

    Surrounding(
            ComplaintStore store,
            ComplaintQueries queries,
            Entries entries,
            ComplaintDesks desks,
            WorkingCalendar calendar) {
        this.store = store;
        this.queries = queries;
        this.entries = entries;
        this.desks = desks;
        this.calendar = calendar;
    }

    /** @param person who acts; null for the sender, who chooses nothing */
    ComplaintSituation.Surroundings of(Complaint subject, @Nullable Person person, ComplaintParticulars given) {
        Long named = given.id(ComplaintDetail.PERSON);
        List<Person> assignable = assignable(subject);
        ComplaintWords words = store.words(subject.number());
        return new ComplaintSituation.Surroundings(
                ids(assignable),
                competent(subject).stream().map(Organ::key).collect(Collectors.toSet()),
                subject.report()
                        ? ""
                        : desks.taker(EntryKind.REPORT, subject.registered().organ(), false, words)
                                .orElse(""),
                person == null ? Set.of() : numbers(joinable(subject, person)),
                assignable.stream().anyMatch(one -> named == null || one.id() != named),
                anotherSigner(subject),
                below(subject),
                ComplaintClock.of(subject, calendar).due(),
                ComplaintTerm.on(subject.clockFrom(), ComplaintTerm.Code.EXTENSION)
                        .days(),
                store.sender(subject.registered()).words());
    }

    /** Who may be given the entry. */
    List<Person> assignable(Complaint subject) {
        Predicate<Person> reading = person -> entries.reads(person, subject);
        return subject.report()
                ? desks.inspectors(subject.keeper(), reading)
                : desks.holding(Duty.HANDLER, subject.keeper());
    }

    /** Organs with somebody who may have it. */
    List<Organ> competent(Complaint subject) {
        ComplaintWords words = store.words(subject.number());
        List<String> path = desks.path(subject.registered().organ());
        List<Person> able = desks.holding(subject.report() ? Duty.INSPECTOR : Duty.HANDLER);
        Predicate<Organ> has = subject.report()
                ? organ -> able.stream()
                        .anyMatch(p -> p.holds(Duty.INSPECTOR, organ.key())
                                && !subject.concerned().contains(p.id())
                                && ComplaintReach.inspects(p, organ.key(), words, path))
                : organ -> able.stream().anyMatch(p -> p.holds(Duty.HANDLER, organ.key()));
        return desks.others(subject.keeper()).stream().filter(has).toList();
    }

    /** What else waits at the same organ and is as secret. */
    List<Complaint> joinable(Complaint subject, Person person) {
        return entries.readable(queries.keptBy(Set.of(subject.keeper()), true), person).stream()
                .filter(other ->
                        other.report() == subject.report() && !other.number().equals(subject.number()))
                .toList();
    }

    /** Four eyes need a second pair: of an inspector who may know of a 举报, of a signatory otherwise. */
    private boolean anotherSigner(Complaint subject) {
        List<Person> signers = subject.report() ? assignable(subject) : desks.holding(Duty.SIGNATORY, subject.keeper());
        Long drafter = subject.drafter();
        return signers.stream().anyMatch(one -> drafter == null || one.id() != drafter);
    }

    /** Who may be named as concerned: whoever works with this installation's content. */
    List<Person> nameable() {
        return desks.people().stream()
                .filter(person -> person.assignments().stream()
                        .noneMatch(held -> held.duty().administers()))
                .toList();
    }

    /** Art. 47: a complaint about an organ goes to the 主管部门 above it. */
    private boolean below(Complaint subject) {
        String organ = subject.registered().organ();
        return !organ.equals(subject.keeper())
                && desks.administers(organ)
                && desks.path(organ).contains(subject.keeper());
    }

    private static Set<String> ids(List<Person> people) {
        return people.stream().map(person -> Long.toString(person.id())).collect(Collectors.toSet());
    }

    private static Set<String> numbers(List<Complaint> entries) {
        return entries.stream().map(Complaint::number).collect(Collectors.toSet());
    }
}
