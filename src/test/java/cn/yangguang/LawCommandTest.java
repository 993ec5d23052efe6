package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LawCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void printsTheLawOfADaySoThatAJuristCanReadIt() {
        assertThat(run("law", "--on", "2016-01-29")).isZero();
        assertThat(out.toString())
                .contains("国务院令第492号", "第二十四条第二款", "6个月内向{法院}", "可以要求说明用途", "五、决定（14 种）")
                .doesNotContain("第三十三条");
        out.getBuffer().setLength(0);
        assertThat(run("law", "--on", "2025-03-03")).isZero();
        assertThat(out.toString())
                .contains("国务院令第711号", "第三十三条第二款", "先向{复议机关}", "不得要求说明用途", "五、决定（24 种）", "31—40 件 200 元");
    }

    @Test
    void printsItForProgramsAndRefusesWhatIsNoDate() {
        assertThat(run("law", "--on", "2025-03-03", "--json")).isZero();
        JsonNode json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("version").asString()).isEqualTo("R2019");
        assertThat(json.get("outcomes")).hasSize(24);
        assertThat(json.get("limits").get(0).get("article").asString()).isNotEmpty();
        assertThat(run("law", "--on", "yesterday")).isEqualTo(2);
        assertThat(err.toString()).contains("--on 的值“yesterday”不是日期");
    }
}
