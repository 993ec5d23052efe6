package cn.yangguang.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a sample is drawn from, and when planned inspections fall due. */
class PopulationTest {

    private static final LocalDate DAY = LocalDate.of(2016, 7, 1);

    private static Published published(String number, boolean village, String category, boolean late, int sameDay) {
        return new Published(
                number,
                village ? "v1" : "linhe",
                village,
                "=甲,“乙”",
                "x",
                category,
                DAY,
                DAY,
                late,
                false,
                false,
                false,
                false,
                sameDay);
    }

    private static PopulationFile file(List<Published> published, List<Missing.Gap> gaps) {
        return PopulationFile.read(Population.file(published, gaps, Map.of("linhe", "临河镇", "v1", "演示一村"), DAY));
    }

    @Test
    void theWeightIsOneAndThePointsOfEveryRiskAndTheFileSaysWhich() {
        PopulationFile file = file(
                List.of(published("A/1", false, "活动信息", false, 1), published("A/2", false, "财政资金", true, 10)),
                List.of());
        assertThat(file.problems()).isEmpty();
        assertThat(file.candidates()).containsExactly(new Candidate("A/1", 1), new Candidate("A/2", 8));
        assertThat(file.rows().get("A/2").get("reasons")).isEqualTo("超过期限公开+3；涉及资金收支、征收补偿+2；同一单位同日公开十条以上+2");
        assertThat(file.rows().get("A/1").get("title")).doesNotStartWith("=").contains("“乙”");
    }

    @Test
    void whatIsMissingIsInItAndItsVillageWeighsMore() {
        Missing.Gap gap = new Missing.Gap("v1", "V01/2016-Q2", "未公开：演示", "V01", DAY);
        PopulationFile file = file(List.of(published("B/1", true, "村务", false, 1)), List.of(gap));
        assertThat(file.candidates())
                .containsExactlyInAnyOrder(new Candidate("B/1", 3), new Candidate("缺/v1/V01/2016-Q2", 6));
    }

    @Test
    void theSameFactsGiveTheSameBytesInWhateverOrder() {
        Published one = published("A/1", false, "x", false, 1);
        Published two = published("A/2", false, "x", true, 1);
        assertThat(file(List.of(one, two), List.of()).sha256())
                .isEqualTo(file(List.of(two, one), List.of()).sha256());
    }

    @Test
    void everyRiskAndEveryQuestionHasItsRowOnEachDay() {
        for (LocalDate day :
                List.of(LocalDate.of(2016, 6, 1), LocalDate.of(2019, 5, 14), LocalDate.of(2019, 5, 15), DAY)) {
            assertThat(RiskWeights.on(day))
                    .extracting(RiskWeights.Weight::risk)
                    .containsExactlyInAnyOrder(Risk.values());
            assertThat(CheckList.on(day)).extracting(Question::code).doesNotHaveDuplicates();
            Stream.of(ItemKind.PUBLICATION, ItemKind.VILLAGE)
                    .forEach(kind -> assertThat(CheckList.on(day, kind))
                            .extracting(Question::aspect)
                            .contains(Aspect.values()));
        }
        assertThat(CheckList.on(DAY)).noneMatch(question -> question.article().startsWith("条例"));
    }

    private static Plan plan(Rhythm rhythm, LocalDate from, LocalDate until) {
        return new Plan(1, "linhe", Kind.LOOK, "演示", "镇长", List.of("linhe"), List.of(), 5, rhythm, 10, from, until);
    }

    @Test
    void plansFallDueByThemselves() {
        List<Plan.Occurrence> months = plan(Rhythm.MONTHLY, LocalDate.of(2016, 1, 15), LocalDate.of(2016, 3, 2))
                .occurrences(LocalDate.of(2020, 1, 1));
        assertThat(months).extracting(Plan.Occurrence::label).containsExactly("2016-01", "2016-02", "2016-03");
        assertThat(months.get(1).to()).isEqualTo("2016-02-29");
        assertThat(months.get(1).due()).isEqualTo("2016-03-10");
        assertThat(plan(Rhythm.QUARTERLY, LocalDate.of(2016, 2, 1), LocalDate.MAX)
                        .occurrences(LocalDate.of(2016, 7, 1)))
                .extracting(Plan.Occurrence::label)
                .containsExactly("2016-Q1", "2016-Q2", "2016-Q3");
        assertThat(plan(Rhythm.ONCE, LocalDate.of(2016, 2, 1), LocalDate.of(2016, 2, 20))
                        .occurrences(DAY))
                .singleElement()
                .satisfies(one -> assertThat(one.due()).isEqualTo("2016-03-01"));
        assertThat(plan(Rhythm.MONTHLY, DAY, LocalDate.MAX).occurrences(DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void anOrdersNumberIsThatOfItsLetter() {
        assertThat(InspectionCarrying.documentNumber("临政督", "linhe-zg-2016-0007"))
                .hasValueSatisfying(number -> assertThat(number).hasToString("临政督〔2016〕7号"));
        assertThat(InspectionCarrying.documentNumber("", "linhe-zg-2016-0007")).isEmpty();
        assertThat(Set.of(Risk.values())).hasSize(10);
    }
}
