package cn.yangguang.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.catalogue.CatalogueImport;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.reading.PublicRows;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A town's catalogue on a real database: what falls due by itself, what people say about it, and the pages. */
class ObligationPagesTest extends ProgramTest {

    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final String CATALOGUE = """
            领域,一级事项,二级事项,公开内容（要素）,公开时限,公开方式
            财政,财政收支,收支月报,收入、支出,每月10日前,主动公开
            社会救助,最低生活保障,办事指南,条件、材料、时限、联系方式,长期,主动公开
            社会救助,最低生活保障,审批信息,名单,信息形成之日起10个工作日内,主动公开
            社会救助,临时救助,审批信息,名单,信息形成之日起10个工作日内,主动公开
            应急,应急预案,,预案全文,依申请,依申请公开
            """;

    @Autowired
    Obligations obligations;

    @Autowired
    CatalogueImport catalogues;

    @Autowired
    EventImport events;

    @Autowired
    ObligationConcerns concerns;

    private PublicRows rows;
    private String town = "";
    private LocalDate today;

    @BeforeEach
    void town() throws IOException {
        rows = new PublicRows(jdbc);
        town = "owing-" + TOWNS.incrementAndGet();
        rows.organ(town, "演示应公开镇人民政府");
        today = LocalDate.now(clock);
        var order = new CatalogueImport.Order(town, "", false, today.minusMonths(4), false);
        var file = new ByteArrayInputStream(CATALOGUE.getBytes(StandardCharsets.UTF_8));
        assertThat(catalogues
                        .run(file, "演示", order, Actor.commandLine(town), ImportProgress.SILENT)
                        .done())
                .isTrue();
    }

    private long matter(String level1, String level2) {
        return jdbc.sql("select id from catalogue.matter where organ = :organ and level1 = :one and level2 = :two")
                .param("organ", town)
                .param("one", level1)
                .param("two", level2)
                .query(Long.class)
                .single();
    }

    private long publish(String title, long matter, LocalDate formed, LocalDate on, String body) {
        long id = rows.disclosure(town, town + "-" + System.nanoTime(), on);
        jdbc.sql("""
                        insert into disclosure.edition (disclosure, number, stage, title, body, mode, formation_date, matter, published_at, content_hash)
                        values (:id, 1, 'PUBLISHED', :title, '<p>' || :body || '</p>', 'PROACTIVE', :formed, :matter,
                                (cast(:day as date) + time '12:00') at time zone 'Asia/Shanghai', 'hash')
                        """)
                .param("id", id)
                .param("title", title)
                .param("body", body)
                .param("formed", formed)
                .param("matter", matter)
                .param("day", on.toString())
                .update();
        return id;
    }

    private List<Obligation> owed() {
        return obligations.of(Set.of(town), today.minusYears(1), today.plusYears(1), today);
    }

    private Obligation of(long matter, String occasion) {
        return obligations.find(town, matter, occasion, today).orElseThrow();
    }

    @Test
    void fallsDueByItselfAndIsMetHalfMetAndLate() {
        long monthly = matter("财政收支", "收支月报");
        long guide = matter("最低生活保障", "办事指南");
        LocalDate month = today.minusMonths(2).withDayOfMonth(1);
        String occasion = month.toString().substring(0, 7);
        assertThat(of(monthly, occasion).state()).isEqualTo(State.OVERDUE);
        LocalDate eighth = month.plusMonths(1).withDayOfMonth(8);
        publish("收支情况", monthly, eighth.minusDays(5), eighth, "收入和支出");
        assertThat(of(monthly, occasion).state()).isEqualTo(State.PUBLISHED);
        String words = "对象和条件如下，依据《社会救助暂行办法》，材料见表，办结时限二十个工作日。".repeat(2);
        LocalDate early = today.minusMonths(4).plusDays(20);
        publish("低保办事指南", guide, early, early, words);
        Obligation half =
                owed().stream().filter(one -> one.matter() == guide).findFirst().orElseThrow();
        assertThat(half.state()).isEqualTo(State.HALF);
        assertThat(half.missing()).containsExactly("联系方式");
        publish("低保办事指南（新）", guide, early, early.plusDays(3), words + "电话 0000-0000001");
        assertThat(of(guide, half.occasion()).state()).isEqualTo(State.PUBLISHED);
        assertThat(obligations.of(Set.of(town), today.minusYears(1), today.plusYears(1), today))
                .noneMatch(one -> one.title().equals("应急预案"));
        assertThat(concerns.concerns(new Asking(Set.of(town), today, null)))
                .extracting(Concern::code)
                .contains("OB-LATE");
    }

    @Test
    void statesNothingWithTheYesOfASecondPersonOnly() {
        long monthly = matter("财政收支", "收支月报");
        String occasion = today.minusMonths(1).toString().substring(0, 7);
        String page = "/office/obligations/" + town + "/" + monthly + "/" + occasion;
        Browser handler = signedIn(town, new Assignment(Duty.HANDLER, town), new Assignment(Duty.REVIEWER, town));
        assertThat(handler.post(page + "/statement", Map.of("reason", " ")).statusCode())
                .isEqualTo(422);
        assertThat(handler.post(page + "/statement", Map.of("reason", "演示：本月没有收支"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(handler.post(page + "/statement", Map.of("reason", "再来一次")).statusCode())
                .isEqualTo(409);
        assertThat(handler.post(page + "/decision", Map.of("agreed", "true")).statusCode())
                .isEqualTo(409);
        assertThat(of(monthly, occasion).state()).isNotEqualTo(State.NOTHING);
        Browser signatory = signedIn(town, new Assignment(Duty.SIGNATORY, town));
        assertThat(signatory.get("/office").body()).contains("/office/obligations");
        assertThat(signatory.get("/office/obligations/" + town).body()).contains("等您确认");
        assertThat(signatory.post(page + "/decision", Map.of("agreed", "true")).statusCode())
                .isEqualTo(303);
        assertThat(of(monthly, occasion).state()).isEqualTo(State.NOTHING);
        assertThat(signatory.get(page).body()).contains("演示：本月没有收支", "本期无");
    }

    @Test
    void announcesAnEventExplainsItsDayAndTakesItBack() {
        long matter = matter("临时救助", "审批信息");
        Browser handler = signedIn(town, new Assignment(Duty.HANDLER, town));
        String form = "/office/obligations/" + town + "/events";
        assertThat(handler.get(form).body()).contains("登记事件", "临时救助");
        Map<String, String> event = Map.of(
                "matter", String.valueOf(matter), "day", today.minusDays(30).toString(), "words", "演示：审批了三户");
        assertThat(handler.post(form, event).statusCode()).isEqualTo(303);
        assertThat(handler.post(form, event).statusCode()).isEqualTo(303);
        List<Obligation> found =
                owed().stream().filter(one -> one.matter() == matter).toList();
        assertThat(found).singleElement().extracting(Obligation::state).isEqualTo(State.OVERDUE);
        String page = found.getFirst().address();
        assertThat(handler.get(page).body()).contains("演示：审批了三户", "逐日明细", "10个工作日内");
        assertThat(handler.post(page + "/withdrawal", Map.of("withdrawal", "登记错了"))
                        .statusCode())
                .isEqualTo(409);
        Browser reviewer = signedIn(town, new Assignment(Duty.REVIEWER, town));
        assertThat(reviewer.post(page + "/withdrawal", Map.of("withdrawal", "登记错了"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(owed()).noneMatch(one -> one.matter() == matter);
        assertThat(handler.post(form, Map.of("matter", "1", "day", "昨天", "words", "x"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void namesWhatAnswersAnEvent() throws IOException {
        long matter = matter("临时救助", "审批信息");
        String csv = "事项,发生日期,说明\n临时救助\\审批信息," + today.minusDays(40) + ",演示：第一批\n";
        assertThat(take(csv, false).added()).isEqualTo(1);
        assertThat(take(csv, false).unchanged()).isEqualTo(1);
        long id = publish("第一批", matter, today.minusDays(50), today.minusDays(36), "名单见附件");
        Obligation open = owed().stream()
                .filter(one -> one.matter() == matter)
                .findFirst()
                .orElseThrow();
        assertThat(open.state()).isEqualTo(State.OVERDUE);
        Browser handler = signedIn(town, new Assignment(Duty.HANDLER, town));
        String number = jdbc.sql("select index_number from disclosure.disclosure where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(handler.post(open.address() + "/answer", Map.of("indexNumber", "nothing"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(handler.post(open.address() + "/answer", Map.of("indexNumber", number))
                        .statusCode())
                .isEqualTo(303);
        assertThat(of(matter, open.occasion()).state()).isEqualTo(State.PUBLISHED);
    }

    @Test
    void importsEventsAndNamesEveryMistakeByItsLine() throws IOException {
        String csv = "事项,发生日期,说明\n审批信息,2016-05-03,两个事项同名\n没有的事项,2016-05-03,甲\n临时救助\\审批信息,五月,乙\n临时救助\\审批信息,"
                + today.minusYears(2) + ",丙\n临时救助\\审批信息," + today + ",\n应急预案," + today + ",丁\n临时救助\\审批信息," + today
                + ",好的\n";
        ImportOutcome refused = take(csv, false);
        assertThat(refused.done()).isFalse();
        assertThat(refused.bad()).extracting(row -> row.line()).containsExactly(2, 3, 4, 5, 6, 7);
        assertThat(refused.bad()).allSatisfy(row -> assertThat(row.reason()).doesNotContain("obligation."));
        assertThat(take(csv, true).added()).isEqualTo(1);
    }

    private ImportOutcome take(String csv, boolean skipBad) throws IOException {
        var in = new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
        return events.run(town, in, skipBad, Actor.commandLine(town), ImportProgress.SILENT);
    }

    @Test
    void setsARhythmFromTodayOnAndNeverBefore() {
        long matter = matter("临时救助", "审批信息");
        Browser signatory = signedIn(town, new Assignment(Duty.SIGNATORY, town));
        String page = "/office/obligations/" + town + "/rhythms/" + matter;
        assertThat(signatory.get(page).body()).contains("10 个工作日内");
        Map<String, String> form = Map.of(
                "kind",
                "QUARTERLY",
                "term",
                "date",
                "month",
                "1",
                "day",
                "20",
                "from",
                today.toString(),
                "reason",
                "演示：按季度汇总公示");
        Map<String, String> back = Map.of(
                "kind",
                "EVENT",
                "term",
                "date",
                "month",
                "1",
                "day",
                "20",
                "from",
                today.minusDays(1).toString(),
                "reason",
                "x");
        assertThat(signatory.post(page, back).statusCode()).isEqualTo(422);
        assertThat(signatory.post(page, form).statusCode()).isEqualTo(303);
        assertThat(owed().stream().filter(one -> one.matter() == matter))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.occasion()).contains("-Q"));
        assertThat(signatory.get("/office/obligations/" + town + "/rhythms").body())
                .contains("按季度汇总公示");
    }

    @Test
    void showsEveryPageInBothLanguagesAndTheFiles() {
        publish("收支情况", matter("财政收支", "收支月报"), today, today, "收入和支出");
        Browser handler = signedIn(town, new Assignment(Duty.HANDLER, town));
        String at = "/office/obligations/" + town;
        for (String page : List.of(
                "", "/calendar", "/calendar?month=2016-02", "/year", "/year?year=2015", "/rhythms", "/events")) {
            for (String language : List.of("zh", "en")) {
                HttpResponse<String> answer =
                        handler.get(at + page + (page.contains("?") ? "&" : "?") + "lang=" + language);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body().replace("obligation.css", "")).as(page).doesNotContain("obligation.", "{0}");
            }
        }
        assertThat(handler.get(at + "/year.csv").body()).contains("收支月报");
        assertThat(handler.get(at + "/year.json").body()).contains("\"rhythm\":\"MONTHLY\"", "\"state\":\"OVERDUE\"");
        assertThat(handler.get("/office/disclosures/new?organ=" + town + "&matter=" + matter("财政收支", "收支月报")
                                + "&period=2016%E5%B9%B43%E6%9C%88")
                        .body())
                .contains("2016年3月");
        rows.organ("elsewhere-" + town, "演示外镇人民政府");
        Browser stranger = signedIn("elsewhere-" + town, new Assignment(Duty.HANDLER, "elsewhere-" + town));
        assertThat(stranger.get(at).statusCode()).isEqualTo(404);
    }

    @Test
    void theCountySeesItsTownshipsLights() {
        rows.organ("county-" + town, "演示应公开县人民政府");
        jdbc.sql("update organ.organ set level = 'COUNTY' where key = :key")
                .param("key", "county-" + town)
                .update();
        rows.place(town, "TOWNSHIP", "county-" + town);
        Browser inspector = signedIn("county-" + town, new Assignment(Duty.INSPECTOR, "county-" + town));
        String body = inspector.get("/office/obligations").body();
        assertThat(body).contains("演示应公开镇人民政府", "mark-red", "逐月");
        assertThat(inspector.get("/office/obligations?year=2015&lang=en").statusCode())
                .isEqualTo(200);
        assertThat(obligations
                        .standing(List.of(town), today.getYear(), today)
                        .getFirst()
                        .openLate())
                .isPositive();
    }
}
