package cn.yangguang.yearform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TablesFilesTest {
    private static final ReportingOrgan TOWN = new ReportingOrgan("演示镇", ReportingOrgan.Level.TOWNSHIP);

    private static List<String> problems(TablesRead read) {
        assertThat(read).isInstanceOf(TablesRead.Bad.class);
        return ((TablesRead.Bad) read)
                .problems().stream().map(ReadProblem::toString).toList();
    }

    @Property(tries = 20)
    void whatIsWrittenIsReadAgain(@ForAll int seed) {
        for (int year : new int[] {2016, 2020, 2025}) {
            YearTables full = SoundTables.random(year, new Random(seed));
            Map<String, BigDecimal> some = new HashMap<>(full.values());
            some.keySet().removeIf(code -> (code.hashCode() + seed) % 5 == 0);
            YearTables tables = new YearTables(year, some);
            TablesRead json = TablesJson.read(TablesJson.write(tables, TOWN));
            assertThat(json.tablesOrNull()).isEqualTo(tables);
            assertThat(((TablesRead.Good) json).organ()).isEqualTo(TOWN);
            assertThat(TablesCsv.read("\uFEFF" + TablesCsv.write(tables)).tablesOrNull())
                    .isEqualTo(tables);
        }
    }

    @Test
    void theOtherLayoutIsReadByItsKeysAndLabels() {
        TablesRead read = TablesJson.read("""
                {"organ": "演示县人民政府", "level": "county", "year": 2024, "format": "2021",
                 "table2": {"行政规范性文件": [8, 26, 66], "行政许可": 447228, "行政事业性收费（万元）": 96171.6},
                 "table3": {"carry_in": [34, 0, 0, 0, 0, null, 34], "deny_secret": null},
                 "table4": {"suit_direct": [13, 4, 8, 1, 26]}}
                """);
        YearTables tables = read.tablesOrNull();
        assertThat(tables.value("A2.inForce")).contains(BigDecimal.valueOf(66));
        assertThat(tables.value("A6.feeAmount")).contains(new BigDecimal("96171.6"));
        assertThat(tables.value("R02.C7")).contains(BigDecimal.valueOf(34));
        assertThat(tables.value("R02.C6")).as("null is a blank").isEmpty();
        assertThat(tables.value("litigationDirect.total")).contains(BigDecimal.valueOf(26));
        assertThat(tables.values()).hasSize(3 + 1 + 1 + 6 + 5);
    }

    @Test
    void everyMistakeOfAJsonFileIsNamedByLineAndField() {
        assertThat(problems(TablesJson.read("""
                        {"year": 2025,
                         "form": "2019",
                         "cells": {
                          "R01.C1": "三",
                          "R99.C1": 1,
                          "R01.C2": 1234567890123456789012,
                          "R01.C3": [1]
                        }}""")))
                .containsExactly(
                        "第 2 行“form”：表式“2019”与年度不符，应为 2021",
                        "第 4 行“R01.C1”：“三”不是数字",
                        "第 5 行“R99.C1”：表式 2021 中没有这一格",
                        "第 6 行“R01.C2”：数字太长，应在 18 位以内、小数 6 位以内",
                        "第 7 行“R01.C3”：应为数字，空白写 null");
        assertThat(problems(TablesJson.read("{\"year\": 2024, \"table3\": {\"new\": [1, 2],\n \"newest\": [1]}}")))
                .containsExactly("第 1 行“new”：有 2 个数，应为 7 个", "第 2 行“newest”：表式 2021 中没有这一行");
        assertThat(problems(TablesJson.read("{\"cells\": {}}"))).containsExactly("文件“year”：应为报告年度，如 2025");
        assertThat(problems(TablesJson.read("{\"year\": 2010, \"cells\": {}}")).getFirst())
                .contains("2014 年度起才有");
        assertThat(problems(TablesJson.read("{\n\"year\": 2025,,}")).getFirst()).startsWith("第 2 行：不是正确的 JSON");
        assertThat(problems(TablesJson.read(""))).hasSize(1);
        assertThat(problems(TablesJson.read("{\"year\": 2025, \"cells\": {}} {}")))
                .hasSize(1);
    }

    @Test
    void everyMistakeOfACsvFileIsNamedByLineAndField() {
        assertThat(problems(TablesCsv.read("年度,格,数值\n2025,R01.C1,1\n2025,R01.C1,2\n2024,R01.C2,1\n2025,R01.C3,x\n")))
                .containsExactly(
                        "第 3 行“R01.C1”：第 2 行已经有这一格",
                        "第 4 行“年度”：“2024”与前面的 2025 不同，一个文件只放一个年度",
                        "第 5 行“R01.C3”：“x”不是数字");
        assertThat(problems(TablesCsv.read("年度,数值\n2025,1\n"))).containsExactly("第 1 行：第一行应有列名“年度”、“格”、“数值”");
        assertThat(problems(TablesCsv.read("年度,格,数值\n"))).containsExactly("文件：文件没有数据行");
    }

    @Property(tries = 300)
    void noTextBreaksTheReaders(@ForAll String text) {
        assertThat(TablesJson.read(text)).isNotNull();
        assertThat(TablesCsv.read(text)).isNotNull();
        assertThat(TablesCsv.read("年度,格,数值\n" + text)).isNotNull();
        assertThat(TablesJson.read("{\"year\": 2025, \"cells\": {\"R01.C1\": " + text + "}}"))
                .isNotNull();
    }

    @Test
    void thePublishedSchemaNamesEveryCellOfEveryForm() throws IOException {
        try (InputStream in = TablesJson.class.getResourceAsStream("report.schema.json")) {
            JsonNode schema = JsonMapper.builder().build().readTree(in);
            assertThat(schema.get("$id").asString()).isEqualTo(TablesJson.SCHEMA);
            for (YearForm form : YearForm.all()) {
                if (form.tables().isEmpty()) {
                    continue;
                }
                JsonNode cells = schema.get("$defs").get("cells" + form.code()).get("properties");
                assertThat(cells.propertyNames())
                        .containsExactlyElementsOf(
                                form.cells().stream().map(FormCell::code).toList());
                for (FormCell cell : form.cells()) {
                    JsonNode one = cells.get(cell.code());
                    assertThat(one.get("title").asString()).isEqualTo(cell.place());
                    assertThat(one.get("$ref").asString())
                            .isEqualTo("#/$defs/" + cell.kind().name().toLowerCase(Locale.ROOT));
                }
            }
        }
    }
}
