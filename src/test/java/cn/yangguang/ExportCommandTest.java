package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ExportCommandTest {

    private final StringWriter err = new StringWriter();

    @Test
    void explainsItselfWhenItIsUsedWrongly() {
        assertThat(run("export")).isEqualTo(2);
        assertThat(err.toString()).contains("缺少参数：文件夹", "--base-url");
        for (String bad :
                new String[] {"example", "ftp://example.gov.cn", "https://", "http://a b", "https://a/?x=1"}) {
            assertThat(run("export", "there", "--base-url", bad)).as(bad).isEqualTo(2);
            assertThat(err.toString()).contains("--base-url 的值“" + bad + "”不是网址");
        }
        assertThat(run("export", "there", "--strange")).isEqualTo(2);
    }

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), args);
    }
}
