package cn.yangguang.application.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.application.web.portal.Applying.Kept;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The form, the receipt and the page of progress, as a browser without scripts meets them. */
class OnlinePagesTest extends ProgramTest {

    private static final String TOWN = "apply-zhen";
    private static final String VILLAGE = "apply-cun";
    private static final String NOBODY = "apply-xian";

    @Autowired
    Organs organs;

    @BeforeEach
    void aTownWithAClerkAndACountyWithout() {
        if (organs.find(TOWN).isEmpty()) {
            add(NOBODY, "申请县", OrganLevel.COUNTY, null);
            add(TOWN, "申请镇", OrganLevel.TOWNSHIP, NOBODY);
            add(VILLAGE, "申请村", OrganLevel.VILLAGE, TOWN);
            person(TOWN, new Assignment(Duty.HANDLER, TOWN));
        }
    }

    @Test
    void asksForWhatTheLawNamesAndNothingBeyond() {
        String form = browser().get("/organs/" + TOWN + "/apply/online").body();
        assertThat(form)
                .contains("name=\"item\"", "name=\"type\"", "name=\"name\"", "name=\"identityKind\"")
                .contains("name=\"identityNumber\"", "name=\"phone\"", "name=\"address\"", "name=\"email\"")
                .contains("name=\"agent\"", "name=\"form\"", "name=\"way\"")
                .doesNotContain("name=\"purpose\"", "type=\"file\"", "<script src=\"http");
        HttpResponse<String> asked = applying().type("purpose", "生产需要").next();
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("不需要说明用途");
    }

    @Test
    void asksForThePurposeAndNoProofBeforeTheLawChanged() {
        clock.set(LocalDate.of(2019, 5, 14));
        HttpResponse<String> form = browser().get("/organs/" + TOWN + "/apply/online");
        assertThat(form.body()).contains("name=\"purpose\"");
        Applying old = applying().type("identityKind", "").type("identityNumber", "");
        assertThat(old.next().statusCode()).isEqualTo(200);
        assertThat(Kept.of(old.send(new Browser.Chosen[0])).number()).startsWith(TOWN + "-2019-");

        clock.set(LocalDate.of(2019, 5, 15));
        Applying today = applying().type("identityNumber", "");
        assertThat(today.next().statusCode()).isEqualTo(422);
    }

    @Test
    void showsWhatWasTypedBesideItsMistakes() {
        HttpResponse<String> wrong = applying()
                .type("phone", "")
                .type("name", "")
                .type("address", "演示县演示镇")
                .next();
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("姓名或者名称：请填写这一项。", "2026年演示村低保审批结果", Applying.IDENTITY, "演示县演示镇")
                .contains("href=\"#name\"", "aria-invalid=\"true\"")
                .doesNotContain("至少填写一种，以便");
        HttpResponse<String> byMail =
                applying().type("way", "邮寄").type("address", "").next();
        assertThat(byMail.body()).contains("选择邮寄的，请填写通信地址");
    }

    @Test
    void addsItemsAndGoesBackWithoutLosingAWord() {
        Applying applying = applying();
        assertThat(applying.press("add").body()).contains("id=\"item2\"", "2026年演示村低保审批结果", Applying.IDENTITY);
        assertThat(applying.press("edit").body()).contains("2026年演示村低保审批结果", Applying.IDENTITY);
        assertThat(applying.press("look").body()).contains("id=\"similar\"");
        assertThat(applying.next().body()).contains("核对申请", Applying.NAME, "type=\"file\"");
    }

    @Test
    void makesOneApplicationHoweverOftenTheFormIsSent() throws Exception {
        Applying applying = applying();
        long before = count("application.application");
        List<Kept> receipts;
        try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            receipts = clicks
                    .invokeAll(IntStream.range(0, 4)
                            .<java.util.concurrent.Callable<Kept>>mapToObj(n -> () -> Kept.of(applying.send()))
                            .toList())
                    .stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
        assertThat(receipts).containsOnly(receipts.getFirst());
        assertThat(Kept.of(applying.send())).isEqualTo(receipts.getFirst());
        assertThat(count("application.application")).isEqualTo(before + 1);
    }

    @Test
    void tellsAnOldFormApartFromOneThatWasSent() {
        Applying lain = applying();
        Applying sent = applying();
        Kept kept = Kept.of(sent.send());
        clock.advance(Duration.ofHours(25));
        HttpResponse<String> old = lain.send();
        assertThat(old.statusCode()).isEqualTo(422);
        assertThat(old.body()).contains("打开超过一天", "重新选择文件", Applying.NAME);
        assertThat(Kept.of(lain.type("ticket", Applying.ticket(old)).send()).number())
                .isNotEqualTo(kept.number());
        assertThat(sent.send().body()).contains("已经提交过", kept.number()).doesNotContain(kept.code());
        assertThat(applying().type("ticket", "0-0-0").send().statusCode()).isEqualTo(422);
    }

    @Test
    void givesNoTasteOfThePersonToWhoeverReadsTheDatabase() {
        Kept kept = Kept.of(applying().send());
        assertThat(rows("application.application"))
                .contains(kept.number())
                .doesNotContain(Applying.IDENTITY, Applying.NAME, Applying.PHONE, kept.code());
        assertThat(rows("application.paper")).contains("身份证明1.jpg").doesNotContain(Applying.IDENTITY, Applying.NAME);
        assertThat(rows("application.step")).doesNotContain(Applying.IDENTITY, Applying.NAME, Applying.PHONE);
        assertThat(rows("journal.entry")).contains(kept.number()).doesNotContain(Applying.IDENTITY, Applying.NAME);
    }

    @Test
    void refusesHostileInputInWords() {
        String long200k = "长".repeat(70_000);
        assertThat(applying().type("item", long200k).next().statusCode()).isEqualTo(422);
        assertThat(applying().type("phone", long200k).next().statusCode()).isEqualTo(422);
        assertThat(applying().type("agent", long200k).next().statusCode()).isEqualTo(422);
        assertThat(applying().type("name", "a\0b").next().statusCode()).isEqualTo(400);
        assertThat(applying().type("type", "KING").next().body()).contains("申请人类型：请填写这一项");
        String shown =
                applying().type("item", "<script>alert(1)</script>😀").next().body();
        assertThat(shown).contains("&lt;script>alert(1)&lt;/script>😀").doesNotContain("<script>alert");
        Kept.of(applying().type("item", "<b>😀</b>").send());
        assertThat(applying().type("item", "反\u202e写").send().body()).contains("控制字符");
        assertThat(applying().type("lure", "http://example.com").next().body()).contains("应当留空");
    }

    @Test
    void takesPicturesAndPdfOnlyAndNotOfAnySize() {
        assertThat(applying().send(new Browser.Chosen[0]).body()).contains("请选择文件");
        assertThat(applying().send(Applying.text("MZ not a picture")).body()).contains("只接受 JPG、PNG 图片和 PDF");
        assertThat(applying().send(Applying.text("")).body()).contains("文件是空的");
        HttpResponse<String> large = applying().send(Applying.photograph((8 << 20) + 1));
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("文件超过8MB", "重新选择文件", Applying.NAME);
        var four = IntStream.range(0, 4).mapToObj(n -> Applying.photograph(100)).toArray(Browser.Chosen[]::new);
        assertThat(applying().send(four).body()).contains("文件多于3个");
        HttpResponse<String> agent = applying()
                .type("agent", "演示代理人")
                .type("agentIdentity", "居民身份证 演示号码")
                .send();
        assertThat(agent.body()).contains("委托书和代理人身份证明：请选择文件");
    }

    @Test
    void showsTheCaseToWhoeverHasNumberAndCodeAndNothingOfThePerson() {
        Kept kept = Kept.of(applying().send());
        HttpResponse<String> page = browser().postWithoutToken("/applications/progress", kept.form());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex, noarchive");
        assertThat(page.body())
                .contains(kept.number(), "已收到", "办理中", "等您回复", "已答复", "已结束", "2026-11-23")
                .contains("双方确认收到申请")
                .doesNotContain(Applying.NAME, Applying.PHONE, Applying.IDENTITY, "低保");
        var typedByHand = Map.of(
                "number", " " + kept.number().toUpperCase(java.util.Locale.ROOT),
                "code", kept.code().toLowerCase(java.util.Locale.ROOT) + " ");
        assertThat(browser()
                        .postWithoutToken("/applications/progress", typedByHand)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> file = browser().postWithoutToken("/applications/receipt.docx", kept.form());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(file.body().substring(0, 2)).isEqualTo("PK");
    }

    @Test
    void answersAWrongNumberAsAWrongCodeAndLetsNobodyGuess() {
        Kept kept = Kept.of(applying().send());
        var guesser = browser();
        String wrongCode = guess(guesser, kept.number(), "AAAAAAAA").body();
        String wrongNumber = guess(guesser, TOWN + "-2026-9999", kept.code()).body();
        assertThat(wrongCode.replace(kept.number(), "N")).isEqualTo(wrongNumber.replace(TOWN + "-2026-9999", "N"));
        assertThat(guess(guesser, "长".repeat(50_000), "x").statusCode()).isEqualTo(422);
        for (int i = 3; i < cn.yangguang.onlineform.Lookups.MOST; i++) {
            assertThat(guess(guesser, kept.number(), "AAAAAAA" + i).statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<String> refused = guess(guesser, kept.number(), kept.code());
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("600");
        assertThat(refused.body()).contains("过十分钟再查");
        assertThat(guess(browser(), kept.number(), kept.code()).statusCode()).isEqualTo(200);
        clock.advance(cn.yangguang.onlineform.Lookups.WITHIN);
        assertThat(guess(guesser, kept.number(), kept.code()).statusCode()).isEqualTo(200);
    }

    @Test
    void countsWhoFoundTheAnswerInWhatIsPublicOncePerForm() {
        Applying applying = applying();
        long before = count("application.helped");
        assertThat(applying.found().body()).contains("没有提交申请").doesNotContain(Applying.NAME);
        assertThat(applying.found().body()).contains("已有 " + (before + 1) + " 位申请人的问题由公开信息解答");
        assertThat(count("application.helped")).isEqualTo(before + 1);
        assertThat(applying().press("look").body()).contains("已有 " + (before + 1) + " 位");
        assertThat(rows("application.helped")).doesNotContain(Applying.NAME, "低保");
    }

    @Test
    void takesNoMoreThanPeopleSendFromOneAddress() {
        var hall = browser();
        for (int i = 0; i < Sending.MOST; i++) {
            Kept.of(Applying.at(hall, TOWN).send(Applying.photograph(10)));
        }
        HttpResponse<String> more = Applying.at(hall, TOWN).send();
        assertThat(more.statusCode()).isEqualTo(429);
        assertThat(more.body()).contains("过一小时再提交", Applying.NAME);
        Kept.of(applying().send());
    }

    @Test
    void leadsElsewhereWhereNobodyTakesApplicationsOnLine() {
        assertThat(browser().get("/organs/" + NOBODY + "/apply/online").body())
                .contains("暂时没有安排人员接收在线申请")
                .doesNotContain("name=\"ticket\"");
        assertThat(browser().get("/organs/" + VILLAGE + "/apply/online").statusCode())
                .isEqualTo(404);
        assertThat(browser().get("/organs/%20/apply/online/receipt").statusCode())
                .isEqualTo(404);
    }

    @Test
    void isKeptByNobodyAndLeadsBackToItsBeginning() {
        for (String path : List.of("/organs/" + TOWN + "/apply/online", "/applications")) {
            HttpResponse<String> page = browser().get(path);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(Applying.ticket(browser().get("/organs/" + TOWN + "/apply/online")))
                .isNotEqualTo(Applying.ticket(browser().get("/organs/" + TOWN + "/apply/online")));
        assertThat(Browser.location(browser().get("/applications/progress"))).isEqualTo("/applications");
        assertThat(Browser.location(browser().get("/organs/" + TOWN + "/apply/online/receipt")))
                .isEqualTo("/organs/" + TOWN + "/apply/online");
        assertThat(browser()
                        .get("/organs/" + TOWN + "/apply/online?q=低保名单".replace("低保名单", "%E4%BD%8E%E4%BF%9D"))
                        .body())
                .contains(">低保</textarea>");
    }

    private Applying applying() {
        return Applying.at(browser(), TOWN);
    }

    private static HttpResponse<String> guess(Browser browser, String number, String code) {
        return browser.postWithoutToken("/applications/progress", Map.of("number", number, "code", code));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Every row as text, what is bytes as the signs they would be. */
    private String rows(String table) {
        String columns = jdbc.sql("""
                        select string_agg(case when data_type = 'bytea' then 'encode(' || column_name || ', ''escape'')'
                                               else column_name || '::text' end, ' || '' '' || ')
                          from information_schema.columns where table_schema || '.' || table_name = :table
                        """).param("table", table).query(String.class).single();
        return jdbc.sql("select string_agg(concat(%s), ' ') from %s"
                        .formatted(columns.replace(" || ' ' || ", ", ' ', "), table))
                .query(String.class)
                .single();
    }

    private void add(String key, String name, OrganLevel level, @org.jspecify.annotations.Nullable String parent) {
        var organ = new Organ(key, name, name + "人民政府", level, parent, null, null, true, OrganFacts.NONE);
        assertThat(organs.create(organ, Actor.commandLine(key))).isEmpty();
    }
}
