package cn.yangguang.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.yearform.FormCell;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class YearbookPagesTest extends ProgramTest {

    private static final int YEAR = 2025;
    private static final AtomicInteger ORGANS = new AtomicInteger();

    @Autowired
    Yearbooks yearbooks;

    private String organ = "";
    private String desk = "";

    @BeforeEach
    void addOrgan() {
        clock.set(Instant.parse("2026-01-15T01:00:00Z"));
        organ = "book-" + ORGANS.incrementAndGet();
        desk = "/office/reports/" + organ + "/" + YEAR;
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active) values (:key, '演示镇', '演示县演示镇人民政府', 'TOWNSHIP', true)
                        """).param("key", organ).update();
    }

    @Test
    void leadsFromTheListToTheDeskOfEveryYear() {
        var browser = statistician();
        assertThat(browser.get("/office/reports").body()).contains(desk, "编制中");
        assertThat(Browser.location(browser.get("/office/reports?organ=" + organ + "&year=2020")))
                .endsWith(organ + "/2020");
        for (int year : new int[] {2008, 2016, 2019, 2020, 2021, 2025}) {
            assertThat(browser.get("/office/reports/" + organ + "/" + year).statusCode())
                    .as("%s", year)
                    .isEqualTo(200);
        }
        assertThat(browser.get("/office/reports/" + organ + "/2016/form").body())
                .contains("政府信息公开情况统计表");
        assertThat(browser.get("/office/reports/" + organ + "/2010/form").statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/office/reports/" + organ + "/2007").statusCode())
                .isEqualTo(404);
    }

    @Test
    void namesTheBlanksAndTakesFiguresAllOrNone() {
        var browser = statistician();
        assertThat(browser.get(desk).body()).contains("ZERO", desk + "/tables#cell-");
        var tables = Jsoup.parse(browser.get(desk + "/tables").body());
        assertThat(tables.select("td.figure").size())
                .isEqualTo(yearbooks
                        .draft(organ, YEAR)
                        .orElseThrow()
                        .form()
                        .cells()
                        .size());
        var wrong = browser.post(desk + "/tables", Map.of("A1.issued", "三", "A2.issued", "1"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("value=\"三\"", "请填不小于 0 的整数");
        fill(browser);
        assertThat(yearbooks.draft(organ, YEAR).orElseThrow().blanks()).isEmpty();
    }

    @Test
    void opensACellToItsRulesAndHistory() {
        var browser = statistician();
        var cell = browser.get(desk + "/tables/R01.C7").body();
        assertThat(cell).contains("T3-ID-C7", "T3-ROW-R01", "没有登记记录可以统计");
        assertThat(browser.post(desk + "/tables/R01.C7", Map.of("value", "两件")).statusCode())
                .isEqualTo(422);
        assertThat(browser.post(desk + "/tables/R01.C7", Map.of("value", "2")).statusCode())
                .isEqualTo(303);
        assertThat(browser.get(desk + "/tables/R01.C7").body()).contains("人工填报", "填报年度报告数字");
        assertThat(browser.get(desk + "/tables/Z9").statusCode()).isEqualTo(404);
    }

    @Test
    void putsAFigureIntoTheTextAndTellsAWrongOne() {
        var browser = statistician();
        browser.get(desk + "/parts/1");
        var inserted =
                browser.post(desk + "/parts/1", Map.of("text", "新收申请", "reference", "{R01.C7:件}", "act", "insert"));
        assertThat(inserted.statusCode()).isEqualTo(200);
        assertThat(inserted.body()).contains("新收申请{R01.C7:件}");
        assertThat(browser.post(desk + "/parts/1", Map.of("text", "新收申请{R01.C7:件}，{R99.C7}。<b>", "act", "save"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(desk).body())
                .contains("&lt;b&gt;", "表式里没有“R99.C7”这一格")
                .doesNotContain("<b>，");
        assertThat(browser.post(desk + "/parts/9", Map.of("text", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void goesThroughTwoPairsOfHandsToThePublicAndIsCorrectedInTheOpen() {
        var browser = statistician();
        var signer = signedIn(organ, new Assignment(Duty.SIGNATORY, organ));
        browser.get(desk);
        assertThat(browser.post(desk + "/acts/submit", Map.of()).statusCode()).isEqualTo(409);
        fill(browser);
        browser.post(desk + "/parts/5", Map.of("text", "更新不够及时（演示）。"));
        assertThat(browser.post(desk + "/acts/submit", Map.of()).statusCode()).isEqualTo(303);
        String address = "/organs/" + organ + "/reports/" + YEAR;
        assertThat(browser().get(address).statusCode()).isEqualTo(404);
        signer.get(desk);
        assertThat(signer.post(desk + "/acts/approve", Map.of()).statusCode()).isEqualTo(303);
        var page = browser().get(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("三、收到和处理政府信息公开申请情况", "更新不够及时（演示）。", "<th scope=\"rowgroup\"", address + ".pdf");
        assertThat(browser().get("/organs/" + organ + "/reports").body()).contains(address);
        browser.get(desk);
        assertThat(browser.post(desk + "/acts/correct", Map.of("reason", "补充改进措施（演示）"))
                        .statusCode())
                .isEqualTo(303);
        browser.post(desk + "/parts/5", Map.of("text", "更新不够及时，逐月核对（演示）。"));
        assertThat(browser().get(address).body()).doesNotContain("逐月核对");
        browser.post(desk + "/acts/submit", Map.of());
        signer.get(desk);
        signer.post(desk + "/acts/approve", Map.of());
        assertThat(browser().get(address).body()).contains("逐月核对", "更正说明", "补充改进措施（演示）");
        assertThat(browser().get(address + "/editions/1").body())
                .contains("这是第 1 版")
                .doesNotContain("逐月核对");
        assertThat(browser().get(address + "/editions/3").statusCode()).isEqualTo(404);
        for (var format : List.of("docx", "pdf", "json", "csv", "html")) {
            assertThat(browser().getFile(address + "." + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        assertThat(browser().get("/api/v1/schemas/annual-report.json").body()).contains("\"parts\"", "\"cells\"");
    }

    @Test
    void showsReadersWhyTheyCannotWriteAndStrangersNothing() {
        var reader = signedIn(organ, new Assignment(Duty.REVIEWER, organ));
        assertThat(reader.get(desk).statusCode()).isEqualTo(200);
        assertThat(reader.post(desk + "/parts/5", Map.of("text", "话")).statusCode())
                .isEqualTo(409);
        var stranger = signedIn(organ, new Assignment(Duty.STATISTICIAN, "elsewhere"));
        for (var path : List.of("", "/tables", "/tables/R01.C7", "/parts/1", "/preview", "/report.docx")) {
            assertThat(stranger.get(desk + path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private void fill(Browser browser) {
        browser.get(desk + "/tables");
        Map<String, String> zeros = yearbooks.draft(organ, YEAR).orElseThrow().blanks().stream()
                .collect(Collectors.toMap(FormCell::code, cell -> "0"));
        assertThat(browser.post(desk + "/tables", zeros).statusCode()).isEqualTo(303);
    }

    private Browser statistician() {
        return signedIn(organ, new Assignment(Duty.STATISTICIAN, organ));
    }
}
