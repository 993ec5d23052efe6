package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void listsEveryCommandTheLauncherKnows() {
        assertThat(run("help")).isZero();
        assertThat(out.toString())
                .contains(
                        "check-report",
                        "clock",
                        "law",
                        "demo",
                        "hand-up",
                        "receipt",
                        "serve",
                        "handover",
                        "import",
                        "monitor",
                        "reindex",
                        "report",
                        "sample",
                        "screen",
                        "score",
                        "supervise",
                        "workdays",
                        "test",
                        "显示某个命令的用法")
                .doesNotContain("Display", "Usage", "Commands:");
    }

    @ParameterizedTest
    @CsvSource({
        "serve --port abc, --port 端口 的值“abc”不对",
        "serve --port 0, 端口应在 1 到 65535 之间",
        "import disclosures x.csv, 缺少参数：--organ 机关代码",
        "report --organ linhe, 缺少参数：--year 年度",
        "report --organ a --organ b --year 2016, --organ 机关 只能写一次",
        "import nonsense, 不认识的命令或参数：nonsense",
    })
    void saysInChineseWhatIsWrongAndShowsTheUsageOfTheCommand(String line, String said) {
        assertThat(run(line.split(" "))).isEqualTo(2);
        assertThat(err.toString())
                .startsWith(said)
                .contains("用法：yangguang")
                .doesNotContain("Usage", "Missing", "Commands:");
        assertThat(out.toString()).isEmpty();
    }
}
