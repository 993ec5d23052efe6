package cn.yangguang.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Tables as they are written, rules of points, ranks; no database. */
class ScoringItemTest {

    @Test
    void readsWhatIsJudgedAndWhatIsComputed() {
        List<ScoringItem> items = ScoringItem.of("组织：机构健全 / 10 / 评判\n公开：按时率 / 20.5 / 计算 obligation.rate 按比例 60-100");
        assertThat(items.getFirst().judged()).isTrue();
        assertThat(items.getLast().figure()).isEqualTo(NamedFigure.OBLIGATION_RATE);
        assertThat(items.getLast().max()).isEqualByComparingTo("20.5");
        assertThat(items.getLast().how()).isEqualTo("按比例 60-100");
    }

    @Test
    void namesTheLineThatCannotBeRead() {
        for (String line : List.of(
                "机构健全",
                "机构健全 / 0 / 评判",
                "机构健全 / 十 / 评判",
                "按时率 / 20 / 计算 unknown 达到 2",
                "按时率 / 20 / 计算 trainings 达到 0",
                "按时率 / 20 / 计算 trainings 按比例 100-60",
                "按时率 / 20 / 计算 trainings")) {
            assertThat(ScoringItem.problems("机构健全 / 10 / 评判\n" + line))
                    .as(line)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.values()).first().isEqualTo("2"));
        }
    }

    @Test
    void everyTableThatIsProposedCanBeReadAndMakesAHundred() {
        for (int year = 2008; year < 2030; year++) {
            assertThat(ScoringTable.of(year)).as("%s", year).hasSize(2).allSatisfy(table -> {
                assertThat(ScoringItem.problems(table.text())).as(table.code()).isEmpty();
                assertThat(ScoringItem.of(table.text()).stream()
                                .map(ScoringItem::max)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as(table.code())
                        .isEqualByComparingTo("100");
            });
        }
    }

    @Test
    void aFigureBecomesPointsByItsRule() {
        BigDecimal max = BigDecimal.valueOf(20);
        assertThat(points("按比例 60-100", "80", max)).isEqualByComparingTo("10");
        assertThat(points("按比例 60-100", "59", max)).isEqualByComparingTo("0");
        assertThat(points("每项扣 1.5", "3", max)).isEqualByComparingTo("15.5");
        assertThat(points("每项扣 5", "9", max)).isEqualByComparingTo("0");
        assertThat(points("达到 2", "1", max)).isEqualByComparingTo("10");
        assertThat(points("达到 2", "7", max)).isEqualByComparingTo("20");
    }

    @Property
    void pointsAreNeverBelowNoneNorAboveTheMaximum(
            @ForAll @IntRange(min = 0, max = 5000) int figure, @ForAll @IntRange(min = 1, max = 999) int max) {
        for (String rule : List.of("按比例 60-100", "每项扣 2", "达到 3")) {
            assertThat(points(rule, "" + figure, BigDecimal.valueOf(max)))
                    .isBetween(
                            BigDecimal.ZERO.setScale(2), BigDecimal.valueOf(max).setScale(2));
        }
    }

    private static BigDecimal points(String rule, String figure, BigDecimal max) {
        return PointRule.of(rule).orElseThrow().points(new BigDecimal(figure), max);
    }

    @Test
    void organsAreRankedByTheShareOfWhatTheyCouldReach() {
        List<Scorecard> ranked = Scorecard.ranked(
                List.of(card("a", "8", "10"), card("b", null, "5"), card("c", "8", "10"), card("d", null, null)));
        assertThat(ranked).extracting(Scorecard::organ).containsExactly("a", "c", "b", "d");
        assertThat(ranked).extracting(Scorecard::rank).containsExactly(1, 1, 3, 0);
        assertThat(ranked.getFirst().share()).contains(new BigDecimal("90.00"));
        assertThat(ranked.get(2).share()).contains(new BigDecimal("50.00"));
        assertThat(ranked.get(2).reachable()).isEqualByComparingTo("10");
    }

    /** Two items of ten points; one without points is left out. */
    private static Scorecard card(String organ, String first, String second) {
        List<ScoringItem> items = ScoringItem.of("一 / 10 / 评判\n二 / 10 / 评判");
        return new Scorecard(organ, 0, List.of(line(items.get(0), organ, first), line(items.get(1), organ, second)));
    }

    private static Scorecard.Line line(ScoringItem item, String organ, String points) {
        return new Scorecard.Line(
                item,
                points == null
                        ? List.of()
                        : List.of(new Score(
                                item.n(),
                                organ,
                                Score.Cause.JUDGED,
                                null,
                                new BigDecimal(points),
                                "r",
                                "",
                                "p",
                                null)));
    }
}
