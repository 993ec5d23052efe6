package cn.yangguang.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Questions as they are written, sheets as they are filled in, rates, stages; no database. */
class QuestionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @Test
    void readsALineOfEachKind() {
        List<Question> read = Questions.of("满意度：总的来说？\n\n单选: 从哪里？ / 公开栏 / 网站\n多选：还要什么？ / 一 / 二\n文字：建议");
        assertThat(read)
                .extracting(Question::kind)
                .containsExactly(Question.Kind.GRADE, Question.Kind.ONE, Question.Kind.SEVERAL, Question.Kind.WORDS);
        assertThat(read.get(0).options()).isEqualTo(Question.GRADES);
        assertThat(read.get(1).text()).isEqualTo("从哪里？");
        assertThat(read.get(1).options()).containsExactly("公开栏", "网站");
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThat(Questions.problems("满意度：好吗？\n单选：只有一个 / 一个")).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("appraisal.problem.options");
            assertThat(problem.values()).first().isEqualTo("2");
        });
        assertThat(Questions.problems("这是什么？")).extracting("key").containsExactly("appraisal.problem.kind");
        assertThat(Questions.problems("满意度：好吗？ / 好")).extracting("key").containsExactly("appraisal.problem.options");
        assertThat(Questions.problems("")).extracting("key").containsExactly("appraisal.problem.many");
    }

    @Test
    void theStandardQuestionsOfEveryYearCanBeRead() {
        for (int year = 2008; year < 2030; year++) {
            assertThat(Questions.problems(Questions.standard(year)))
                    .as("%s", year)
                    .isEmpty();
        }
        assertThat(Questions.standard(2016)).doesNotContain("您申请过");
        assertThat(Questions.standard(2019)).contains("您申请过");
    }

    @Test
    void blanksAreForPaperOnly() {
        List<Question> asked = Questions.of("满意度：总的来说？\n多选：还要什么？ / 一 / 二");
        var blank = new Answers(Map.of(2, List.of(1, 2)), Map.of());
        assertThat(blank.problems(asked, false)).extracting("field").containsExactly("q1");
        assertThat(blank.problems(asked, true)).isEmpty();
        assertThat(new Answers(Map.of(1, List.of(5)), Map.of()).problems(asked, true))
                .hasSize(1);
        assertThat(new Answers(Map.of(1, List.of(1, 2)), Map.of()).problems(asked, true))
                .hasSize(1);
        assertThat(new Answers(Map.of(), Map.of()).problems(asked, true))
                .extracting("key")
                .contains("appraisal.problem.nothing");
    }

    @Test
    void theRateLeavesOutWhoTookNoStand() {
        assertThat(new Verdict(5, 3, 1).rate()).contains(new BigDecimal("88.9"));
        assertThat(Verdict.NONE.rate()).isEmpty();
        var counted = new AppraisalResults.Counted(Questions.of("满意度：总的来说？").getFirst(), List.of(5L, 3L, 1L, 40L));
        assertThat(counted.verdict()).isEqualTo(new Verdict(5, 3, 1));
    }

    @Test
    void aQuestionnaireIsWhereItsDaysAndItsOpeningSay() {
        Questionnaire open = opened("2026-10-20T08:00:00Z");
        assertThat(open.stage(FIRST.minusDays(1))).isEqualTo(QuestionnaireStage.ANNOUNCED);
        assertThat(open.stage(FIRST)).isEqualTo(QuestionnaireStage.RUNNING);
        assertThat(open.stage(LAST)).isEqualTo(QuestionnaireStage.RUNNING);
        assertThat(open.stage(LAST.plusDays(1))).isEqualTo(QuestionnaireStage.CLOSED);
        assertThat(opened(null).stage(LAST)).isEqualTo(QuestionnaireStage.DRAFT);
        assertThat(opened("2027-02-01T08:00:00Z").stage(LocalDate.of(2027, 2, 2)))
                .isEqualTo(QuestionnaireStage.AFTERWARDS);
    }

    @Test
    void whoeverWroteItDoesNotOpenIt() {
        Person writer = new Person(7, "w", "w", "o", Set.of(new Assignment(Duty.SIGNATORY, "o")));
        Person other = new Person(8, "x", "x", "o", Set.of(new Assignment(Duty.SIGNATORY, "o")));
        assertThat(QuestionnaireAction.OPEN.refusals(opened(null), writer, FIRST))
                .hasSize(1);
        assertThat(QuestionnaireAction.OPEN.refusals(opened(null), other, FIRST))
                .isEmpty();
        assertThat(QuestionnaireAction.CHANGE.refusals(opened(null), other, FIRST))
                .hasSize(1);
    }

    @Test
    void aCodeIsTheSameHoweverItIsTyped() {
        String code = PaperCode.fresh();
        assertThat(code).matches("[2-9A-Z]{5}-[2-9A-Z]{5}");
        assertThat(PaperCode.plain(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(PaperCode.plain(code));
    }

    private static Questionnaire opened(String at) {
        return new Questionnaire(
                1,
                "o",
                new Questionnaire.Content(2026, "t", "", FIRST, LAST, "满意度：好吗？"),
                7L,
                at == null ? null : Instant.parse(at),
                null,
                "");
    }
}
