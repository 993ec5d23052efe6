package cn.yangguang.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Which days public organs work, and when a period counted in them ends. Immutable; safe to share between threads.
 *
 * <p>National days come from the yearly notices; {@link #withRegion} lays a region's own days over them.
 */
public final class WorkingCalendar {
    /** The longest period that is counted, in days; more is a slip of the pen. */
    public static final int MOST_DAYS = 10_000;

    private final Map<LocalDate, ListedDay> listed;
    private final LocalDate knownFrom;
    private final LocalDate knownTo;
    private final String region;

    private WorkingCalendar(Map<LocalDate, ListedDay> listed, LocalDate knownFrom, LocalDate knownTo, String region) {
        this.listed = listed;
        this.knownFrom = knownFrom;
        this.knownTo = knownTo;
        this.region = region;
    }

    /** The calendar of the notices that come with the program. */
    public static WorkingCalendar national() {
        return Shipped.CALENDAR;
    }

    /**
     * A calendar from national days. A year is known when its 1 October is listed: each yearly notice names it, and a notice
     * that reaches into a neighbouring year never does. Known is the unbroken run of such years that ends last.
     *
     * @throws IllegalArgumentException when no year is known
     */
    public static WorkingCalendar of(DayList national) {
        TreeSet<Integer> years = new TreeSet<>();
        for (ListedDay day : national.days()) {
            if (day.date().getMonth() == Month.OCTOBER && day.date().getDayOfMonth() == 1) {
                years.add(day.date().getYear());
            }
        }
        if (years.isEmpty()) {
            throw new IllegalArgumentException("节假日数据里没有一个完整的年度（没有 10 月 1 日）");
        }
        int last = years.last();
        int first = last;
        while (years.contains(first - 1)) {
            first--;
        }
        return of(national, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * A calendar from days that are complete from {@code knownFrom} to {@code knownTo}, both included: national ones, or what
     * {@link #listed()} told, which makes the same calendar again.
     */
    public static WorkingCalendar of(DayList days, LocalDate knownFrom, LocalDate knownTo) {
        return new WorkingCalendar(byDate(Map.of(), days), knownFrom, knownTo, days.region());
    }

    /** This calendar with a region's days laid over it; where both name a day, the region's entry holds. */
    public WorkingCalendar withRegion(DayList overlay) {
        return new WorkingCalendar(byDate(listed, overlay), knownFrom, knownTo, overlay.region());
    }

    /** What this day is; outside the known years by plain weekends, with {@code known} false. */
    public Day day(LocalDate date) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        ListedDay named = listed.get(date);
        if (named == null) {
            return new Day(date, weekend ? DayKind.WEEKEND : DayKind.WORKDAY, "", knows(date));
        }
        DayKind working = weekend ? DayKind.MAKE_UP_WORKDAY : DayKind.WORKDAY;
        return new Day(date, named.works() ? working : DayKind.DAY_OFF, named.name(), knows(date));
    }

    /** Whether public organs work on this day. */
    public boolean isWorkingDay(LocalDate date) {
        return day(date).kind().isWorking();
    }

    /** Whether the yearly notice for this date is in the data. */
    public boolean knows(LocalDate date) {
        return !date.isBefore(knownFrom) && !date.isAfter(knownTo);
    }

    /** The first day of the known years. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /** The last day of the known years. */
    public LocalDate knownTo() {
        return knownTo;
    }

    /** Every day that is named, region's included, by date: with the known years all that makes this calendar what it is. */
    public DayList listed() {
        List<ListedDay> days = listed.values().stream()
                .sorted(Comparator.comparing(ListedDay::date))
                .toList();
        return new DayList(region, days);
    }

    /**
     * What tells this version of the calendar from any other: 64 hexadecimal digits (SHA-256) over the known years, the region
     * and every named day.
     */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(knownFrom + ".." + knownTo + "\n" + region + "\n");
        for (ListedDay day : listed().days()) {
            text.append(day.date())
                    .append(day.works() ? " work " : " off ")
                    .append(day.name())
                    .append('\n');
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The region whose days are laid over the national ones. */
    public Optional<String> region() {
        return region.isEmpty() ? Optional.empty() : Optional.of(region);
    }

    /** The {@code n}-th working day after {@code start}; see {@link #due(LocalDate, int, List)}. */
    public DayCount due(LocalDate start, int n) {
        return due(start, n, List.of());
    }

    /**
     * The {@code n}-th working day after {@code start} (day 0), with its explanation. Overlapping suspensions count once.
     *
     * @param n working days, 0 to {@link #MOST_DAYS}
     * @throws IllegalArgumentException when {@link #refusal} names a reason
     */
    public DayCount due(LocalDate start, int n, List<Suspension> suspensions) {
        return new Counting(this, start, n).workingDays(suspensions);
    }

    /**
     * The end of a period written in plain days (日): {@code n} calendar days after {@code start}, moved to the next working
     * day when it would end on a free one.
     *
     * @param n calendar days, 0 to {@link #MOST_DAYS}
     * @throws IllegalArgumentException when {@link #refusal} names a reason
     */
    public DayCount dueInCalendarDays(LocalDate start, int n) {
        return new Counting(this, start, n).calendarDays();
    }

    /** Why such a period is not counted, in Chinese; empty when it is. Faces ask before they call {@link #due}. */
    public static Optional<String> refusal(LocalDate start, int n) {
        return Counting.refusal(start, n);
    }

    private static Map<LocalDate, ListedDay> byDate(Map<LocalDate, ListedDay> under, DayList over) {
        Map<LocalDate, ListedDay> days = new HashMap<>(under);
        over.days().forEach(day -> days.put(day.date(), day));
        return Map.copyOf(days);
    }

    private static final class Shipped {
        static final WorkingCalendar CALENDAR = of(DayListFile.shipped());
    }
}
