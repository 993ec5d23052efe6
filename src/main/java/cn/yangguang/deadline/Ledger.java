package cn.yangguang.deadline;

import cn.yangguang.calendar.Day;
import cn.yangguang.deadline.LedgerLine.Why;
import cn.yangguang.deadline.Remark.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the line of every day, from the day the application came. */
final class Ledger {
    private final Course course;
    private final LocalDate today;
    private final Map<LocalDate, List<Remark>> notes = new HashMap<>();
    private final List<LedgerLine> lines = new ArrayList<>();

    private Ledger(Course course, LocalDate today) {
        this.course = course;
        this.today = today;
        course.notes().forEach(this::note);
        LocalDate due = course.due();
        if (due != null) {
            note(Remark.of(Code.LAST_DAY, due));
        }
    }

    static List<LedgerLine> of(Course course, LocalDate today) {
        Ledger ledger = new Ledger(course, today);
        ledger.beforeTheStart();
        for (int at = 0; at < course.runs().size(); at++) {
            ledger.run(at);
        }
        return ledger.lines;
    }

    private void note(Remark remark) {
        notes.computeIfAbsent(remark.on(), _ -> new ArrayList<>()).add(remark);
    }

    private void beforeTheStart() {
        var received = course.receipt().received();
        LocalDate start = course.receipt().start();
        if (received == null) {
            return;
        }
        LocalDate stopped = course.stoppedOn();
        LocalDate last = start != null ? start.minusDays(1) : stopped != null ? stopped : today;
        for (LocalDate date = received.on(); !date.isAfter(last); date = date.plusDays(1)) {
            add(course.calendar().day(date), Why.BEFORE_START, 0, 0, null);
        }
    }

    private void run(int at) {
        Run run = course.runs().get(at);
        LocalDate end = end(at, run);
        LocalDate due = course.due(run);
        int number = 0;
        int overdue = 0;
        for (LocalDate date = run.start(); !date.isAfter(end); date = date.plusDays(1)) {
            Day day = course.calendar().day(date);
            Why why = why(run, day, number, due);
            number += why == Why.COUNTED ? 1 : 0;
            overdue += why == Why.OVERDUE ? 1 : 0;
            add(day, why, at + 1, overdue > 0 ? overdue : number, run);
        }
    }

    /** The last day of a run that has a line: its due date, or later when it went on later, but never a day of the next run. */
    private LocalDate end(int at, Run run) {
        List<Run> next = course.runs().subList(at + 1, course.runs().size());
        boolean last = next.isEmpty();
        LocalDate dayBeforeNext = next.stream()
                .map(Run::start)
                .min(Comparator.naturalOrder())
                .map(start -> start.minusDays(1))
                .orElse(LocalDate.MAX);
        LocalDate wentOnTo = run.stopped() != null ? run.stopped() : last ? today : dayBeforeNext;
        LocalDate end = run.brokenOff() != null ? later(run.brokenOff(), wentOnTo) : later(course.due(run), wentOnTo);
        return end.isAfter(dayBeforeNext) ? dayBeforeNext : end;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private Why why(Run run, Day day, int counted, LocalDate due) {
        LocalDate date = day.date();
        LocalDate brokenOff = run.brokenOff();
        if (date.equals(run.start())) {
            return Why.DAY_ZERO;
        }
        if (!day.kind().isWorking()) {
            return Why.NOT_A_WORKING_DAY;
        }
        if (brokenOff != null && date.isAfter(brokenOff)) {
            return Why.WAITING;
        }
        if (date.isAfter(due)) {
            return Why.OVERDUE;
        }
        if (counted == run.total()) {
            return Why.DELAYED;
        }
        return course.pauses().stream().anyMatch(pause -> pause.covers(date)) ? Why.PAUSED : Why.COUNTED;
    }

    private void add(Day day, Why why, int run, int number, @Nullable Run of) {
        LocalDate stopped = of == null ? null : of.stopped();
        boolean inTheRun = of != null && !day.date().equals(of.start()) && why != Why.OVERDUE && why != Why.WAITING;
        lines.add(new LedgerLine(
                day,
                why,
                run,
                number,
                of == null ? 0 : of.total(),
                of != null && why == Why.COUNTED && number > of.days(),
                inTheRun ? pausedFor(day.date()) : List.of(),
                stopped != null && day.date().isAfter(stopped),
                notes.getOrDefault(day.date(), List.of())));
    }

    private List<String> pausedFor(LocalDate date) {
        return course.pauses().stream()
                .filter(pause -> pause.covers(date))
                .map(Pause::key)
                .toList();
    }
}
