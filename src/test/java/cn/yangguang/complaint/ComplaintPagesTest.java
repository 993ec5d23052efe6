package cn.yangguang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Given;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import cn.yangguang.remedy.RemedyDetail;
import cn.yangguang.supervision.Asking;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 监督投诉与意见建议 from the public page to the sender's judgement, and who may not see what; today is 2026-11-23. */
class ComplaintPagesTest extends ProgramTest {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("JD2026-[0-9A-Z]{8}");
    private static final Pattern CODE = Pattern.compile("<dd>([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})</dd>");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0};

    /** A township of its own for each test, below a county of its own. */
    private static int towns;

    @Autowired
    private People people;

    @Autowired
    private Complaints complaints;

    @Autowired
    private ComplaintConcerns concerns;

    @Autowired
    private ComplaintFigures figures;

    private String county = "";
    private String town = "";
    private String village = "";

    @BeforeEach
    void organs() {
        towns++;
        county = "ts-xian-" + towns;
        town = "ts-zhen-" + towns;
        village = "ts-cun-" + towns;
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          (:county, :county || '县', :county || '县人民政府', 'COUNTY', null, true),
                          (:town, :town || '镇', :town || '镇人民政府', 'TOWNSHIP', :county, true),
                          (:village, :village || '村', :village || '村', 'VILLAGE', :town, true)
                        """)
                .param("county", county)
                .param("town", town)
                .param("village", village)
                .update();
    }

    private Given.Password holder(Duty duty, String organ) {
        return person(organ, new Assignment(duty, organ));
    }

    private Browser with(Duty duty, String organ) {
        return browser().signIn(holder(duty, organ));
    }

    private Person account(Given.Password who) {
        return people.find(who.login()).orElseThrow().person();
    }

    private Map<String, String> form(Browser visitor, EntryKind kind, String words) {
        Matcher ticket =
                TICKET.matcher(visitor.get("/complaints/new?organ=" + town).body());
        assertThat(ticket.find()).isTrue();
        return new HashMap<>(Map.of(
                "ticket",
                ticket.group(1),
                "kind",
                kind.name(),
                "organ",
                town,
                "words",
                words,
                "name",
                "演示来件人丙",
                "contact",
                "演示电话138"));
    }

    private HttpResponse<String> send(Browser visitor, Map<String, String> form, Browser.Chosen... files) {
        clock.advance(Duration.ofSeconds(10));
        return visitor.upload("/complaints/receipt", form, files);
    }

    /** Number and query code of what was just sent. */
    private String[] sent(EntryKind kind, String words) {
        Browser visitor = browser();
        HttpResponse<String> receipt = send(visitor, form(visitor, kind, words));
        assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(200);
        assertThat(receipt.headers().firstValue("Cache-Control")).contains("no-store");
        return new String[] {found(NUMBER, receipt.body(), 0), found(CODE, receipt.body(), 1)};
    }

    private static String found(Pattern what, String in, int group) {
        Matcher found = what.matcher(in);
        assertThat(found.find()).as(what.pattern()).isTrue();
        return found.group(group);
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    private HttpResponse<String> progress(String[] sent) {
        return browser().postWithoutToken("/complaints/progress", Map.of("number", sent[0], "code", sent[1]));
    }

    @Test
    void aComplaintGoesFromThePublicPageToTheSendersJudgement() {
        Given.Password handler = holder(Duty.HANDLER, town);
        Browser visitor = browser();
        Map<String, String> form = form(visitor, EntryKind.COMPLAINT, "演示：低保名单没有按时公开<b>");
        HttpResponse<String> look = visitor.postWithoutToken("/complaints/new", form);
        assertThat(look.body()).contains("核对并提交", "演示：低保名单没有按时公开&lt;b>").doesNotContain("公开<b>");
        HttpResponse<String> receipt = send(visitor, form, new Browser.Chosen("file", "本人照片.png", PNG));
        String[] sent = {found(NUMBER, receipt.body(), 0), found(CODE, receipt.body(), 1)};
        assertThat(progress(sent).body()).contains("已经收到", "2026-12-14");

        Browser desk = browser().signIn(handler);
        String at = "/office/complaints/" + sent[0];
        assertThat(desk.get("/office").body()).contains(sent[0], "待交办");
        assertThat(desk.get(at).body())
                .contains("低保名单没有按时公开&lt;b", "附件1.png", "2026-12-14")
                .doesNotContain("演示来件人丙", "演示电话138", "本人照片");
        done(desk.post(at + "/assign", Map.of("ASSIGNEE", "" + account(handler).id())));
        desk.get(at);
        assertThat(desk.post(at + "/draft", Map.of("ANSWER", "演示来件人丙：已补发")).body())
                .contains("请删去");
        done(desk.post(at + "/draft", Map.of("ANSWER", "演示：名单已经补发，见村务公开栏。")));
        assertThat(progress(sent).body()).contains("正在办理").doesNotContain("已经补发");
        Browser signatory = with(Duty.SIGNATORY, town);
        assertThat(signatory.get("/office").body()).contains(sent[0], "待签发");
        signatory.get(at);
        done(signatory.post(at + "/sign", Map.of()));

        assertThat(progress(sent).body()).contains("名单已经补发", "请评价");
        Map<String, String> rating =
                Map.of("number", sent[0], "code", sent[1], "rating", "UNSATISFIED", "words", "演示：还缺一户");
        assertThat(browser()
                        .postWithoutToken("/complaints/progress/rate", rating)
                        .body())
                .contains("不满意", "要求重新办理");
        assertThat(browser()
                        .postWithoutToken("/complaints/progress/rate", rating)
                        .statusCode())
                .isEqualTo(409);
        assertThat(browser()
                        .postWithoutToken("/complaints/progress/reopen", Map.of("number", sent[0], "code", sent[1]))
                        .body())
                .contains("已经收到");
        assertThat(desk.get(at).body()).contains("演示：还缺一户", "要求重新办理");
    }

    @Test
    void oneFormMakesOneEntryAndAForgedOrHastyOneNone() {
        with(Duty.HANDLER, town);
        Browser visitor = browser();
        Map<String, String> form = form(visitor, EntryKind.SUGGESTION, "演示：建议公开栏装一盏灯");
        assertThat(visitor.upload("/complaints/receipt", form).body()).contains("提交得太快了");
        String first = found(NUMBER, send(visitor, form).body(), 0);
        assertThat(found(NUMBER, send(visitor, form).body(), 0)).isEqualTo(first);
        Map<String, String> forged = new HashMap<>(form);
        forged.put("ticket", "0".repeat(32) + "-1-" + "0".repeat(32));
        assertThat(send(visitor, forged).statusCode()).isEqualTo(422);
        Map<String, String> trapped = form(visitor, EntryKind.SUGGESTION, "演示：机器写的话机器写的话");
        trapped.put("lure", "http://example.invalid");
        assertThat(send(visitor, trapped).statusCode()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from complaint.entry where organ = :town")
                        .param("town", town)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFloodFromOneAddressAndTheSameWordsWithoutEndAreStopped() {
        with(Duty.HANDLER, town);
        for (int i = 0; i < ComplaintIntake.MOST_ALIKE; i++) {
            sent(EntryKind.SUGGESTION, "演示：买 药 请 找我 " + town);
        }
        Browser other = browser();
        HttpResponse<String> again = send(other, form(other, EntryKind.SUGGESTION, "演示：买药，请找我！" + town));
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("同样的内容已经多次收到");
        Browser flood = browser();
        for (int i = 0; i < 10; i++) {
            assertThat(send(flood, form(flood, EntryKind.QUESTION, "演示：第" + i + "个问题" + town))
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(send(flood, form(flood, EntryKind.QUESTION, "演示：第十一个问题" + town))
                        .statusCode())
                .isEqualTo(429);
    }

    @Test
    void codesCannotBeFoundByTryingAndStandInNoAddress() {
        with(Duty.HANDLER, town);
        String[] sent = sent(EntryKind.QUESTION, "演示：公开栏在哪里");
        Browser guesser = browser();
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.postWithoutToken(
                                    "/complaints/progress", Map.of("number", sent[0], "code", "AAAA-AAAA-AAA" + i))
                            .statusCode())
                    .isEqualTo(422);
        }
        assertThat(guesser.postWithoutToken("/complaints/progress", Map.of("number", sent[0], "code", sent[1]))
                        .statusCode())
                .isEqualTo(429);
        assertThat(progress(new String[] {sent[0], sent[1].replace("-", "").toLowerCase(java.util.Locale.ROOT)})
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser().get("/complaints/progress").statusCode()).isEqualTo(303);
    }

    @Test
    void aReportExistsForTheInspectorAloneOnEveryRoute() {
        Given.Password inspector = holder(Duty.INSPECTOR, town);
        String[] sent = sent(EntryKind.REPORT, "演示：公开栏的日期是补写的");
        String at = "/office/complaints/" + sent[0];
        for (Duty duty : Duty.values()) {
            if (duty == Duty.INSPECTOR) {
                continue;
            }
            Browser other =
                    signedIn(duty.administers() ? null : town, new Assignment(duty, duty.administers() ? "*" : town));
            for (String route : List.of(at, at + "?lang=en")) {
                assertThat(other.get(route).statusCode())
                        .as("%s %s", duty, route)
                        .isIn(403, 404);
            }
            for (String route : List.of("/assign", "/sign", "/note", "/identity", "/files/1", "/name-concerned")) {
                assertThat(other.post(at + route, Map.of("purpose", "VERIFY", "EVENT", "看"))
                                .statusCode())
                        .as("%s %s", duty, route)
                        .isIn(403, 404);
            }
            for (String route : List.of(
                    "/office",
                    "/office/complaints",
                    "/office/complaints?kind=REPORT",
                    "/office/complaints.csv",
                    "/office/supervision",
                    "/office/remedies",
                    "/office/disclosures?q=" + sent[0],
                    "/search?q=" + sent[0],
                    "/api/v1/search?q=" + sent[0])) {
                assertThat(other.get(route).body().replace("q=" + sent[0], "").replace("value=\"" + sent[0], ""))
                        .as("%s %s", duty, route)
                        .doesNotContain("href=\"" + at, "补写");
            }
        }
        Browser handler = with(Duty.HANDLER, town);
        assertThat(handler.get("/office/complaints?kind=REPORT").body()).contains("共 0 件");
        assertThat(handler.get("/office/complaints.csv").body()).doesNotContain(sent[0]);
        Browser elsewhere = with(Duty.INSPECTOR, county);
        assertThat(elsewhere.get(at).statusCode()).isEqualTo(404);
        Browser own = browser().signIn(inspector);
        assertThat(own.get(at).body()).contains("公开栏的日期是补写的").doesNotContain("演示来件人丙");
        assertThat(own.get("/office/complaints.csv").body()).contains(sent[0]);
        assertThat(own.get("/office").body()).contains(sent[0]);
        // The journal knows neither kind nor words nor the address it was sent from.
        assertThat(jdbc.sql("select detail || origin from journal.entry where object = :object")
                        .param("object", "complaint:" + sent[0])
                        .query(String.class)
                        .list())
                .containsExactly("网上");
    }

    @Test
    void whoeverIsNamedNeverReadsItAndItGoesAboveWhenAllAre() {
        Given.Password inspector = holder(Duty.INSPECTOR, town);
        Given.Password above = holder(Duty.INSPECTOR, county);
        String[] sent = sent(EntryKind.REPORT, "演示：督查员" + account(inspector).name() + "没有去看公开栏");
        String at = "/office/complaints/" + sent[0];
        assertThat(browser().signIn(inspector).get(at).statusCode()).isEqualTo(404);
        Browser county = browser().signIn(above);
        assertThat(county.get(at).statusCode()).isEqualTo(200);
        assertThat(concerns.concerns(new Asking(Set.of(this.county, town), LocalDate.of(2026, 12, 31), null)))
                .isEmpty();
        assertThat(concerns.concerns(
                        new Asking(Set.of(this.county, town), LocalDate.of(2026, 12, 31), account(inspector))))
                .isEmpty();
        assertThat(concerns.concerns(new Asking(Set.of(this.county), LocalDate.of(2026, 12, 31), account(above))))
                .extracting("code")
                .containsExactly("CP-LATE");
        assertThat(figures.of(this.county, 2026).received()).isZero();
        assertThat(figures.of(account(above), 2026).received(EntryKind.REPORT)).isEqualTo(1);
    }

    @Test
    void whatNobodyMayReadIsNotKeptAtAll() {
        holder(Duty.INSPECTOR, town);
        Browser visitor = browser();
        Map<String, String> form = form(visitor, EntryKind.REPORT, "演示：镇领导弄虚作假");
        form.put("leaders", "yes");
        HttpResponse<String> refused = send(visitor, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("未予保存");
        assertThat(jdbc.sql("select count(*) from complaint.entry where organ = :town")
                        .param("town", town)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aPersonNamedAsConcernedLosesItAtOnce() {
        Given.Password first = holder(Duty.INSPECTOR, town);
        Given.Password second = holder(Duty.INSPECTOR, town);
        String[] sent = sent(EntryKind.REPORT, "演示：有人通风报信");
        String at = "/office/complaints/" + sent[0];
        Browser one = browser().signIn(first);
        Browser two = browser().signIn(second);
        one.get(at);
        done(one.post(
                at + "/name-concerned", Map.of("PERSON", "" + account(second).id())));
        assertThat(two.get(at).statusCode()).isEqualTo(404);
        assertThat(two.get("/office/complaints").body()).doesNotContain(sent[0]);
        one.get(at);
        assertThat(one.post(
                                at + "/name-concerned",
                                Map.of("PERSON", "" + account(first).id()))
                        .body())
                .contains("请先转交上级机关");
    }

    @Test
    void everyLookAtTheSenderIsKeptAndNothingLiesInTheClear() {
        Browser handler = with(Duty.HANDLER, town);
        Browser visitor = browser();
        HttpResponse<String> receipt =
                send(visitor, form(visitor, EntryKind.QUESTION, "演示：怎样查看村账"), new Browser.Chosen("file", "a.png", PNG));
        String at = "/office/complaints/" + found(NUMBER, receipt.body(), 0);
        handler.get(at);
        assertThat(handler.post(at + "/identity", Map.of("purpose", "")).statusCode())
                .isEqualTo(422);
        HttpResponse<String> opened = handler.post(at + "/identity", Map.of("purpose", "VERIFY"));
        assertThat(opened.body()).contains("演示来件人丙", "演示电话138");
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        HttpResponse<String> file = handler.post(at + "/files/1", Map.of());
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).contains("attachment");
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(handler.get(at).body()).contains("核实情况需要联系", "查看提供的材料").doesNotContain("演示来件人丙");
        assertThat(jdbc.sql(
                                "select count(*) from journal.entry where act = 'complaint.LOOK' and object like '%' || :no")
                        .param("no", at.substring(at.lastIndexOf('/') + 1))
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        Browser inspector = with(Duty.INSPECTOR, town);
        assertThat(inspector.get(at).statusCode()).isEqualTo(200);
        assertThat(inspector.post(at + "/identity", Map.of("purpose", "VERIFY")).statusCode())
                .isEqualTo(404);
        String all = jdbc.sql("""
                        select string_agg(encode(e.words, 'escape') || coalesce(encode(i.sealed, 'escape'), '') || encode(s.sealed, 'escape'), '')
                          from complaint.entry e join complaint.step s on s.entry = e.id left join complaint.identity i on i.entry = e.id
                        """).query(String.class).single();
        assertThat(all)
                .doesNotContain("138", new String("村账".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Test
    void whatCameByTelephoneOrLetterBoxIsKeyedIn() {
        Browser handler = with(Duty.HANDLER, town);
        String once = found(ONCE, handler.get("/office/complaints/new").body(), 1);
        Map<String, String> form = new HashMap<>(Map.of(
                "once",
                once,
                "way",
                "LETTER_BOX",
                "kind",
                "SUGGESTION",
                "organ",
                village,
                "cameOn",
                "2026-11-20",
                "cameTime",
                "09:30",
                "note",
                "演示甲",
                "words",
                "演示：广播声音太小"));
        assertThat(handler.upload("/office/complaints", form).body()).contains("两名开箱在场人员", "广播声音太小");
        form.put("note", "演示甲、演示乙");
        HttpResponse<String> made = handler.upload("/office/complaints", form);
        String number = found(NUMBER, made.body(), 0);
        String code = found(CODE, made.body(), 1);
        assertThat(found(NUMBER, handler.upload("/office/complaints", form).body(), 0))
                .isEqualTo(number);
        assertThat(handler.get("/office/complaints/" + number).body()).contains("演示甲、演示乙", "2026-11-20 09:30", "不留姓名");
        assertThat(progress(new String[] {number, code}).body()).contains("2026-12-11");
        form.put("cameOn", "2026-11-24");
        form.put("once", found(ONCE, handler.get("/office/complaints/new").body(), 1));
        assertThat(handler.upload("/office/complaints", form).body()).contains("不能晚于现在");
        assertThat(handler.get("/office/complaints?year=2026&way=LETTER_BOX").body())
                .contains(number, "共 1 件");
        assertThat(handler.get("/office/complaints?year=2026&way=TELEPHONE").body())
                .contains("共 0 件");
    }

    @Test
    void aComplaintAboutAnOrganBelowIsCarriedOverAndCountedOnce() {
        Browser above = with(Duty.HANDLER, county);
        String[] sent = sent(EntryKind.COMPLAINT, "演示：镇政府没有按时答复申请");
        String at = "/office/complaints/" + sent[0];
        above.get(at);
        done(above.post(at + "/carry-over", Map.of("REASON", "属于第五十一条的投诉")));
        assertThat(progress(sent).body()).contains("立案");
        assertThat(jdbc.sql("select count(*) from remedy.complaints_in(2026) where keeper = :county")
                        .param("county", county)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        ComplaintYear year = figures.of(county, 2026);
        assertThat(year.in(ComplaintStage.CARRIED_OVER)).isEqualTo(1);
        assertThat(year.answered(ComplaintFilter.Answered.WAITING)).isZero();
        assertThat(RemedyDetail.PARTY.personal()).isTrue();
        assertThat(above.get("/office/remedies").body()).contains(town + "镇");
    }

    @Test
    void copiesBesideTheStepsAreWhatTheStepsTell() {
        Given.Password handler = holder(Duty.HANDLER, town);
        String[] sent = sent(EntryKind.SUGGESTION, "演示：重复的建议");
        String[] twin = sent(EntryKind.SUGGESTION, "演示：重复的建议");
        Browser desk = browser().signIn(handler);
        String at = "/office/complaints/" + sent[0];
        assertThat(desk.get(at).body()).contains(twin[0]);
        done(desk.post(at + "/join", Map.of("INTO", twin[0], "REASON", "同一件事")));
        desk.get("/office/complaints/" + twin[0]);
        done(desk.post(
                "/office/complaints/" + twin[0] + "/assign",
                Map.of("ASSIGNEE", "" + account(handler).id())));
        desk.get("/office/complaints/" + twin[0]);
        done(desk.post("/office/complaints/" + twin[0] + "/answer", Map.of("ANSWER", "演示：已采纳")));
        assertThat(progress(sent).body()).contains("演示：已采纳");
        for (String number : List.of(sent[0], twin[0])) {
            Complaint folded = complaints.find(number, account(handler)).orElseThrow();
            assertThat(jdbc.sql("select stage || keeper || kind from complaint.entry where number = :number")
                            .param("number", number)
                            .query(String.class)
                            .single())
                    .isEqualTo(folded.stage() + folded.keeper() + folded.kind());
        }
    }
}
