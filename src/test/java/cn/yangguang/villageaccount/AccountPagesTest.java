package cn.yangguang.villageaccount;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.disclosure.Disclosures;
import cn.yangguang.disclosure.EditionRef;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.People;
import cn.yangguang.identity.Person;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sheet from the reporter's form to the villagers' page and its correction; today is 2026-11-23. */
class AccountPagesTest extends ProgramTest {

    private static final Map<String, String> CHECKED =
            Map.of("ON", "2026-11-05", "MEMBERS", "演示理财甲、演示理财乙", "OPINION", "逐笔核对，属实");
    private static final Browser.Chosen SIGNED =
            new Browser.Chosen("SIGNATURE", "签字.txt", "演示签字".getBytes(StandardCharsets.UTF_8));
    private static final String HEAD = "日期,凭证号,摘要,收入,支出,余额,经手人,证明人,审批人,类别\n";

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountConcerns concerns;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private People people;

    @BeforeEach
    void organs() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('zhang', '账镇', '账镇人民政府', 'TOWNSHIP', null, true),
                          ('zhang-1', '账一村', '账镇账一村村民委员会', 'VILLAGE', 'zhang', true),
                          ('zhang-2', '账二村', '账镇账二村村民委员会', 'VILLAGE', 'zhang', true),
                          ('zhang-3', '账三村', '账镇账三村村民委员会', 'VILLAGE', 'zhang', true)
                        on conflict do nothing
                        """).update();
        jdbc.sql(
                        "insert into village.rule (organ, valid_from, day, monthly_finance) values ('zhang', '2016-01-01', 10, true) on conflict do nothing")
                .update();
    }

    private static Browser.Chosen file(String rows) {
        return new Browser.Chosen("file", "收支.csv", (HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> form(String village, String period) {
        return new HashMap<>(Map.of("village", village, "period", period, "opening", "1000", "do", "keep"));
    }

    private static String at(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        return Browser.location(made).replaceAll("\\?.*", "");
    }

    private HttpResponse<String> acts(
            Browser who, String at, String noun, Map<String, String> given, Browser.Chosen... files) {
        who.get(at);
        return files.length == 0 ? who.post(at + "/" + noun, given) : who.upload(at + "/" + noun, given, files);
    }

    private List<Concern> concerns(String village, LocalDate on) {
        return concerns.concerns(new Asking(Set.of(village), on, null));
    }

    @Test
    void aWrongSheetIsKeptNamedAndNotSentOnAndTheRightOneGoesToTheVillagers() {
        Browser reporter = signedIn("zhang-1", new Assignment(Duty.VILLAGE_REPORTER, "zhang-1"));
        reporter.get("/office/village-accounts/new");
        String at = at(reporter.upload(
                "/office/village-accounts",
                form("zhang-1", "2026年10月"),
                file("10月5日,记-1,机动地承包费,500,,1500,演示会计,演示证明,演示主任,S02\n10月9日,记-2,办公用品,,200,1400,演示会计,演示证明,演示主任,Z04\n")));
        assertThat(reporter.get(at).body()).contains("第3行：", "1,400.00", "应为 1,300.00", "相差 100.00");
        assertThat(acts(reporter, at, "send", Map.of()).statusCode()).isEqualTo(409);
        assertThat(concerns("zhang-1", LocalDate.of(2026, 11, 5)))
                .noneMatch(c -> c.code().equals("VA-BALANCE"));

        assertThat(jdbc.sql("select content -> 'entries' -> 0 ->> 'day' from villageaccount.version where sheet = :id")
                        .param("id", id(at))
                        .query(String.class)
                        .single())
                .isEqualTo("2026-10-05");
        reporter.get(at + "/entries");
        Map<String, String> again =
                new HashMap<>(Map.of("opening", "1000", "closing", "1300", "SEEN", "1", "do", "keep"));
        assertThat(
                        at(
                                reporter.upload(
                                        at + "/entries",
                                        again,
                                        file(
                                                "10月5日,记-1,机动地承包费,500,,1500,演示会计,演示证明,演示主任,S02\n10月9日,记-2,办公用品,,200,1300,演示会计,演示证明,演示主任,Z04\n"))))
                .isEqualTo(at);
        assertThat(acts(reporter, at, "send", Map.of()).statusCode()).isEqualTo(303);
        assertThat(acts(reporter, at, "pass", CHECKED, SIGNED).body()).contains("制表的人不能登记审核结果");
        Browser township = signedIn("zhang", new Assignment(Duty.HANDLER, "zhang"));
        assertThat(township.get("/office").body()).contains("村级财务待办");
        Map<String, String> own = new HashMap<>(CHECKED);
        own.put("MEMBERS", "演示主任、演示理财乙");
        assertThat(acts(township, at, "pass", own, SIGNED).body()).contains("演示主任是本表的制表人、经手人或者审批人");
        assertThat(acts(township, at, "pass", CHECKED).statusCode()).isEqualTo(422);
        assertThat(acts(township, at, "pass", CHECKED, SIGNED).statusCode()).isEqualTo(303);
        assertThat(acts(township, at, "hand-over", Map.of()).statusCode()).isEqualTo(409);
        var clerk = person("zhang-1", new Assignment(Duty.HANDLER, "zhang-1"));
        Browser village = browser().signIn(clerk);
        assertThat(acts(village, at, "hand-over", Map.of()).statusCode()).isEqualTo(303);
        assertThat(village.get(at).body()).contains("公开稿（V16）", "公开稿（V17）", "审查中");
        assertThat(browser().get("/organs/zhang-1/money").body()).contains("还没有公布收支表");

        Person clerkPerson = people.find(clerk.login()).orElseThrow().person();
        publishAll(at, clerkPerson);
        Browser reader = browser();
        assertThat(reader.get("/organs/zhang-1/money").body())
                .contains("1,300.00", "已审核", "money-chart", "收入最多的是2026年10月");
        assertThat(reader.get("/organs/zhang-1/money?lang=en").body()).contains("The money of our village");
        assertThat(reader.get("/organs/zhang-1/money/2026.csv").body())
                .contains("2026-10-01,2026-10-31,1000.00,500.00,200.00,1300.00");
        assertThat(reader.get("/organs/zhang-1").body()).contains("/organs/zhang-1/money");
        assertThat(concerns("zhang-1", LocalDate.of(2026, 11, 23))).isEmpty();

        assertThat(at(acts(reporter, at, "correct", Map.of("REASON", "漏记一笔")))).isEqualTo(at);
        assertThat(reporter.get(at).body()).contains("第2版");
        assertThat(reader.get("/organs/zhang-1/money").body()).contains("1,300.00");
        assertThat(accounts.replays(id(at))).isTrue();
        assertThat(village.getFile(at + "/versions/1.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void importedSheetsKeepTheirMistakesAndSupervisionNamesThem() {
        Browser township = signedIn("zhang", new Assignment(Duty.HANDLER, "zhang"));
        township.get("/office/village-accounts/new");
        for (int month : new int[] {6, 7, 9}) {
            Map<String, String> form = form("zhang-2", "2026年" + month + "月");
            form.put("opening", month == 7 ? "1001" : "1000");
            form.put("known", "2026-" + (month == 9 ? "10" : "0" + (month + 1)) + "-08");
            form.put("members", month == 6 ? "演示理财甲、演示理财乙" : "");
            at(township.upload(
                    "/office/village-accounts", form, file(month + "月5日,记-" + month + ",水费,,10,,演示,,演示,Z04\n")));
        }
        assertThat(concerns("zhang-2", LocalDate.of(2026, 11, 23)))
                .extracting(Concern::code, concern -> concern.facts().getFirst())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("VA-BALANCE", "2026年7月"),
                        org.assertj.core.groups.Tuple.tuple("VA-UNCHECKED", "2026年7月"),
                        org.assertj.core.groups.Tuple.tuple("VA-UNCHECKED", "2026年9月"),
                        org.assertj.core.groups.Tuple.tuple("VA-MISSING", "2026年8月"),
                        org.assertj.core.groups.Tuple.tuple("VA-MISSING", "2026年10月"));
        assertThat(browser().get("/organs/zhang-2/money").body()).contains("期初余额与上期期末余额不一致", "没有记录");
        assertThat(township.get("/office/village-accounts?village=zhang-2&year=2026")
                        .body())
                .contains("2026年7月");
    }

    @Test
    void quartersWithoutASheetAreToldFromTheDayTheVillageIsHeldToItsAccountsAlwaysByTheSameName() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('ji', '季镇', '季镇人民政府', 'TOWNSHIP', null, true), ('ji-1', '季一村', '季镇季一村村民委员会', 'VILLAGE', 'ji', true)
                        """).update();
        assertThat(List.of(LocalDate.of(2026, 7, 21), LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 20)))
                .allSatisfy(day -> assertThat(concerns("ji-1", day))
                        .extracting(Concern::subject)
                        .containsExactly("term/2026-04-01"));
        jdbc.sql("insert into village.start (organ, since) values ('ji-1', '2026-02-15')")
                .update();
        assertThat(concerns("ji-1", LocalDate.of(2026, 9, 1)))
                .extracting(Concern::subject)
                .containsExactly("term/2026-01-01", "term/2026-04-01");
        jdbc.sql("update village.start set since = '2026-04-01' where organ = 'ji-1'")
                .update();
        assertThat(concerns("ji-1", LocalDate.of(2026, 9, 1)))
                .extracting(Concern::subject)
                .containsExactly("term/2026-04-01");
    }

    @Test
    void mistakesOfAFileAreToldByLineAndNothingIsKept() {
        Browser reporter = signedIn("zhang-3", new Assignment(Duty.VILLAGE_REPORTER, "zhang-3"));
        reporter.get("/office/village-accounts/new");
        HttpResponse<String> answer =
                reporter.upload("/office/village-accounts", form("zhang-3", "2026年10月"), file("10月5日,1,水费,很多,,,,,,\n"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("第2行：收入", "很多", "不是金额");
        assertThat(reporter.upload(
                                "/office/village-accounts", form("zhang-1", "2026年10月"), file("10月5日,1,水费,1,,,,,,\n"))
                        .body())
                .contains("需要由村级信息员、本村经办人、乡镇经办人办理");
        assertThat(reporter.post(
                                "/office/village-accounts",
                                Map.of("village", "zhang-3", "period", "2026年10月", "do", "more"))
                        .body())
                .contains("第5笔");
        assertThat(reporter.get("/office/village-accounts/columns.xlsx").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aSpecialPublicationIsTypedByItsTemplateAndItsSumsAreChecked() {
        Browser reporter = signedIn("zhang-3", new Assignment(Duty.VILLAGE_REPORTER, "zhang-3"));
        assertThat(reporter.get("/office/village-accounts/special/V23").body()).contains("补偿费总额（元）", "应分配（元）");
        String at = at(reporter.post(
                "/office/village-accounts/special/V23",
                Map.of(
                        "village",
                        "zhang-3",
                        "title",
                        "演示征地补偿分配",
                        "head-plot",
                        "演示地块",
                        "head-total",
                        "1000",
                        "who",
                        "演示农户",
                        "due",
                        "999",
                        "do",
                        "keep")));
        assertThat(reporter.get(at).body()).contains("应分配（元）合计 999.00，与补偿费总额（元） 1,000.00 相差 -1.00");
        assertThat(acts(reporter, at, "send", Map.of()).statusCode()).isEqualTo(409);
        reporter.get(at + "/rows");
        at(reporter.post(
                at + "/rows",
                Map.of(
                        "head-plot",
                        "演示地块",
                        "head-total",
                        "1000",
                        "who",
                        "演示农户",
                        "due",
                        "1000",
                        "SEEN",
                        "1",
                        "do",
                        "keep")));
        assertThat(acts(reporter, at, "send", Map.of()).statusCode()).isEqualTo(303);
    }

    @Test
    void nobodyElseSeesTheSheetsInTheOffice() {
        Browser reporter = signedIn("zhang-3", new Assignment(Duty.VILLAGE_REPORTER, "zhang-3"));
        reporter.get("/office/village-accounts/new");
        String at = at(reporter.upload("/office/village-accounts", form("zhang-3", "2026年9月"), file("")));
        Browser elsewhere = signedIn("zhang-1", new Assignment(Duty.VILLAGE_REPORTER, "zhang-1"));
        for (String path : List.of(at, at + "/entries", at + "/versions/1.xlsx", at + "/scans/1")) {
            assertThat(elsewhere.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(elsewhere.post(at + "/send", Map.of()).statusCode()).isEqualTo(404);
    }

    private static long id(String at) {
        return Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
    }

    /** Takes the drafts of the sheet through the review of the village as its people do. */
    private void publishAll(String at, Person clerk) {
        Account account = accounts.find(id(at), clerk).orElseThrow();
        // Another person in the office is another fact for the gate, which then looks again: everybody is there before
        // it is asked.
        Map<Duty, Person> staff = Stream.of(Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY)
                .collect(Collectors.toMap(duty -> duty, this::holding));
        for (Version.Link link : account.last().links()) {
            var ref = new EditionRef(link.disclosure(), link.edition());
            disclosures.awaitExamination(ref, Duration.ofSeconds(60));
            new VillageReview(disclosures, duty -> Objects.requireNonNull(staff.get(duty)), clerk).publish(ref);
        }
    }

    private Person holding(Duty duty) {
        return people.find(person("zhang-1", new Assignment(duty, "zhang-1")).login())
                .orElseThrow()
                .person();
    }
}
