package cn.yangguang.reportcheck;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.yearform.CellKind;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of every form, printed in every format, are read as they stand. */
class EveryFormTest {
    private static final Map<String, Function<Paper, byte[]>> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("txt", Paper::txt);
        FORMATS.put("html", Paper::html);
        FORMATS.put("docx", Paper::docx);
        FORMATS.put("pdf", Paper::pdf);
    }

    private static Paper paper(YearTables tables) {
        String title = "演示县云水镇人民政府" + tables.year() + "年政府信息公开工作年度报告";
        return new Paper(
                List.of(title, "一、总体情况", "本年工作有考核，主动公开信息，依申请公开规范。"),
                tables,
                List.of("五、存在的主要问题及改进情况", "无。", "六、其他需要报告的事项", "无。"));
    }

    private static YearTables random(int year, Random random) {
        Map<String, BigDecimal> values = new HashMap<>();
        YearForm.of(year)
                .orElseThrow()
                .cells()
                .forEach(cell -> values.put(
                        cell.code(),
                        cell.kind() == CellKind.AMOUNT
                                ? BigDecimal.valueOf(1 + random.nextInt(100_000), 2)
                                        .stripTrailingZeros()
                                : BigDecimal.valueOf(random.nextInt(
                                        random.nextInt(10) > 0
                                                ? 30
                                                : cell.table().equals("T4") ? 1000 : 100_000))));
        return new YearTables(year, values);
    }

    @ParameterizedTest
    @ValueSource(ints = {2014, 2016, 2018, 2019, 2020, 2021, 2022, 2025})
    void isReadCellByCell(int year) {
        var tables = random(year, new Random(year));
        FORMATS.forEach((format, print) -> {
            var checked = ReportFile.check(print.apply(paper(tables)), CheckOptions.NONE);
            assertThat(checked.era()).as(format).isEqualTo(Era.of(year).orElseThrow());
            assertThat(differing(checked.tables(), tables))
                    .as("%s %s", year, format)
                    .isEmpty();
            assertThat(checked.findings())
                    .as(format)
                    .noneMatch(finding -> finding.rule().matches("S-FORM|S-TABLE|ZERO"));
        });
    }

    /** Cell=read/printed. */
    private static List<String> differing(YearTables read, YearTables printed) {
        return printed.values().entrySet().stream()
                .filter(cell -> read.value(cell.getKey())
                        .filter(value -> value.compareTo(cell.getValue()) == 0)
                        .isEmpty())
                .map(cell -> cell.getKey() + "=" + read.value(cell.getKey()).orElse(null) + "/" + cell.getValue())
                .toList();
    }

    @Test
    void saysThatNumbersBrokenInNarrowCellsWereNotRead() {
        var values = new HashMap<>(random(2025, new Random(5)).values());
        values.put("review.corrected", BigDecimal.valueOf(74134));
        var checked = ReportFile.check(paper(new YearTables(2025, values)).pdf(), CheckOptions.NONE);
        assertThat(checked.findings())
                .anyMatch(finding ->
                        finding.rule().equals("S-TABLE") && finding.message().contains("折行"));
        assertThat(checked.findings()).noneMatch(finding -> finding.rule().startsWith("T4-"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2016, 2020, 2025})
    void tellsBlankCellsOnceForEachTable(int year) {
        var values = new HashMap<String, BigDecimal>();
        YearForm.of(year).orElseThrow().cells().forEach(cell -> values.put(cell.code(), BigDecimal.ZERO));
        List.of("R01.C3", "R03.1.C2", "A1.issued", "A1.newlyMade", "3.3.2", "review.corrected")
                .forEach(values::remove);
        for (var format : List.of("html", "docx")) {
            var checked =
                    ReportFile.check(FORMATS.get(format).apply(paper(new YearTables(year, values))), CheckOptions.NONE);
            var blank = checked.findings().stream()
                    .filter(finding -> finding.rule().equals("ZERO"))
                    .toList();
            assertThat(blank).as(format).hasSize(year == 2016 ? 1 : 3);
            assertThat(checked.tables().values()).as(format).hasSize(values.size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void tellsTablesThatAreAllBlankOnceEach(int year) {
        for (var format : FORMATS.keySet()) {
            var checked = ReportFile.check(
                    FORMATS.get(format).apply(paper(new YearTables(year, Map.of()))), CheckOptions.NONE);
            assertThat(checked.findings())
                    .as(format)
                    .filteredOn(finding -> finding.rule().equals("ZERO"))
                    .hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2022})
    void tellsTheTablesOfAnotherYear(int year) {
        int other = year == 2020 ? 2021 : 2020;
        var tables = random(other, new Random(1));
        String title = "演示县云水镇人民政府" + year + "年政府信息公开工作年度报告";
        for (var print : FORMATS.values()) {
            var checked =
                    ReportFile.check(print.apply(new Paper(List.of(title), tables, List.of())), CheckOptions.NONE);
            assertThat(checked.findings()).extracting(ReportFinding::rule).contains("S-FORM");
            assertThat(checked.era()).isEqualTo(Era.of(other).orElseThrow());
        }
    }
}
