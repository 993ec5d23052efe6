package cn.yangguang.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineRowTest {
    private static final List<DeadlineRow> ROWS = List.of(
            new DeadlineRow("", 2008, "03-31", "03-01", "2007"),
            new DeadlineRow("", 2019, "01-31", "01-01", "2019"),
            new DeadlineRow("jiashan", 2022, "02-15", "01-20", "通知"),
            new DeadlineRow("jiashan", 2024, "01-20", "01-05", "新通知"));

    private static LocalDate due(String organ, int year) {
        return DeadlineRow.of(organ, year, ROWS).due();
    }

    @Test
    void everybodyReportsByTheEndOfJanuarySince2019AndOfMarchBefore() {
        assertThat(due("linhe", 2018)).isEqualTo("2019-03-31");
        assertThat(due("linhe", 2019)).isEqualTo("2020-01-31");
        assertThat(DeadlineRow.of("linhe", 2025, ROWS).warnFrom()).isEqualTo("2026-01-01");
        assertThat(DeadlineRow.of("linhe", 2025, ROWS).own()).isFalse();
    }

    @Test
    void anOrganWithDaysOfItsOwnHasThemFromTheirYearOn() {
        assertThat(due("jiashan", 2021)).isEqualTo("2022-01-31");
        assertThat(due("jiashan", 2023)).isEqualTo("2024-02-15");
        assertThat(due("jiashan", 2025)).isEqualTo("2026-01-20");
        assertThat(DeadlineRow.of("jiashan", 2025, ROWS).basis()).isEqualTo("新通知");
    }

    @Test
    void countsTheDaysLeft() {
        Deadline deadline = DeadlineRow.of("linhe", 2025, ROWS);
        LocalDate last = LocalDate.of(2026, 1, 31);
        assertThat(deadline.left(last)).isZero();
        assertThat(deadline.passed(last)).isFalse();
        assertThat(deadline.passed(last.plusDays(1))).isTrue();
        assertThat(deadline.near(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(deadline.near(LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Test
    void knowsWhatIsADayOfEveryYear() {
        assertThat(DeadlineRow.day("01-31")).isPresent();
        assertThat(List.of("02-29", "02-30", "13-01", "1-31", "", "00-10", "一月"))
                .allMatch(text -> DeadlineRow.day(text).isEmpty());
    }
}
