package cn.yangguang.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.cleaning.Photograph;
import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A village with one board: printed, posted with a photograph, taken down, and what is told when that is not done. */
class BoardPagesTest extends ProgramTest {

    private static final AtomicInteger VILLAGES = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2016, 12, 20);

    @Autowired
    BoardConcerns concerns;

    @Autowired
    Postings postings;

    @Autowired
    DisclosureImport imports;

    private String village = "";
    private long thing;
    private Browser reporter;

    @BeforeEach
    void village() throws IOException {
        clock.set(TODAY);
        village = "walls-" + VILLAGES.incrementAndGet();
        jdbc.sql(
                        "insert into organ.organ (key, name, full_name, level, active) values (:key, '演示村', '演示村村民委员会', 'VILLAGE', true)")
                .param("key", village)
                .update();
        thing = publish("2016年第三季度收入（演示）", "2016-10-12");
        reporter = signedIn(village, new Assignment(Duty.VILLAGE_REPORTER, village));
        reporter.get(here());
        reporter.post(here() + "/walls", Map.of("name", "村部公开栏", "place", "大门东侧"));
    }

    private String here() {
        return "/office/noticeboards/" + village;
    }

    private long publish(String title, String on) throws IOException {
        String rows = "信息名称,内容概述,正文,类别,生成日期,发布日期,公开渠道,所属期间\n%s,演示,<p>演示</p>,V16,%s,%s,政府信息公开平台,2016年第三季度\n"
                .formatted(title, on, on);
        var table = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        assertThat(imports.run(village, table, title + ".csv", false, Actor.commandLine(village), ImportProgress.SILENT)
                        .done())
                .isTrue();
        return jdbc.sql("select max(id) from disclosure.disclosure where organ = :organ")
                .param("organ", village)
                .query(Long.class)
                .single();
    }

    private String post(String on, String photoOf) throws IOException {
        reporter.get(here() + "/up");
        var answer = reporter.upload(
                here() + "/up",
                Map.of("item", "" + thing, "wall", "" + wall(), "on", on),
                new Browser.Chosen("photo", "1.jpg", Photograph.taken(photoOf)));
        return answer.statusCode() == 303 ? Browser.location(answer) : answer.body();
    }

    private long wall() {
        return jdbc.sql("select id from noticeboard.wall where organ = :organ")
                .param("organ", village)
                .query(Long.class)
                .single();
    }

    private List<Concern> told() {
        return concerns.concerns(new Asking(Set.of(village), TODAY, null));
    }

    @Test
    void whatWasPublishedBeforeTheVillageIsHeldToItsBoardIsNoConcernButCanBePosted() {
        jdbc.sql("insert into village.start (organ, since) values (:organ, '2016-10-13')")
                .param("organ", village)
                .update();
        assertThat(told()).isEmpty();
        assertThat(reporter.get(here() + "/up").body()).contains("name=\"item\" value=\"" + thing);
        jdbc.sql("update village.start set since = '2016-10-12' where organ = :organ")
                .param("organ", village)
                .update();
        assertThat(told()).extracting(Concern::code).containsExactly("VL-UNPOSTED");
    }

    @Test
    void whatNobodyPhotographedIsToldUntilItIsProved() throws IOException {
        assertThat(told()).singleElement().satisfies(concern -> {
            assertThat(concern.code()).isEqualTo("VL-UNPOSTED");
            assertThat(concern.since()).isEqualTo("2016-10-18");
        });
        assertThat(post("2016-10-16", "2016-10-16")).endsWith("said=noticeboard-posted");
        assertThat(told()).isEmpty();
        assertThat(jdbc.sql(
                                "select channel || ' ' || posted_on || ' ' || coalesce(evidence, 'inside') from disclosure.delivery where disclosure = :id and channel = 'village-board'")
                        .param("id", thing)
                        .query(String.class)
                        .single())
                .isEqualTo("village-board 2016-10-16 inside");
    }

    @Test
    void thePhotographKeepsNoPlaceIsComparedWithTheDayAndSeenByStaffOnly() throws IOException {
        assertThat(post("2016-10-16", "2016-11-30")).endsWith("said=noticeboard-differs");
        assertThat(reporter.get(here()).body()).contains("照片拍摄于2016-11-30，与登记日期不同");
        String hash = postings.of(village).getFirst().photo();
        byte[] kept = reporter.getFile(here() + "/photos/" + hash).body();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .startsWith("\u00ff\u00d8")
                .doesNotContain(Photograph.PLACE, "2016:11:30");
        assertThat(browser().getFile("/files/" + hash + "/photograph.jpg").statusCode())
                .isEqualTo(404);
        Browser stranger = signedIn(null, new Assignment(Duty.HANDLER, "elsewhere"));
        assertThat(stranger.getFile(here() + "/photos/" + hash).statusCode()).isEqualTo(404);
    }

    @Test
    void downTooEarlyAndStillUpAreTold() throws IOException {
        post("2016-10-16", "2016-10-16");
        long first = postings.of(village).getFirst().id();
        reporter.get(here() + "/postings/" + first + "/down");
        reporter.upload(here() + "/postings/" + first + "/down", Map.of("on", "2016-10-20", "reason", "大风"));
        assertThat(told()).extracting(Concern::code).containsExactly("VL-DOWN-EARLY");
        assertThat(post("2016-10-21", "2016-10-21"))
                .as("already proved: not offered again")
                .isNotEmpty();
        jdbc.sql("""
                        insert into disclosure.step (disclosure, seq, edition, action, from_stage, to_stage, person_name, duty, at)
                        values (:id, 99, 1, 'WITHDRAW', 'PUBLISHED', 'WITHDRAWN', '演示', 'SIGNATORY', '2016-12-01T00:00:00Z')
                        """).param("id", thing).update();
        jdbc.sql("update disclosure.edition set stage = 'WITHDRAWN', withdrawal_class = 'ERROR' where disclosure = :id")
                .param("id", thing)
                .update();
        assertThat(told()).extracting(Concern::code).contains("VL-STILL-UP").doesNotContain("VL-UNPOSTED");
        assertThat(reporter.get(here()).body()).contains("应立即取下");
    }

    @Test
    void sheetsAreCountedForThePersonWhoPastesAndPrinted() throws IOException {
        String list = reporter.get(here() + "/sheets?item=" + thing).body();
        assertThat(list).contains("张贴清单", "村部公开栏（大门东侧）", "下载PDF（1张，A3）");
        var pdf = reporter.getFile(here() + "/sheets.pdf?paper=A4&item=" + thing);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(reporter.get(here() + "/sheets.pdf?item=999999").statusCode())
                .isEqualTo(404);
        assertThat(reporter.get(here() + "/up?lang=en").body()).contains("capture=\"environment\"", "Photograph");
    }

    @Test
    void refusesNonsenseAndSaysWhatToDo() {
        reporter.get(here() + "/up");
        var answer = reporter.upload(
                here() + "/up",
                Map.of("item", "" + thing, "wall", "" + wall(), "on", "2016-10-13"),
                new Browser.Chosen("photo", "1.jpg", "no picture".getBytes(StandardCharsets.UTF_8)));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("不是能打开的照片");
        var early =
                reporter.upload(here() + "/up", Map.of("item", "" + thing, "wall", "" + wall(), "on", "2016-10-01"));
        assertThat(early.body()).contains("上墙日期应在公开之后");
    }
}
