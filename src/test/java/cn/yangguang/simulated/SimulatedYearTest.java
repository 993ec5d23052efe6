package cn.yangguang.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.database.TestDatabase;
import cn.yangguang.identity.QuickHashes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A year of a township with eight villages: every planted fault is named on its days, and nothing else is. */
@Import(QuickHashes.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SimulatedYearTest extends LivedYear {

    /** Every way in which something can be wrong that the simulation knows. */
    private static final Set<String> KINDS = Set.of(
            "AH-OWED",
            "CP-LATE",
            "CP-OLD",
            "CP-UNASSIGNED",
            "DA-LATE",
            "GD-BACKDATED",
            "GD-BULK-EXTENSION",
            "GD-BURST",
            "GD-FORMED-LATER",
            "GD-LATE-IMPORT",
            "GD-NOT-HELD",
            "GD-REDATED",
            "GD-REMOVED",
            "GD-UNREVIEWED",
            "GD-VANISHED",
            "IN-ORDER-LATE",
            "IN-PLAN-LATE",
            "IN-RECHECK-LATE",
            "MO-STALE",
            "OB-HALF",
            "OB-LATE",
            "OB-PUBLISHED-LATE",
            "RR-LATE",
            "VA-BALANCE",
            "VA-MISSING",
            "VA-OBJECTION-LATE",
            "VA-ORDER-OPEN",
            "VA-UNCHECKED",
            "VL-DOWN-EARLY",
            "VL-LATE",
            "VL-STILL-UP",
            "VL-UNPOSTED");

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
        Watching watching = lived(seed, day -> day.getDayOfWeek() == DayOfWeek.FRIDAY || day.equals(World.LAST));
        assertThat(watching.differences()).as("-Dsimulated.seed=" + seed).isEmpty();
        assertThat(watching.planted()).containsAll(KINDS);
    }

    @Tag("long")
    @ParameterizedTest
    @ValueSource(longs = {2, 3, 4, 5, 6})
    void theSameHoldsForOtherYearsAskedEveryEvening(long seed) {
        Watching watching = lived(seed, day -> true);
        assertThat(watching.differences()).as("-Dsimulated.seed=" + seed).isEmpty();
        assertThat(watching.askedAgain())
                .as("what is told later of a day gone by")
                .isEmpty();
    }

    private static String freshFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "simulated-")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
