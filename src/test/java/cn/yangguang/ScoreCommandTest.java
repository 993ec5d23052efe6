package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void makesASetAndScoresIt() {
        Path set = folder.resolve("set");
        assertThat(run("score", "--make", set.toString(), "--documents", "30")).isZero();
        assertThat(out.toString()).contains("造好 30 份文书");
        assertThat(run("score", set.toString())).isBetween(0, 1);
        assertThat(out.toString()).contains("应当发现的", "不应报告的", "报告的准确率");
    }

    @Test
    void answersProgramsInJson() {
        assertThat(run("score", "--documents", "10", "--json")).isBetween(0, 1);
        assertThat(out.toString()).startsWith("{").contains("\"kinds\"", "\"alarms\"");
    }

    @Test
    void refusesAFolderWithSomethingInItAndOneWithoutLabels() throws IOException {
        Files.writeString(folder.resolve("x"), "x");
        assertThat(run("score", "--make", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("不是空文件夹");
        assertThat(run("score", folder.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("没有标注");
    }

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }
}
