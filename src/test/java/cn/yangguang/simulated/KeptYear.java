package cn.yangguang.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The simulated year in a data folder that stays, to look at: {@code -Dtest=KeptYear -Dsimulated.data=DIR} prints who can sign in, and
 * {@code ./yangguang serve --data DIR} shows it. Run by hand; its name keeps it out of the suite.
 */
class KeptYear extends LivedYear {

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        var folder = new DataFolder(Path.of(System.getProperty("simulated.data", "target/simulated-year")));
        try {
            folder.markAsDemo();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Database database = Database.embedded(folder);
        SpringApplication.getShutdownHandlers().add(database::close);
        database.settings().forEach((key, value) -> registry.add(key, () -> value));
        registry.add("yangguang.files", () -> folder.files().toString());
        registry.add("yangguang.vault", () -> folder.vault().toString());
        registry.add("yangguang.search", () -> folder.search().toString());
    }

    @Test
    void year() {
        Watching watching = lived(Long.getLong("simulated.seed", 1), day -> day.getDayOfWeek() == DayOfWeek.FRIDAY);
        // Those of the year are too old to sign in with today.
        newPasswords().forEach((login, password) -> System.out.println(login + " " + password));
        assertThat(watching.differences()).isEmpty();
    }
}
