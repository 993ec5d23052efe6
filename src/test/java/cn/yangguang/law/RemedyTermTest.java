package cn.yangguang.law;

import static cn.yangguang.law.RemedyTermCode.LAWSUIT_ANSWER;
import static cn.yangguang.law.RemedyTermCode.REVIEW_ANSWER;
import static cn.yangguang.law.RemedyTermCode.REVIEW_ANSWER_SIMPLIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RemedyTermTest {

    private static RemedyTerm term(String day, RemedyTermCode code) {
        return RemedyTerm.on(LocalDate.parse(day), code).orElseThrow();
    }

    @Test
    void theAnswerToAReviewIsCountedInWorkingDaysSince2024() {
        assertThat(term("2023-12-31", REVIEW_ANSWER).length()).isEqualTo("10 日");
        assertThat(term("2024-01-01", REVIEW_ANSWER).length()).isEqualTo("10 工作日");
        assertThat(term("2024-01-01", REVIEW_ANSWER_SIMPLIFIED).days()).isEqualTo(5);
        assertThat(RemedyTerm.on(LocalDate.parse("2023-12-31"), REVIEW_ANSWER_SIMPLIFIED))
                .isEmpty();
    }

    @Test
    void theAnswerToALawsuitBecameLongerIn2015() {
        assertThat(term("2015-04-30", LAWSUIT_ANSWER).days()).isEqualTo(10);
        assertThat(term("2015-05-01", LAWSUIT_ANSWER).days()).isEqualTo(15);
        assertThat(term("2015-05-01", LAWSUIT_ANSWER).mark()).isEqualTo(Mark.GK);
    }

    @Test
    void everyTermHoldsToday() {
        assertThat(RemedyTerm.on(LocalDate.parse("2026-01-01")))
                .extracting(RemedyTerm::code)
                .containsExactly(RemedyTermCode.values());
    }
}
