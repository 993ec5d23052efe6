package cn.yangguang.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemedyPeriodsTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.national();

    private static RemedyPeriod first(Walked walked) {
        return RemedyPeriods.of(walked.now(), CALENDAR).getFirst();
    }

    @Test
    void theAnswerToAReviewIsDueAfterTenWorkingDaysAndBefore2024AfterTenDays() {
        // 2024-04-04 to 06 is 清明节 and 2024-04-07 a make-up workday
        assertThat(first(Walked.review("2024-03-29")).due()).isEqualTo("2024-04-15");
        assertThat(first(Walked.review("2023-03-01")).due()).isEqualTo("2023-03-13");
        assertThat(first(Walked.review("2023-03-01")).count().n()).isEqualTo(10);
    }

    @Test
    void theAnswerToALawsuitIsDueAfterFifteenDays() {
        RemedyPeriod answer = first(Walked.lawsuit("2024-03-01", Route.DIRECT));
        assertThat(answer.due()).as("the 16th is a Saturday").isEqualTo("2024-03-18");
        assertThat(answer.on(LocalDate.parse("2024-03-18"))).isEqualTo(RemedyPeriod.State.RUNNING);
        assertThat(answer.on(LocalDate.parse("2024-03-19"))).isEqualTo(RemedyPeriod.State.OVERDUE);
    }

    @Test
    void tellsWhetherTheAnswerWasInTime() {
        RemedyPeriod kept = first(Walked.review("2024-03-01")
                .on("2024-03-15")
                .does(RemedyAction.ANSWER, Map.of(RemedyDetail.ON, "2024-03-15")));
        assertThat(kept.on(LocalDate.parse("2025-01-01"))).isEqualTo(RemedyPeriod.State.KEPT);
        RemedyPeriod late = first(Walked.review("2024-03-01")
                .on("2024-03-18")
                .does(RemedyAction.ANSWER, Map.of(RemedyDetail.ON, "2024-03-18")));
        assertThat(late.on(LocalDate.parse("2025-01-01"))).isEqualTo(RemedyPeriod.State.LATE);
    }

    @Test
    void anotherCourtMeansAnotherAnswerAndNoMoreAppeal() {
        Walked lawsuit = Walked.lawsuit("2024-03-01", Route.AFTER_REVIEW).concludes("2024-06-20", RemedyResult.UPHELD);
        assertThat(RemedyPeriods.of(lawsuit.now(), CALENDAR))
                .extracting(RemedyPeriod::what)
                .containsExactly("向法院提交答辩状", "提起上诉");
        lawsuit.on("2024-07-10")
                .does(
                        RemedyAction.REOPEN,
                        Map.of(
                                RemedyDetail.ON, "2024-07-10",
                                RemedyDetail.NOTICE_ON, "2024-07-10",
                                RemedyDetail.BODY, "演示市中级人民法院",
                                RemedyDetail.DOCUMENT, "（2024）演00行终1号"));
        assertThat(RemedyPeriods.of(lawsuit.now(), CALENDAR))
                .extracting(RemedyPeriod::due)
                .isEqualTo(List.of(LocalDate.parse("2024-03-18"), LocalDate.parse("2024-07-25")));
    }

    @Test
    void theComplainantIsToldWithinTheDaysThatTheUnitSets() {
        Walked complaint = Walked.complaint("2024-03-01")
                .does(RemedyAction.ASK, Map.of(RemedyDetail.QUESTION, "为何没有公开", RemedyDetail.ANSWER_BY, "2024-03-08"));
        assertThat(RemedyPeriods.of(complaint.now(), CALENDAR))
                .extracting(RemedyPeriod::due)
                .containsExactly(LocalDate.parse("2024-04-30"), LocalDate.parse("2024-03-08"));
    }
}
