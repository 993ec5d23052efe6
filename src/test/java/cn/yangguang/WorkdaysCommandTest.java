package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WorkdaysCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void printsTheDueDateAndTheCountedDays() {
        assertThat(run("workdays", "2016-01-29", "+15")).isZero();
        assertThat(out.toString()).contains("到期日：2016-02-24 周三", "2016-02-06  周六  调休上班  第 6 个", "第 15 个");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void printsJson() {
        assertThat(run("workdays", "2016-01-29", "15", "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("from").asString()).isEqualTo("2016-01-29");
        assertThat(json.get("n").asInt()).isEqualTo(15);
        assertThat(json.get("due").asString()).isEqualTo("2016-02-24");
        assertThat(json.get("provisional").asBoolean()).isFalse();
        assertThat(json.get("days")).hasSize(26);
        assertThat(json.get("days").get(7).get("kind").asString()).isEqualTo("MAKE_UP_WORKDAY");
        assertThat(json.get("days").get(25).get("number").asInt()).isEqualTo(15);
    }

    @Test
    void answersTheStartForNoDaysAndHonoursSuspensions() {
        run("workdays", "2025-06-03", "+0");
        assertThat(out.toString()).contains("到期日：2025-06-03");
        run(
                "workdays",
                "2025-03-03",
                "+20",
                "--suspend",
                "2025-03-10..2025-03-31",
                "--suspend",
                "2025-03-25..2025-04-08");
        assertThat(out.toString()).contains("到期日：2025-04-28", "期限中止");
    }

    @Test
    void warnsBeyondTheKnownCalendar() {
        assertThat(run("workdays", "2026-12-30", "+5")).isZero();
        assertThat(out.toString()).contains("（暂定）");
        assertThat(err.toString()).contains("暂定", "2026-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "workdays",
                "workdays 2016-01-29",
                "workdays 2016-02-30 +1",
                "workdays 29.1.2016 +1",
                "workdays 2016-01-29 -3",
                "workdays 2016-01-29 +10001",
                "workdays 2016-01-29 +99999999999",
                "workdays 2016-01-29 many",
                "workdays 2016-01-29 +1 --wrong",
                "workdays 2016-01-29 +1 2",
                "workdays 2016-01-29 +1 --suspend 2016-01-30"
            })
    void answersWrongUsageWithHelpAndTwo(String line) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("用法：yangguang workdays").doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void listsEveryCommandAndRefusesOthers() {
        assertThat(run("help")).isZero();
        assertThat(out.toString()).contains("workdays", "help");
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void countsAFileInGbkWithCrlfQuotesAndOtherColumns() throws IOException {
        String csv = "事项,start_date,working_days\r\n\"公示,一\",2016-01-29,15\r\n备案,2016-12-05,20\r\n";
        Path file = Files.write(folder.resolve("a.csv"), csv.getBytes(Charset.forName("GBK")));
        assertThat(run("workdays", "--batch", file.toString())).isZero();
        assertThat(out.toString())
                .isEqualTo(
                        "事项,start_date,working_days,due_date\n\"公示,一\",2016-01-29,15,2016-02-24\n备案,2016-12-05,20,2017-01-03\n");
        Files.writeString(file, "\uFEFF" + csv, StandardCharsets.UTF_8);
        String before = out.toString();
        assertThat(run("workdays", "--batch", file.toString())).isZero();
        assertThat(out.toString()).isEqualTo(before);
    }

    @Test
    void printsNothingOfAFileWithOneBadLine() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "start_date,working_days\n2016-01-29,15\n2016-02-30,15\n2016-01-29,-1\n2016-01-29\n");
        assertThat(run("workdays", "--batch", file.toString())).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("第 3 行", "2016-02-30", "第 4 行", "第 5 行");
        Files.writeString(file, "start,days\n2016-01-29,15\n");
        assertThat(run("workdays", "--batch", file.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("start_date", "working_days");
        assertThat(run("workdays", "--batch", folder.resolve("none.csv").toString()))
                .isEqualTo(1);
    }

    @Test
    void laysARegionOver() throws IOException {
        Path region = Files.writeString(
                folder.resolve("r.csv"), "date,type,name,region\n2025-06-11,off,示例节,示例地区\n", StandardCharsets.UTF_8);
        assertThat(run("workdays", "2025-06-10", "+1", "--region", region.toString()))
                .isZero();
        assertThat(out.toString()).contains("到期日：2025-06-12", "示例节", "示例地区");
        Files.writeString(region, "date,type,name,region\n2025-06-11,holiday,示例节,示例地区\n");
        assertThat(run("workdays", "2025-06-10", "+1", "--region", region.toString()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("第 2 行", "holiday");
    }
}
