package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.national();

    @Test
    void countsTwentyWorkingDaysWhereNothingIsStated() {
        DueDate due = Limit.statutory().dueDate(LocalDate.of(2016, 1, 29), CALENDAR);
        assertThat(due.date())
                .isEqualTo(CALENDAR.due(LocalDate.of(2016, 1, 29), 20).due());
        assertThat(due.rule()).contains("（2007）第十八条");
        assertThat(due.isLate(due.date())).isFalse();
        assertThat(due.isLate(due.date().plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2007-06-01,（2007）第十八条", "2019-05-14,（2007）第十八条", "2019-05-15,（2019）第二十六条", "2026-01-05,（2019）第二十六条"})
    void namesTheArticleOfTheDay(LocalDate formation, String article) {
        assertThat(Limit.parse("及时公开").dueDate(formation, CALENDAR).rule()).contains(article);
    }

    @Test
    void countsAMattersOwnLimit() {
        LocalDate friday = LocalDate.of(2021, 1, 22);
        assertThat(Limit.parse("信息形成之日起3个工作日内").dueDate(friday, CALENDAR).date())
                .isEqualTo(LocalDate.of(2021, 1, 27));
        assertThat(Limit.parse("批准后20日内").dueDate(friday, CALENDAR).date())
                .as("20 days end in the Spring Festival of 2021 and move behind it")
                .isEqualTo(LocalDate.of(2021, 2, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "2020-12-20,2021-01-31", "2021-01-20,2021-01-31", "2021-01-31,2021-01-31",
        "2021-02-05,2021-01-31", "2021-07-01,2021-01-31", "2021-09-01,2022-01-31"
    })
    void takesTheYearlyDateThatIsMeant(LocalDate formation, LocalDate expected) {
        DueDate due = Limit.parse("每年1月31日前").dueDate(formation, CALENDAR);
        assertThat(due.date()).isEqualTo(expected);
        assertThat(due.count()).isNull();
    }

    @Property
    void aLimitInDaysNeverEndsOnAFreeDayNorBeforeItsDays(
            @ForAll @IntRange(min = 0, max = 4000) int offset, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate formation = LocalDate.of(2015, 1, 1).plusDays(offset);
        LocalDate working = new Limit(Limit.Kind.WORKING_DAYS, days, null, "")
                .dueDate(formation, CALENDAR)
                .date();
        LocalDate plain = new Limit(Limit.Kind.CALENDAR_DAYS, days, null, "")
                .dueDate(formation, CALENDAR)
                .date();
        assertThat(CALENDAR.isWorkingDay(working)).isTrue();
        assertThat(CALENDAR.isWorkingDay(plain)).isTrue();
        assertThat(plain).isAfterOrEqualTo(formation.plusDays(days));
        assertThat(working).isAfterOrEqualTo(formation.plusDays(days));
    }

    @Property
    void aYearlyDateIsNeverMoreThanAYearAhead(@ForAll @IntRange(min = 0, max = 6000) int offset) {
        LocalDate formation = LocalDate.of(2012, 1, 1).plusDays(offset);
        LocalDate due = new Limit(Limit.Kind.YEARLY, null, MonthDay.of(2, 29), "")
                .dueDate(formation, CALENDAR)
                .date();
        assertThat(due).isBetween(formation.minusDays(182), formation.plusDays(184));
    }

    @Test
    void isNeverHalfOfOneKindAndHalfOfAnother() {
        assertThatThrownBy(() -> new Limit(Limit.Kind.WORKING_DAYS, null, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(Limit.Kind.PROMPTLY, 3, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(Limit.Kind.WORKING_DAYS, 0, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhenTheHolidaysAreNotPublishedYet() {
        assertThat(Limit.statutory().dueDate(LocalDate.of(2040, 1, 2), CALENDAR).provisional())
                .isTrue();
        assertThat(Limit.statutory().dueDate(LocalDate.of(2016, 1, 4), CALENDAR).provisional())
                .isFalse();
    }
}
