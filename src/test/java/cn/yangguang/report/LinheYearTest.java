package cn.yangguang.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The year 2016 of 临河镇 from its file to the report, through import, statistics and desk. Leaves the pages and the Word file in target/look. */
class LinheYearTest extends ProgramTest {

    private static final String ORGAN = "linhe-report";
    private static final String DESK = "/office/reports/" + ORGAN + "/2016";

    @Autowired
    DisclosureImport imports;

    @Autowired
    AnnualReports reports;

    @Test
    void givesThePublishedFiguresAndAsksForTheNote() throws IOException {
        importTheYear();
        assertThat(browser()
                        .get("/api/v1/statistics?organ=" + ORGAN + "&year=2016")
                        .body())
                .contains(
                        "\"total\":984,\"byChannel\":{\"“三化一满意”信息平台\":934,\"镇机关公示栏\":50}",
                        "\"byCategory\":{\"活动信息\":618,\"机构职能\":50,\"政策、规范性文件\":15,\"行政许可\":6,\"重大建设项目\":21,\"为民办实事\":70,"
                                + "\"民政扶贫救灾社会保障就业\":38,\"国土资源城乡建设环保能源\":25,\"安全生产、应急管理\":13,\"各类文件\":13,\"群众办事流程\":22,\"财政资金\":43}",
                        "\"uncategorised\":50");
        var browser = signedIn(ORGAN, new Assignment(Duty.STATISTICIAN, ORGAN));
        assertThat(browser.get(DESK).body()).contains("12个类别合计934条，公开总数984条，少50条，差额等于渠道“镇机关公示栏”的50条");
        keep("desk-open", browser.get(DESK).body());
        fillIn(browser);
        assertThat(browser.get(DESK).body()).contains("没有未决问题，公众可以查看本报告");
        keep("desk", browser.get(DESK).body());
        keep("preview", browser.get(DESK + "/preview").body());
        keep("list", browser.get("/office/reports").body());
        var report = reports.report(ORGAN, 2016).orElseThrow();
        assertThat(reports.open(report)).isTrue();
        var open = browser().get("/organs/" + ORGAN + "/reports/2016");
        assertThat(open.body()).contains("附注：12个类别只统计", "2017年1月5日", "reports/2016.docx");
        keep("public", open.body());
        assertThat(browser().get("/organs/" + ORGAN + "/reports/2016.json").statusCode())
                .isEqualTo(200);
        for (var format : ReportFormat.values())
            Files.write(Path.of("target", "look", "report." + format.word()), format.bytes(report));
    }

    private void fillIn(Browser browser) {
        var zeros = Map.of(
                "received", "0", "answered", "0", "charged", "0", "reduced", "0", "reviews", "0", "lawsuits", "0");
        assertThat(browser.post(DESK + "/figures", zeros).statusCode()).isEqualTo(303);
        assertThat(browser.post(
                                DESK + "/chapters/5",
                                Map.of(
                                        "text",
                                        "公开内容的及时性、全面性以及公开形式的便民性等还需要改进。\n一是继续加强学习，深化各方面政务公开内容。\n二是加大对群众关心的热点、难点问题的公开。"))
                        .statusCode())
                .isEqualTo(303);
        String key =
                reports.report(ORGAN, 2016).orElseThrow().findings().getFirst().key();
        assertThat(browser.post(
                                DESK + "/notes",
                                Map.of("finding", key, "text", "12个类别只统计“三化一满意”信息平台公开的934条；镇机关公示栏公开的50条未分类。"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.post(DESK + "/signing", Map.of("day", "2017-01-05")).statusCode())
                .isEqualTo(303);
    }

    private void importTheYear() throws IOException {
        var rows = new PublishedRows(jdbc, ORGAN, "灵武市临河镇人民政府");
        var titles = List.of(
                "活动信息",
                "机构职能",
                "政策、规范性文件",
                "行政许可",
                "重大建设项目",
                "为民办实事",
                "民政扶贫救灾社会保障就业",
                "国土资源城乡建设环保能源",
                "安全生产、应急管理",
                "各类文件",
                "群众办事流程",
                "财政资金");
        for (int i = 0; i < titles.size(); i++) rows.column("LR%02d".formatted(i + 1), titles.get(i), i + 1);
        rows.channel("platform", "“三化一满意”信息平台", 1);
        rows.channel("notice-board", "镇机关公示栏", 2);
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/cn/yangguang/demo/linhe-2016.csv"))) {
            var outcome =
                    imports.run(ORGAN, file, "linhe-2016.csv", false, Actor.commandLine(ORGAN), ImportProgress.SILENT);
            assertThat(outcome.bad()).isEmpty();
        }
    }

    /** The page with its style sheets as files, for a browser without the program. */
    private static void keep(String name, String page) throws IOException {
        var assets = Path.of("target", "classes", "static", "assets")
                .toAbsolutePath()
                .toUri();
        Files.createDirectories(Path.of("target", "look"));
        Files.writeString(
                Path.of("target", "look", name + ".html"),
                page.replace("href=\"/assets/", "href=\"" + assets).replace("src=\"/assets/", "src=\"" + assets));
    }
}
