package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClockCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String file(String content) throws IOException {
        return Files.writeString(folder.resolve("case.json"), content).toString();
    }

    private static String exampleOfTheDocs() throws IOException {
        Matcher example = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/clock.md")));
        assertThat(example.find()).isTrue();
        return example.group(1);
    }

    @Test
    void explainsTheExampleOfTheDocsDayByDay() throws IOException {
        assertThat(run("clock", file(exampleOfTheDocs()))).isZero();
        assertThat(out.toString())
                .contains("答复期限：2025年5月27日（周二）", "按期答复（2025年5月20日（周二），余 5 个工作日）", "原定期限：2025年3月31日")
                .contains("2025-03-14  周五  工作日    第 0 日      起算日，不计入；收到补正的申请，重新起算")
                .contains("2025-04-27  周日  调休上班", "期限中止，不计（甲公司）", "延长期限内；答复")
                .doesNotContain("需要注意");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theAnswerForProgramsHasTheFieldsOfTheDocs() throws IOException {
        assertThat(run("clock", file(exampleOfTheDocs()), "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("due").asString()).isEqualTo("2025-05-27");
        assertThat(json.get("standing").asString()).isEqualTo("REPLIED_IN_TIME");
        String docs = Files.readString(Path.of("docs/clock.md"));
        for (String list : new String[] {"runs", "history", "periods", "ledger"}) {
            assertThat(json.get(list)).as(list).isNotEmpty();
            json.get(list)
                    .get(0)
                    .propertyNames()
                    .forEach(name -> assertThat(docs).contains("`" + name));
        }
        json.propertyNames().forEach(name -> assertThat(docs).contains("`" + name));
        long counted = 0;
        for (JsonNode line : json.get("ledger")) {
            counted +=
                    line.get("run").asInt() == 2 && line.get("why").asString().equals("COUNTED") ? 1 : 0;
        }
        assertThat(counted).isEqualTo(40);
    }

    @Test
    void readsAsOfAnotherDayAndTellsWhatIsLeftOut() throws IOException {
        assertThat(run("clock", file(exampleOfTheDocs()), "--today", "2025-03-25"))
                .isZero();
        assertThat(out.toString()).contains("征求意见，期限中止", "需要注意", "2025-05-20 的“答复”：日期在今天以后");
        assertThat(run("clock", file(exampleOfTheDocs()), "--today", "25.3.2025"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--today 的值“25.3.2025”不对");
    }

    @Test
    void takesAnotherCalendar() throws IOException {
        String region = Files.writeString(folder.resolve("r.csv"), "date,type,name,region\n2025-03-18,off,示例节,示例地区\n")
                .toString();
        assertThat(run("clock", file(exampleOfTheDocs()), "--region", region)).isZero();
        assertThat(out.toString()).contains("答复期限：2025年5月28日", "示例节", "，示例地区");
        Files.writeString(Path.of(region), "date,type,name\n2025-03-18,off,示例节\n");
        assertThat(run("clock", file(exampleOfTheDocs()), "--calendar", region)).isEqualTo(1);
        assertThat(err.toString()).contains("r.csv", "10 月 1 日");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{|第 1 行第 ",
                "{\"events\": [], \"events\": []}|第 1 行第 ",
                "[]|文件：应为 {\"events\": [ … ]}",
                "{\"events\": {}}|文件：应为 {\"events\": [ … ]}",
                "{\"events\": [], \"law\": \"2019\"}|文件：law 的值 \"2019\" 不对，应为 R2007、R2019",
                "{\"events\": [], \"Today\": \"2025-01-01\"}|文件：不认识 Today，可用的是 law、today、reasons、events、note",
                "{\"events\": [{\"event\": \"received\", \"on\": \"2025-02-30\", \"channel\": \"IN_PERSON\"}]}"
                        + "|第 1 个事件：on 的值 \"2025-02-30\" 不对，应为 \"2025-03-03\" 这样的日期",
                "{\"events\": [{\"event\": \"received\", \"on\": \"2025-02-20\", \"channel\": \"POST\"}]}"
                        + "|第 1 个事件：channel 的值 \"POST\" 不对，应为 IN_PERSON、",
                "{\"events\": [{\"event\": \"recieved\", \"on\": \"2025-02-20\"}]}|第 1 个事件：event 的值“recieved”不对，应为 received、",
                "{\"events\": [{\"on\": \"2025-02-20\"}]}|第 1 个事件：缺少 event，应为文字",
                "{\"events\": [7]}|第 1 个事件：应为 {\"event\"",
                "{\"events\": [{\"event\": \"extended\", \"on\": \"2025-02-20\", \"days\": 2.5, \"approvedBy\": \"甲\", \"approvedOn\": \"2025-02-20\"}]}"
                        + "|第 1 个事件：days 的值 2.5 不对，应为整数",
                "{\"events\": [{\"event\": \"replied\", \"on\": \"2025-02-20\", \"at\": 1}]}|第 1 个事件：不认识 at，可用的是 event、on",
            })
    void namesThePlaceAndTheRemedyOfABadFile(String content, String said) throws IOException {
        assertThat(run("clock", file(content))).isEqualTo(1);
        assertThat(err.toString()).startsWith("case.json：" + said).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void refusesAMissingFileAndWrongUsage() {
        assertThat(run("clock", folder.resolve("none.json").toString())).isEqualTo(1);
        assertThat(err.toString()).contains("读不到", "none.json");
        assertThat(run("clock")).isEqualTo(2);
        assertThat(err.toString()).contains("缺少参数：文件", "用法：yangguang clock");
    }
}
