package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 补正 (Art. 30): asked once, with all defects in one notice.
 *
 * @param asked date of the notice
 * @param delivered the day the applicant received it, null while not known
 * @param answerBy last day for the answer
 * @param received the day the corrected application came
 */
public record Correction(
        LocalDate asked,
        @Nullable LocalDate delivered,
        LocalDate answerBy,
        @Nullable LocalDate received) {

    Correction delivered(LocalDate on) {
        return new Correction(asked, on, answerBy, received);
    }

    /** The last day for the answer: the one set, and no earlier than the least days after the notice was received. */
    LocalDate last(WorkingCalendar calendar, LawProfile law) {
        return AnswerDays.last(answerBy, delivered, LimitCode.CORRECTION_ANSWER, calendar, law);
    }

    /** Whether the applicant's answer may still come. */
    boolean awaited() {
        return received == null;
    }

    Correction received(LocalDate on) {
        return new Correction(asked, delivered, answerBy, on);
    }
}
