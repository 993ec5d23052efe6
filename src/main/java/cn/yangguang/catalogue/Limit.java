package cn.yangguang.catalogue;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * 公开时限: how long after its formation a matter must be published.
 *
 * @param days only for {@link Kind#WORKING_DAYS} and {@link Kind#CALENDAR_DAYS}, at least 1
 * @param monthDay only for {@link Kind#YEARLY}
 * @param text the words of the catalogue, empty where it has none
 */
public record Limit(
        Kind kind, @Nullable Integer days, @Nullable MonthDay monthDay, String text) {

    /** A yearly date this many days back still is the one that was missed; farther back, the next one is meant. */
    private static final int HALF_A_YEAR = 182;

    /** What a catalogue says about time. */
    public enum Kind {
        /** …之日起20个工作日内 */
        WORKING_DAYS,
        /** 批准后20日内 */
        CALENDAR_DAYS,
        /** 每年1月31日前 */
        YEARLY,
        /** 及时公开: the statutory limit is the outer bound. */
        PROMPTLY,
        /** 长期: stays published; when new, the statutory limit is the outer bound. */
        PERMANENT,
        /** No limit, or words that name none: the statutory limit. */
        UNSTATED
    }

    public Limit {
        boolean counted = kind == Kind.WORKING_DAYS || kind == Kind.CALENDAR_DAYS;
        if (counted != (days != null) || (kind == Kind.YEARLY) != (monthDay != null)) {
            throw new IllegalArgumentException(kind + " with days " + days + " and date " + monthDay);
        }
        if (days != null && (days < 1 || days > WorkingCalendar.MOST_DAYS)) {
            throw new IllegalArgumentException("days " + days);
        }
    }

    /** What holds for information that belongs to no matter of the catalogue. */
    public static Limit statutory() {
        return new Limit(Kind.UNSTATED, null, null, "");
    }

    /** Reads the words of a catalogue; see {@link LimitText}. */
    public static Limit parse(String text) {
        return LimitText.parse(text);
    }

    /** The words of a limit without white space, with half-width digits instead of full-width and Chinese ones. */
    public static String plain(String text) {
        return LimitText.normal(text);
    }

    /**
     * The last day on which publication is in time.
     *
     * @throws IllegalArgumentException when {@link WorkingCalendar#refusal} names a reason against the date
     */
    public DueDate dueDate(LocalDate formationDate, WorkingCalendar calendar) {
        return switch (kind) {
            case WORKING_DAYS -> counted(calendar.due(formationDate, daysOrOne()), text);
            case CALENDAR_DAYS -> counted(calendar.dueInCalendarDays(formationDate, daysOrOne()), text);
            case YEARLY -> new DueDate(yearly(formationDate), this, text, null);
            case PROMPTLY, PERMANENT, UNSTATED -> {
                StatutoryLimit statutory = StatutoryLimit.on(formationDate);
                yield counted(calendar.due(formationDate, statutory.workingDays()), statutory.article());
            }
        };
    }

    private DueDate counted(DayCount count, String rule) {
        return new DueDate(count.due(), this, rule, count);
    }

    private int daysOrOne() {
        return days == null ? 1 : days;
    }

    /**
     * The yearly date on or after the formation; but when one has passed less than half a year ago, that one: a report of
     * 5 February was due on 31 January and is late.
     */
    private LocalDate yearly(LocalDate formationDate) {
        MonthDay day = monthDay == null ? MonthDay.of(12, 31) : monthDay;
        LocalDate thisYear = day.atYear(formationDate.getYear());
        LocalDate passed = thisYear.isBefore(formationDate) ? thisYear : day.atYear(formationDate.getYear() - 1);
        boolean missed = !passed.plusDays(HALF_A_YEAR).isBefore(formationDate);
        return missed ? passed : day.atYear(passed.getYear() + 1);
    }
}
