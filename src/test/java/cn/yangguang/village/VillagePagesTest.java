package cn.yangguang.village;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Grade;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A township with two villages: gaps computed, told as concerns, shown and put right. */
class VillagePagesTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();

    @Autowired
    Villages villages;

    @Autowired
    VillageConcerns concerns;

    @Autowired
    DisclosureImport imports;

    private String town = "";
    private String east = "";
    private String west = "";

    @BeforeEach
    void town() throws IOException {
        clock.set(LocalDate.of(2016, 12, 20));
        town = "boards-" + TOWNS.incrementAndGet();
        east = town + "-east";
        west = town + "-west";
        organ(town, "演示镇人民政府", "TOWNSHIP", null);
        organ(east, "演示东村", "VILLAGE", town);
        organ(west, "演示西村", "VILLAGE", town);
        for (String village : List.of(east, west)) {
            jdbc.sql("insert into village.start (organ, since) values (:v, '2016-07-01')")
                    .param("v", village)
                    .update();
        }
        publish(east, "2016年第三季度救助资金（演示）", "V03", "2016-10-12", "2016年第三季度");
        publish(east, "2016年第三季度收入（演示）", "V16", "2016-11-12", "2016年第三季度");
    }

    private void organ(String key, String name, String level, @Nullable String parent) {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values (:key, :name, :name, :level, :parent, true)
                        """)
                .param("key", key)
                .param("name", name)
                .param("level", level)
                .param("parent", parent)
                .update();
    }

    private void publish(String village, String title, String code, String on, String period) throws IOException {
        String rows = "信息名称,内容概述,正文,类别,生成日期,发布日期,公开渠道,所属期间\n%s,演示,<p>演示</p>,%s,%s,%s,政府信息公开平台；村公示栏,%s\n"
                .formatted(title, code, on, on, period);
        var outcome = imports.run(
                village,
                new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)),
                title + ".csv",
                false,
                Actor.commandLine(village),
                ImportProgress.SILENT);
        assertThat(outcome.done()).as(outcome.bad().toString()).isTrue();
    }

    private List<Concern> concernsOf(String... organs) {
        return concerns.concerns(new Asking(Set.of(organs), LocalDate.of(2016, 12, 20), null));
    }

    @Test
    void everyItemOfTheQuarterThatWasNotPublishedIsAConcernAndNothingElse() {
        List<Concern> east = concernsOf(this.east);
        assertThat(east)
                .extracting(Concern::subject)
                .contains("V01/2016-Q3", "V22/2016-Q3")
                .doesNotContain("V03/2016-Q3", "V16/2016-Q3");
        // 5 of 村务 and 8 of 财务, two of them published
        assertThat(east).hasSize(11).allSatisfy(concern -> {
            assertThat(concern.code()).isEqualTo("VL-LATE");
            assertThat(concern.grade()).isEqualTo(Grade.RED);
            assertThat(concern.since()).isEqualTo("2016-10-21");
        });
        assertThat(concernsOf(town, this.east, west)).hasSize(24);
        assertThat(villages.gaps(
                        List.of(west),
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2016, 12, 31),
                        LocalDate.of(2016, 10, 20)))
                .isEmpty();
    }

    @Test
    void aTownshipSeesItemsByVillagesWithLightsThatSayWhatTheyMean() {
        Browser clerk = signedIn(town, new Assignment(Duty.HANDLER, town));
        assertThat(Browser.location(clerk.get("/office/villages"))).isEqualTo("/office/villages/" + town);
        String page = clerk.get("/office/villages/" + town).body();
        assertThat(page)
                .contains("演示东村", "演示西村", "2016年第三季度：按时公布", "2016年第三季度：已公布，但晚于期限2016-10-20")
                .contains("2016年第三季度：应于2016-10-20前公布，未公布");
        assertThat(clerk.get("/office/villages/" + town + "?lang=en&year=2015").body())
                .contains("Villages of");
    }

    @Test
    void theLocalListIsOwedFromTheDayTheTownshipChose() {
        Browser clerk = signedIn(town, new Assignment(Duty.HANDLER, town));
        clerk.get("/office/villages/" + town);
        clerk.post("/office/villages/" + town + "/items", Map.of("item", "V29", "from", "2016-09-01"));
        assertThat(concernsOf(west))
                .extracting(Concern::subject)
                .contains("V29/2016-Q3")
                .doesNotContain("V31/2016-Q3");
        assertThat(clerk.get("/organs/" + west).body()).contains("宅基地审批情况");
    }

    @Test
    void aDecisionIsAnnouncedFollowedEveryQuarterAndStatedFinished() {
        Browser reporter = signedIn(west, new Assignment(Duty.VILLAGE_REPORTER, west));
        reporter.get("/office/villages/" + west);
        String to = "/office/villages/" + west;
        assertThat(reporter.post(to + "/occasions", Map.of("code", "V09", "on", "2017-01-01", "words", ""))
                        .statusCode())
                .isEqualTo(422);
        reporter.post(to + "/occasions", Map.of("code", "V09", "on", "2016-06-30", "words", "机动地发包方案（演示）"));
        assertThat(concernsOf(west))
                .extracting(Concern::subject)
                .anyMatch(s -> s.matches("V09/decision/\\d+"))
                .anyMatch(s -> s.matches("V09/decision/\\d+/2016-Q3"));
        String page = reporter.get(to).body();
        String id = page.replaceAll("(?s).*name=\"id\" value=\"(\\d+)\".*", "$1");
        reporter.post(to + "/finish", Map.of("id", id, "finishedOn", "2016-06-30"));
        assertThat(concernsOf(west))
                .extracting(Concern::subject)
                .noneMatch(s -> s.endsWith("decision/" + id + "/2016-Q3"));
        assertThat(reporter.get(to).body()).contains("没有还要按季度公布实施情况的决定");
    }

    @Test
    void theReporterFindsWhatToWriteOnTodayAndTheDraftKnowsItsItem() {
        Browser reporter = signedIn(west, new Assignment(Duty.VILLAGE_REPORTER, west));
        String today = reporter.get("/office").body();
        assertThat(today).contains("本村待公开", "应于2016-10-20前公布", "去写");
        String draft = reporter.get(
                        "/office/disclosures/new?organ=" + west
                                + "&category=V03&period=2016%E5%B9%B4%E7%AC%AC%E4%B8%89%E5%AD%A3%E5%BA%A6&channels=platform&channels=village-board")
                .body();
        assertThat(draft).contains("2016年第三季度").containsPattern("value=\"V03\" selected");
        assertThat(reporter.get("/office/villages/" + east).statusCode()).isEqualTo(404);
        String above = signedIn(town, new Assignment(Duty.INSPECTOR, town))
                .get("/office")
                .body();
        assertThat(above).contains("辖区各村待公开", "演示西村");
    }
}
