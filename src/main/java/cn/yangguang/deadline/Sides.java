package cn.yangguang.deadline;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.deadline.ClockEvent.Delayed;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The periods beside the one for the reply. */
final class Sides {
    private final Course course;
    private final LocalDate today;
    private final List<SidePeriod> periods = new ArrayList<>();

    private Sides(Course course, LocalDate today) {
        this.course = course;
        this.today = today;
    }

    static List<SidePeriod> of(Course course, LocalDate today) {
        Sides sides = new Sides(course, today);
        sides.correctionNotice();
        course.questions().forEach(sides::question);
        sides.periods.addAll(course.consultations().periods(course.stoppedOn()));
        Delayed delay = course.delay();
        if (delay != null) {
            sides.delay(delay);
        }
        return sides.periods;
    }

    /** How a period stands; the last day itself is in time. */
    static SideState state(
            @Nullable LocalDate due, @Nullable LocalDate done, @Nullable LocalDate ended, LocalDate today) {
        if (done != null) {
            return due != null && done.isAfter(due) ? SideState.DONE_LATE : SideState.DONE;
        }
        if (ended != null && (due == null || !ended.isAfter(due))) {
            return SideState.CLOSED;
        }
        return due != null && today.isAfter(due) ? SideState.LAPSED : SideState.OPEN;
    }

    private void correctionNotice() {
        LocalDate start = course.receipt().start();
        Optional<Limit> limit = course.law().limit(LimitCode.CORRECTION_NOTICE);
        if (start == null || limit.isEmpty()) {
            return;
        }
        DayCount count = course.calendar().due(start, limit.get().days());
        LocalDate asked = course.questions().stream()
                .filter(question -> question.kind() == SideKind.CORRECTION_ANSWER)
                .map(Question::on)
                .findFirst()
                .orElse(null);
        add(SideKind.CORRECTION_NOTICE, start, count.due(), asked, count.provisional());
    }

    private void question(Question question) {
        Question.AnswerLimit limit = question.limit();
        add(question.kind(), limit.from(), limit.due(), question.answered(), limit.provisional());
    }

    private void delay(Delayed delay) {
        ClockEvent stop = course.stop();
        LocalDate done = stop instanceof ClockEvent.Replied ? stop.on() : null;
        add(
                SideKind.DELAYED,
                delay.on(),
                delay.until(),
                done,
                !course.calendar().knows(delay.until()));
    }

    private void add(
            SideKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            boolean provisional) {
        Optional<Limit> limit = course.law().limit(kind.limit());
        boolean notBegun = from == null && done == null && course.stoppedOn() == null;
        periods.add(new SidePeriod(
                kind,
                "",
                from,
                due,
                done,
                notBegun ? SideState.NOT_BEGUN : state(due, done, course.stoppedOn(), today),
                kind == SideKind.DELAYED ? "第三十五条" : limit.map(Limit::article).orElse(""),
                kind == SideKind.DELAYED ? "" : limit.map(Limit::silence).orElse(""),
                provisional));
    }
}
