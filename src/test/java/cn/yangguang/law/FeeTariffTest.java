package cn.yangguang.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeeTariffTest {
    private final FeeTariff tariff = FeeTariff.on(LocalDate.parse("2021-01-01")).orElseThrow();

    @ParameterizedTest
    @CsvSource({"0,0", "10,0", "11,100", "30,2000", "31,2200", "40,4000", "41,4300", "50,7000"})
    void addsUpTheApplicationsOfAMonth(int applications, int yuan) {
        assertThat(tariff.itemsTotal(applications)).isEqualTo(yuan);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "30,0", "31,10", "68,380", "100,700", "101,720", "200,2700", "201,2740", "250,4700"})
    void addsUpThePagesOfAnApplication(int pages, int yuan) {
        assertThat(tariff.pages(pages)).isEqualTo(yuan);
    }

    @Property(tries = 200)
    void thePriceOfOneApplicationFollowsTheFormula(@ForAll @IntRange(min = 1, max = 9_000) int k) {
        int price = k <= 10 ? 0 : k <= 30 ? 100 : 100 * (2 + (k - 31) / 10);
        assertThat(tariff.item(k)).isEqualTo(price);
        assertThat(tariff.itemsTotal(k) - tariff.itemsTotal(k - 1)).isEqualTo(price);
        assertThat(FeeTariff.total(tariff.steps(FeeMethod.ITEM, k, k))).isEqualTo(price);
    }

    @Test
    void showsTheComputationLineByLine() {
        assertThat(tariff.steps(FeeMethod.PAGE, 1, 68))
                .extracting(FeeStep::text)
                .containsExactly("第 1—30 页：30 页 × 0 元 = 0 元", "第 31—68 页：38 页 × 10 元 = 380 元");
        assertThat(tariff.steps(FeeMethod.ITEM, 31, 45))
                .extracting(FeeStep::text)
                .containsExactly("第 31—40 件：10 件 × 200 元 = 2000 元", "第 41—45 件：5 件 × 300 元 = 1500 元");
        assertThat(tariff.steps(FeeMethod.ITEM, 11, 11))
                .extracting(FeeStep::text)
                .containsExactly("第 11 件：1 件 × 100 元 = 100 元");
    }

    @Test
    void nothingIsChargedBefore2021AndTenApplicationsAreFree() {
        assertThat(FeeTariff.on(LocalDate.parse("2020-12-31"))).isEmpty();
        assertThat(FeeEra.on(LocalDate.parse("2020-12-31")).kind()).isEqualTo(FeeEra.Kind.FREE);
        assertThat(FeeEra.on(LocalDate.parse("2017-04-01")).kind()).isEqualTo(FeeEra.Kind.FREE);
        assertThat(FeeEra.on(LocalDate.parse("2017-03-31")).kind()).isEqualTo(FeeEra.Kind.COST);
        assertThat(tariff.free(FeeMethod.ITEM)).isEqualTo(10);
        assertThat(tariff.free(FeeMethod.PAGE)).isEqualTo(30);
    }

    @Test
    void refusesAnAbsurdNumber() {
        assertThatThrownBy(() -> tariff.pages(1_000_001)).hasMessageContaining("1000000");
        assertThatThrownBy(() -> tariff.item(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(tariff.itemsTotal(10_000)).isPositive();
    }
}
