package cn.yangguang.remedy;

import cn.yangguang.calendar.DayCount;
import cn.yangguang.law.RemedyTerm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period beside a remedy and how it stands.
 *
 * @param term what the law says; null for a day that somebody set
 * @param what it is for, in Chinese
 * @param due the last day in time
 * @param count day by day; null for a day that somebody set
 * @param doneOn the day it was kept, or null
 * @param ours whether it is the organ's duty that keeps the record; else it is another's, or only a right
 */
public record RemedyPeriod(
        @Nullable RemedyTerm term,
        String what,
        LocalDate due,
        @Nullable DayCount count,
        @Nullable LocalDate doneOn,
        boolean ours) {

    /** How it stands on a day. */
    public enum State {
        KEPT("按期"),
        LATE("逾期完成"),
        RUNNING("进行中"),
        OVERDUE("已逾期"),
        /** Passed without anybody having a duty. */
        PAST("已过");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public State on(LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(due) ? State.LATE : State.KEPT;
        }
        if (today.isAfter(due)) {
            return ours ? State.OVERDUE : State.PAST;
        }
        return State.RUNNING;
    }

    /** 暂定: a day beyond the known calendar was counted. */
    public boolean provisional() {
        return count != null && count.provisional();
    }
}
