package cn.yangguang.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.TestModules;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.FieldProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AnnualReportsTest {

    private static final Author STATISTICIAN = holding(Duty.STATISTICIAN, "demo");

    private TestModules modules;
    private AnnualReports reports;

    @BeforeEach
    void open() {
        modules = TestModules.of("journal", "organ", "catalogue", "page", "report");
        reports = modules.get(AnnualReports.class);
        var rows = new PublishedRows(modules.jdbc(), "demo");
        rows.column("D1", "活动信息", 1);
        long first = rows.item("2015-03-01T09:00", "D1");
        rows.delivered(first, 1, "platform", "2015-03-01");
        long board = rows.item("2015-04-01T09:00", null);
        rows.delivered(board, 1, "notice-board", "2015-04-01");
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void keepsTheAuthorsWordsAndGoesBackToTheGeneratedOnes() {
        assertThat(reports.writeChapter("demo", 2015, 5, "一是更新不够及时。\r\n二是培训不够。", STATISTICIAN))
                .isEmpty();
        assertThat(reports.writeChapter("demo", 2015, 0, "现公布年度报告。", STATISTICIAN))
                .isEmpty();
        assertThat(report().text(Chapter.PROBLEMS)).isEqualTo("一是更新不够及时。\n二是培训不够。");
        assertThat(report().opening()).isEqualTo("现公布年度报告。");
        assertThat(reports.useGeneratedText("demo", 2015, 5, STATISTICIAN)).isEmpty();
        assertThat(report().text(Chapter.PROBLEMS)).isEmpty();
        var history = modules.get(Journal.class).historyOf("report/demo/2015/chapter/5");
        assertThat(history).extracting(e -> e.act()).containsExactly("report.chapter", "report.generated");
        assertThat(history.get(1).beforeHash())
                .isEqualTo(history.get(0).afterHash())
                .isNotNull();
        assertThat(history.getFirst().actor().duty()).isEqualTo("STATISTICIAN");
    }

    @Test
    void writesNothingIntoTheJournalWhenNothingChanges() {
        reports.writeChapter("demo", 2015, 5, "同样的话。", STATISTICIAN);
        reports.writeChapter("demo", 2015, 5, "同样的话。", STATISTICIAN);
        reports.useGeneratedText("demo", 2015, 6, STATISTICIAN);
        assertThat(modules.get(Journal.class).historyOf("report/demo/2015/chapter/5"))
                .hasSize(1);
        assertThat(modules.get(Journal.class).historyOf("report/demo/2015/chapter/6"))
                .isEmpty();
    }

    @Test
    void refusesWhoeverDoesNotHoldTheDutyAtThisVeryOrgan() {
        for (var stranger : List.of(
                holding(Duty.STATISTICIAN, "elsewhere"),
                holding(Duty.SIGNATORY, "demo"),
                holding(Duty.SYSTEM_ADMIN, Assignment.EVERYWHERE))) {
            assertThat(reports.writeChapter("demo", 2015, 5, "话", stranger))
                    .extracting(FieldProblem::key)
                    .containsExactly("report.refusal.duty");
            assertThat(reports.useGeneratedText("demo", 2015, 5, stranger)).isNotEmpty();
            assertThat(reports.writeNote("demo", 2015, gap(), "说明", stranger)).isNotEmpty();
            assertThat(reports.enterFigure("demo", 2015, EnteredFigure.RECEIVED, BigDecimal.ONE, stranger))
                    .isNotEmpty();
            assertThat(reports.sign("demo", 2015, Optional.of(LocalDate.of(2016, 1, 5)), stranger))
                    .isNotEmpty();
        }
        assertThat(reports.writeChapter("demo", 2015, 5, "话", holding(Duty.HANDLER, "demo")))
                .isEmpty();
        assertThat(reports.writeChapter("demo", 2015, 5, "命令行的话", Author.commandLine()))
                .isEmpty();
    }

    @Test
    void refusesYearsOrgansAndChaptersThatThereAreNot() {
        assertThat(keys(reports.writeChapter("demo", 2019, 5, "话", STATISTICIAN)))
                .containsExactly("report.refusal.year");
        assertThat(keys(reports.writeChapter("nowhere", 2015, 5, "话", STATISTICIAN)))
                .containsExactly("report.refusal.organ");
        assertThat(keys(reports.writeChapter("demo", 2015, 7, "话", STATISTICIAN)))
                .containsExactly("report.problem.chapter");
        assertThat(keys(reports.writeChapter("demo", 2015, 5, "\u0000", STATISTICIAN)))
                .contains("report.problem.characters");
        assertThat(keys(reports.writeChapter("demo", 2015, 5, " \n", STATISTICIAN)))
                .contains("report.problem.empty");
        assertThat(keys(reports.writeChapter("demo", 2015, 5, "字".repeat(50_001), STATISTICIAN)))
                .containsExactly("report.problem.long");
        assertThat(reports.report("demo", 2019)).isEmpty();
        assertThat(reports.report("nowhere", 2015)).isEmpty();
    }

    @Test
    void takesANoteOnlyForAFindingThatAsksForOne() {
        assertThat(keys(reports.writeNote("demo", 2015, "A-SUM-CATEGORY@别处[1≠2]", "说明", STATISTICIAN)))
                .containsExactly("report.refusal.finding");
        assertThat(reports.writeNote("demo", 2015, gap(), "公示栏公开的1条未分类。", STATISTICIAN))
                .isEmpty();
        assertThat(finding("A-SUM-CATEGORY").explanation()).isEqualTo("公示栏公开的1条未分类。");
        assertThat(reports.writeNote("demo", 2015, gap(), "", STATISTICIAN)).isEmpty();
        assertThat(finding("A-SUM-CATEGORY").explained()).isFalse();
    }

    @Test
    void takesAwayANoteWhoseGapHasClosed() {
        String gap = gap();
        reports.writeNote("demo", 2015, gap, "说明", STATISTICIAN);
        modules.jdbc()
                .sql("update disclosure.edition set category = 'D1' where category is null")
                .update();
        assertThat(report().findings()).extracting(Finding::rule).contains("NOTE-STALE");
        assertThat(reports.writeNote("demo", 2015, gap, "", STATISTICIAN)).isEmpty();
        assertThat(report().notes()).isEmpty();
    }

    @Test
    void statesZeroOnlyWhenSomebodyStatedIt() {
        assertThat(report().figures().requests().received()).isNull();
        assertThat(report().text(Chapter.ON_REQUEST)).contains("（未填报）");
        assertThat(reports.enterFigures("demo", 2015, zeros(), STATISTICIAN)).isEmpty();
        assertThat(report().text(Chapter.ON_REQUEST)).isEqualTo("本年度未收到政府信息公开申请。");
        assertThat(report().csv()).contains("收取费用,0,元", "收到申请数,0,件");
        assertThat(reports.enterFigures("demo", 2015, Map.of(EnteredFigure.CHARGED, ""), STATISTICIAN))
                .isEmpty();
        assertThat(report().figures().fees().charged()).isNull();
    }

    @Test
    void takesAllFiguresOfAFormOrNone() {
        var form = Map.of(EnteredFigure.RECEIVED, "3", EnteredFigure.CHARGED, "1.234", EnteredFigure.REVIEWS, "-1");
        assertThat(reports.enterFigures("demo", 2015, form, STATISTICIAN))
                .extracting(FieldProblem::field)
                .containsExactlyInAnyOrder("charged", "reviews");
        assertThat(report().figures().requests().received()).isNull();
    }

    @Test
    void opensToThePublicOnceTheYearIsOverAndNothingBlocks() {
        assertThat(reports.open(report())).isFalse();
        reports.writeChapter("demo", 2015, 5, "更新不够及时。", STATISTICIAN);
        reports.enterFigures("demo", 2015, zeros(), STATISTICIAN);
        reports.writeNote("demo", 2015, gap(), "公示栏公开的1条未分类。", STATISTICIAN);
        assertThat(reports.open(report())).isTrue();
        assertThat(reports.over(2016)).isFalse();
    }

    @Test
    void datesTheReportAfterItsYearAndNotInTheFuture() {
        for (var day : List.of(LocalDate.of(2015, 12, 31), LocalDate.of(2016, 3, 2)))
            assertThat(keys(reports.sign("demo", 2015, Optional.of(day), STATISTICIAN)))
                    .containsExactly("report.problem.day");
        assertThat(reports.sign("demo", 2015, Optional.of(LocalDate.of(2016, 3, 1)), STATISTICIAN))
                .isEmpty();
        assertThat(report().date()).isEqualTo("2016-03-01");
        assertThat(reports.sign("demo", 2015, Optional.empty(), STATISTICIAN)).isEmpty();
        assertThat(report().date()).isNull();
    }

    private AnnualReport report() {
        return reports.report("demo", 2015).orElseThrow();
    }

    private Finding finding(String rule) {
        return report().findings().stream()
                .filter(f -> f.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private String gap() {
        return finding("A-SUM-CATEGORY").key();
    }

    private static Map<EnteredFigure, String> zeros() {
        return Map.of(
                EnteredFigure.RECEIVED, "0",
                EnteredFigure.ANSWERED, "0",
                EnteredFigure.CHARGED, "0",
                EnteredFigure.REDUCED, "0.00",
                EnteredFigure.REVIEWS, "0",
                EnteredFigure.LAWSUITS, "0");
    }

    private static List<String> keys(List<FieldProblem> problems) {
        return problems.stream().map(FieldProblem::key).toList();
    }

    private static Author holding(Duty duty, String organ) {
        var person = new Person(7, "demo7", "演示统计员", organ, Set.of(new Assignment(duty, organ)));
        return Author.of(person, "127.0.0.1");
    }
}
