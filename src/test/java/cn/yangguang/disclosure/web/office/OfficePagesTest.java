package cn.yangguang.disclosure.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Given;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficePagesTest extends ProgramTest {

    private static final String TOWN = "desk-town";
    private static final String HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>${7*7}{{7*7}}";

    private Browser clerk;
    private Browser reviewer;
    private Browser secrecy;
    private Browser signer;

    @BeforeEach
    void people() {
        town(TOWN);
        town("other-town");
        clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        reviewer = signedIn(TOWN, new Assignment(Duty.REVIEWER, TOWN));
        secrecy = signedIn(TOWN, new Assignment(Duty.SECRECY_REVIEWER, TOWN));
        signer = signedIn(TOWN, new Assignment(Duty.SIGNATORY, TOWN));
    }

    @Test
    void takesADraftFromTheClerkToThePublishedPage() {
        String item = Desk.draft(clerk, Desk.form(TOWN, "关于冬季供暖的通知"));
        assertThat(clerk.get("/office").body()).contains("我的草稿", "关于冬季供暖的通知", "还剩19个工作日");
        done(Desk.act(clerk, item, "submit", Map.of()), "disclosure-submit");
        done(Desk.act(clerk, item, "confirm-self-check", Desk.selfCheck()), "disclosure-confirm-self-check");

        assertThat(reviewer.get("/office").body()).contains("待预先审查", "关于冬季供暖的通知");
        assertThat(signer.get("/office").body()).doesNotContain("关于冬季供暖的通知");
        done(Desk.act(reviewer, item, "pass-pre-review", Desk.preReview()), "disclosure-pass-pre-review");
        done(Desk.act(secrecy, item, "pass-secrecy-review", Desk.secrecy("否")), "disclosure-pass-secrecy-review");
        assertThat(signer.get("/office").body()).contains("待审签", "关于冬季供暖的通知");
        done(Desk.act(signer, item, "approve", Map.of("OPINION", "同意。")), "disclosure-approve");

        assertThat(clerk.get(item).body()).contains("已发布", "立即撤下", "第一段", "/2026-");
        assertThat(clerk.get("/office").body()).contains("待登记公开渠道", "尚未登记：公示栏");
        assertThat(clerk.get(item + "/slip").body())
                .contains("政府信息公开审查呈批单", "关于冬季供暖的通知", "同意公开。", "同意。", "是否危及三安全一稳定", "2026-11-23");
        assertThat(clerk.get(item.replaceAll("/1$", "/history")).body()).contains("签发", "保密审查通过", "是否涉密");
    }

    @Test
    void showsARefusedActGreyWithItsReasons() {
        String item = at("PRE_REVIEW", "灰色按钮");
        String page = secrecy.get(item).body();
        assertThat(page).containsPattern("<button type=\"button\" disabled[^>]*>预先审查通过</button>");
        assertThat(page).contains("需要由本机关的审核人办理");
        HttpResponse<String> tried =
                Desk.send(secrecy, item, "pass-pre-review", Desk.seen(reviewer.get(item)), Desk.preReview());
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(tried.body()).contains("没有办理，原因如下", "需要由本机关的审核人办理");
    }

    @Test
    void refusesTheAuthorAsSecrecyReviewer() {
        Given.Password author = person(TOWN, new Assignment(Duty.HANDLER, TOWN));
        Browser writing = browser().signIn(author);
        String item = Desk.draft(writing, Desk.form(TOWN, "拟审分离"));
        Desk.act(writing, item, "submit", Map.of());
        Desk.act(writing, item, "confirm-self-check", Desk.selfCheck());
        Desk.act(reviewer, item, "pass-pre-review", Desk.preReview());
        jdbc.sql("update identity.assignment set duty = 'SECRECY_REVIEWER' where person = :id")
                .param("id", author.person())
                .update();
        HttpResponse<String> tried = Desk.act(browser().signIn(author), item, "pass-secrecy-review", Desk.secrecy("否"));
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(tried.body()).contains("拟审分离");
        assertThat(browser().signIn(author).get("/office").body()).doesNotContain("拟审分离");
    }

    @Test
    void passesNothingWhenOneSecrecyQuestionIsAnsweredWithYes() {
        String item = at("SECRECY_REVIEW", "四个问题");
        assertThat(secrecy.get(item).body()).doesNotContain("checked");
        HttpResponse<String> tried = Desk.act(secrecy, item, "pass-secrecy-review", Desk.secrecy("是"));
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(tried.body()).contains("有一项为“是”的");
    }

    @Test
    void refusesADecisionOnContentThatHasChanged() {
        String item = at("PRE_REVIEW", "看过的版本");
        String seen = Desk.seen(reviewer.get(item));
        Desk.act(clerk, item, "recall", Map.of());
        var form = Desk.form(TOWN, "看过的版本（已改）");
        form.put("seen", Desk.seen(clerk.get(item)));
        assertThat(clerk.upload(item + "/edit", form).statusCode()).isEqualTo(303);
        Desk.act(clerk, item, "submit", Map.of());
        Desk.act(clerk, item, "confirm-self-check", Desk.selfCheck());
        HttpResponse<String> tried = Desk.send(reviewer, item, "pass-pre-review", seen, Desk.preReview());
        assertThat(tried.statusCode()).isEqualTo(409);
        assertThat(tried.body()).contains("内容在您打开页面之后被修改过");
        assertThat(Desk.send(reviewer, item, "pass-pre-review", "", Desk.preReview())
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void keepsBothWordsWhenTwoPeopleEditOneDraft() {
        String item = Desk.draft(clerk, Desk.form(TOWN, "两人同时修改"));
        Browser colleague = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        String seen = Desk.seen(clerk.get(item));
        var first = Desk.form(TOWN, "同事改的标题");
        first.put("seen", Desk.seen(colleague.get(item)));
        assertThat(colleague.upload(item + "/edit", first).statusCode()).isEqualTo(303);
        var second = Desk.form(TOWN, "我改的标题");
        second.put("seen", seen);
        HttpResponse<String> late = clerk.upload(item + "/edit", second);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("我改的标题", "被修改过");
        assertThat(clerk.get(item).body()).contains("同事改的标题");
    }

    @Test
    void publishesOnceHoweverOftenTheButtonIsPressed() {
        String item = at("FINAL_APPROVAL", "重复点击");
        String seen = Desk.seen(signer.get(item));
        List<Integer> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> Desk.send(signer, item, "approve", seen, Map.of()).statusCode()))
                .limit(4)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(303, 409, 409, 409);
        assertThat(jdbc.sql("select count(*) from disclosure.step where disclosure = :id and action = 'APPROVE'")
                        .param("id", id(item))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void asksForTheReasonWhenThePublicationIsLate() {
        String item = at("FINAL_APPROVAL", "逾期的信息");
        clock.set(LocalDate.of(2026, 12, 28));
        signer = signedIn(TOWN, new Assignment(Duty.SIGNATORY, TOWN));
        assertThat(signer.get("/office").body()).contains("临期和逾期", "已逾期");
        assertThat(signer.get(item).body()).contains("逾期公开的原因");
        assertThat(Desk.act(signer, item, "approve", Map.of()).body()).contains("请说明逾期公开的原因");
        done(Desk.act(signer, item, "approve", Map.of("LATE_REASON", "核实用时较长")), "disclosure-approve");
        assertThat(signer.get(item).body()).contains("核实用时较长");
    }

    @Test
    void showsAReturnedDraftWithItsReason() {
        String item = at("PRE_REVIEW", "退回的稿件");
        done(Desk.act(reviewer, item, "return", Map.of("REASON", "请补充附件")), "disclosure-return");
        assertThat(clerk.get("/office").body()).contains("退回修改", "请补充附件");
        assertThat(clerk.get(item).body()).contains("请补充附件", "name=\"title\"");
    }

    @Test
    void keepsWhatWasTypedWhenTheFormIsWrong() {
        clerk.get("/office/disclosures/new");
        var form = Desk.form(TOWN, "长".repeat(201));
        form.put("formationDate", "2026-02-30");
        form.put("documentNumber", "镇政发[2026]07号");
        form.put("category", "no-such");
        form.put("keywords", "取暖；供热");
        HttpResponse<String> answer = clerk.upload("/office/disclosures", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("不能超过200字，现在有201字", "日期不正确", "六角括号", "请从列表中选择")
                .contains("取暖；供热", "镇政发[2026]07号", "第一段\n第二段");
    }

    @Test
    void saysBesideTheFieldsWhatIsMissingBeforeSubmitting() {
        clerk.get("/office/disclosures/new");
        HttpResponse<String> answer = clerk.upload(
                "/office/disclosures", Map.of("organ", TOWN, "title", "不完整", "mode", "PROACTIVE", "then", "submit"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("已保存为草稿", "提交前请填写生成日期", "提交前请选择信息分类", "提交前请至少选择一个公开渠道");
    }

    @Test
    void answers404ToAStranger() {
        String item = Desk.draft(clerk, Desk.form(TOWN, "外人看不到"));
        Browser stranger = signedIn(
                "other-town", new Assignment(Duty.HANDLER, "other-town"), new Assignment(Duty.REVIEWER, "other-town"));
        for (String page : List.of(item, item + "/preview", item + "/slip", item.replaceAll("/1$", "/history"))) {
            assertThat(stranger.get(page).statusCode()).as(page).isEqualTo(404);
        }
        stranger.get("/office/disclosures/new");
        assertThat(stranger.post(item + "/submit", Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.upload(item + "/edit", Desk.form("other-town", "x")).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/office/disclosures").body()).doesNotContain("外人看不到");
        assertThat(signedIn(null, new Assignment(Duty.AUDIT_ADMIN, Assignment.EVERYWHERE))
                        .get(item)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void letsAnInspectorReadAndNotAct() {
        String item = at("PRE_REVIEW", "督查可看");
        Browser inspector = signedIn(TOWN, new Assignment(Duty.INSPECTOR, TOWN));
        assertThat(inspector.get("/office").body()).contains("总体情况", "正在办理");
        assertThat(inspector.get(item).statusCode()).isEqualTo(200);
        assertThat(inspector.get(item).body()).doesNotContain("<form method=\"post\" action=\"" + item);
        assertThat(inspector.post(item + "/recall", Map.of()).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsHostileWordsInert() {
        var form = Desk.form(TOWN, HOSTILE);
        for (String field : List.of("summary", "body", "audience", "keywords", "source", "department")) {
            form.put(field, HOSTILE);
        }
        clerk.get("/office/disclosures/new");
        HttpResponse<String> saved = clerk.upload(
                "/office/disclosures", form, new Browser.Chosen("upload", "x'><script>alert(1)<.txt", text("内容")));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(303);
        String item = Browser.location(saved).replaceAll("\\?.*", "");
        Desk.act(clerk, item, "submit", Map.of());
        Desk.act(clerk, item, "confirm-self-check", withOpinion(HOSTILE));
        Desk.act(reviewer, item, "return", Map.of("REASON", HOSTILE));
        for (String page : List.of(
                "/office",
                "/office/disclosures",
                "/office/disclosures?text=%3Cscript%3Ealert(1)%3C/script%3E",
                item,
                item + "/preview",
                item + "/slip",
                item.replaceAll("/1$", "/history"))) {
            HttpResponse<String> answer = clerk.get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .doesNotContain("<script>alert", "<img src=x")
                    .doesNotContain("49{{");
        }
    }

    @Test
    void judgesAttachmentsByTheirContent() {
        Map<String, byte[]> refused = Map.of(
                "公告.pdf", text("<html><script>alert(1)</script></html>"),
                "图.svg", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                "空.pdf", new byte[0],
                "宏.docm", WordFiles.ordinary(),
                "页.html", text("<p>"));
        refused.forEach((name, content) -> {
            clerk.get("/office/disclosures/new");
            HttpResponse<String> answer = clerk.upload(
                    "/office/disclosures", Desk.form(TOWN, "带附件"), new Browser.Chosen("upload", name, content));
            assertThat(answer.statusCode()).as(name).isEqualTo(422);
            assertThat(answer.body()).contains(name, "带附件", "第一段");
        });
    }

    @Test
    void givesOutAttachmentsToReadersOfTheEditionOnly() {
        clerk.get("/office/disclosures/new");
        HttpResponse<String> saved = clerk.upload(
                "/office/disclosures", Desk.form(TOWN, "一个附件"), new Browser.Chosen("upload", "名单.txt", text("只有本件可见")));
        String item = Browser.location(saved).replaceAll("\\?.*", "");
        String hash = jdbc.sql("select hash from disclosure.attachment where disclosure = :id")
                .param("id", id(item))
                .query(String.class)
                .single();
        HttpResponse<String> file = reviewer.get(item + "/files/" + hash + "/x");
        assertThat(file.body()).contains("只有本件可见");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
        assertThat(file.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");

        Browser stranger = signedIn("other-town", new Assignment(Duty.HANDLER, "other-town"));
        stranger.get("/office/disclosures/new");
        var forged = Desk.form("other-town", "想要别人的附件");
        forged.put("file", hash);
        forged.put("fileName", "偷来的.txt");
        String theirs = Desk.draft(stranger, forged);
        assertThat(stranger.get(theirs).body()).doesNotContain(hash);
        assertThat(stranger.get(theirs + "/files/" + hash + "/x").statusCode()).isEqualTo(404);
    }

    @Test
    void importsAWordDocumentWithoutLosingWhatIsThere() {
        clerk.get("/office/disclosures/new");
        var form = Desk.form(TOWN, "从Word来");
        form.put("then", "word");
        HttpResponse<String> good =
                clerk.upload("/office/disclosures", form, new Browser.Chosen("word", "安排.docx", WordFiles.ordinary()));
        assertThat(good.statusCode()).isEqualTo(200);
        assertThat(good.body()).contains("从Word来", "第一段", "临河镇工作安排", "data:image/png", "尚未保存");
        HttpResponse<String> bad =
                clerk.upload("/office/disclosures", form, new Browser.Chosen("word", "坏.docx", WordFiles.bomb()));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body()).contains("从Word来", "第一段", "压缩炸弹");
    }

    @Test
    void recordsTheNoticeBoardWithItsPhotograph() {
        String item = at("PUBLISHED", "上墙");
        clerk.get(item);
        HttpResponse<String> early =
                clerk.upload(item + "/record-delivery", Map.of("CHANNEL", "notice-board", "POSTED_ON", "2026-01-01"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("不能早于生成日期");
        HttpResponse<String> done = clerk.upload(
                item + "/record-delivery",
                Map.of("CHANNEL", "notice-board", "POSTED_ON", "2026-11-23", "NOTE", "镇政府门口"),
                new Browser.Chosen("EVIDENCE", "照片.png", WordFiles.PNG));
        done(done, "disclosure-record-delivery");
        assertThat(clerk.get(item).body()).contains("镇政府门口", "佐证照片");
        assertThat(clerk.get("/office").body()).doesNotContain("上墙");
    }

    @Test
    void withdrawsAtOnceOnlyAfterAConfirmation() {
        String item = at("PUBLISHED", "立即撤下的信息");
        Map<String, String> why = Map.of("WITHDRAWAL_CLASS", "PERSONAL_DATA", "REASON", "含有身份证号");
        HttpResponse<String> unsure = Desk.act(secrecy, item, "withdraw-at-once", why);
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("请勾选确认", "含有身份证号");
        var sure = new java.util.TreeMap<>(why);
        sure.put("sure", "yes");
        done(Desk.act(secrecy, item, "withdraw-at-once", sure), "disclosure-withdraw-at-once");
        assertThat(clerk.get(item).body()).contains("已撤下", "重新公开");
    }

    @Test
    void comparesTheEditionsOfACorrectedItem() {
        String item = at("PUBLISHED", "更正前的标题");
        HttpResponse<String> opened = Desk.act(clerk, item, "correct", Map.of("REASON", "标题有误"));
        assertThat(Browser.location(opened)).contains("/2?said=disclosure-correct");
        String second = item.replaceAll("/1$", "/2");
        var form = Desk.form(TOWN, "更正后的标题");
        form.put("body", "第一段\n新的第二段");
        form.put("seen", Desk.seen(clerk.get(second)));
        assertThat(clerk.upload(second + "/edit", form).statusCode()).isEqualTo(303);
        assertThat(clerk.get(item.replaceAll("/1$", "/history")).body())
                .contains("<del>更正前的标题</del>", "<ins>更正后的标题</ins>", "<del>第二段</del>", "<ins>新的第二段</ins>")
                .doesNotContain("<del>第一段</del>");
    }

    @Test
    void answersOddAddressesAndListParametersCalmly() {
        for (String path : List.of(
                "/office/disclosures?order=title;drop%20table&page=-1&year=x&stage=NONE&text=%25%27",
                "/office/disclosures?page=99999999", "/office/disclosures?text=" + "x".repeat(3000))) {
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(200);
        }
        for (String path : List.of(
                "/office/disclosures/0/1",
                "/office/disclosures/999999999999999999/1",
                "/office/disclosures/abc/1",
                "/office/disclosures/1/1/files/zz/x")) {
            assertThat(clerk.get(path).statusCode()).as(path).isEqualTo(404);
        }
        clerk.get("/office/disclosures/new");
        String item = Desk.draft(clerk, Desk.form(TOWN, "没有这个动作"));
        assertThat(Desk.act(clerk, item, "no-such-act", Map.of()).statusCode()).isEqualTo(404);
        assertThat(Desk.act(clerk, item, "supersede", Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void explainsTheLastLawfulDayWhileTheDateIsChosen() {
        assertThat(clerk.get("/office/disclosures/due?organ=" + TOWN + "&formationDate=2026-11-20")
                        .body())
                .contains("最迟公开日期 2026-12-18", "逐日计算");
        assertThat(clerk.get("/office/disclosures/due?organ=" + TOWN + "&formationDate=9999-99-99")
                        .body())
                .contains("填写生成日期后");
        assertThat(clerk.get("/office/disclosures/due?organ=other-town&formationDate=2026-11-20")
                        .statusCode())
                .isEqualTo(404);
    }

    /** An item of the town that stands at the stage. */
    private String at(String stage, String title) {
        String item = Desk.draft(clerk, Desk.form(TOWN, title));
        Desk.act(clerk, item, "submit", Map.of());
        Desk.act(clerk, item, "confirm-self-check", Desk.selfCheck());
        if (!stage.equals("PRE_REVIEW")) {
            Desk.act(reviewer, item, "pass-pre-review", Desk.preReview());
        }
        if (stage.equals("FINAL_APPROVAL") || stage.equals("PUBLISHED")) {
            Desk.act(secrecy, item, "pass-secrecy-review", Desk.secrecy("否"));
        }
        if (stage.equals("PUBLISHED")) {
            Desk.act(signer, item, "approve", Map.of());
        }
        assertThat(jdbc.sql("select stage from disclosure.edition where disclosure = :id and number = 1")
                        .param("id", id(item))
                        .query(String.class)
                        .single())
                .isEqualTo(stage);
        return item;
    }

    private static void done(HttpResponse<String> answer, String said) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(Browser.location(answer)).contains("said=" + said);
    }

    private static long id(String item) {
        return Long.parseLong(item.split("/")[3]);
    }

    private static Map<String, String> withOpinion(String words) {
        var form = new java.util.TreeMap<>(Desk.selfCheck());
        form.put("OPINION", words);
        return form;
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private void town(String key) {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active)
                        values (:key, '演示镇', '演示县演示镇人民政府', 'TOWNSHIP', true) on conflict do nothing
                        """).param("key", key).update();
        jdbc.sql("""
                        insert into catalogue.category (code, scheme, organ, title, position, valid_from)
                        values (:code, 'COLUMN', :key, '活动信息', 1, '2008-05-01') on conflict do nothing
                        """).param("code", key + "-01").param("key", key).update();
    }
}
