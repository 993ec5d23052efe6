package cn.yangguang.guard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A column that is filled before somebody comes to look. Plain Java.
 *
 * @param inspection the day of the inspection
 * @param before how many of the year's items came in the days before it
 * @param year how many there are in the year up to it
 */
record Burst(LocalDate inspection, int before, int year) {

    private static final int QUIET_DAYS = 60;

    /**
     * The burst before an inspection, if there is one: most of a year's items within a few days before it, after two months of silence.
     *
     * @param published days of publication of one column
     * @param days how many days before the inspection count
     * @param percent from which share on
     * @param items fewer items than this are no burst
     */
    static Optional<Burst> of(List<LocalDate> published, LocalDate inspection, int days, int percent, int items) {
        LocalDate from = inspection.minusDays(days);
        List<LocalDate> year = published.stream()
                .filter(day -> day.isAfter(inspection.minusYears(1)) && day.isBefore(inspection))
                .toList();
        int before = (int) year.stream().filter(day -> !day.isBefore(from)).count();
        boolean silent =
                year.stream().noneMatch(day -> day.isBefore(from) && !day.isBefore(from.minusDays(QUIET_DAYS)));
        return before >= items && 100L * before >= (long) percent * year.size() && silent
                ? Optional.of(new Burst(inspection, before, year.size()))
                : Optional.empty();
    }
}
