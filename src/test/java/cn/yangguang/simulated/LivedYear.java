package cn.yangguang.simulated;

import cn.yangguang.AdjustableClock;
import cn.yangguang.Program;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.identity.FirstAccounts;
import cn.yangguang.identity.People;
import cn.yangguang.noticeboard.QuickPhotos;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** The program without its pages, on a database of its own, in which a township lives through a year with all its faults. */
@SpringBootTest(
        classes = Program.class,
        properties = {"spring.test.print-condition-evaluation-report=false", "spring.main.lazy-initialization=true"},
        webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Import({LivedYear.MovingClock.class, QuickPhotos.class})
abstract class LivedYear {

    private static final int VILLAGES = 8;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private AdjustableClock clock;

    /**
     * Lives through it.
     *
     * @param asked on which evenings the supervision is asked
     */
    Watching lived(long seed, Predicate<LocalDate> asked) {
        World world = world(seed);
        Watching watching = new Watching(world);
        begin(world);
        world.diary().live(World.FIRST, World.END, day -> {
            if (asked.test(day)) {
                watching.ask(day);
            }
        });
        return watching;
    }

    /** Passwords of today for everybody, by login. */
    Map<String, String> newPasswords() {
        clock.set(Instant.now());
        return cast(Place.villages(VILLAGES)).passwords();
    }

    private Cast cast(List<String> villages) {
        return Cast.of(program.getBean(FirstAccounts.class), program.getBean(People.class), World.TOWN, villages);
    }

    private World world(long seed) {
        clock.set(World.FIRST.minusDays(1));
        List<String> keys = Place.villages(VILLAGES);
        Place.organs(program, keys);
        Cast cast = cast(keys);
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

    @TestConfiguration
    static class MovingClock {

        @Bean
        @Primary
        AdjustableClock adjustableClock() {
            return new AdjustableClock();
        }
    }
}
