package cn.yangguang.guard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A share of an organ's applications of a year that falls out of the row. Plain Java.
 *
 * @param own the share on the day asked about
 * @param since first day from which it was so without a break, within a year
 */
record Outlier(Shares own, LocalDate since) {

    private static final int YEAR = 365;

    /**
     * The outlier on the day, if there is one.
     *
     * @param all applications of all organs that ended within two years before the day
     * @param part which of them count
     * @param percent the measure
     * @param atLeast so few are not compared
     */
    static Optional<Outlier> of(
            String organ, Collection<Ended> all, Predicate<Ended> part, int percent, int atLeast, LocalDate on) {
        List<Ended> own = all.stream().filter(one -> one.organ().equals(organ)).toList();
        List<Ended> others =
                all.stream().filter(one -> !one.organ().equals(organ)).toList();
        Predicate<LocalDate> is = day -> shares(own, part, day).outlier(percent, atLeast, shares(others, part, day));
        return is.test(on) ? Optional.of(new Outlier(shares(own, part, on), since(own, is, on))) : Optional.empty();
    }

    /** A share changes only where a case ends or has ended a year ago. */
    private static LocalDate since(List<Ended> own, Predicate<LocalDate> is, LocalDate on) {
        var days = new TreeSet<LocalDate>(Comparator.reverseOrder());
        own.stream()
                .flatMap(one -> Stream.of(one.on(), one.on().plusDays(YEAR)))
                .filter(day -> !day.isAfter(on) && day.isAfter(on.minusDays(YEAR)))
                .forEach(days::add);
        LocalDate since = on;
        for (LocalDate day : days) {
            if (!is.test(day)) {
                break;
            }
            since = day;
        }
        return since;
    }

    private static Shares shares(List<Ended> cases, Predicate<Ended> part, LocalDate day) {
        List<Ended> year = cases.stream()
                .filter(one -> !one.on().isAfter(day) && one.on().isAfter(day.minusDays(YEAR)))
                .toList();
        return new Shares((int) year.stream().filter(part).count(), year.size());
    }
}
