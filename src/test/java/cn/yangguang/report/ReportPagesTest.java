package cn.yangguang.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportPagesTest extends ProgramTest {

    private static final AtomicInteger ORGANS = new AtomicInteger();

    @Autowired
    AnnualReports reports;

    private String organ = "";
    private String desk = "";

    @BeforeEach
    void publishTwoItems() {
        int number = ORGANS.incrementAndGet();
        organ = "report-" + number;
        desk = "/office/reports/" + organ + "/2016";
        var rows = new PublishedRows(jdbc, organ);
        rows.column("RP" + number, "活动信息", 1);
        long first = rows.item("2016-03-01T09:00", "RP" + number);
        rows.delivered(first, 1, "platform", "2016-03-01");
        long board = rows.item("2016-04-01T09:00", null);
        rows.delivered(board, 1, "notice-board", "2016-04-01");
    }

    @Test
    void listsTheYearsOfTheOrganAndWhatIsOpenInEach() {
        String list = statistician().get("/office/reports").body();
        assertThat(list).contains("演示县演示镇人民政府", desk, "8 项未决").doesNotContain("/office/reports/report-0/");
    }

    @Test
    void leadsToAnotherYearAndRefusesOneWithoutThisForm() {
        var browser = statistician();
        assertThat(Browser.location(browser.get("/office/reports?organ=" + organ + "&year=2012")))
                .endsWith("/" + organ + "/2012");
        var wrong = browser.get("/office/reports?organ=" + organ + "&year=1999");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("2008 年至今年");
    }

    @Test
    void showsFiguresFindingsAndTextsOnTheDesk() {
        var page = statistician().get(desk);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("1个类别合计1条，公开总数2条，少1条", "须改正或说明", "2016年度共公开信息2条", "五、政府信息公开工作存在的主要问题及改进情况");
    }

    @Test
    void writesAChapterAndGoesBackToTheGeneratedText() {
        var browser = statistician();
        browser.get(desk);
        var saved = browser.post(desk + "/chapters/5", Map.of("text", "公开不够及时。<script>x</script>"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(browser.get(desk).body())
                .contains("公开不够及时。&lt;script&gt;", "恢复生成的文字")
                .doesNotContain("<script>x");
        assertThat(browser.get(desk + "/preview").body())
                .contains("公开不够及时。&lt;script&gt;")
                .doesNotContain("<script>x");
        assertThat(browser.post(desk + "/chapters/5/generated", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(reports.report(organ, 2016).orElseThrow().isEdited(Chapter.PROBLEMS))
                .isFalse();
    }

    @Test
    void keepsWhatWasTypedWhenAFormIsWrong() {
        var browser = statistician();
        browser.get(desk);
        var wrong = browser.post(desk + "/figures", Map.of("received", "三件", "charged", "0"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"三件\"", "请填不小于 0 的整数");
        assertThat(browser.post(desk + "/signing", Map.of("day", "昨天")).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(desk + "/chapters/5", Map.of("text", " ")).body())
                .contains("确实没有的请写“无”");
        assertThat(browser.post(desk + "/chapters/9", Map.of("text", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void refusesReadersWhoDoNotWriteAndSaysWhy() {
        var reader = signedIn(organ, new Assignment(Duty.SIGNATORY, organ));
        assertThat(reader.get(desk).body()).contains("只有本机关的统计员或经办人可以编写年度报告").contains("disabled");
        var refused = reader.post(desk + "/chapters/5", Map.of("text", "话"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("只有本机关的统计员或经办人可以编写年度报告");
    }

    @Test
    void isAbsentForPeopleOfOtherOrgans() {
        var stranger = signedIn(organ, new Assignment(Duty.STATISTICIAN, "elsewhere"));
        for (var path : new String[] {"", "/preview", "/report.docx", "/report.json"})
            assertThat(stranger.get(desk + path).statusCode()).as(path).isEqualTo(404);
        assertThat(stranger.post(desk + "/chapters/5", Map.of("text", "话")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void handsOutTheFourFiles() {
        var browser = statistician();
        for (var format : ReportFormat.values()) {
            HttpResponse<String> file = browser.get(desk + "/report." + format.word());
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .hasValue("attachment; filename=\"" + organ + "-2016." + format.word() + "\"");
        }
        assertThat(browser.get(desk + "/report.exe").statusCode()).isEqualTo(404);
    }

    @Test
    void showsThePublicTheFiguresAloneWhileSomethingIsLeftToExplain() {
        String address = "/organs/" + organ + "/reports/2016";
        var page = browser().get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("正在编制", "表1", ">2<").doesNotContain("一、主动公开政府信息的情况", "（未填报）");
        assertThat(browser().get(address + ".csv").statusCode()).isEqualTo(200);
        assertThat(browser().get(address + ".docx").statusCode()).isEqualTo(404);
        assertThat(browser().get(address + ".json").statusCode()).isEqualTo(404);
    }

    @Test
    void hasNoPublicPageForYearsWithoutRecordsNorForUnknownOrgans() {
        for (var address : new String[] {
            "/organs/" + organ + "/reports/2012",
            "/organs/" + organ + "/reports/99999",
            "/organs/nowhere/reports/2016",
            "/organs/" + organ + "/reports/2016.exe"
        }) assertThat(browser().get(address).statusCode()).as(address).isEqualTo(404);
    }

    @Test
    void countsForPrograms() {
        var answer = browser().get("/api/v1/statistics?organ=" + organ + "&year=2016");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"organ\":\"" + organ + "\",\"year\":2016,\"total\":2,")
                .contains(
                        "\"byChannel\":{\"政府信息公开平台\":1,\"公示栏\":1}",
                        "\"byCategory\":{\"活动信息\":1}",
                        "\"uncategorised\":1",
                        "\"byMonth\":[0,0,1,1,0,0,0,0,0,0,0,0]",
                        "\"unknown\":2",
                        "\"withBelow\":2");
    }

    @Test
    void showsTheYearAsPicturesTablesAndFilesWithTheFiguresOfTheReport() {
        String address = "/organs/" + organ + "/statistics";
        var page = browser().get(address + "/2016");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("role=\"img\"", "<desc id=\"chart-months-desc\">", "各类别公开数量", address + "/2016/months.csv")
                .doesNotContain("<style", "style=\"", "chart-units");
        assertThat(browser().get(address + "?lang=en").body()).contains("Published per year", address + "/2016");
        assertThat(browser().get(address + "/2016.csv").body())
                .startsWith("\uFEFF统计图表,分项,统计内容,数量,单位\r\n")
                .contains("各月公开数量,3,2016年,1,条", "各类别公开数量,活动信息,数量（条）,1,条", "各渠道公开数量,公示栏,数量（条）,1,条");
        assertThat(browser().get(address + "/2016/channels.csv").body())
                .contains("公示栏")
                .doesNotContain("活动信息");
        assertThat(browser().get(address + "/years.csv").body()).contains("历年公开数量,2016,公开总数（条）,2,条");
        for (String absent : List.of("/2015", "/99999", "/2016/nothing.csv", "/nothing.csv", "/2015.csv")) {
            assertThat(browser().get(address + absent).statusCode()).as(absent).isEqualTo(404);
        }
        assertThat(browser().get("/organs/nowhere/statistics").statusCode()).isEqualTo(404);
    }

    @Test
    void namesTheParameterThatMeansNothing() {
        var questions = new LinkedHashMap<String, String>();
        questions.put("?organ=nowhere&year=2016", "404 organ");
        questions.put("?year=2016", "400 organ");
        questions.put("?organ=" + organ, "400 year");
        questions.put("?organ=" + organ + "&year=20x6", "400 year");
        questions.put("?organ=" + organ + "&year=99999999999", "400 year");
        questions.put("?organ=%27%3B--&year=2016", "400 organ");
        questions.forEach((question, expected) -> {
            var answer = browser().get("/api/v1/statistics" + question);
            assertThat(answer.statusCode() + " " + answer.body())
                    .as(question)
                    .startsWith(expected.substring(0, 3))
                    .contains("\"parameter\":\"" + expected.substring(4) + "\"");
        });
    }

    @Test
    void describesTheStatisticsInOpenApi() {
        assertThat(browser().get("/api/v1/openapi").body()).contains("/api/v1/statistics", "uncategorised");
    }

    private Browser statistician() {
        return signedIn(organ, new Assignment(Duty.STATISTICIAN, organ));
    }
}
