package cn.yangguang.application;

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

    Correction received(LocalDate on) {
        return new Correction(asked, delivered, answerBy, on);
    }
}
