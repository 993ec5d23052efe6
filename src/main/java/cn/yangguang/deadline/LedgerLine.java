package cn.yangguang.deadline;

import cn.yangguang.calendar.Day;
import java.time.LocalDate;
import java.util.List;

/**
 * One day of the ledger. Every day stands once, in order; between two runs of the period days may be left out.
 *
 * @param run which run of the period it belongs to, from 1; 0 before the first
 * @param number working days counted in this run up to and including this day; on an overdue day the working days overdue
 * @param of the working days of this run, with its extension
 * @param extended whether the day is counted within the extension
 * @param pausedFor keys of the consultations in whose time it falls
 * @param afterEnd whether it comes after the reply or the end, and stands here only to show the way to the due date
 * @param notes what happened on it
 */
public record LedgerLine(
        Day day,
        Why why,
        int run,
        int number,
        int of,
        boolean extended,
        List<String> pausedFor,
        boolean afterEnd,
        List<Remark> notes) {
    /** Copies the lists. */
    public LedgerLine {
        pausedFor = List.copyOf(pausedFor);
        notes = List.copyOf(notes);
    }

    /** The date of the line. */
    public LocalDate date() {
        return day.date();
    }

    /** Why a day counts or not. */
    public enum Why {
        /** Received, but the day of receipt is still to come. */
        BEFORE_START,
        /** Day 0 of a run. */
        DAY_ZERO,
        COUNTED,
        NOT_A_WORKING_DAY,
        /** A consultation is open. */
        PAUSED,
        /** For a correction or a payment. */
        WAITING,
        /** Within the delay of Art. 35. */
        DELAYED,
        OVERDUE
    }
}
