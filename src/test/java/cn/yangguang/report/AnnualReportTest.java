package cn.yangguang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.yangguang.letter.Block;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.letter.HeadingOrder;
import cn.yangguang.letter.HtmlWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class AnnualReportTest {

    @Test
    void writesTheSentencesOfTheFigures() {
        var report = AnnualReport.draft(Linhe.FIGURES);
        assertThat(report.title()).isEqualTo("灵武市临河镇人民政府2016年政府信息公开年度报告");
        assertThat(report.text(Chapter.PROACTIVE))
                .startsWith("2016年度共公开信息984条，其中在三化一满意公开934条，在镇机关公示栏公开50条。\n主动公开政府信息的主要类别：活动信息618条，")
                .endsWith("群众办事流程22条，财政资金43条。");
        assertThat(report.text(Chapter.ON_REQUEST)).isEqualTo("本年度未收到政府信息公开申请。");
        assertThat(report.text(Chapter.FEES)).isEqualTo("本年度没有受理依申请公开的事项，不存在收费及减免情况。");
        assertThat(report.text(Chapter.REMEDIES)).isEqualTo("本年度未收到涉及政府信息公开工作的行政复议和行政诉讼。");
    }

    @Test
    void showsTheGapOfFiftyAndAsksForANote() {
        assertThat(Linhe.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("A-SUM-CATEGORY");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.ERROR);
            assertThat(finding.message()).contains("12个类别合计934条", "公开总数984条", "少50条", "渠道“镇机关公示栏”的50条", "附注");
            assertThat(finding.needsNote()).isTrue();
            assertThat(finding.explained()).isFalse();
        });
        assertThat(Linhe.report().publishable()).isFalse();
    }

    @Test
    void acceptsTheGapOnceANoteExplainsItAndPrintsTheNote() {
        var report = explained();
        assertThat(report.findings()).singleElement().matches(Finding::explained);
        assertThat(report.publishable()).isTrue();
        assertThat(HtmlWriter.article(report.document())).contains("<p class=\"note\">附注：类别只统计信息平台，不含公示栏50条。</p>");
    }

    @Test
    void opensTheGapAgainWhenItsNumbersChange() {
        var report = explained().withFigures(Linhe.with(983));
        assertThat(report.publishable()).isFalse();
        assertThat(report.findings()).extracting(Finding::rule).contains("A-SUM-CATEGORY", "NOTE-STALE");
    }

    @Test
    void takesTheTownsOwnWordsWithoutAFurtherFinding() {
        assertThat(Linhe.report().withText(Chapter.PROACTIVE, Linhe.OWN_WORDS).findings())
                .extracting(Finding::rule)
                .containsExactly("A-SUM-CATEGORY");
    }

    @Test
    void noticesEveryNumberOfTheTextThatLeavesTheFigures() {
        for (var wrong : List.of("信息数934", "公开信息50", "活动信息618", "类信息15", "公开各类文件13", "资金信息43")) {
            long more = Long.parseLong(wrong.replaceAll("\\D", "")) + 1;
            var text = Linhe.OWN_WORDS.replace(wrong + "条", wrong.replaceAll("\\d", "") + more + "条");
            assertThat(Linhe.report().withText(Chapter.PROACTIVE, text).findings().stream()
                            .filter(f -> f.rule().equals("TXT-MATCH")))
                    .as(wrong)
                    .hasSize(1);
        }
    }

    @Test
    void noticesATotalThatIsNotTheSumOfItsParts() {
        var text = Linhe.OWN_WORDS.replace("984条", "994条");
        assertThat(Linhe.report().withText(Chapter.PROACTIVE, text).findings())
                .extracting(Finding::rule)
                .containsExactly("A-SUM-CATEGORY", "TXT-ARITH", "TXT-MATCH");
    }

    @Test
    void noticesADenialThatTheFiguresContradict() {
        var busy = new YearFigures(
                Linhe.FIGURES.organ(),
                2016,
                Linhe.FIGURES.published(),
                new YearFigures.Requests(3L, 2L),
                new YearFigures.Fees(new BigDecimal("12.50"), BigDecimal.ZERO),
                new YearFigures.Remedies(1L, 2L));
        var report = Linhe.report().withFigures(busy);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("A-SUM-CATEGORY");
        var denying = report.withText(Chapter.ON_REQUEST, "我镇本年度未收到政府信息公开申请。")
                .withText(Chapter.FEES, "不存在收费及减免情况。")
                .withText(Chapter.REMEDIES, "我镇本年度未收到涉及政府信息公开工作的行政复议和行政诉讼。");
        assertThat(denying.findings())
                .filteredOn(f -> f.rule().equals("TXT-MATCH"))
                .extracting(Finding::numbers)
                .containsExactly("收到申请数0≠3", "收取费用0≠12.50", "行政复议数0≠1", "行政诉讼数0≠2");
    }

    @Test
    void neverTakesABlankForZero() {
        var blank = new YearFigures(
                Linhe.FIGURES.organ(),
                2016,
                Linhe.FIGURES.published(),
                new YearFigures.Requests(null, 0L),
                new YearFigures.Fees(null, null),
                new YearFigures.Remedies(0L, null));
        var report = Linhe.report().withFigures(blank);
        assertThat(report.findings().stream().filter(f -> f.rule().equals("ZERO")))
                .hasSize(4);
        assertThat(report.text(Chapter.ON_REQUEST)).contains("（未填报）").doesNotContain("未收到");
        assertThat(report.csv()).contains("收到申请数,,件");
    }

    @Test
    void refusesImpossibleNumbers() {
        var odd = new YearFigures(
                Linhe.FIGURES.organ(),
                2016,
                Linhe.FIGURES.published(),
                new YearFigures.Requests(-1L, 0L),
                new YearFigures.Fees(new BigDecimal("0.125"), BigDecimal.ZERO),
                new YearFigures.Remedies(0L, 0L));
        assertThat(Linhe.report().withFigures(odd).findings())
                .filteredOn(f -> f.rule().equals("NUM-INT"))
                .hasSize(2)
                .noneMatch(Finding::needsNote);
    }

    @Test
    void letsChannelsOverlapButNotFallShort() {
        assertThat(Linhe.report().withFigures(Linhe.with(960)).findings())
                .extracting(Finding::rule)
                .containsExactly("A-SUM-CATEGORY");
        assertThat(Linhe.report().withFigures(Linhe.with(960)).text(Chapter.PROACTIVE))
                .doesNotContain("其中")
                .contains("只计一次");
        assertThat(Linhe.report().withFigures(Linhe.with(1000)).findings())
                .extracting(Finding::rule)
                .containsExactly("A-SUM-CHANNEL", "A-SUM-CATEGORY");
        assertThat(Linhe.report().withFigures(Linhe.with(900)).findings())
                .extracting(Finding::numbers)
                .contains("三化一满意934>900");
    }

    @Test
    void asksForAChapterThatNobodyWrote() {
        assertThat(AnnualReport.draft(Linhe.FIGURES).findings())
                .filteredOn(f -> f.rule().equals("A-TEXT"))
                .extracting(Finding::place)
                .containsExactly("五、政府信息公开工作存在的主要问题及改进情况");
    }

    @Test
    void hasTheSixChaptersInOrderAndRealTables() {
        var document = explained().document();
        assertThat(HeadingOrder.check(document.body())).isEmpty();
        assertThat(document.body().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(b -> ((Block.Heading) b).text()))
                .containsExactly(
                        "一、主动公开政府信息的情况",
                        "二、依申请公开政府信息和不予公开政府信息的情况",
                        "三、政府信息公开的收费及减免情况",
                        "四、因政府信息公开申请行政复议、提起行政诉讼的情况",
                        "五、政府信息公开工作存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(document.body().stream().filter(Block.Table.class::isInstance))
                .hasSize(2);
    }

    @Test
    void opensAgainAsAWordFileOfTheSameWords() throws IOException {
        byte[] file = new DocxWriter().bytes(explained().document());
        assertThat(file).isEqualTo(new DocxWriter().bytes(explained().document()));
        Files.write(Path.of("target", "report-sample.docx"), file);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(docx.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("2016年政府信息公开年度报告", "一、主动公开政府信息的情况", "2017年1月5日");
            var categories = docx.getTables().get(1);
            assertThat(categories.getRow(1).getCell(2).getText()).isEqualTo("618");
            assertThat(categories.getRow(13).getCell(1).getText()).isEqualTo("934");
        }
    }

    @Test
    void writesJsonWithTheStatisticsFirst() {
        var json = new JsonMapper().readTree(explained().json());
        assertThat(json.propertyNames()).startsWith("organ", "organName", "year", "total", "byChannel", "byCategory");
        assertThat(json.get("total").asInt()).isEqualTo(984);
        assertThat(json.get("byChannel").get("三化一满意").asInt()).isEqualTo(934);
        assertThat(json.get("byCategory").size()).isEqualTo(12);
        assertThat(json.get("chapters").size()).isEqualTo(6);
        assertThat(json.get("findings").get(0).get("explanation").asString()).contains("公示栏50条");
        assertThat(explained().json()).isEqualTo(explained().json());
    }

    @Test
    void writesCsvThatASpreadsheetReads() {
        assertThat(Linhe.report().csv())
                .startsWith("\uFEFFsection,item,value,unit\r\n一、主动公开政府信息的情况,主动公开政府信息总数,984,条\r\n")
                .contains("类别：财政资金,43,条\r\n", "行政诉讼数,0,件\r\n");
    }

    @Test
    void refusesYearsOfOtherForms() {
        assertThat(AnnualReport.covers(2018)).isTrue();
        assertThat(AnnualReport.covers(2019)).isFalse();
        var later = new YearFigures(
                Linhe.FIGURES.organ(),
                2019,
                Linhe.FIGURES.published(),
                Linhe.FIGURES.requests(),
                Linhe.FIGURES.fees(),
                Linhe.FIGURES.remedies());
        assertThatThrownBy(() -> AnnualReport.draft(later)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsNothingWrongInThePublishedTextItself() throws IOException {
        var published = Path.of("../shared/domain/linhe-2016-annual-report.txt");
        assumeThat(Files.isReadable(published))
                .as("the domain reference lies beside this checkout")
                .isTrue();
        var text = Files.readString(published).replaceAll("\\R", "");
        assertThat(Breakdown.in(text)).singleElement().matches(Breakdown::holds);
    }

    private static AnnualReport explained() {
        var report = Linhe.report().dated(LocalDate.of(2017, 1, 5));
        var gap = report.findings().getFirst();
        return report.withNote(new AnnualReport.Note(gap.key(), "类别只统计信息平台，不含公示栏50条。"));
    }
}
