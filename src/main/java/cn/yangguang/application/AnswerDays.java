package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when an applicant may answer a notice. */
final class AnswerDays {

    private AnswerDays() {}

    /** The day the organ set, but no earlier than the least days of the law after the notice was received. */
    static LocalDate last(
            LocalDate set, @Nullable LocalDate delivered, LimitCode code, WorkingCalendar calendar, LawProfile law) {
        int least = law.limit(code).map(Limit::least).orElse(0);
        if (delivered == null || least == 0) {
            return set;
        }
        LocalDate earliest = calendar.due(delivered, least).due();
        return set.isBefore(earliest) ? earliest : set;
    }
}
