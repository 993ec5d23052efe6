package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckReportCommandTest {
    private static final String REPORT = """
            演示县演示镇人民政府2016年政府信息公开工作年度报告
            一、主动公开政府信息的情况
            2016年我镇共公开信息984条，其中网站934条，公示栏50条。
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void returnsZeroForASoundReport() throws IOException {
        assertThat(run("check-report", file("a.txt", REPORT))).isZero();
        assertThat(out.toString()).contains("演示县演示镇人民政府，2016 年度", "没有发现问题");
    }

    @Test
    void tellsPlaceWordsAndNumbersAndReturnsOne() throws IOException {
        assertThat(run("check-report", file("a.txt", REPORT.replace("50条", "49条"))))
                .isEqualTo(1);
        assertThat(out.toString()).contains("[W] TXT-ARITH 一、主动公开政府信息的情况 第3行", "983", "984");
    }

    @Test
    void readsGbk() throws IOException {
        Path file = Files.write(
                folder.resolve("gbk.txt"), REPORT.replace("50条", "49条").getBytes(Charset.forName("GBK")));
        assertThat(run("check-report", file.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("TXT-ARITH");
    }

    @Test
    void printsALineOfJsonForEachFileOfAFolder() throws IOException {
        file("a.txt", REPORT);
        file("b.txt", REPORT.replace("50条", "49条"));
        file("c.png", "no report");
        assertThat(run("check-report", folder.toString(), "--json")).isEqualTo(1);
        var lines = out.toString().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().get("era").asString()).isEqualTo("A");
        assertThat(lines.getFirst().get("findings")).isEmpty();
        var finding = lines.getLast().get("findings").get(0);
        assertThat(finding.get("rule").asString()).isEqualTo("TXT-ARITH");
        assertThat(finding.get("severity").asString()).isEqualTo("W");
        assertThat(finding.get("cells").isArray()).isTrue();
    }

    @Test
    void saysInOneLineWhyAFileCannotBeRead() throws IOException {
        assertThat(run("check-report", file("empty.docx", ""))).isEqualTo(1);
        assertThat(out.toString().strip()).endsWith("empty.docx：不能读取：空文件");
        Path picture = Files.write(
                folder.resolve("x.docx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertThat(run("check-report", picture.toString(), "--json")).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(JsonMapper.shared().readTree(out.toString()).get("error").asString())
                .contains("没有文字");
        assertThat(run("check-report", file("bad.json", "{\"year\": "))).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(run("check-report", file("letter.txt", "今天天气很好。"))).isEqualTo(1);
        assertThat(out.toString()).contains("不像政府信息公开年度报告");
    }

    @Test
    void answersWrongUsageWithTwo() throws IOException {
        assertThat(run("check-report")).isEqualTo(2);
        assertThat(run("check-report", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("没有这个文件或文件夹");
        assertThat(run("check-report", folder.toString())).isEqualTo(2);
        String report = file("a.txt", REPORT);
        assertThat(run("check-report", report, "--previous", report)).isEqualTo(2);
        assertThat(err.toString()).startsWith("上一年度的文件里没有读到表格");
    }
}
