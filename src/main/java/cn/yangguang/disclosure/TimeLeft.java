package cn.yangguang.disclosure;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the last lawful day is away. Computed whenever it is read.
 *
 * @param due null while the formation date is not known
 * @param workingDays working days left after today, or working days past since; at least 0
 */
public record TimeLeft(@Nullable LocalDate due, boolean overdue, int workingDays, boolean provisional) {

    /** So many working days before the last one it becomes urgent. */
    public static final int SOON = 5;

    private static final TimeLeft UNKNOWN = new TimeLeft(null, false, 0, false);

    static TimeLeft unknown() {
        return UNKNOWN;
    }

    static TimeLeft until(LocalDate due, boolean provisional, LocalDate today, WorkingCalendar calendar) {
        boolean overdue = today.isAfter(due);
        LocalDate from = overdue ? due : today;
        LocalDate to = overdue ? today : due;
        int days = (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        return new TimeLeft(due, overdue, days, provisional);
    }

    public boolean known() {
        return due != null;
    }

    /** Due today or within {@value #SOON} working days. */
    public boolean soon() {
        return known() && !overdue && workingDays <= SOON;
    }

    /** Key of the words: overdue by so many working days, due today, so many left. */
    public String key() {
        if (!known()) {
            return "disclosure.left.unknown";
        }
        if (overdue) {
            return workingDays == 0 ? "disclosure.left.over" : "disclosure.left.overdue";
        }
        return workingDays == 0 ? "disclosure.left.today" : "disclosure.left.days";
    }
}
