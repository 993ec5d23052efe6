package cn.yangguang.calendar;

import cn.yangguang.calendar.CountedDay.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts one period and keeps the explanation. Day 0 is the start. */
final class Counting {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2999;

    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final int n;
    private final List<CountedDay> days = new ArrayList<>();
    private LocalDate at;
    private int counted;
    private boolean provisional;

    Counting(WorkingCalendar calendar, LocalDate start, int n) {
        refusal(start, n).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        this.calendar = calendar;
        this.start = start;
        this.n = n;
        this.at = start;
        this.provisional = n == 0 && !calendar.knows(start);
    }

    static Optional<String> refusal(LocalDate start, int n) {
        if (n < 0 || n > WorkingCalendar.MOST_DAYS) {
            return Optional.of("天数 " + n + " 不对：应在 0 到 " + WorkingCalendar.MOST_DAYS + " 之间");
        }
        if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
            return Optional.of("起算日 " + start + " 不对：年份应在 " + FIRST_YEAR + " 到 " + LAST_YEAR + " 之间");
        }
        return Optional.empty();
    }

    DayCount workingDays(List<Suspension> suspensions) {
        while (counted < n) {
            Day day = next();
            boolean suspended = suspensions.stream().anyMatch(s -> s.covers(day.date()));
            add(day, whyOf(day, suspended));
        }
        return result();
    }

    /** Calendar days; a last day that is no working day moves to the next working day (rule on periods of civil procedure). */
    DayCount calendarDays() {
        while (counted < n) {
            add(next(), Why.COUNTED);
        }
        while (n > 0 && !calendar.isWorkingDay(at)) {
            add(next(), Why.NOT_A_WORKING_DAY);
        }
        return result();
    }

    private static Why whyOf(Day day, boolean suspended) {
        if (!day.kind().isWorking()) {
            return Why.NOT_A_WORKING_DAY;
        }
        return suspended ? Why.SUSPENDED : Why.COUNTED;
    }

    private Day next() {
        at = at.plusDays(1);
        Day day = calendar.day(at);
        provisional |= !day.known();
        return day;
    }

    private void add(Day day, Why why) {
        boolean counts = why == Why.COUNTED;
        counted += counts ? 1 : 0;
        days.add(new CountedDay(day, counts, counted, why));
    }

    private DayCount result() {
        return new DayCount(start, n, at, provisional, days);
    }
}
