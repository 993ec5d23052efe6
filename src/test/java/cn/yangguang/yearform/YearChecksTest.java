package cn.yangguang.yearform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class YearChecksTest {
    private static final ReportingOrgan CITY = new ReportingOrgan("演示市", ReportingOrgan.Level.CITY);

    private static List<String> ids(Era era) {
        return YearChecks.rules(era).stream().map(YearRule::id).toList();
    }

    @Test
    void aFindingTellsPlaceNumbersAndDifference() {
        YearTables wrong = SoundTables.with(SoundTables.city2025(), "R04.C7", BigDecimal.valueOf(820));
        List<YearFinding> findings = YearChecks.run(wrong, null, CITY);
        assertThat(findings).extracting(YearFinding::rule).containsExactly("T3-ID-C7", "T3-ROW-R04");
        YearFinding identity = findings.getFirst();
        assertThat(identity.severity()).isEqualTo(Severity.ERROR);
        assertThat(identity.cells()).containsExactly("R01.C7", "R02.C7", "R03.7.C7", "R04.C7");
        assertThat(identity.numbers()).isEqualTo("14069＋560＝14629，13810＋820＝14630");
        assertThat(identity.message())
                .isEqualTo("表三“总计”列：第一项加第二项之和，等于第三项加第四项之和；现为 14069＋560＝14629，13810＋820＝14630，相差 1");
        assertThat(findings.getLast().message()).startsWith("表三“四、结转下年度继续办理”行：");
    }

    @Test
    void countsTheRulesOfEachForm() {
        assertThat(ids(Era.C)).hasSize(7 + 7 + 25 + 7 + 3 + 2 + 1 + 8).doesNotHaveDuplicates();
        assertThat(ids(Era.B))
                .hasSize(7 + 7 + 23 + 7 + 3 + 7)
                .contains("T3-ROW-R03.6")
                .doesNotContain("T2-BAL-A1");
        assertThat(ids(Era.A))
                .contains(
                        "ST-3.1",
                        "ST-3.2",
                        "ST-3.3",
                        "ST-4",
                        "ST-5",
                        "ST-8.3",
                        "ST-SUB",
                        "NUM-INT",
                        "ZERO",
                        "TXT-MATCH")
                .hasSize(11);
        assertThat(ids(Era.C)).contains("TXT-MATCH", "TXT-ARITH", "FEE-FIND", "LIVE", "S-EVAL", "S-HEAD");
    }

    @Test
    void onlyMoneyHasDecimalsAndOnlyAChangeIsNegative() {
        YearTables money = SoundTables.with(SoundTables.city2025(), "A6.feeAmount", new BigDecimal("96171.6"));
        assertThat(YearChecks.run(money, null, CITY)).isEmpty();
        YearTables half = SoundTables.with(money, "A3.decisions", new BigDecimal("1.5"));
        assertThat(YearChecks.run(half, null, CITY))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("“行政许可 · 本年处理决定数量”为 1.5；"));
        YearTables change = SoundTables.random(2020, new Random(1));
        assertThat(YearChecks.run(SoundTables.with(change, "A3.changeThisYear", new BigDecimal(-4)), null, CITY))
                .isEmpty();
    }

    @Test
    void aBlankTableIsOneFinding() {
        assertThat(YearChecks.run(new YearTables(2025, Map.of()), null, CITY))
                .extracting(YearFinding::message)
                .allSatisfy(message -> assertThat(message).contains("全部空白"))
                .hasSize(3);
    }

    @Test
    void theYearBeforeIsAskedOnlyWhereItTells() {
        YearTables now = SoundTables.city2025();
        YearTables fitting = SoundTables.before(now);
        YearTables older = new YearTables(2023, Map.of("R04.C1", BigDecimal.TEN));
        assertThat(YearChecks.run(now, older, CITY)).isEmpty();
        assertThat(YearChecks.run(now, new YearTables(2024, Map.of()), CITY)).isEmpty();
        YearTables blank =
                new YearTables(2024, Map.of("R04.C1", fitting.value("R04.C1").orElseThrow()));
        assertThat(YearChecks.run(now, blank, CITY))
                .as("a blank of last year meant nothing was left")
                .extracting(YearFinding::rule)
                .containsExactly("T3-CARRY-C2", "T3-CARRY-C4", "T3-CARRY-C5", "T3-CARRY-C7");
        YearTables first = SoundTables.random(2019, new Random(2));
        YearTables last = SoundTables.random(2018, new Random(3));
        assertThat(YearChecks.run(first, last, CITY)).isEmpty();
    }

    @Test
    void nothingIsSaidOfYearsWithoutTables() {
        assertThat(YearChecks.run(new YearTables(2007, Map.of()), null, CITY)).isEmpty();
        assertThat(YearChecks.run(new YearTables(2010, Map.of()), null, CITY)).isEmpty();
    }

    @Test
    void aWrongLineOfTheRulesIsNamed() {
        String header = "编号,表式,级别,方式,范围,算式,适用,文字,依据,标记\n";
        assertThatThrownBy(() -> RuleBook.parse(header + "X,2021,ERROR,关系,,R01.C1=R99.C1,,甲,乙,PC"))
                .hasMessage("年报表式数据文件 rules.csv 第 2 行：算式中的“R99.C1”不在表式 2021 中");
        assertThatThrownBy(() -> RuleBook.parse(header + "X,2031,ERROR,关系,,R01.C1=R99.C1,,甲,乙,PC"))
                .hasMessageContaining("第 2 行：“表式”的值“2031”不在 forms.csv 中");
        assertThatThrownBy(() -> RuleBook.parse(header + "X,2021,ERROR,关系,,R01.C1>R02.C1,,甲,乙,PC"))
                .hasMessageContaining("第 2 行：算式“R01.C1>R02.C1”应为");
        assertThatThrownBy(() -> RuleBook.parse(header + "X,2021,FATAL,另查,,,,甲,乙,PC"))
                .hasMessageContaining("第 2 行：“级别”的值“FATAL”不对");
    }
}
