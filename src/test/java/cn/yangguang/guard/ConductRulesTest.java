package cn.yangguang.guard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.supervision.Concern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConductRulesTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 10);
    private static final Measures MEASURES =
            new Measures(List.of(new Measures.Row("*", Measure.IMPORT_DAYS, LocalDate.of(2008, 5, 1), 30, "系统", "")));

    /** One edition, ordinary until it is changed. */
    private static Conduct edition(
            long id,
            int number,
            @Nullable LocalDate formed,
            @Nullable LocalDate published,
            boolean imported,
            boolean reviewed,
            @Nullable LocalDate approved,
            @Nullable LocalDate withdrawn,
            boolean live) {
        return new Conduct(
                id,
                "linhe",
                "n-" + id,
                DAY,
                number,
                "PUBLISHED",
                "演示" + id,
                "B01",
                formed,
                published,
                imported,
                reviewed,
                approved,
                withdrawn,
                live);
    }

    private static Conduct ordinary(long id) {
        return edition(id, 1, DAY.minusDays(5), DAY, false, true, DAY, null, true);
    }

    private static List<String> codes(Conduct... editions) {
        List<Conduct> all = new ArrayList<>(List.of(editions));
        all.add(ordinary(99));
        return new ConductRules(MEASURES, DAY.plusDays(1))
                .of(all).stream().map(Concern::code).toList();
    }

    @Test
    void whatWentTheOrdinaryWayIsNotNamed() {
        assertThat(codes(ordinary(1), ordinary(2))).isEmpty();
        assertThat(codes(edition(3, 1, DAY, null, false, false, null, null, false)))
                .as("a draft")
                .isEmpty();
    }

    @Test
    void aDateThatIsNotTheDayOfTheSignatureIsNamed() {
        assertThat(codes(edition(1, 1, DAY.minusDays(40), DAY.minusDays(30), false, true, DAY, null, true)))
                .containsExactly("GD-BACKDATED");
    }

    @Test
    void whatNobodyReviewedOrSignedIsNamed() {
        assertThat(codes(edition(1, 1, null, DAY, false, false, DAY, null, true)))
                .containsExactly("GD-UNREVIEWED");
        assertThat(codes(edition(1, 1, null, DAY, false, true, null, null, true)))
                .containsExactly("GD-UNREVIEWED");
        assertThat(codes(edition(1, 1, null, DAY.minusDays(9), true, false, null, null, true)))
                .as("public before the system was there")
                .isEmpty();
    }

    @Test
    void whatDisappearedWithoutAStepIsNamedAndWhatWasWithdrawnIsNot() {
        assertThat(codes(edition(1, 1, null, DAY, false, true, DAY, null, false)))
                .containsExactly("GD-REMOVED");
        assertThat(codes(edition(1, 1, null, DAY, false, true, DAY, DAY, false)))
                .isEmpty();
    }

    @Test
    void whatDisappearedWithItsDayOfPublicationOrAfterAnEarlierWithdrawalIsNamedToo() {
        assertThat(codes(edition(1, 1, null, null, false, true, DAY, null, false)))
                .containsExactly("GD-REMOVED");
        assertThat(codes(
                        edition(1, 1, null, DAY.minusDays(9), false, true, DAY.minusDays(9), DAY.minusDays(5), false),
                        edition(1, 2, null, DAY, false, true, DAY, null, false)))
                .containsExactly("GD-REMOVED");
        assertThat(codes(
                        edition(1, 1, null, DAY.minusDays(9), false, true, DAY.minusDays(9), DAY.minusDays(5), false),
                        edition(1, 2, null, null, false, false, null, null, false)))
                .as("withdrawn, its correction is a draft")
                .isEmpty();
    }

    @Test
    void whatIsEnteredLongAfterItsDateIsNamedOnceTheOrganWorksWithTheSystem() {
        Conduct began = edition(50, 1, null, DAY.minusDays(200), false, true, DAY.minusDays(200), null, true);
        Conduct entered = edition(1, 1, null, DAY.minusDays(90), true, false, null, null, true);
        assertThat(codes(began, entered)).containsExactly("GD-LATE-IMPORT");
        assertThat(codes(entered)).as("history, entered at the beginning").isEmpty();
    }

    @Test
    void daysOfFormationThatCannotBeOrThatMoveAreNamed() {
        assertThat(codes(edition(1, 1, DAY.plusDays(1), DAY, false, true, DAY, null, true)))
                .containsExactly("GD-FORMED-LATER");
        assertThat(codes(
                        edition(1, 1, DAY.minusDays(60), DAY.minusDays(2), false, true, DAY.minusDays(2), null, true),
                        edition(1, 2, DAY.minusDays(10), DAY, false, true, DAY, null, true)))
                .containsExactly("GD-REDATED");
    }
}
