package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportReportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("past"), text).toString();
    }

    @Test
    void namesEveryMistakeByLineAndFieldWithoutOpeningADatabase() throws IOException {
        String file = file("年度,格,数值\n2024,R01.C1,三\n2024,R99.C1,1\n");
        assertThat(run("import", "report", file, "--organ", "linhe")).isEqualTo(1);
        assertThat(err.toString()).contains("第 2 行“R01.C1”：“三”不是数字", "第 3 行“R99.C1”：表式 2021 中没有这一格", "没有导入任何内容：2 处有问题");
        assertThat(run("import", "report", file, "--organ", "linhe", "--json")).isEqualTo(1);
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("done").asBoolean()).isFalse();
        assertThat(json.get("bad").get(0).get("line").asInt()).isEqualTo(2);
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(run("import", "report", folder.resolve("none.json").toString(), "--organ", "linhe"))
                .isEqualTo(1);
        assertThat(err.toString()).contains("没有找到");
        assertThat(run("import", "report", "x.json")).isEqualTo(2);
    }
}
