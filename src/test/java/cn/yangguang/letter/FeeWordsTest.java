package cn.yangguang.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FeeWordsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void statesTheTariffOfTheMethodUsed() {
        assertThat(FeeWords.standard(DAY, "按件计收"))
                .contains("按件计收：同一申请人一个自然月内累计第1至10件不收费，第11至30件每件100元，第31至40件每件200元，第41至50件每件300元，以后每10件为一档，每档每件提高100元");
        assertThat(FeeWords.standard(DAY, "按量计收"))
                .contains("按量计收：同一申请第1至30页不收费，第31至100页每页10元，第101至200页每页20元，第201页以上每页40元");
    }

    @Test
    void statesBothWhereTheMethodIsNotNamed() {
        assertThat(FeeWords.standard(DAY, ""))
                .hasValueSatisfying(words -> assertThat(words).contains("按件计收：", "；按量计收："));
    }

    @Test
    void statesNoneBeforeThereWasOne() {
        assertThat(FeeWords.standard(LocalDate.of(2020, 1, 1), "按件计收")).isEmpty();
    }
}
