package cn.yangguang.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 说明理由 (Art. 35): an applicant whose quantity or frequency is clearly beyond reasonable is asked why.
 *
 * @param received the day the reasons came; null when none did
 * @param reasonable whether they convinced; null without reasons
 * @param lapsed whether the day passed without an answer
 */
public record Reasons(
        LocalDate asked,
        LocalDate answerBy,
        @Nullable LocalDate received,
        @Nullable Boolean reasonable,
        boolean lapsed) {

    Reasons received(LocalDate on, boolean convincing) {
        return new Reasons(asked, answerBy, on, convincing, lapsed);
    }

    Reasons afterTheDay() {
        return new Reasons(asked, answerBy, received, reasonable, true);
    }

    /** Whether the request may be declined as excessive: asked, and not answered or not convincingly. */
    boolean unconvincing() {
        return lapsed || Boolean.FALSE.equals(reasonable);
    }
}
