package cn.yangguang.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office's pages of 救济; today is 2026-11-23. */
class RemedyPagesTest extends ProgramTest {

    private static final String ORGAN = "jiuji-zhen";
    private static final String COUNTY = "jiuji-shi";
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

    @BeforeEach
    void organs() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('jiuji-shi', '救济乙县', '救济乙县人民政府', 'COUNTY', null, true),
                          ('jiuji-zhen', '救济乙镇', '救济乙镇人民政府', 'TOWNSHIP', 'jiuji-shi', true)
                        on conflict do nothing
                        """).update();
    }

    private Browser handler() {
        return signedIn(ORGAN, new Assignment(Duty.HANDLER, ORGAN));
    }

    private static Map<String, String> review(String document, String page) {
        Matcher once = ONCE.matcher(page);
        assertThat(once.find()).isTrue();
        return new HashMap<>(Map.of(
                "kind", "REVIEW",
                "organ", ORGAN,
                "once", once.group(1),
                "ON", "2026-11-10",
                "NOTICE_ON", "2026-11-12",
                "BODY", "救济乙县人民政府",
                "DOCUMENT", document,
                "PARTY", "演示申请人<甲>"));
    }

    private static String recorded(Browser handler, String document) {
        HttpResponse<String> made = handler.post(
                "/office/remedies",
                review(document, handler.get("/office/remedies/new?kind=REVIEW").body()));
        assertThat(made.statusCode()).isEqualTo(303);
        return Browser.location(made).replaceAll("\\?.*", "");
    }

    @Test
    void recordsAReviewAndShowsWhatIsDue() {
        Browser handler = handler();
        String at = recorded(handler, "救府复字〔2026〕1号");
        assertThat(handler.get(at).body())
                .contains("救府复字〔2026〕1号", "演示申请人&lt;甲>", "向复议机关提出书面答复", "截止 2026-11-26", "10 工作日", "未核实", "登记审理结果")
                .doesNotContain("<甲>");
        assertThat(handler.get("/office/remedies").body()).contains("救府复字〔2026〕1号", "2026-11-26", at);
    }

    @Test
    void aFormSentTwiceMakesOneRecordAndAMistakeKeepsWhatWasTyped() {
        Browser handler = handler();
        Map<String, String> form = review(
                "救府复字〔2026〕2号", handler.get("/office/remedies/new?kind=REVIEW").body());
        String first = Browser.location(handler.post("/office/remedies", form));
        assertThat(Browser.location(handler.post("/office/remedies", form))).isEqualTo(first);
        Map<String, String> wrong =
                review("", handler.get("/office/remedies/new?kind=REVIEW").body());
        wrong.put("application", "jiuji-zhen-2026-9999");
        HttpResponse<String> again = handler.post("/office/remedies", wrong);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("请填写“文书号”", "没有编号为“jiuji-zhen-2026-9999”的申请", "演示申请人&lt;甲>");
    }

    @Test
    void refusesWithItsReasonsAndKeepsWhatWasTyped() {
        Browser handler = handler();
        String at = recorded(handler, "救府复字〔2026〕3号");
        handler.get(at);
        HttpResponse<String> missing = handler.post(at + "/conclude", Map.of("ON", "2026-11-20", "OPINION", "说明在此"));
        assertThat(missing.statusCode()).isEqualTo(422);
        assertThat(missing.body()).contains("请填写“结果”", "说明在此");
        HttpResponse<String> early = handler.post(at + "/answer", Map.of("ON", "2026-11-01"));
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.body()).contains("日期不能早于受理日期 2026-11-10");
        assertThat(handler.post(at + "/answer", Map.of("ON", "2026-11-20", "SEEN", "9"))
                        .body())
                .contains("这条记录刚刚有了新的步骤");
        assertThat(handler.post(at + "/fly", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void showsTheFiguresOfTheYear() {
        Browser handler = handler();
        String at = recorded(handler, "救府复字〔2026〕4号");
        handler.get(at);
        handler.post(at + "/conclude", Map.of("ON", "2026-11-20", "RESULT", "CORRECTED", "DOCUMENT", "救府复决字〔2026〕4号"));
        assertThat(handler.get(at).body()).contains("结果纠正");
        assertThat(handler.get("/office/remedies?year=2026&lang=en").body())
                .contains("Corrected", "Reviews and lawsuits of 2026");
        handler.get("/office/remedies?lang=zh");
    }

    @Test
    void whoeverHasNothingToDoWithItFindsNothing() {
        String at = recorded(handler(), "救府复字〔2026〕5号");
        Browser above = signedIn(COUNTY, new Assignment(Duty.HANDLER, COUNTY));
        assertThat(above.get(at).statusCode()).isEqualTo(404);
        assertThat(above.post(at + "/answer", Map.of("ON", "2026-11-20")).statusCode())
                .isEqualTo(404);
        Browser statistician = signedIn(ORGAN, new Assignment(Duty.STATISTICIAN, ORGAN));
        assertThat(statistician.get(at).statusCode()).isEqualTo(403);
        Browser inspector = signedIn(ORGAN, new Assignment(Duty.INSPECTOR, ORGAN));
        assertThat(inspector.get(at).body()).contains("救府复字〔2026〕5号").doesNotContain("演示申请人");
        assertThat(Browser.location(browser().get(at))).contains("sign-in");
    }

    @Test
    void aComplaintIsRecordedByTheOrganAbove() {
        Browser above = signedIn(COUNTY, new Assignment(Duty.HANDLER, COUNTY));
        String page = above.get("/office/remedies/new?kind=COMPLAINT").body();
        assertThat(page).contains("被投诉机关", "救济乙镇人民政府");
        Matcher once = ONCE.matcher(page);
        assertThat(once.find()).isTrue();
        HttpResponse<String> made = above.post(
                "/office/remedies",
                Map.of(
                        "kind", "COMPLAINT",
                        "organ", ORGAN,
                        "once", once.group(1),
                        "ON", "2026-11-20",
                        "CLAIM", "没有按时答复",
                        "PARTY", "演示投诉人",
                        "CONTACT", "演示电话"));
        assertThat(made.statusCode()).isEqualTo(303);
        String at = Browser.location(made).replaceAll("\\?.*", "");
        assertThat(above.get(at).body()).contains("没有按时答复", "演示投诉人", "答复举报投诉人");
        assertThat(handler().get(at).statusCode()).isEqualTo(404);
        assertThat(handler().get("/office/remedies").body()).doesNotContain(at + "\"");
    }
}
