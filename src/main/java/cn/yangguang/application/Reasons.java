package cn.yangguang.application;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LimitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 说明理由 (Art. 35): an applicant whose quantity or frequency is clearly beyond reasonable is asked why.
 *
 * @param delivered the day the applicant received the notice, null while not known
 * @param received the day the reasons came; null when none did
 * @param reasonable whether they convinced; null without reasons
 * @param lapsed whether the day passed without an answer
 */
public record Reasons(
        LocalDate asked,
        @Nullable LocalDate delivered,
        LocalDate answerBy,
        @Nullable LocalDate received,
        @Nullable Boolean reasonable,
        boolean lapsed) {

    Reasons delivered(LocalDate on) {
        return new Reasons(asked, on, answerBy, received, reasonable, lapsed);
    }

    /** The last day for the answer: the one set, and no earlier than the least days after the notice was received. */
    LocalDate last(WorkingCalendar calendar, LawProfile law) {
        return AnswerDays.last(answerBy, delivered, LimitCode.REASONS_ANSWER, calendar, law);
    }

    Reasons received(LocalDate on, boolean convincing) {
        return new Reasons(asked, delivered, answerBy, on, convincing, lapsed);
    }

    Reasons afterTheDay() {
        return new Reasons(asked, delivered, answerBy, received, reasonable, true);
    }

    /** Whether the request may be declined as excessive: asked, and not answered or not convincingly. */
    boolean unconvincing() {
        return lapsed || Boolean.FALSE.equals(reasonable);
    }
}
