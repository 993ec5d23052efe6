package cn.yangguang.directive;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.receipt.Note;
import cn.yangguang.receipt.NoteCheck;
import cn.yangguang.receipt.NoteFile;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An order from the county to two townships, on the pages; today is 2026-11-23. */
class DirectivePagesTest extends ProgramTest {

    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

    @Autowired
    private Directives directives;

    @Autowired
    private DirectiveConcerns concerns;

    private String county = "";

    /** A county of its own for each test. */
    private void county(String key) {
        county = key;
        jdbc.sql("""
                insert into organ.organ (key, name, full_name, level, parent, active) values
                  (:key, '督办县', '督办县人民政府', 'COUNTY', null, true),
                  (:key || '-east', '东镇', '督办县东镇人民政府', 'TOWNSHIP', :key, true),
                  (:key || '-west', '西镇', '督办县西镇人民政府', 'TOWNSHIP', :key, true)
                """).param("key", key).update();
    }

    private Browser at(String organ, Duty... duties) {
        return signedIn(
                organ,
                java.util.Arrays.stream(duties)
                        .map(duty -> new Assignment(duty, organ))
                        .toArray(Assignment[]::new));
    }

    private static String done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return Browser.location(answer).replaceAll("\\?.*", "");
    }

    private String drafted(Browser inspector, String title) {
        Matcher once = ONCE.matcher(inspector.get("/office/directives/new").body());
        assertThat(once.find()).isTrue();
        Map<String, String> form = new HashMap<>(Map.of(
                "organ",
                county,
                "once",
                once.group(1),
                "KIND",
                "SUPERVISE",
                "TITLE",
                title,
                "TEXT",
                "演示要求第一段\n演示要求第二段",
                "DAYS",
                "5",
                "ADDRESSEES",
                county + "-east",
                "LINKS",
                "/office/obligations"));
        String at = done(inspector.post("/office/directives", form));
        assertThat(done(inspector.post("/office/directives", form)))
                .as("the form twice")
                .isEqualTo(at);
        return at;
    }

    private static void act(Browser who, String at, String noun, Map<String, String> form) {
        who.get(at);
        done(who.post(at + "/" + noun, form));
    }

    private List<String> concerns(String on) {
        return concerns
                .concerns(new Asking(Set.of(county, county + "-east", county + "-west"), LocalDate.parse(on), null))
                .stream()
                .map(Concern::code)
                .sorted()
                .toList();
    }

    @Test
    void anOrderGoesDownIsAnsweredReturnedAndClosed() throws IOException {
        county("duban-a");
        Browser inspector = at(county, Duty.INSPECTOR);
        Browser signatory = at(county, Duty.SIGNATORY);
        Browser east = at(county + "-east", Duty.HANDLER);
        Browser west = at(county + "-west", Duty.HANDLER);
        String at = drafted(inspector, "演示督办一");
        long id = Long.parseLong(at.substring(at.lastIndexOf('/') + 1));
        assertThat(east.get(at).statusCode()).as("a draft is not known below").isEqualTo(404);
        assertThat(inspector.post(at + "/issue", Map.of("MARK", "演督")).statusCode())
                .isEqualTo(409);
        assertThat(signatory.get("/office").body()).contains("待签发 1 件");
        act(signatory, at, "issue", Map.of("MARK", "演督"));
        assertThat(west.get(at).statusCode()).isEqualTo(404);
        assertThat(east.get("/office").body()).contains("待签收 1 件");
        assertThat(east.get(at).body())
                .contains("演督〔2026〕1号")
                .contains("2026-11-30")
                .contains("/office/obligations");
        try (var docx = new XWPFDocument(
                new ByteArrayInputStream(east.getFile(at + "/letter.docx").body()))) {
            assertThat(new XWPFWordExtractor(docx).getText())
                    .contains("督办县东镇人民政府：", "演示要求第二段", "2026年11月30日", "演督〔2026〕1号");
        }
        assertThat(concerns("2026-11-23")).isEmpty();
        assertThat(concerns("2026-11-26")).containsExactly("OV-UNACKNOWLEDGED");
        act(east, at, county + "-east.acknowledge", Map.of());
        Note receipt =
                NoteFile.read(east.getFile(at + "/receipts/3.json").body()).orElseThrow();
        assertThat(NoteCheck.of(receipt).whole()).isTrue();
        assertThat(receipt.field("kind")).isEqualTo("收到签收");
        assertThat(west.get(at + "/receipts/3.json").statusCode()).isEqualTo(404);
        assertThat(concerns("2026-11-25")).containsExactly("OV-SOON");
        assertThat(concerns("2026-12-01")).containsExactly("OV-LATE");
        act(east, at, county + "-east.request", Map.of("REASON", "演示理由", "DAYS", "5"));
        assertThat(concerns("2026-11-24")).containsExactly("OV-JUDGE");
        assertThat(east.post(at + "/" + county + "-east.grant", Map.of()).statusCode())
                .isEqualTo(409);
        act(signatory, at, county + "-east.grant", Map.of());
        assertThat(east.get(at).body()).contains("2026-12-07");
        act(east, at, county + "-east.answer", Map.of("DONE", "演示：已办"));
        assertThat(inspector.get("/office").body()).contains("待审核 1 件");
        act(inspector, at, county + "-east.return", Map.of("REASON", "演示：材料不全", "DAYS", "2"));
        act(east, at, county + "-east.answer", Map.of("DONE", "演示：已补"));
        act(inspector, at, county + "-east.close", Map.of());
        assertThat(concerns("2027-03-01")).isEmpty();
        assertThat(directives.replays(id)).isTrue();
        assertThat(inspector.get("/office/directives").body())
                .contains("tag good")
                .contains("已办结");
    }

    @Test
    void numbersOfSignedOrdersHaveNoGapAndWhatIsSaidIsSealed() {
        county("duban-b");
        Browser inspector = at(county, Duty.INSPECTOR);
        Browser signatory = at(county, Duty.SIGNATORY);
        String first = drafted(inspector, "演示督办甲");
        String second = drafted(inspector, "演示督办乙");
        act(signatory, second, "issue", Map.of("MARK", "演交"));
        assertThat(signatory.get(second).body()).contains("演交〔2026〕1号");
        act(signatory, first, "revoke", Map.of("REASON", "演示：重复"));
        String third = drafted(inspector, "演示督办丙");
        act(signatory, third, "issue", Map.of());
        assertThat(signatory.get(third).body())
                .as("the mark used last is the next one's")
                .contains("演交〔2026〕2号");
        assertThat(jdbc.sql(
                                "select count(*) from directive.step where position(convert_to('演示', 'UTF8') in sealed) > 0")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select max(act) from journal.entry where act = 'directive.ISSUE'")
                        .query(String.class)
                        .single())
                .isEqualTo("directive.ISSUE");
    }

    @Test
    void aFormThatLacksSomethingKeepsWhatWasTyped() {
        county("duban-c");
        Browser inspector = at(county, Duty.INSPECTOR);
        Matcher once = ONCE.matcher(inspector.get("/office/directives/new").body());
        assertThat(once.find()).isTrue();
        var answer = inspector.post(
                "/office/directives",
                Map.of("organ", county, "once", once.group(1), "KIND", "ASSIGN", "TITLE", "演示半件", "DAYS", "5"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("演示半件").contains("主送单位");
        assertThat(at(county + "-east", Duty.HANDLER)
                        .get("/office/directives/new")
                        .body())
                .contains("没有下级单位");
    }
}
