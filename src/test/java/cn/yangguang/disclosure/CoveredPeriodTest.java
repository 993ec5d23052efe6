package cn.yangguang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoveredPeriodTest {

    @Test
    void readsWhatOfficesWriteAndWritesItTheOfficialWay() {
        assertThat(written("2016年第三季度")).isEqualTo("2016年第三季度");
        assertThat(written("2016年3季度")).isEqualTo("2016年第三季度");
        assertThat(written("2016年3月")).isEqualTo("2016年3月");
        assertThat(written("2016年03月")).isEqualTo("2016年3月");
        assertThat(written("2016年度")).isEqualTo("2016年度");
        assertThat(written("2016年上半年")).isEqualTo("2016年上半年");
        assertThat(written("2016-03-05至2016-04-07")).isEqualTo("2016-03-05至2016-04-07");
    }

    @Test
    void aQuarterEndsWithItsLastDay() {
        CoveredPeriod quarter = CoveredPeriod.parse("2016年第一季度").orElseThrow();
        assertThat(List.of(quarter.from(), quarter.to()))
                .containsExactly(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 3, 31));
    }

    @Test
    void refusesWhatIsNoPeriod() {
        for (String nonsense : List.of("", "近期", "2016年第五季度", "2016年13月", "2016-03-05至2016-03-04", "0年度")) {
            assertThat(CoveredPeriod.parse(nonsense)).as(nonsense).isEmpty();
        }
    }

    private static String written(String text) {
        return CoveredPeriod.parse(text).map(CoveredPeriod::toString).orElse("");
    }
}
