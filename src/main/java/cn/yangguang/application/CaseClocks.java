package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.CalendarMove;
import cn.yangguang.deadline.CaseClock;
import cn.yangguang.deadline.ClockReading;
import cn.yangguang.law.LawProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the clocks of cases. Open cases are counted with the calendar of today; a case that is over keeps the calendar it was counted
 * with, whatever notice comes later.
 */
@Service
public class CaseClocks {

    /** Where a case is over for the clock. */
    private static final Set<Stage> OVER =
            EnumSet.of(Stage.SERVED, Stage.ARCHIVED, Stage.CLOSED, Stage.WITHDRAWN, Stage.MERGED);

    private final CalendarStore store;
    private final CaseQueries queries;
    private final StepStore steps;
    private final WorkingCalendar calendar;
    private final Clock clock;

    CaseClocks(CalendarStore store, CaseQueries queries, StepStore steps, WorkingCalendar calendar, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.steps = steps;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The periods of a case and their day-by-day ledger, as of today. */
    @Transactional(readOnly = true)
    public ClockReading read(Case subject) {
        return read(subject, calendarOf(subject));
    }

    /** The calendar a case is counted with. */
    @Transactional(readOnly = true)
    public WorkingCalendar calendarOf(Case subject) {
        if (!OVER.contains(subject.stage())) {
            return calendar;
        }
        Optional<String> fixed = store.of(subject.registered().id());
        return fixed.filter(f -> !f.equals(calendar.fingerprint()))
                .map(store::read)
                .orElse(calendar);
    }

    /** The dates that calendars moved, the newest first. */
    @Transactional(readOnly = true)
    public List<DueMove> moves() {
        return store.moves(500);
    }

    /** The dates of one case that calendars moved, the newest first. */
    @Transactional(readOnly = true)
    public List<DueMove> moves(Case subject) {
        return store.movesOf(subject.registered().id());
    }

    /**
     * Notes the calendar of today. When it is another than before, every open case is counted with both, and each date that moves is
     * kept with the days that are the reason.
     *
     * @return what moved
     */
    @Transactional
    public List<DueMove> catchUp() {
        String now = calendar.fingerprint();
        Optional<String> before = store.latest();
        store.keep(calendar, clock.instant());
        if (before.isEmpty() || before.get().equals(now)) {
            return List.of();
        }
        WorkingCalendar former = store.read(before.get());
        List<Registered> open = queries.open();
        Map<Long, List<Step>> all = steps.of(open.stream().map(Registered::id).toList());
        return open.stream()
                .map(registered -> Case.of(registered, all.getOrDefault(registered.id(), List.of())))
                .flatMap(subject -> move(subject, former, before.get()).stream())
                .toList();
    }

    private Optional<DueMove> move(Case subject, WorkingCalendar former, String from) {
        LawProfile law = LawProfile.of(subject.law());
        CalendarMove moved = CalendarMove.between(law, former, calendar, ClockEvents.of(subject), LocalDate.now(clock));
        if (moved.isEmpty()) {
            return Optional.empty();
        }
        var move = new DueMove(
                subject.registered().number(),
                read(subject, former).due(),
                read(subject, calendar).due(),
                reason(moved),
                clock.instant());
        store.move(subject.registered().id(), from, calendar.fingerprint(), move);
        return Optional.of(move);
    }

    private static String reason(CalendarMove moved) {
        return Stream.concat(
                        moved.moved().stream().map(date -> date.text(Locale.CHINESE)),
                        moved.changed().stream().map(day -> day.text(Locale.CHINESE)))
                .collect(Collectors.joining("；"));
    }

    /** After an act: a case that is over keeps today's calendar, one that goes on again lets it go. */
    void settle(Case subject) {
        long id = subject.registered().id();
        if (OVER.contains(subject.stage())) {
            store.keep(calendar, clock.instant());
            store.fix(id, calendar.fingerprint());
        } else {
            store.loosen(id);
        }
    }

    private ClockReading read(Case subject, WorkingCalendar with) {
        return CaseClock.read(LawProfile.of(subject.law()), with, ClockEvents.of(subject), LocalDate.now(clock));
    }
}
