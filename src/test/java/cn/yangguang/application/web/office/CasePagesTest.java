package cn.yangguang.application.web.office;

import static cn.yangguang.application.web.office.Counter.done;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CasePagesTest extends ProgramTest {

    private static final String COUNTY = "counter-county";
    private static final String TOWN = "counter-town";
    private static final String OTHER = "counter-other";
    private static final byte[] PROOF = "演示身份证明".getBytes(StandardCharsets.UTF_8);

    private Browser clerk;

    @BeforeEach
    void people() {
        organ(COUNTY, "演示县", "COUNTY", null);
        organ(TOWN, "演示镇", "TOWNSHIP", COUNTY);
        organ(OTHER, "演示乡", "TOWNSHIP", COUNTY);
        clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
    }

    @Test
    void takesAnApplicationFromTheCounterToTheRegister() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        assertThat(clerk.get(address + "/receipt").body())
                .contains("政府信息公开申请接收回执", "查询码", Counter.NAME, "第三十一条第（一）项", "2026-12-18");
        assertThat(clerk.get("/office/applications").body())
                .contains(address, Counter.REQUEST, Counter.NAME, "已收到", "期限内", "还剩19个工作日", "登记");
        assertThat(clerk.get("/office").body()).contains("依申请公开", Counter.REQUEST);
        assertThat(clerk.get(address).body())
                .contains(Counter.REQUEST, Counter.IDENTITY, "2026-12-18", address + "/register", "0951-0000000");
        done(Counter.act(clerk, address, "register", Map.of("OPINION", "受理")));
        assertThat(clerk.get(address).body()).contains("办理中", "受理", address + "/decide");
    }

    @Test
    void tellsWhichDueDatesANewCalendarMovedAndWhy() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        jdbc.sql("""
                        insert into application.calendar (fingerprint, region, known_from, known_to, days, used_from)
                        select repeat(sign, 64), '', '2015-01-01', '2026-12-31', '', '2000-01-01' from (values ('0'), ('1')) as signs (sign)
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into application.due_move (application, from_calendar, to_calendar, due_before, due_after, reason, moved_at)
                        select id, repeat('0', 64), repeat('1', 64), '2026-12-18', '2026-12-21', '演示节改为放假', now()
                          from application.application where number = :number
                        """)
                .param("number", address.substring(address.lastIndexOf('/') + 1))
                .update();
        assertThat(clerk.get("/office/applications").body()).contains("工作日历有变化", "2026-12-18 → 2026-12-21", "演示节改为放假");
        assertThat(clerk.get(address + "/clock").body()).contains("工作日历变化带来的变动", "2026-12-18 → 2026-12-21", "演示节改为放假");
    }

    @Test
    void listsWhatSeveralApplicantsAskedFor() {
        var form = Counter.form(TOWN);
        form.put("items", "演示：2024年度退耕还林补助发放明细");
        String first = Counter.entered(clerk, form);
        assertThat(clerk.get("/office/applications/common").body()).doesNotContain("退耕还林");
        form.put("name", "演示申请人乙");
        form.put("identityNumber", "110101199003078014");
        form.put("items", "演示：退耕还林补助2024年度的发放明细");
        String second = Counter.entered(clerk, form);
        assertThat(clerk.get("/office/applications/common").body()).contains("退耕还林", first, second);
        assertThat(signedIn(OTHER, new Assignment(Duty.HANDLER, OTHER))
                        .get("/office/applications/common")
                        .body())
                .doesNotContain("退耕还林");
        assertThat(clerk.get("/office/applications").body()).contains("/office/applications/common");
    }

    @Test
    void listsWhatWasWithheldUntilItIsLookedAtAgain() {
        assertThat(clerk.get("/office/applications/reassessment").body()).contains("定期评估审查", "还没有办结的申请不予公开");
    }

    @Test
    void confirmsWhatCameByMailBeforeTheClockStarts() {
        var form = Counter.form(TOWN);
        form.put("channel", "EMAIL");
        String address = Counter.entered(clerk, form);
        assertThat(clerk.get(address).body()).contains("待确认", "尚未确定");
        assertThat(clerk.get(address + "/clock").body()).contains("收到申请之日还没有确定");
        done(Counter.act(clerk, address, "confirm", Map.of("ON", "2026-11-23", "PROOF", "电话确认（演示）")));
        assertThat(clerk.get(address).body()).contains("2026-12-21");
    }

    @Test
    void asksForThePurposeOnlyUnderTheFormerVersion() {
        assertThat(clerk.get("/office/applications/new").body())
                .contains("以签收之日为收到申请之日", "双方确认之日", "邮件签收记录")
                .doesNotContain("name=\"purpose\"");
        var form = Counter.form(TOWN);
        form.put("receivedOn", "2019-05-14");
        form.put("then", "rules");
        HttpResponse<String> former = Counter.send(clerk, form);
        assertThat(former.statusCode()).isEqualTo(200);
        assertThat(former.body()).contains("name=\"purpose\"", Counter.NAME, "国办公开办函〔2015〕207号");
    }

    @Test
    void keepsTheTypedWordsWhenTheFormIsWrong() {
        var form = Counter.form(TOWN);
        form.put("phone", "");
        form.put("address", "");
        form.put("identityNumber", "");
        form.put("receivedOn", "2026-11-24");
        HttpResponse<String> answer = Counter.send(clerk, form, new Browser.Chosen("identity", "x.exe", PROOF));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("x.exe", "不能上传", Counter.NAME, Counter.REQUEST);
        answer = Counter.send(clerk, form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("至少填写一种", "选择邮寄的，请填写通信地址", "收到的日期不可能", "请填写这一项", Counter.REQUEST);
        form.put("channel", "PIGEON");
        form.put("receivedOn", "20261124");
        assertThat(Counter.send(clerk, form).body()).contains("请从列表中选择", "2026-03-05");
    }

    @Test
    void entersAnApplicationOnceHoweverOftenTheButtonIsPressed() {
        var form = Counter.form(TOWN);
        form.put("once", "0f0f0f0f-1111-2222-3333-444444444444");
        form.put("items", "演示：重复点击的登记");
        List<String> places = Stream.generate(() -> Counter.send(clerk, form))
                .limit(3)
                .map(Browser::location)
                .distinct()
                .toList();
        assertThat(places).hasSize(1);
    }

    @Test
    void makesOneStepOfADoublePress() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        String seen = Counter.seen(clerk.get(address + "/register"));
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        Counter.act(clerk, address, "register", seen, Map.of()).statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(303, 409, 409, 409);
        assertThat(steps(address, "REGISTER")).isEqualTo(1);
        HttpResponse<String> stale = Counter.act(clerk, address, "note", "1", Map.of("OPINION", "没有看到登记"));
        assertThat(stale.statusCode()).isEqualTo(409);
        assertThat(stale.body()).contains("又有了新的办理记录", "没有看到登记");
        assertThat(Counter.act(clerk, address, "note", "", Map.of("OPINION", "没有所见"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsPapersForTheHandlersAlone() {
        String address = Counter.entered(
                clerk,
                Counter.form(TOWN),
                new Browser.Chosen("identity", Counter.NAME + Counter.IDENTITY + ".txt", PROOF));
        String page = clerk.get(address).body();
        var paper = java.util.regex.Pattern.compile(address + "/papers/\\d+").matcher(page);
        assertThat(paper.find()).isTrue();
        HttpResponse<String> file = clerk.get(paper.group());
        assertThat(file.body()).isEqualTo("演示身份证明");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(jdbc.sql("select name || encode(sealed, 'escape') from application.paper order by id desc limit 1")
                        .query(String.class)
                        .single())
                .doesNotContain(Counter.IDENTITY, Counter.NAME);
        assertThat(jdbc.sql(
                                "select count(*) from journal.entry where act = 'application.open-paper' and object like :case")
                        .param("case", "%" + number(address))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(stranger().get(paper.group()).statusCode()).isEqualTo(404);
        assertThat(inspector(TOWN).get(paper.group()).statusCode()).isEqualTo(404);
        String another = Counter.entered(clerk, Counter.form(TOWN));
        assertThat(clerk.get(paper.group().replace(address, another)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void answers404ToAStranger() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        Browser stranger = stranger();
        for (String page : List.of("", "/clock", "/clock.csv", "/receipt", "/register", "/papers/1")) {
            assertThat(stranger.get(address + page).statusCode()).as(page).isEqualTo(404);
        }
        assertThat(stranger.post(address + "/register", Map.of("seen", "1")).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/office/applications").body()).doesNotContain(address);
        assertThat(stranger.get("/office/applications/register.csv?organ=" + TOWN)
                        .body())
                .doesNotContain(number(address));
        assertThat(signedIn(TOWN, new Assignment(Duty.STATISTICIAN, TOWN))
                        .get(address)
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn(null, new Assignment(Duty.AUDIT_ADMIN, Assignment.EVERYWHERE))
                        .get("/office/applications")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsSupervisorsHowItGoesAndNobodysName() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        done(Counter.act(clerk, address, "register", Map.of("OPINION", "电话联系" + Counter.NAME)));
        for (Browser above :
                List.of(inspector(TOWN), inspector(COUNTY), signedIn(COUNTY, new Assignment(Duty.SIGNATORY, COUNTY)))) {
            for (String page : List.of(
                    "/office/applications",
                    "/office/applications/register.csv",
                    address,
                    address + "/clock",
                    "/office/applications/below",
                    "/office")) {
                HttpResponse<String> answer = above.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body())
                        .as(page)
                        .doesNotContain(Counter.NAME, Counter.REQUEST, Counter.IDENTITY, "0951-0000000");
            }
            assertThat(above.get("/office/applications").body()).contains(number(address), "办理中");
            assertThat(above.get(address).body()).contains("2026-12-18", "登记").doesNotContain(address + "/decide");
        }
        assertThat(inspector(TOWN)
                        .post(address + "/note", Map.of("OPINION", "x"))
                        .statusCode())
                .isEqualTo(403);
        Browser head = signedIn(COUNTY, new Assignment(Duty.SIGNATORY, COUNTY));
        head.get("/office/password");
        assertThat(head.post(address + "/note", Map.of("OPINION", "x", "seen", "2"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(head.get("/office/applications/below").body()).contains("演示镇", "演示乡", "依申请公开督查");
    }

    @Test
    void showsARefusedActGreyWithItsReasons() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        done(Counter.act(clerk, address, "register", Map.of()));
        assertThat(clerk.get(address).body())
                .containsPattern("<button type=\"button\" disabled[^>]*>拟写答复</button>")
                .contains("还有事项没有认定：第1项");
        HttpResponse<String> tried = Counter.act(clerk, address, "draft", Map.of());
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(tried.body()).contains("现在不能办理：", "还有事项没有认定：第1项");
        HttpResponse<String> never = clerk.post(address + "/archive", Map.of("seen", "2"));
        assertThat(never.statusCode()).isEqualTo(409);
        assertThat(never.body()).contains("“归档”在“办理中”阶段不能办理");
        assertThat(clerk.get(address + "/no-such-act").statusCode()).isEqualTo(404);
    }

    @Test
    void decidesAnItemByTheOutcomeChosenFirst() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        done(Counter.act(clerk, address, "register", Map.of()));
        assertThat(clerk.get(address + "/decide").body())
                .contains("<optgroup label=\"无法提供\">", "经检索信息不存在")
                .doesNotContain("申请人撤回申请");
        String form =
                clerk.get(address + "/decide?ITEM=1&OUTCOME=REFUSED_OTHER_LAW").body();
        assertThat(form)
                .contains("name=\"LAW\"", "name=\"REASON\"", "第三十六条第（三）项")
                .doesNotContain("name=\"GIVEN\"");
        Map<String, String> chosen = Map.of("ITEM", "1", "OUTCOME", "REFUSED_OTHER_LAW", "REASON", "演示理由");
        HttpResponse<String> lacking = Counter.act(clerk, address, "decide", "2", chosen);
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("请填写：依据的法律法规", "演示理由");
        HttpResponse<String> unsearched =
                Counter.act(clerk, address, "decide", "2", Map.of("ITEM", "1", "OUTCOME", "UNABLE_NOT_EXIST"));
        assertThat(unsearched.statusCode()).isEqualTo(409);
        assertThat(unsearched.body()).contains("须先有检索记录");
        done(Counter.act(
                clerk,
                address,
                "record-search",
                Map.of("PLACES", "演示档案室", "KEYWORDS", "村道", "RESULT", "未检索到", "ON", "2026-11-23")));
        done(Counter.act(clerk, address, "decide", "3", Map.of("ITEM", "1", "OUTCOME", "UNABLE_NOT_EXIST")));
        assertThat(clerk.get(address).body()).contains("无法提供", "经检索信息不存在", "演示档案室", address + "/draft");
    }

    @Test
    void mendsAFormWithoutLosingAWord() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        done(Counter.act(clerk, address, "register", Map.of()));
        assertThat(clerk.get(address + "/propose-extension").body()).contains("name=\"DAYS\"", "value=\"20\"");
        HttpResponse<String> wrong =
                Counter.act(clerk, address, "propose-extension", Map.of("DAYS", "两周", "REASON", "涉及多个部门"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("“工作日数”的格式不对：两周", "涉及多个部门");
        HttpResponse<String> tooLong =
                Counter.act(clerk, address, "propose-extension", Map.of("DAYS", "21", "REASON", "涉及多个部门"));
        assertThat(tooLong.statusCode()).isEqualTo(409);
        assertThat(tooLong.body()).contains("延期应为1至20个工作日", "涉及多个部门");
        done(Counter.act(clerk, address, "propose-extension", Map.of("DAYS", "10", "REASON", "涉及多个部门")));
        assertThat(signedIn(TOWN, new Assignment(Duty.SIGNATORY, TOWN))
                        .get("/office")
                        .body())
                .contains("批准延期", Counter.REQUEST);
    }

    @Test
    void reckonsTheFeeBeforeItIsNoticed() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        done(Counter.act(clerk, address, "register", Map.of()));
        HttpResponse<String> reckoned = Counter.act(
                clerk,
                address,
                "notify-fee",
                Map.of("METHOD", "按量计收", "COUNT", "68", "PAYMENT", "演示", "then", "reckon"));
        assertThat(reckoned.statusCode()).isEqualTo(200);
        assertThat(reckoned.body()).contains("value=\"380\"", "第 31—68 页：38 页 × 10 元 = 380 元", "演示");
        assertThat(steps(address, "NOTIFY_FEE")).isZero();
    }

    @Test
    void explainsTheDueDateDayByDay() {
        var form = Counter.form(TOWN);
        form.put("receivedOn", "2026-09-21");
        String address = Counter.entered(clerk, form);
        String clock = clerk.get(address + "/clock").body();
        assertThat(clock)
                .contains("国庆", "调休上班", "2026-10-25", "第三十三条第二款", "已逾期")
                .contains("class=\"month\"");
        HttpResponse<String> csv = clerk.get(address + "/clock.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).contains("2026-09-22", "国庆");
        assertThat(clerk.get(address + "/clock?lang=en").body()).contains("The clock, day by day");
        assertThat(clerk.get("/office/applications?lang=zh&light=RED").body()).contains(number(address));
        assertThat(clerk.get("/office/applications?light=GREEN").body()).doesNotContain(number(address));
        assertThat(clerk.get("/office").body()).contains("答复已逾期");
    }

    @Test
    void findsInTheRegisterByNumberStageAndYear() {
        String address = Counter.entered(clerk, Counter.form(TOWN));
        String csv = clerk.get("/office/applications/register.csv?number=" + number(address))
                .body();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains("当面", Counter.NAME, "2026-12-18");
        for (String wish : List.of(
                "number=no-such",
                "stage=APPROVAL&number=" + number(address),
                "year=2020",
                "year=x&stage=y&light=z&number=no-such")) {
            assertThat(clerk.get("/office/applications?" + wish).body())
                    .as(wish)
                    .contains("没有符合条件的申请");
        }
        assertThat(signedIn(OTHER, new Assignment(Duty.HANDLER, OTHER))
                        .get("/office/applications?organ=" + TOWN)
                        .body())
                .contains("没有在办的申请", "登记申请");
    }

    @Test
    void holdsTheSameRequestOfTheSameApplicantBesideIt() {
        var form = Counter.form(TOWN);
        form.put("identityNumber", "110101199003070099");
        String first = Counter.entered(clerk, form);
        var again = new TreeMap<>(form);
        again.put("items", Counter.REQUEST + "（含明细）");
        String second = Counter.entered(clerk, again);
        assertThat(clerk.get(second).body()).contains("相同或者相近的申请", number(first), "同一申请人");
    }

    @Test
    void keepsHostileWordsInert() {
        String hostile = "\"'><script>alert(1)</script>${7*7}=1+1";
        var form = Counter.form(TOWN);
        form.put("name", hostile);
        form.put("items", hostile);
        String address = Counter.entered(clerk, form);
        done(Counter.act(clerk, address, "register", Map.of("OPINION", hostile)));
        done(Counter.act(clerk, address, "note", Map.of("OPINION", hostile)));
        for (String page :
                List.of("/office/applications", "/office", address, address + "/note", address + "/receipt")) {
            assertThat(clerk.get(page).body()).as(page).doesNotContain("<script>alert(1)");
        }
        assertThat(clerk.get("/office/applications?number=" + "%3Cscript%3Ealert(1)%3C/script%3E")
                        .body())
                .doesNotContain("<script>alert(1)");
    }

    private Browser stranger() {
        return signedIn(OTHER, new Assignment(Duty.HANDLER, OTHER));
    }

    private Browser inspector(String organ) {
        return signedIn(organ, new Assignment(Duty.INSPECTOR, organ));
    }

    private int steps(String address, String action) {
        return jdbc.sql("""
                        select count(*) from application.step s join application.application a on a.id = s.application
                         where a.number = :number and s.action = :action
                        """)
                .param("number", number(address))
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    private static String number(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void organ(String key, String name, String level, @org.jspecify.annotations.Nullable String parent) {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active)
                        values (:key, :name, :full, :level, :parent, true) on conflict do nothing
                        """)
                .param("key", key)
                .param("name", name)
                .param("full", "演示市" + name + "人民政府")
                .param("level", level)
                .param("parent", parent)
                .update();
    }
}
