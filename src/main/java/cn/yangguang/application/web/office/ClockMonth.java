package cn.yangguang.application.web.office;

import cn.yangguang.deadline.LedgerLine;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A month of the ledger as a leaf of a calendar.
 *
 * @param weeks from Monday to Sunday; seven cells each
 */
public record ClockMonth(YearMonth month, List<List<Cell>> weeks) {

    public ClockMonth {
        weeks = List.copyOf(weeks);
    }

    /** One square: empty outside of the month, without a line where the ledger says nothing of the day. */
    public record Cell(@Nullable LocalDate date, @Nullable LedgerLine line) {}

    static List<ClockMonth> of(List<LedgerLine> ledger) {
        Map<YearMonth, List<LedgerLine>> byMonth = ledger.stream()
                .collect(Collectors.groupingBy(line -> YearMonth.from(line.date()), TreeMap::new, Collectors.toList()));
        return byMonth.entrySet().stream()
                .map(entry -> leaf(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static ClockMonth leaf(YearMonth month, List<LedgerLine> lines) {
        Map<LocalDate, LedgerLine> byDay = lines.stream()
                .collect(Collectors.toMap(LedgerLine::date, Function.identity(), (first, second) -> second));
        List<Cell> cells = new ArrayList<>();
        for (int before = 1; before < month.atDay(1).getDayOfWeek().getValue(); before++) {
            cells.add(new Cell(null, null));
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            cells.add(new Cell(date, byDay.get(date)));
        }
        while (cells.size() % 7 != 0) {
            cells.add(new Cell(null, null));
        }
        List<List<Cell>> weeks = new ArrayList<>();
        for (int week = 0; week < cells.size(); week += 7) {
            weeks.add(List.copyOf(cells.subList(week, week + 7)));
        }
        return new ClockMonth(month, weeks);
    }
}
