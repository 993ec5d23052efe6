package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The program as a process of its own, as the launcher starts it. */
class ServeCommandTest {

    @TempDir
    Path temporary;

    @Test
    void makesThreeAdministratorsOnceRefusesASecondServerAndStopsCleanly() throws Exception {
        Process first = serve(freePort());
        List<String> said = readUntil(first, "Ctrl-C");
        assertThat(String.join("\n", said)).contains("sysadmin", "secadmin", "auditadmin", "/office");

        Process second = serve(freePort());
        assertThat(second.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        String error = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(error).contains("已有一个阳光公开在提供服务").doesNotContain("\tat ");

        new ProcessBuilder("kill", "-TERM", String.valueOf(first.pid())).start().waitFor();
        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ProcessHandle.allProcesses()
                        .filter(p -> p.info().commandLine().orElse("").contains(temporary.toString())))
                .isEmpty();
        try (Database database = Database.embedded(new DataFolder(temporary.resolve("var")))) {
            var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
            assertThat(JdbcClient.create(source)
                            .sql("select login from identity.person order by login")
                            .query(String.class)
                            .list())
                    .containsExactly("auditadmin", "secadmin", "sysadmin");
        }
    }

    private Process serve(int port) throws IOException {
        return new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Yangguang.class.getName(),
                        "serve",
                        "--port",
                        String.valueOf(port),
                        "--data",
                        temporary.resolve("var").toString())
                .directory(new File("."))
                .start();
    }

    private static List<String> readUntil(Process process, String words) throws IOException {
        List<String> said = new ArrayList<>();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.add(line);
            if (line.contains(words)) {
                return said;
            }
        }
        throw new AssertionError(
                "the program ended: " + new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
