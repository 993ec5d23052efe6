package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path file = Path.of("");

    @BeforeEach
    void population() throws IOException {
        file = Files.writeString(folder.resolve("总体.csv"), "id,title,weight\r\nA,甲,1\r\nB,乙,1\r\nC,丙,3\r\nD,丁,5\r\n");
    }

    private int run(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "sample";
        args[1] = "--population";
        args[2] = file.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void repeatsTheSampleAndSaysWhichFileItWas() {
        assertThat(run("--seed", "演示种子2016", "--size", "2", "--json")).isZero();
        assertThat(out.toString())
                .contains("\"population\":4", "\"sha256\":\"", "\"rank\":2", "\"seed\":\"演示种子2016\"")
                .doesNotContain("\"rank\":3");
    }

    @Test
    void anotherFileThanThePublishedOneIsNotDrawnFrom() {
        assertThat(run("--seed", "s", "--size", "2", "--sha256", "00")).isEqualTo(1);
        assertThat(err.toString()).contains("哈希不符");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aWrongFileIsOneAndWrongUsageIsTwo() throws IOException {
        assertThat(run("--seed", " ", "--size", "2")).isEqualTo(2);
        assertThat(run("--seed", "s", "--size", "0")).isEqualTo(2);
        assertThat(run("--seed", "s")).isEqualTo(2);
        Files.writeString(file, "id,weight\nA,x\n");
        assertThat(run("--seed", "s", "--size", "1")).isEqualTo(1);
        file = folder.resolve("没有.csv");
        assertThat(run("--seed", "s", "--size", "1")).isEqualTo(2);
    }
}
