package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class ReportCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void explainsItselfWhenItIsUsedWrongly() {
        assertThat(run("report")).isEqualTo(2);
        assertThat(run("report", "--organ", "demo", "--year", "2016", "--format", "exe"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("格式“exe”不对", "--format");
        assertThat(run("report", "--organ", "demo", "--year", "2007")).isEqualTo(2);
        assertThat(err.toString()).contains("年度报告从 2008 年开始");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void writesTheReportAndTellsTheFindingsOnTheSide() throws Exception {
        String data = folder.resolve("data").toString();
        Database.embedded(new DataFolder(Path.of(data))).close();
        assertThat(run("report", "--organ", "demo", "--year", "2016", "--data", data))
                .isEqualTo(1);
        assertThat(err.toString()).contains("没有代号为“demo”的机关").doesNotContain("Exception");
        addOrgan(data);
        assertThat(run("report", "--organ", "demo", "--year", "2016", "--format", "csv", "--data", data))
                .isZero();
        assertThat(out.toString()).contains("主动公开政府信息总数,0,条");
        assertThat(err.toString()).contains("[须处理] ZERO");
        Path file = folder.resolve("年报.docx");
        assertThat(run(
                        "report",
                        "--organ",
                        "demo",
                        "--year",
                        "2016",
                        "--format",
                        "docx",
                        "--out",
                        file.toString(),
                        "--data",
                        data))
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void makesNoFolderWhereNoneWas() throws Exception {
        String data = folder.resolve("mistyped").toString();
        Path rows = Files.writeString(folder.resolve("rows.csv"), "信息名称\n");
        for (String command : List.of(
                "report --organ demo --year 2016",
                "import disclosures " + rows + " --organ demo",
                "reindex",
                "monitor",
                "export " + folder.resolve("copy"))) {
            err.getBuffer().setLength(0);
            String[] words = (command + " --data " + data).split(" ");
            assertThat(run(words)).as(command).isEqualTo(1);
            assertThat(err.toString())
                    .as(command)
                    .contains("里没有数据", "请检查 --data")
                    .doesNotContain("Exception");
        }
        assertThat(folder.resolve("mistyped")).doesNotExist();
    }

    @Test
    void saysWhatToDoWithTheDataOfAnotherVersion() {
        String data = folder.resolve("newer").toString();
        Database.embedded(new DataFolder(Path.of(data))).close();
        assertThat(run("report", "--organ", "demo", "--year", "2016", "--data", data))
                .isEqualTo(1);
        try (var database = Database.embedded(new DataFolder(Path.of(data)))) {
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()))
                    .sql("update schema_history set checksum = checksum + 1 where installed_rank = 3")
                    .update();
        }
        err.getBuffer().setLength(0);
        assertThat(run("report", "--organ", "demo", "--year", "2016", "--data", data))
                .isEqualTo(1);
        assertThat(err.toString()).contains("版本对不上", "请").doesNotContain("Exception", "\tat ");
        assertThat(err.toString().strip().lines()).hasSize(1);
    }

    private void addOrgan(String data) {
        try (var database = Database.embedded(new DataFolder(Path.of(data)))) {
            JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()))
                    .sql(
                            "insert into organ.organ (key, name, full_name, level, active) values ('demo', '演示镇', '演示县演示镇人民政府', 'TOWNSHIP', true)")
                    .update();
        }
    }

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
