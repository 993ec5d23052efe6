package cn.yangguang.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office's pages of 更正, from the request to the served letter; today is 2026-11-23. */
class RectificationPagesTest extends ProgramTest {

    private static final String ORGAN = "gengzheng";
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final Assignment HANDLER = new Assignment(Duty.HANDLER, ORGAN);

    @BeforeEach
    void organs() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, active) values
                          ('gengzheng', '更正镇', '更正镇人民政府', 'TOWNSHIP', true),
                          ('gengzheng-b', '更正乙镇', '更正乙镇人民政府', 'TOWNSHIP', true)
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into issuing.setting (organ, review_organ, court, contact_person, contact_phone, address)
                        values ('gengzheng', '演示县人民政府', '演示县人民法院', '演示联系人', '演示电话', '演示地址')
                        on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into issuing.mark (organ, series, mark) values ('gengzheng', 'RECTIFICATION', '更政更')
                        on conflict do nothing
                        """).update();
    }

    private static Map<String, String> request(String page) {
        Matcher once = ONCE.matcher(page);
        assertThat(once.find()).isTrue();
        Map<String, String> form = new HashMap<>(Map.of(
                "once",
                once.group(1),
                "organ",
                ORGAN,
                "name",
                "演示申请人丙",
                "identityKind",
                "居民身份证",
                "identityNumber",
                "演示证件号0003",
                "contact",
                "演示电话",
                "ON",
                "2026-11-20",
                "RECORD",
                "低保登记",
                "WRONG",
                "家庭人口写成二人",
                "CLAIM",
                "家庭人口改为三人"));
        form.put("type", "NATURAL_PERSON");
        form.put("EVIDENCE", "户口簿");
        return form;
    }

    private static String received(Browser handler) {
        HttpResponse<String> made = handler.upload(
                "/office/rectifications",
                request(handler.get("/office/rectifications/new").body()),
                new Browser.Chosen("files", "证明.txt", "演示证明".getBytes(StandardCharsets.UTF_8)));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        return Browser.location(made).replaceAll("\\?.*", "");
    }

    private static HttpResponse<String> acts(Browser who, String at, String noun, Map<String, String> form) {
        who.get(at);
        return who.post(at + "/" + noun, form);
    }

    @Test
    void aRequestGoesFromItsReceiptToTheServedLetter() {
        Browser handler = signedIn(ORGAN, HANDLER);
        String at = received(handler);
        assertThat(handler.get(at).body()).contains("家庭人口改为三人", "演示申请人丙", "2026-12-18", "证明.txt");
        assertThat(jdbc.sql("""
                                select string_agg(r::text, '') || string_agg(s::text, '') from rectification.rectification r
                                  join rectification.step s on s.rectification = r.id where r.organ = 'gengzheng'
                                """).query(String.class).single()).doesNotContain("演示申请人丙", "低保", "演示证件号");

        assertThat(acts(handler, at, "propose", Map.of("DECISION", "CORRECTED", "FINDING", "经核实，登记有误"))
                        .body())
                .contains("处理为“更正并告知”的，还须填写：更正内容", "经核实，登记有误");
        assertThat(acts(
                                handler,
                                at,
                                "propose",
                                Map.of("DECISION", "CORRECTED", "FINDING", "经核实，登记有误", "CHANGED", "家庭人口改为三人"))
                        .statusCode())
                .isEqualTo(303);
        Browser signatory = signedIn(ORGAN, new Assignment(Duty.SIGNATORY, ORGAN));
        assertThat(acts(signatory, at, "approve", Map.of()).statusCode()).isEqualTo(303);
        assertThat(signatory.get(at).body()).contains("更政更〔2026〕1号");
        assertThat(signatory.get(at + "/letter.pdf").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(signatory.get(at + "/letter.docx").statusCode()).isEqualTo(200);

        Map<String, String> served =
                Map.of("WAY", "DIRECT", "RESULT", "SIGNED", "ON", "2026-11-23", "RECIPIENT", "演示申请人丙", "PROOF", "本人签收");
        assertThat(acts(handler, at, "serve", served).statusCode()).isEqualTo(303);
        assertThat(handler.get(at).body()).contains("已送达");
        assertThat(jdbc.sql(
                                "select count(*) from issuing.service s join issuing.letter l on l.id = s.letter where l.organ = 'gengzheng'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aFormSentTwiceMakesOneRequestAndAnActSentTwiceIsDoneOnce() {
        Browser handler = signedIn(ORGAN, HANDLER);
        Map<String, String> form =
                request(handler.get("/office/rectifications/new").body());
        String first = Browser.location(handler.post("/office/rectifications", form));
        assertThat(Browser.location(handler.post("/office/rectifications", form)))
                .isEqualTo(first);
        String at = first.replaceAll("\\?.*", "");
        Map<String, String> check = Map.of("FINDING", "调阅原件", "SEEN", "1");
        assertThat(acts(handler, at, "check", check).statusCode()).isEqualTo(303);
        assertThat(acts(handler, at, "check", check).body()).contains("刚刚有了新的步骤");
    }

    @Test
    void whoeverHasNothingToDoWithItFindsNothing() {
        Browser handler = signedIn(ORGAN, HANDLER);
        String at = received(handler);
        String paper = at + handler.get(at).body().replaceAll("(?s).*" + at + "(/papers/\\d+).*", "$1");
        assertThat(handler.get(paper).body()).contains("演示证明");
        Browser elsewhere = signedIn("gengzheng-b", new Assignment(Duty.HANDLER, "gengzheng-b"));
        for (String path : new String[] {at, paper, at + "/letter.pdf"}) {
            assertThat(elsewhere.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(elsewhere.post(at + "/check", Map.of("FINDING", "x")).statusCode())
                .isEqualTo(404);
        Browser inspector = signedIn(ORGAN, new Assignment(Duty.INSPECTOR, ORGAN));
        assertThat(inspector.get(at).statusCode()).isEqualTo(403);
    }
}
