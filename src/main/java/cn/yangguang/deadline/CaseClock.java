package cn.yangguang.deadline;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.deadline.ClockEvent.CorrectionAsked;
import cn.yangguang.deadline.ClockEvent.Delayed;
import cn.yangguang.deadline.ClockEvent.FeeNotified;
import cn.yangguang.deadline.ClockEvent.ReasonsAsked;
import cn.yangguang.deadline.ClockEvent.Received;
import cn.yangguang.deadline.LedgerLine.Why;
import cn.yangguang.deadline.Remark.Code;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clock of an application: what happened to it becomes its due date and the way there, day by day. */
public final class CaseClock {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2900;
    private static final int MOST_YEARS = 10;

    private CaseClock() {}

    /**
     * What the clock shows.
     *
     * @param events in the order of recording
     * @param today events later than today are left out and told
     */
    public static ClockReading read(
            LawProfile law, WorkingCalendar calendar, List<ClockEvent> events, LocalDate today) {
        List<Remark> problems = new ArrayList<>();
        List<ClockEvent> happened = happened(events, today, problems);
        Course course = new Course(law, calendar, happened, today, problems);
        List<LedgerLine> ledger = Ledger.of(course, today);
        Received received = course.receipt().received();
        LocalDate start = course.receipt().start();
        LocalDate due = course.due();
        problems.sort(Comparator.comparing(Remark::on));
        return new ClockReading(
                law.version(),
                received == null ? null : received.channel(),
                today,
                start,
                start == null ? null : calendar.due(start, replyDays(law)).due(),
                due,
                due != null && provisional(course, due),
                state(course, due, today),
                standing(course, due, today),
                daysLeft(course, ledger, due, today),
                course.stoppedOn(),
                ledger,
                course.runs().stream().map(run -> line(course, run)).toList(),
                history(law, calendar, happened, today),
                Sides.of(course, today),
                problems);
    }

    /**
     * The law that governs these events: that of the day of receipt, and while there is none that of the day the
     * application came.
     */
    public static LawProfile lawOf(List<ClockEvent> events, LocalDate today) {
        Optional<LocalDate> came = events.stream()
                .filter(Received.class::isInstance)
                .map(ClockEvent::on)
                .findFirst();
        LawProfile first = LawProfile.on(came.orElse(today));
        LocalDate start = new Receipt(first, events, new ArrayList<>()).start();
        return start == null ? first : LawProfile.on(start);
    }

    private static int replyDays(LawProfile law) {
        return law.limit(LimitCode.REPLY).orElseThrow().days();
    }

    private static List<ClockEvent> happened(List<ClockEvent> events, LocalDate today, List<Remark> problems) {
        List<ClockEvent> happened = new ArrayList<>();
        for (ClockEvent event : events) {
            if (!inRange(event)) {
                problems.add(Remark.of(Code.OUT_OF_RANGE, event.on(), EventNotes.name(event)));
            } else if (event.on().isAfter(today)) {
                problems.add(Remark.of(Code.FUTURE, event.on(), EventNotes.name(event)));
            } else {
                happened.add(event);
            }
        }
        return happened;
    }

    /** Whether all days of an event are believable; a day it names lies at most ten years after it. */
    private static boolean inRange(ClockEvent event) {
        LocalDate on = event.on();
        return on.getYear() >= FIRST_YEAR
                && on.getYear() <= LAST_YEAR
                && named(event).allMatch(day -> day.getYear() >= FIRST_YEAR && !day.isAfter(on.plusYears(MOST_YEARS)));
    }

    private static Stream<LocalDate> named(ClockEvent event) {
        return switch (event) {
            case CorrectionAsked e ->
                Stream.of(Optional.ofNullable(e.noticeReceived()), Optional.ofNullable(e.answerBy()))
                        .flatMap(Optional::stream);
            case ReasonsAsked e -> Optional.ofNullable(e.answerBy()).stream();
            case FeeNotified e -> Optional.ofNullable(e.noticeReceived()).stream();
            case Delayed e -> Stream.of(e.until());
            default -> Stream.of();
        };
    }

    private static boolean provisional(Course course, LocalDate due) {
        Run run = course.runs().getLast();
        return course.count(run, run.total()).provisional()
                || !course.calendar().knows(due);
    }

    private static ClockState state(Course course, @Nullable LocalDate due, LocalDate today) {
        if (course.stop() != null) {
            return ClockState.STOPPED;
        }
        if (course.runs().isEmpty()) {
            return ClockState.NOT_STARTED;
        }
        if (due == null) {
            return ClockState.WAITING;
        }
        boolean paused = course.pauses().stream().anyMatch(pause -> pause.openOn(today));
        return paused && today.isBefore(due) ? ClockState.PAUSED : ClockState.RUNNING;
    }

    private static Standing standing(Course course, @Nullable LocalDate due, LocalDate today) {
        ClockEvent stop = course.stop();
        if (stop != null) {
            boolean late = due != null && stop.on().isAfter(due);
            return stop instanceof ClockEvent.Ended
                    ? Standing.ENDED
                    : late ? Standing.REPLIED_LATE : Standing.REPLIED_IN_TIME;
        }
        if (due == null) {
            return Standing.NO_DUE_DATE;
        }
        if (today.equals(due)) {
            return Standing.DUE_TODAY;
        }
        return today.isAfter(due) ? Standing.OVERDUE : Standing.IN_TIME;
    }

    private static int daysLeft(Course course, List<LedgerLine> ledger, @Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return 0;
        }
        LocalDate from = Objects.requireNonNullElse(course.stoppedOn(), today);
        int run = course.runs().size();
        int sum = 0;
        for (LedgerLine line : ledger) {
            if (line.run() == run) {
                boolean ahead = line.date().isAfter(from);
                sum += ahead && (line.why() == Why.COUNTED || line.why() == Why.DELAYED) ? 1 : 0;
                sum -= !ahead && line.why() == Why.OVERDUE ? 1 : 0;
            }
        }
        return sum;
    }

    private static RunLine line(Course course, Run run) {
        return new RunLine(
                run.start(),
                run.cause(),
                run.days(),
                run.extension(),
                course.count(run, run.days()).due(),
                course.due(run),
                run.brokenOff(),
                run.stopped());
    }

    /** The due date after each event, in the order of recording; only where it moved. */
    private static List<DueChange> history(
            LawProfile law, WorkingCalendar calendar, List<ClockEvent> events, LocalDate today) {
        List<DueChange> history = new ArrayList<>();
        LocalDate before = null;
        LocalDate latest = LocalDate.MIN;
        for (int n = 1; n <= events.size(); n++) {
            ClockEvent event = events.get(n - 1);
            latest = event.on().isAfter(latest) ? event.on() : latest;
            LocalDate then = n == events.size() ? today : latest;
            LocalDate after = new Course(law, calendar, events.subList(0, n), then, new ArrayList<>()).due();
            if (!Objects.equals(before, after)) {
                history.add(new DueChange(before, after, EventNotes.of(event)));
            }
            before = after;
        }
        return history;
    }
}
