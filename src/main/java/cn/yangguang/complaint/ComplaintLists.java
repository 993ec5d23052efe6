package cn.yangguang.complaint;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.identity.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of entries: only what the person may know of, whoever asks for what. */
@Service
public class ComplaintLists {

    private final ComplaintStore store;
    private final ComplaintQueries queries;
    private final Entries entries;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ComplaintLists(
            ComplaintStore store, ComplaintQueries queries, Entries entries, WorkingCalendar calendar, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.entries = entries;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ComplaintLine> find(ComplaintFilter filter, Person person) {
        return lines(entries.readable(queries.keptBy(ComplaintReach.keepers(person), false), person)).stream()
                .filter(filter.fits())
                .toList();
    }

    /** What waits at the person's organs, the nearest due date first. */
    @Transactional(readOnly = true)
    public List<ComplaintLine> waiting(Person person) {
        return lines(entries.readable(queries.keptBy(ComplaintReach.keepers(person), true), person)).stream()
                .sorted(Comparator.comparing(line -> line.clock().due()))
                .toList();
    }

    /** Other entries with the same words that the person may know of. */
    @Transactional(readOnly = true)
    public List<String> sameWords(Complaint subject, Person person) {
        return queries.sameWords(subject.registered().id()).stream()
                .filter(number -> entries.readable(store.find(number), person).isPresent())
                .toList();
    }

    /** What waits at these organs and is no 举报: nobody is asked who looks. */
    List<ComplaintLine> open(Collection<String> organs, LocalDate on) {
        return entries.fold(queries.keptBy(organs, true)).stream()
                .filter(entry -> !entry.report())
                .map(entry -> line(entry, on))
                .toList();
    }

    /** What waits at these organs and is a 举报 the person may know of. */
    List<ComplaintLine> reports(Collection<String> organs, LocalDate on, Person person) {
        return entries.readable(queries.keptBy(organs, true), person).stream()
                .filter(Complaint::report)
                .map(entry -> line(entry, on))
                .toList();
    }

    List<ComplaintLine> lines(List<Complaint> found) {
        LocalDate today = LocalDate.now(clock);
        return found.stream().map(entry -> line(entry, today)).toList();
    }

    private ComplaintLine line(Complaint entry, LocalDate on) {
        return new ComplaintLine(entry, ComplaintClock.of(entry, calendar), on);
    }
}
