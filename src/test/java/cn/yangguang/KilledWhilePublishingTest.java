package cn.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A program that publishes without pause is killed with {@code kill -9}, started again on the same folder, killed
 * again. Whatever it had acknowledged on its output must be there at the end, whole; the search index must be what the
 * database is; and nothing may be left running.
 */
class KilledWhilePublishingTest {

    @TempDir
    Path temporary;

    @Test
    void losesNothingThatWasAcknowledged() throws Exception {
        kill(3);
    }

    @Test
    @Tag("long")
    void losesNothingThatWasAcknowledgedInFiftyKills() throws Exception {
        kill(50);
    }

    private void kill(int times) throws Exception {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("kills, seed " + seed);
        Random random = new Random(seed);
        List<String> acknowledged = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            acknowledged.addAll(publishUntilKilled(2 + random.nextInt(40), random.nextInt(60)));
        }
        try (Database database = Database.embedded(new DataFolder(temporary.resolve("var")))) {
            JdbcClient jdbc = JdbcClient.create(
                    new DriverManagerDataSource(database.url(), database.user(), database.password()));
            assertThat(published(jdbc)).containsAll(acknowledged).hasSizeGreaterThan(times);
            assertThat(jdbc.sql(PARTLY_DONE).query(Long.class).single()).isZero();
            assertThat(jdbc.sql(GAPS).query(Boolean.class).single())
                    .as("numbers without a gap")
                    .isTrue();
        }
        assertThat(reindex("--check"))
                .as("the index left by the last kill, after it followed")
                .isZero();
        assertThat(ProcessHandle.allProcesses()
                        .filter(p -> p.info().commandLine().orElse("").contains(temporary.toString())))
                .as("processes left running")
                .isEmpty();
    }

    /** Reads so many acknowledgements, waits a little, kills, and returns everything that had been acknowledged. */
    private List<String> publishUntilKilled(int after, int moment) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PublishingProgram.class.getName(),
                        temporary.resolve("var").toString())
                .redirectError(ProcessBuilder.Redirect.to(new File(temporary.toFile(), "errors.txt")))
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && acknowledged.size() < after) {
                acknowledged.add(line);
                line = lines.readLine();
            }
            assertThat(line).as("the program ended by itself, see errors.txt").isNotNull();
            Thread.sleep(moment);
            new ProcessBuilder("kill", "-9", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            acknowledged.add(line);
            for (line = lines.readLine(); line != null && line.endsWith("."); line = lines.readLine()) {
                acknowledged.add(line);
            }
        }
        process.waitFor();
        return acknowledged.stream()
                .filter(l -> l.endsWith("."))
                .map(l -> l.substring(0, l.length() - 1))
                .toList();
    }

    private int reindex(String what) {
        var out = new PrintWriter(System.out, true);
        return Yangguang.run(
                out, out, "reindex", what, "--data", temporary.resolve("var").toString());
    }

    private static List<String> published(JdbcClient jdbc) {
        return jdbc.sql("select index_number from disclosure.v_public_edition")
                .query(String.class)
                .list();
    }

    /** Published without its steps, its delivery, or its journal entry; or a step without what it did. */
    private static final String PARTLY_DONE = """
            select count(*)
              from disclosure.edition e
             where (e.stage = 'PUBLISHED') <> (
                   exists (select 1 from disclosure.step s where s.disclosure = e.disclosure and s.edition = e.number and s.to_stage = 'PUBLISHED')
                   and exists (select 1 from disclosure.delivery v where v.disclosure = e.disclosure and v.edition = e.number)
                   and exists (select 1 from journal.entry j
                                where j.object = 'disclosure/' || e.disclosure || '/' || e.number and j.act = 'disclosure.APPROVE'))
            """;

    private static final String GAPS = """
            select count(*) = max(substring(index_number from '[0-9]+$')::int) from disclosure.disclosure where index_number is not null
            """;
}
