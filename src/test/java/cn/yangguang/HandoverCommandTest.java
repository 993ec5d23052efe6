package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package checked without the program that made it. */
class HandoverCommandTest {

    private static final String HASH = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Yangguang.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private String file(String content) throws IOException {
        Path file = folder.resolve("package.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write((HASH + "  a.txt\n").getBytes(StandardCharsets.UTF_8));
        }
        return file.toString();
    }

    @Test
    void answersByItsExitCode() throws IOException {
        assertThat(run("handover", "verify", file("abc"))).isZero();
        assertThat(out.toString()).contains("清单上 1 个文件，没有改动");
        assertThat(run("handover", "verify", file("abd"), "--json")).isEqualTo(1);
        assertThat(out.toString()).contains("内容有变：a.txt");
        assertThat(run("handover", "verify", file("abc"), "--sha256", HASH)).isEqualTo(1);
        Path other = folder.resolve("other");
        Files.writeString(other, "no zip");
        assertThat(run("handover", "verify", other.toString())).isEqualTo(2);
        assertThat(run("handover", "verify", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(run("handover", "verify", file("abc"), "--sha256", "xyz")).isEqualTo(2);
        assertThat(run("handover")).isEqualTo(2);
        assertThat(err.toString()).contains("没有这个文件", "64 位十六进制数");
    }
}
