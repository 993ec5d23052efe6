package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt of an earlier day, checked without a database: what it looks like never changes. */
class ReceiptCommandTest {

    @TempDir
    private Path folder;

    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();
    private String text = "";

    @BeforeEach
    void receipt() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReceiptCommandTest.class.getResourceAsStream("receipt-2026.json"))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int run(String receipt, String... more) throws IOException {
        out = new StringWriter();
        err = new StringWriter();
        Path file = Files.writeString(folder.resolve("回执.json"), receipt);
        String[] args = new String[more.length + 2];
        args[0] = "receipt";
        args[1] = file.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void saysThatNothingWasChangedAndWhichKeySigned() throws IOException {
        assertThat(run(text)).isZero();
        assertThat(out.toString()).contains("unit：演示县演示镇人民政府", "公钥指纹：", "请把公钥指纹与签名方公布的核对");
        Matcher print = Pattern.compile("公钥指纹：([0-9a-f ]+)").matcher(out.toString());
        assertThat(print.find()).isTrue();
        assertThat(run(text, "--key", print.group(1).strip())).isZero();
        assertThat(run(text, "--key", "00".repeat(32))).isEqualTo(1);
        assertThat(err.toString()).contains("公钥不是");
    }

    @Test
    void namesWhatWasChanged() throws IOException {
        assertThat(run(text.replace("2026-11-20", "2026-11-01"))).isEqualTo(1);
        assertThat(err.toString()).contains("“on”被改动过").contains("2026-11-01").doesNotContain("“unit”");
        assertThat(run(text.replace("\"number\" : \"1\",", ""), "--json")).isEqualTo(1);
        assertThat(out.toString()).contains("\"genuine\":false", "“number”被删去了");
    }

    @Test
    void knowsTheFileItConfirms() throws IOException {
        Path sent = Files.writeString(folder.resolve("上报.zip"), "演示上报\n");
        assertThat(run(text, "--file", sent.toString())).isZero();
        Files.writeString(sent, "演示上报，改过\n");
        assertThat(run(text, "--file", sent.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("不是回执所指的文件");
    }

    @Test
    void whatIsNoReceiptIsWrongUsage() throws IOException {
        assertThat(run("{}")).isEqualTo(2);
        assertThat(err.toString()).contains("这不是回执，也不是上报文件");
        assertThat(run("")).isEqualTo(2);
    }
}
