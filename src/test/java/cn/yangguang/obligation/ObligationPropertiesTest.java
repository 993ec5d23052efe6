package cn.yangguang.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.obligation.Judging.Dossier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for every matter, whatever its history; each verdict is judged by a second counter. */
class ObligationPropertiesTest {

    private static final LocalDate FROM = LocalDate.of(2015, 1, 1);
    private static final LocalDate TO = LocalDate.of(2018, 6, 30);

    private static List<Obligation> judged(Dossier dossier, LocalDate on) {
        var calendar = WorkingCalendar.national();
        return new Judging(calendar, on).of(dossier, new Occasions(calendar, FROM, TO));
    }

    private static Map<String, Obligation> byOccasion(Dossier dossier, LocalDate on) {
        return judged(dossier, on).stream().collect(Collectors.toMap(Obligation::occasion, Function.identity()));
    }

    @Property(tries = 1500)
    void saysWhatASecondCounterSays(@ForAll long seed) {
        var random = new RandomMatter(seed);
        Dossier dossier = random.dossier();
        LocalDate on = random.day();
        Map<String, NaiveCount.Verdict> said = new TreeMap<>();
        judged(dossier, on)
                .forEach(obligation -> said.put(
                        obligation.occasion(),
                        new NaiveCount.Verdict(obligation.due().date(), obligation.state(), obligation.daysLate())));
        assertThat(said).isEqualTo(new NaiveCount(dossier, on).all(FROM, TO));
    }

    @Property(tries = 1000)
    void namesEachOccasionOnce(@ForAll long seed) {
        var random = new RandomMatter(seed);
        assertThat(judged(random.dossier(), random.day()))
                .extracting(Obligation::subject)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 1000)
    void isNeverWorseForOneMorePublication(@ForAll long seed) {
        var random = new RandomMatter(seed);
        Dossier dossier = random.dossier();
        LocalDate on = random.day();
        List<Published> more = new ArrayList<>(dossier.published());
        more.add(random.publication(999));
        var richer = new Dossier(
                dossier.history(), dossier.own(), dossier.events(), dossier.named(), dossier.statements(), more);
        Map<String, Obligation> after = byOccasion(richer, on);
        byOccasion(dossier, on).forEach((occasion, before) -> {
            Obligation now = after.get(occasion);
            assertThat(now).isNotNull();
            assertThat(badness(now)).isLessThanOrEqualTo(badness(before));
            assertThat(now.daysLate()).isLessThanOrEqualTo(before.daysLate());
            assertThat(now.due()).isEqualTo(before.due());
        });
    }

    private static int badness(Obligation obligation) {
        return switch (obligation.state()) {
            case PUBLISHED -> 0;
            case NOTHING -> obligation.late() ? 3 : 1;
            case PUBLISHED_LATE -> 2;
            case HALF -> 5;
            case NOT_DUE, SOON -> 6;
            case OVERDUE -> 7;
        };
    }

    @Property(tries = 1000)
    void staysLateWhenTheDayMovesForward(@ForAll long seed) {
        var random = new RandomMatter(seed);
        Dossier dossier = random.dossier();
        LocalDate on = random.day();
        Map<String, Obligation> later = byOccasion(dossier, on.plusDays(1 + Math.floorMod(seed, 300)));
        byOccasion(dossier, on).values().stream().filter(Obligation::late).forEach(late -> {
            assertThat(later.get(late.occasion())).isNotNull();
            assertThat(later.get(late.occasion()).late()).isTrue();
        });
    }

    @Property(tries = 500)
    void countsEveryObligationOnce(@ForAll long seed) {
        var random = new RandomMatter(seed);
        List<Obligation> all = judged(random.dossier(), random.day());
        Standing standing = Standing.of("zhen", all);
        assertThat(standing.all()).isEqualTo(all.size());
        assertThat(standing.inTime() + standing.late() + standing.half() + standing.openLate())
                .isEqualTo(standing.due());
    }
}
