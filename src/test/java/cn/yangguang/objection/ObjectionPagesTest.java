package cn.yangguang.objection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An objection from the villager's form to its close; today is 2026-11-23. */
class ObjectionPagesTest extends ProgramTest {

    private static final Pattern TICKET = Pattern.compile("name=\"ticket\" value=\"([^\"]+)\"");
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("<strong>(yi-yy-2026-\\d{4})</strong>");
    private static final Pattern CODE = Pattern.compile("<strong>([2-9A-HJKMNP-Z]{10})</strong>");

    @Autowired
    private ObjectionWork work;

    @BeforeEach
    void organs() {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('yi', '异镇', '异镇人民政府', 'TOWNSHIP', null, true),
                          ('yi-1', '异一村', '异镇异一村村民委员会', 'VILLAGE', 'yi', true),
                          ('yi-2', '异二村', '异镇异二村村民委员会', 'VILLAGE', 'yi', true)
                        on conflict do nothing
                        """).update();
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }

    private static Map<String, String> form(String page, String words) {
        return new HashMap<>(Map.of(
                "ticket",
                found(TICKET, page),
                "about",
                "2026年9月收支",
                "words",
                words,
                "name",
                "演示村民甲",
                "contact",
                "演示电话"));
    }

    private static HttpResponse<String> acts(Browser who, String at, String noun, Map<String, String> given) {
        who.get(at);
        return who.post(at + "/" + noun, given);
    }

    @Test
    void anObjectionIsInvestigatedOrderedAndStaysOpenUntilTheVillagePublishes() {
        Browser handler = signedIn("yi", new Assignment(Duty.HANDLER, "yi"));
        Browser villager = browser();
        String form = villager.get("/organs/yi-1/objection").body();
        assertThat(form).contains("村里看不到是谁提出的");
        Map<String, String> sent = form(form, "支出与实际不符");
        HttpResponse<String> answer = villager.post("/organs/yi-1/objection", sent);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        String number = found(NUMBER, answer.body());
        String code = found(CODE, answer.body());
        assertThat(found(NUMBER, villager.post("/organs/yi-1/objection", sent).body()))
                .isEqualTo(number);
        assertThat(jdbc.sql(
                                "select string_agg(o::text, '') || string_agg(s::text, '') from objection.objection o join objection.step s on s.objection = o.id")
                        .query(String.class)
                        .single())
                .doesNotContain("演示村民甲", "支出与实际不符", code);

        String at = "/office/objections/" + number;
        assertThat(handler.get("/office").body()).contains("村务异议待办", number);
        assertThat(handler.get(at).body()).contains("支出与实际不符").doesNotContain("演示村民甲");
        assertThat(acts(handler, at, "objector", Map.of()).body()).contains("演示村民甲");
        assertThat(jdbc.sql("select count(*) from journal.entry where act = 'objection.look' and object = :object")
                        .param("object", "objection:" + number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Browser village = signedIn("yi-1", new Assignment(Duty.VILLAGE_REPORTER, "yi-1"));
        assertThat(village.get(at).statusCode()).isEqualTo(404);

        assertThat(acts(handler, at, "accept", Map.of()).statusCode()).isEqualTo(303);
        assertThat(acts(handler, at, "record", Map.of("FINDING", "核对凭证，漏记一笔")).statusCode())
                .isEqualTo(303);
        Browser signatory = signedIn("yi", new Assignment(Duty.SIGNATORY, "yi"));
        assertThat(acts(signatory, at, "order", Map.of("ITEM", "V17", "ORDER", "更正9月支出并重新公布", "BY", "2026-12-01"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(acts(handler, at, "answer", Map.of("ANSWER", "属实，已责令更正")).statusCode())
                .isEqualTo(303);
        assertThat(acts(handler, at, "close", Map.of()).body()).contains("责令的事项还没有公布");

        assertThat(village.get(at).body()).contains("更正9月支出并重新公布").doesNotContain("支出与实际不符", "演示村民甲", "漏记一笔");
        assertThat(acts(village, at, "objector", Map.of()).statusCode()).isEqualTo(404);
        assertThat(acts(village, at, "close", Map.of()).statusCode()).isEqualTo(409);
        assertThat(acts(village, at, "report", Map.of("REPORT", "已更正")).statusCode())
                .isEqualTo(303);
        assertThat(work.concerns(new Asking(Set.of("yi-1"), LocalDate.of(2026, 12, 2), null)))
                .extracting(Concern::code, concern -> concern.grade().name())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("VA-ORDER-OPEN", "RED"));

        published("yi-1", "V17");
        assertThat(acts(handler, at, "close", Map.of()).statusCode()).isEqualTo(303);
        HttpResponse<String> progress =
                villager.post("/objections/progress", Map.of("number", number, "code", code.toLowerCase(Locale.ROOT)));
        assertThat(progress.body()).contains("办结", "属实，已责令更正", "村里已经公布").doesNotContain("演示村民甲");
    }

    @Test
    void whatNobodyTakesUpIsLateAndCodesCannotBeTried() {
        Browser handler = signedIn("yi", new Assignment(Duty.HANDLER, "yi"));
        String page = handler.get("/office/objections/new").body();
        Map<String, String> form = Map.of(
                "once",
                found(ONCE, page),
                "village",
                "yi-2",
                "channel",
                "TELEPHONE",
                "on",
                "2026-11-02",
                "words",
                "没有公布低保名单");
        HttpResponse<String> made = handler.post("/office/objections", form);
        assertThat(made.statusCode()).as(made.body()).isEqualTo(303);
        assertThat(Browser.location(handler.post("/office/objections", form))).isEqualTo(Browser.location(made));
        assertThat(handler.get(Browser.location(made)).body()).contains("匿名提出");
        assertThat(work.concerns(new Asking(Set.of("yi"), LocalDate.of(2026, 11, 23), null)))
                .extracting(Concern::code, concern -> concern.facts().get(1))
                .contains(org.assertj.core.groups.Tuple.tuple("VA-OBJECTION-LATE", "2026-11-09"));
        Browser guesser = browser();
        Map<String, String> wrong = Map.of("number", "yi-yy-2026-0001", "code", "AAAAAAAAAA");
        for (int i = 0; i < 10; i++) {
            assertThat(guesser.post("/objections/progress", wrong).statusCode()).isEqualTo(422);
        }
        assertThat(guesser.post("/objections/progress", wrong).statusCode()).isEqualTo(429);
    }

    @Test
    void aFloodIsStoppedAndAForgedFormIsNotTaken() {
        signedIn("yi", new Assignment(Duty.HANDLER, "yi"));
        Browser villager = browser();
        Map<String, String> forged = Map.of("ticket", "0", "words", "x");
        assertThat(villager.post("/organs/yi-2/objection", forged).statusCode()).isEqualTo(422);
        for (int i = 0; i < 10; i++) {
            Map<String, String> form =
                    form(villager.get("/organs/yi-2/objection").body(), "第" + i + "次");
            assertThat(villager.post("/organs/yi-2/objection", form).statusCode())
                    .isEqualTo(200);
        }
        Map<String, String> form =
                form(villager.get("/organs/yi-2/objection?lang=en").body(), "又一次");
        assertThat(villager.post("/organs/yi-2/objection", form).statusCode()).isEqualTo(429);
    }

    /** As if the village's people had published it just now. */
    private void published(String village, String item) {
        jdbc.sql("""
                        with d as (insert into disclosure.disclosure (organ, index_number, created_at)
                                   values (:organ, 'yi-1-test-1', now()) returning id)
                        insert into disclosure.edition (disclosure, number, stage, title, mode, category, published_at, content_hash)
                        select id, 1, 'PUBLISHED', '更正后的支出（演示）', 'PROACTIVE', :item, '2026-11-24 10:00+08', 'x' from d
                        """).param("organ", village).param("item", item).update();
    }
}
