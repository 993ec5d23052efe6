package cn.yangguang.rollup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/**
 * A dated setting of the deadline.
 *
 * @param organ empty for everybody who has no setting of their own
 * @param fromYear first reporting year for which it holds
 * @param due month and day of the year after, as in 01-31
 */
record DeadlineRow(String organ, int fromYear, String due, String warn, String basis) {

    /** A day as it is written here; empty when there is no such day in every year. */
    static Optional<MonthDay> day(String text) {
        try {
            return text.matches("[01]\\d-[0-3]\\d") && !text.equals("02-29")
                    ? Optional.of(MonthDay.parse("--" + text))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** What holds for the organ's report of a year: its own newest setting that has begun, else that of everybody. */
    static Deadline of(String organ, int year, List<DeadlineRow> rows) {
        return newest(organ, year, rows)
                .or(() -> newest("", year, rows))
                .map(row -> row.on(year, !row.organ().isEmpty()))
                .orElseGet(() -> {
                    LocalDate due = LocalDate.of(year + 1, 3, 31);
                    return new Deadline(due, due.withDayOfMonth(1), "条例（2007）第三十一条", false);
                });
    }

    private static Optional<DeadlineRow> newest(String organ, int year, List<DeadlineRow> rows) {
        return rows.stream()
                .filter(row -> row.organ().equals(organ) && row.fromYear() <= year)
                .reduce((one, other) -> one.fromYear() > other.fromYear() ? one : other);
    }

    private Deadline on(int year, boolean own) {
        return new Deadline(
                day(due).orElseThrow().atYear(year + 1), day(warn).orElseThrow().atYear(year + 1), basis, own);
    }
}
