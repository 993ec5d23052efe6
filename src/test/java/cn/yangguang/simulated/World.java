package cn.yangguang.simulated;

import cn.yangguang.AdjustableClock;
import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every part of the simulation needs: the program, one source of chance, the diary, the people and the list of faults. */
record World(
        ApplicationContext program,
        Random random,
        Diary diary,
        Cast cast,
        Faults faults,
        Desk desk,
        List<String> villages) {

    static final String TOWN = "moni";

    /** The year that is lived through. What belongs to it and falls due later is done after it. */
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    static final LocalDate END = LocalDate.of(2026, 2, 13);

    <T> T get(Class<T> service) {
        return program.getBean(service);
    }

    LocalDate today() {
        return LocalDate.now(get(AdjustableClock.class));
    }

    JdbcClient jdbc() {
        return get(JdbcClient.class);
    }

    WorkingCalendar calendar() {
        return get(WorkingCalendar.class);
    }

    /** A working day between these days, both included; the last of them when there is none. */
    LocalDate workday(LocalDate from, LocalDate to) {
        List<LocalDate> days =
                from.datesUntil(to.plusDays(1)).filter(calendar()::isWorkingDay).toList();
        return days.isEmpty() ? to : days.get(random.nextInt(days.size()));
    }

    /** The last day on which something is in time, so many working days after this one. */
    LocalDate due(LocalDate from, int workingDays) {
        return calendar().due(from, workingDays).due();
    }

    <T> T oneOf(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Takes one of them away. */
    <T> T draw(List<T> some) {
        return some.remove(random.nextInt(some.size()));
    }

    static void never(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("refused: " + problems);
        }
    }
}
