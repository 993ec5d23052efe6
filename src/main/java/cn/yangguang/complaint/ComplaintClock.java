package cn.yangguang.complaint;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * Until when an entry is to be answered, and when it becomes an alarm. Computed on every reading.
 *
 * @param count how the due date was counted, extension included
 * @param lateAfter the first alarm comes after this day, whatever was extended
 * @param oldAfter the second alarm comes after this day: on the eightieth day
 * @param assignBy last day to give it to somebody
 */
public record ComplaintClock(
        DayCount count,
        int extension,
        String source,
        String mark,
        LocalDate lateAfter,
        LocalDate oldAfter,
        LocalDate assignBy) {

    static ComplaintClock of(Complaint subject, WorkingCalendar calendar) {
        LocalDate from = subject.clockFrom();
        ComplaintTerm answer = ComplaintTerm.on(from, ComplaintTerm.Code.ANSWER);
        return new ComplaintClock(
                calendar.due(from, answer.days() + subject.extension()),
                subject.extension(),
                answer.source(),
                answer.mark(),
                calendar.due(from, days(from, ComplaintTerm.Code.ALARM_LATE)).due(),
                from.plusDays(days(from, ComplaintTerm.Code.ALARM_OLD) - 1L),
                calendar.due(from, days(from, ComplaintTerm.Code.UNASSIGNED)).due());
    }

    private static int days(LocalDate from, ComplaintTerm.Code code) {
        return ComplaintTerm.on(from, code).days();
    }

    public LocalDate due() {
        return count.due();
    }

    /** Whether an answer of this day, or none until this day, is too late. */
    public boolean late(LocalDate on) {
        return on.isAfter(due());
    }
}
