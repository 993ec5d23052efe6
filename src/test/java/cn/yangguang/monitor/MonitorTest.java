package cn.yangguang.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.files.Contents;
import cn.yangguang.files.StoredFile;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.reading.PublicRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The monitor on a real database: columns, links, files, restart, and its pages. */
class MonitorTest extends ProgramTest {

    private static final AtomicInteger ORGANS = new AtomicInteger();

    @Autowired
    Monitor monitor;

    @Autowired
    Checking checking;

    @Autowired
    Contents contents;

    private PublicRows rows;
    private String organ = "";
    private LocalDate today;

    @BeforeEach
    void town() {
        rows = new PublicRows(jdbc);
        organ = "monitor-" + ORGANS.incrementAndGet();
        rows.organ(organ, "演示监测镇人民政府");
        today = LocalDate.now(clock);
    }

    @Test
    void tellsWhichColumnsAreOldEmptyAndGood() {
        rows.column(organ, organ + "-news", "工作动态", 1);
        rows.column(organ, organ + "-notice", "通知公告", 2);
        rows.column(organ, organ + "-none", "村镇建设", 3);
        item("一", organ + "-news", today.minusDays(15));
        item("二", organ + "-notice", today.minusDays(15));
        assertThat(light("工作动态")).isEqualTo(Light.RED);
        assertThat(light("通知公告")).isEqualTo(Light.GREEN);
        assertThat(light("村镇建设")).isEqualTo(Light.EMPTY);
        assertThat(state().last()).isEqualTo(today.minusDays(15));
        rows.set(item("三", organ + "-news", today), 1, "stage", "EXPIRED");
        assertThat(light("工作动态")).isEqualTo(Light.GREEN);
    }

    @Test
    void findsLinksThatLeadNowhereAndNoneThatLeadSomewhere() {
        long target = item("所指", null, today);
        long gone = item("已撤下", null, today);
        rows.withdraw(gone, 1, today);
        long id = item("有链接的", null, today);
        String good = "<a href=\"/d/" + number(target) + "\">一</a><a href=\"/d/" + number(target) + "/1\">二</a>"
                + "<a href=\"/d/" + number(target) + "/compare?from=1&amp;to=1\">三</a><a href=\"/organs/" + organ
                + "/content?year=2016\">四</a><a href=\"/search?q=%E4%BD%8E%E4%BF%9D\">五</a><a href=\"/\">六</a>"
                + "<a href=\"/assets/mark.svg\">七</a><a href=\"#top\">八</a><a href=\"mailto:demo@example.com\">九</a><a>十</a>"
                + "<img src=\"data:image/png;base64,AAAA\">";
        body(id, good);
        check();
        assertThat(findings(id)).isEmpty();
        body(
                id,
                good + "<a href=\"/d/nothing-1\">a</a><a href=\"/d/" + number(gone) + "\">b</a><a href=\"/d/"
                        + number(target)
                        + "/9\">c</a><a href=\"/office/monitor\">d</a><a href=\"/organs/nowhere/guide\">e</a><a href=\"/index.php\">f</a>"
                        + "<img src=\"/files/" + "0".repeat(64)
                        + "/a.png\"><a href=\"https://www.example.gov.cn/x\">g</a><a href=\"http://[\">h</a>"
                        + "<a href=\"/assets/../../../etc/passwd\">i</a>");
        check();
        assertThat(findings(id).stream().map(Finding::fault))
                .containsExactly(
                        Fault.NO_ITEM,
                        Fault.WITHDRAWN,
                        Fault.WITHDRAWN,
                        Fault.OFFICE,
                        Fault.NO_ORGAN,
                        Fault.NO_PAGE,
                        Fault.NO_FILE,
                        Fault.BAD_ADDRESS,
                        Fault.NO_PAGE,
                        Fault.NOT_ASKED);
    }

    @Test
    void findsFilesThatAreGoneAlteredOrDoNotOpen() throws Exception {
        long id = item("有附件的", null, today);
        StoredFile sound = rows.attachment(
                contents, id, 1, "好的.txt", ("演示" + organ + System.nanoTime()).getBytes(StandardCharsets.UTF_8));
        check();
        assertThat(findings(id)).isEmpty();
        Path stored = stored(sound.hash());
        Files.writeString(stored, "改动");
        check();
        assertThat(findings(id)).extracting(Finding::fault).containsExactly(Fault.CHANGED);
        Files.delete(stored);
        check();
        assertThat(findings(id)).extracting(Finding::fault).containsExactly(Fault.MISSING);
        rows.attachment(contents, id, 1, "坏的.pdf", "%PDF-1.4\n演示：不是真的文件".getBytes(StandardCharsets.UTF_8));
        check();
        assertThat(findings(id)).extracting(Finding::fault).containsExactly(Fault.MISSING, Fault.UNREADABLE);
    }

    @Test
    void goesOnAfterAStopWhereItStood() {
        for (int i = 0; i < 3; i++) {
            body(item("第" + i, null, today), "<a href=\"/nowhere\">x</a>");
        }
        finishWhatIsOpen();
        begin();
        checking.begin();
        var left = new AtomicInteger(2);
        checking.goOn(() -> left.getAndDecrement() > 0, run -> {});
        CheckRun stopped = monitor.going().orElseThrow();
        assertThat(stopped.done()).isEqualTo(2);
        CheckRun done = checking.whole(run -> {});
        assertThat(done.id()).isEqualTo(stopped.id());
        assertThat(done.done()).isEqualTo(3);
        assertThat(monitor.faults(Set.of(organ))).isEqualTo(3);
    }

    @Test
    void showsStaffTheirOrganAndWhatInspectorsHaveBelow() {
        rows.column(organ, organ + "-news", "工作动态", 1);
        body(item("<b>坏</b>链接", organ + "-news", today.minusDays(30)), "<a href=\"/nowhere?a=&lt;script&gt;\">x</a>");
        check();
        Browser clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
        assertThat(Browser.location(clerk.get("/office/monitor"))).endsWith("/office/monitor/" + organ);
        var page = clerk.get("/office/monitor/" + organ);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("栏目更新监测", "工作动态", "超期 16 天", "本站没有这个页面", "&lt;b&gt;坏&lt;/b&gt;链接", "VE-4(3)", "国办秘函〔2019〕19号")
                .doesNotContain("<b>坏</b>", "<script>");
        assertThat(clerk.get("/office").body()).contains("/office/monitor", "超期未更新 1 个");
        assertThat(clerk.get("/office/monitor/elsewhere").statusCode()).isEqualTo(404);
        assertThat(clerk.post("/office/monitor/elsewhere/check", Map.of()).statusCode())
                .isEqualTo(404);
        String county = organ + "-c";
        rows.organ(county, "演示监测县人民政府");
        rows.place(organ, "TOWNSHIP", county);
        Browser inspector = signedIn(county, new Assignment(Duty.INSPECTOR, county));
        assertThat(inspector.get("/office/monitor").body())
                .contains("/office/monitor/" + organ, "/office/monitor/" + county);
        assertThat(inspector.get("/office/monitor/" + organ).statusCode()).isEqualTo(200);
        assertThat(signedIn(county, new Assignment(Duty.HANDLER, county))
                        .get("/office/monitor/" + organ)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsInspectorsSetLimitsFromTodayOnAndNobodyElse() {
        rows.column(organ, organ + "-x", "村镇建设", 1);
        item("一", organ + "-x", today.minusDays(40));
        assertThat(light("村镇建设")).isEqualTo(Light.GREEN);
        String settings = "/office/monitor/" + organ + "/settings";
        Map<String, String> stricter = Map.of("category", organ + "-x", "class", "REGULAR", "days", "30");
        Browser clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
        clerk.get(settings);
        assertThat(clerk.post(settings, stricter).statusCode()).isEqualTo(403);
        Browser inspector = signedIn(organ, new Assignment(Duty.INSPECTOR, organ));
        inspector.get(settings);
        for (String days : List.of("", "0", "三十", "99999")) {
            var wrong = inspector.post(settings, Map.of("category", organ + "-x", "class", "NEWS", "days", days));
            assertThat(wrong.statusCode()).as(days).isEqualTo(422);
            assertThat(wrong.body()).contains("“村镇建设”的期限应为 1 至 3650 的整数");
        }
        assertThat(inspector
                        .post(settings, Map.of("category", "nothing", "class", "NEWS", "days", "9"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(inspector
                        .post(settings, Map.of("category", organ + "-x", "class", "x'--", "days", "9"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(light("村镇建设")).isEqualTo(Light.GREEN);
        assertThat(inspector.post(settings, stricter).statusCode()).isEqualTo(303);
        assertThat(light("村镇建设")).isEqualTo(Light.RED);
        assertThat(jdbc.sql("select count(*) from journal.entry where act = 'monitor.rule' and object = :object")
                        .param("object", "category/" + organ + "-x")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private long item(String title, @Nullable String category, LocalDate day) {
        return rows.item(organ, organ + "/2016-" + System.nanoTime(), title, category, day);
    }

    /** Words of a published edition never change; a test writes them before anybody could have read them. */
    private void body(long id, String html) {
        jdbc.sql("alter table disclosure.edition disable trigger edition_keeps_what_is_published")
                .update();
        rows.set(id, 1, "body", html);
        jdbc.sql("alter table disclosure.edition enable trigger edition_keeps_what_is_published")
                .update();
    }

    /** Where the bytes lie: the folder of the files is a new one for each program under test. */
    private static Path stored(String hash) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(Path.of("target"), "test-files-*")) {
            for (Path folder : folders) {
                Path file = folder.resolve(hash.substring(0, 2)).resolve(hash.substring(2));
                if (Files.exists(file)) {
                    return file;
                }
            }
        }
        throw new AssertionError("no bytes of " + hash);
    }

    private String number(long id) {
        return jdbc.sql("select index_number from disclosure.disclosure where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    private void finishWhatIsOpen() {
        if (monitor.going().isPresent()) {
            checking.whole(run -> {});
        }
    }

    private void check() {
        finishWhatIsOpen();
        begin();
        checking.whole(run -> {});
    }

    /** A look at this test's items only: other tests leave thousands. */
    private void begin() {
        jdbc.sql("""
                        insert into monitor.run (started_at, total, reached)
                        select now(), count(*), min(id) - 1 from disclosure.disclosure where organ = :organ
                        """).param("organ", organ).update();
    }

    private List<Finding> findings(long id) {
        return monitor.findings(Set.of(organ)).stream()
                .filter(finding -> finding.disclosure() == id)
                .toList();
    }

    private OrganFreshness state() {
        return monitor.of(Set.of(organ)).getFirst();
    }

    private Light light(String title) {
        return state().columns().stream()
                .filter(column -> column.category().title().equals(title))
                .findFirst()
                .orElseThrow()
                .light();
    }
}
