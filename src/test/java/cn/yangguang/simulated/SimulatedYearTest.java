package cn.yangguang.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.AdjustableClock;
import cn.yangguang.Program;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.People;
import cn.yangguang.identity.QuickHashes;
import cn.yangguang.noticeboard.QuickPhotos;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A year of a township with eight villages: every planted fault is named on its days, and nothing else is. */
@SpringBootTest(
        classes = Program.class,
        properties = {"spring.test.print-condition-evaluation-report=false", "spring.main.lazy-initialization=true"},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import({SimulatedYearTest.MovingClock.class, QuickHashes.class, QuickPhotos.class})
class SimulatedYearTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AdjustableClock clock;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabase::freshUrl);
        registry.add("spring.datasource.username", TestDatabase::user);
        registry.add("spring.datasource.password", TestDatabase::password);
        String files = freshFolder();
        registry.add("yangguang.files", () -> files);
        registry.add("yangguang.vault", () -> files + "-vault");
        registry.add("yangguang.search", () -> files + "-search");
    }

    @Test
    void everyPlantedFaultIsNamedOnItsDaysAndNothingElseIs() {
        long seed = Long.getLong("simulated.seed", 1);
        World world = world(seed, 8);
        Watching watching = new Watching(world);
        begin(world);
        world.diary().live(World.FIRST, World.END, day -> {
            if (day.getDayOfWeek() == DayOfWeek.FRIDAY || day.equals(World.LAST)) {
                watching.ask(day);
            }
        });
        assertThat(watching.differences()).as("seed " + seed).isEmpty();
    }

    private World world(long seed, int villages) {
        clock.set(World.FIRST.minusDays(1));
        List<String> keys = Place.villages(villages);
        Place.organs(program, keys);
        Cast cast = Cast.of(program.getBean(FirstAccounts.class), program.getBean(People.class), World.TOWN, keys);
        return new World(
                program,
                new Random(seed),
                new Diary(clock, program.getBean(TransactionTemplate.class)),
                cast,
                new Faults(),
                new Desk(program.getBean(Disclosures.class), cast),
                keys);
    }

    private static void begin(World world) {
        Place.equip(world);
        Boards boards = new Boards(world);
        new TownYear(world).begin();
        new VillageYear(world, boards).begin();
        new MoneyYear(world, boards).begin();
        new OfficeYear(world).begin();
        new InspectionYear(world).begin();
        new CaseYear(world).begin();
        new PublicYear(world).begin();
        new ObjectionYear(world, boards).begin();
        new Tampering(world).begin();
    }

    private static String freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "simulated-")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestConfiguration
    static class MovingClock {

        @Bean
        @Primary
        AdjustableClock adjustableClock() {
            return new AdjustableClock();
        }
    }
}
