package cn.yangguang.obligation.web;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.organ.Organ;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A month as a leaf of a calendar with what falls due on each day.
 *
 * @param weeks from Monday to Sunday; seven cells each
 */
public record MonthView(Organ organ, YearMonth month, LocalDate today, List<List<Cell>> weeks) {

    /** One square: without a date outside of the month. */
    public record Cell(@Nullable LocalDate date, boolean works, List<Obligation> due) {}

    public MonthView {
        weeks = List.copyOf(weeks);
    }

    static MonthView of(
            Organ organ, YearMonth month, LocalDate today, List<Obligation> owed, WorkingCalendar calendar) {
        Map<LocalDate, List<Obligation>> byDay =
                owed.stream().collect(Collectors.groupingBy(one -> one.due().date()));
        List<Cell> cells = new ArrayList<>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            cells.add(new Cell(null, true, List.of()));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            cells.add(new Cell(date, calendar.isWorkingDay(date), byDay.getOrDefault(date, List.of())));
        }
        while (cells.size() % 7 != 0) {
            cells.add(new Cell(null, true, List.of()));
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int week = 0; week < cells.size(); week += 7) {
            weeks.add(List.copyOf(cells.subList(week, week + 7)));
        }
        return new MonthView(organ, month, today, weeks);
    }

    public long count() {
        return weeks.stream()
                .flatMap(List::stream)
                .mapToLong(cell -> cell.due().size())
                .sum();
    }

    public String address() {
        return "/office/obligations/" + organ.key();
    }
}
