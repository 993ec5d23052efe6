package cn.yangguang.partyaffairs;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Party affairs of a village: written, signed by another, read by the public only when they are for society, counted nowhere. */
class PartyPagesTest extends ProgramTest {

    private static final AtomicInteger VILLAGES = new AtomicInteger();

    private String village = "";
    private Browser reporter;
    private Browser signatory;

    @BeforeEach
    void village() {
        village = "party-" + VILLAGES.incrementAndGet();
        jdbc.sql(
                        "insert into organ.organ (key, name, full_name, level, active) values (:key, '演示党村', '演示党村村民委员会', 'VILLAGE', true)")
                .param("key", village)
                .update();
        reporter = signedIn(village, new Assignment(Duty.VILLAGE_REPORTER, village));
        signatory = signedIn(village, new Assignment(Duty.SIGNATORY, village));
    }

    private long published(String title, String scope) {
        String to = "/office/party/" + village;
        reporter.get(to);
        assertThat(reporter.post(to, Map.of("item", "P5", "scope", scope, "title", title, "body", "演示党费收支"))
                        .statusCode())
                .isEqualTo(303);
        long id = jdbc.sql("select max(id) from partyaffairs.publication")
                .query(Long.class)
                .single();
        assertThat(browser().get("/party/" + id).statusCode()).isEqualTo(404);
        signatory.get(to);
        assertThat(signatory.post(to + "/" + id + "/publication", Map.of()).body())
                .contains("请先核对并勾选");
        assertThat(signatory
                        .post(to + "/" + id + "/publication", Map.of("checked", "1"))
                        .statusCode())
                .isEqualTo(303);
        return id;
    }

    @Test
    void theWriterDoesNotSign() {
        Browser both = signedIn(
                village, new Assignment(Duty.VILLAGE_REPORTER, village), new Assignment(Duty.SIGNATORY, village));
        String to = "/office/party/" + village;
        both.get(to);
        both.post(to, Map.of("item", "P1", "scope", "SOCIETY", "title", "演示", "body", "演示"));
        long id = jdbc.sql("select max(id) from partyaffairs.publication")
                .query(Long.class)
                .single();
        both.get(to);
        assertThat(both.post(to + "/" + id + "/publication", Map.of("checked", "1"))
                        .body())
                .contains("拟写人不能审签");
    }

    @Test
    void onlyWhatIsForSocietyIsPublicAndWithdrawnIsGone() {
        long inside = published("演示党内事项", "PARTY");
        long society = published("演示向社会公开党费", "SOCIETY");
        assertThat(browser().get("/party/" + inside).statusCode()).isEqualTo(404);
        assertThat(browser().get("/party/" + society).body()).contains("演示党费收支");
        assertThat(browser().get("/organs/" + village + "/party").body())
                .contains("演示向社会公开党费")
                .doesNotContain("演示党内事项");
        assertThat(signatory
                        .getFile("/office/party/" + village + "/" + inside + "/sheet.pdf")
                        .body())
                .startsWith((byte) '%', (byte) 'P', (byte) 'D', (byte) 'F');
        signatory.get("/office/party/" + village);
        signatory.post("/office/party/" + village + "/" + society + "/withdrawal", Map.of());
        assertThat(browser().get("/party/" + society).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingThatCountsOrSearchesGovernmentInformationMeetsIt() {
        long before = jdbc.sql("select count(*) from disclosure.disclosure")
                .query(Long.class)
                .single();
        published("演示极特别的党务标题", "SOCIETY");
        assertThat(jdbc.sql("select count(*) from disclosure.disclosure")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
        assertThat(browser()
                        .get("/search?q=%E6%9E%81%E7%89%B9%E5%88%AB%E7%9A%84%E5%85%9A%E5%8A%A1")
                        .body())
                .doesNotContain("/party/");
        assertThat(browser().get("/organs/" + village + "/content").body()).doesNotContain("极特别的党务标题");
        assertThat(browser().get("/api/v1/disclosures?organ=" + village).body()).doesNotContain("极特别的党务标题");
        assertThat(browser().get("/organs/" + village).body()).doesNotContain("极特别的党务标题");
        // No view, function or trigger of another module reads its tables.
        assertThat(jdbc.sql(
                                "select count(*) from pg_views where definition like '%partyaffairs.%' and schemaname <> 'partyaffairs'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
