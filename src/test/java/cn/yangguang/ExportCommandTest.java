package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    Path folder;

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

    @Test
    void copiesASiteThatHasNothingYetWithAndWithoutAnAddress() {
        String data = folder.resolve("data").toString();
        String copy = folder.resolve("copy").toString();
        Database.embedded(new DataFolder(Path.of(data))).close();
        assertThat(run("export", copy, "--data", data)).isZero();
        assertThat(err.toString()).contains("没有给 --base-url").doesNotContain("没有写成");
        assertThat(folder.resolve("copy/index.html")).isRegularFile();
        assertThat(folder.resolve("copy/feed.atom")).doesNotExist();
        assertThat(run("export", copy, "--data", data, "--base-url", "https://example.gov.cn/copy"))
                .isZero();
        assertThat(folder.resolve("copy/feed.atom"))
                .content()
                .contains("<id>https://example.gov.cn/copy/feed.atom</id>");
        assertThat(folder.resolve("copy/robots.txt")).doesNotExist();
        assertThat(run("export", copy, "--data", data, "--base-url", "https://example.gov.cn"))
                .isZero();
        assertThat(folder.resolve("copy/robots.txt")).content().contains("Sitemap: https://example.gov.cn/sitemap.xml");
        assertThat(run("export", data, "--data", data)).isEqualTo(1);
        assertThat(err.toString()).contains("已有别的内容");
    }

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(new StringWriter(), true), new PrintWriter(err, true), args);
    }
}
