package cn.yangguang.village;

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

    /** Whether this was published for the term: it tells of its end, or without a period came after it. */
    boolean covered(Posted posted) {
        return posted.period() == null
                ? posted.publishedOn().isAfter(to)
                : !posted.period().to().isBefore(to);
    }
}
