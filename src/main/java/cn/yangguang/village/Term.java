package cn.yangguang.village;

import cn.yangguang.disclosure.CoveredPeriod;
import java.time.LocalDate;

/**
 * A quarter or month that is to be published.
 *
 * @param due last day for it
 */
public record Term(LocalDate from, LocalDate to, LocalDate due) {

    /** The one that ended last before the day. */
    static Term lastEnded(LocalDate day, int months, int publicationDay) {
        LocalDate present = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        return of(present.minusMonths(months), months, publicationDay);
    }

    /** The one of so many months that this day belongs to. */
    static Term containing(LocalDate day, int months, int publicationDay) {
        return of(day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months), months, publicationDay);
    }

    Term next() {
        int months = months();
        return of(from.plusMonths(months), months, due.getDayOfMonth());
    }

    Term previous() {
        int months = months();
        return of(from.minusMonths(months), months, due.getDayOfMonth());
    }

    private static Term of(LocalDate from, int months, int publicationDay) {
        LocalDate after = from.plusMonths(months);
        return new Term(from, after.minusDays(1), after.withDayOfMonth(publicationDay));
    }

    private int months() {
        return quarterly() ? 3 : 1;
    }

    public boolean quarterly() {
        return from.getMonth() != to.getMonth();
    }

    public int quarter() {
        return (from.getMonthValue() + 2) / 3;
    }

    /** Whether this was published for the term: it tells of its last day, or without a period came between its end and that of the next. */
    boolean covered(Posted posted) {
        CoveredPeriod period = posted.period();
        return period == null
                ? posted.publishedOn().isAfter(to) && !posted.publishedOn().isAfter(next().to())
                : !period.to().isBefore(to) && !period.from().isAfter(to);
    }

    /** As offices write it: 2016年第三季度, 2016年9月. */
    public String words() {
        return new CoveredPeriod(from, to).toString();
    }
}
