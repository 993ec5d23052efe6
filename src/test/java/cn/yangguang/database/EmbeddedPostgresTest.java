package cn.yangguang.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTest {

    @TempDir
    Path temporary;

    @Test
    void keepsWhatWasCommittedAcrossAStopAndAStart() {
        var folder = new DataFolder(temporary.resolve("var"));
        try (Database first = Database.embedded(folder)) {
            jdbc(first).sql("create table kept (word text)").update();
            jdbc(first).sql("insert into kept values ('公开')").update();
        }
        try (Database second = Database.embedded(folder)) {
            assertThat(jdbc(second)
                            .sql("select word from kept")
                            .query(String.class)
                            .single())
                    .isEqualTo("公开");
        }
    }

    @Test
    void startsInAFolderThatOthersMayNotEnter() throws Exception {
        Path closed = Files.createDirectory(
                temporary.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        try (Database database = Database.embedded(new DataFolder(closed.resolve("var")))) {
            assertThat(jdbc(database).sql("select 1").query(Integer.class).single())
                    .isEqualTo(1);
        }
    }

    @Test
    void joinsTheServerThatAlreadyRunsAndLeavesItRunning() {
        var folder = new DataFolder(temporary.resolve("var"));
        try (Database first = Database.embedded(folder)) {
            // Within one program a second lock on the same file is an error of the platform, so join as another program
            // would.
            assertThat(Postmaster.of(folder.postgres().resolve("data"))).isPresent();
            assertThat(first.owned()).isTrue();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void refusesAWrongSecret() {
        var folder = new DataFolder(temporary.resolve("var"));
        try (Database database = Database.embedded(folder)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void waitsForAServerLeftByAKilledProgramAndRecovers() throws Exception {
        var folder = new DataFolder(temporary.resolve("var"));
        long server;
        try (Database first = Database.embedded(folder)) {
            jdbc(first).sql("create table kept (n int)").update();
            jdbc(first).sql("insert into kept values (1)").update();
            server = Postmaster.of(folder.postgres().resolve("data"))
                    .orElseThrow()
                    .pid();
            // The server dies without a chance to write its end.
            new ProcessBuilder("kill", "-9", String.valueOf(server)).start().waitFor(5, TimeUnit.SECONDS);
        }
        try (Database second = Database.embedded(folder)) {
            assertThat(jdbc(second)
                            .sql("select n from kept")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void tellsInOneLineThatTheFolderCannotBeWritten() {
        var folder = new DataFolder(Path.of("/proc/yangguang"));
        assertThatThrownBy(() -> Database.embedded(folder))
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining("/proc/yangguang")
                .hasMessageContaining("--data");
    }

    private static JdbcClient jdbc(Database database) {
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
    }
}
