package cn.yangguang.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void readsYearsQuartersAndMonths() {
        assertThat(Period.of("2016")).contains(Period.year(2016));
        assertThat(Period.of("2016-Q1"))
                .contains(new Period("2016-Q1", LocalDate.of(2016, 1, 1), LocalDate.of(2016, 3, 31)));
        assertThat(Period.of("2016-02").orElseThrow().to()).isEqualTo(LocalDate.of(2016, 2, 29));
        assertThat(Period.of("2016-Q4").orElseThrow().holds(LocalDate.of(2016, 12, 31)))
                .isTrue();
    }

    @Test
    void refusesEverythingElse() {
        assertThat(List.of("", "16", "2016-13", "2016-Q5", "2016-1", "2016-06-01", "1816", "2016 "))
                .allSatisfy(label -> assertThat(Period.of(label)).as(label).isEmpty());
    }
}
