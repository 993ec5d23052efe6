package cn.yangguang.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, a quarter or a month.
 *
 * @param label as it is written: {@code 2016}, {@code 2016-Q2} or {@code 2016-06}
 * @param from the first day, {@code to} the last
 */
public record Period(String label, LocalDate from, LocalDate to) {

    private static final Pattern WRITTEN = Pattern.compile("((?:19|20)\\d\\d)(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");

    /** The period of such a label; empty when it is none. */
    public static Optional<Period> of(String label) {
        Matcher match = WRITTEN.matcher(label);
        if (!match.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(1));
        int first = match.group(2) != null
                ? 3 * Integer.parseInt(match.group(2)) - 2
                : match.group(3) != null ? Integer.parseInt(match.group(3)) : 1;
        int months = match.group(2) != null ? 3 : match.group(3) != null ? 1 : 12;
        YearMonth begin = YearMonth.of(year, first);
        return Optional.of(
                new Period(label, begin.atDay(1), begin.plusMonths(months - 1L).atEndOfMonth()));
    }

    public static Period year(int year) {
        return new Period(Integer.toString(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
