package cn.yangguang.upward;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.oversight.ImportedStates;
import cn.yangguang.oversight.Period;
import cn.yangguang.receipt.Note;
import cn.yangguang.receipt.NoteCheck;
import cn.yangguang.receipt.NoteFile;
import cn.yangguang.receipt.Receipts;
import cn.yangguang.vault.Sha256;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A township hands up; a county whose township runs an installation of its own takes in. Today is 2026-11-23. */
class UpwardPagesTest extends ProgramTest {

    private static final Pattern FINGERPRINT = Pattern.compile("<code class=\"hash\">([0-9a-f ]{79})</code>");
    private static final Pattern CODE = Pattern.compile("<code class=\"hash\">([0-9a-f]{40})</code>");

    @Autowired
    private HandingUp handing;

    @Autowired
    private TakingIn taking;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Organs organs;

    @BeforeEach
    void tree() {
        jdbc.sql("""
                insert into organ.organ (key, name, full_name, level, parent, division_code, active) values
                  ('shangbao', '上报县', '上报县人民政府', 'COUNTY', null, '648881', true),
                  ('shangbao-a', '甲镇', '上报县甲镇人民政府', 'TOWNSHIP', 'shangbao', '648881101', true),
                  ('shangbao-av', '甲镇演示村', '甲镇演示村村民委员会', 'VILLAGE', 'shangbao-a', null, true),
                  ('shangbao-b', '乙镇', '上报县乙镇人民政府', 'TOWNSHIP', 'shangbao', '648881102', false),
                  ('shangbao-c', '丙镇', '上报县丙镇人民政府', 'TOWNSHIP', 'shangbao', '648881103', false)
                on conflict do nothing
                """).update();
    }

    private Browser at(String organ, Duty duty) {
        return signedIn(organ, new Assignment(duty, organ));
    }

    /** An export as another installation would have made it: of a unit that has another key there. */
    private byte[] export(String division, String period, long late, String madeAt) {
        LocalDate on = LocalDate.ofInstant(java.time.Instant.parse(madeAt), ZoneId.of("Asia/Shanghai"));
        var head = new State.Unit("town", "乙镇人民政府", "乡级", division, Map.of());
        var state = new State(
                head,
                period,
                on,
                List.of(new State.Field("application.late", "逾期未答复申请", "演示")),
                List.of(new State.Unit(
                        head.key(), head.name(), head.level(), division, Map.of("application.late", late))));
        Map<String, String> fields =
                Map.of("kind", "上报", "period", period, "on", on.toString(), "madeAt", madeAt, "name", head.name());
        return StatePackage.write(state, fields, receipts::sign);
    }

    private Taking take(byte[] file, String fingerprint) {
        return taking.take("shangbao", file, fingerprint, Actor.commandLine("shangbao"));
    }

    private String fingerprint() {
        return receipts.keys().getFirst().print().fingerprint();
    }

    @Test
    void aTownshipHandsUpFiguresOfItselfAndItsVillagesSignedAndDescribed() {
        Browser clerk = at("shangbao-a", Duty.STATISTICIAN);
        String page = clerk.get("/office/upward").body();
        Matcher print = FINGERPRINT.matcher(page);
        assertThat(print.find()).as(page).isTrue();
        assertThat(page).doesNotContain("/take\"");
        assertThat(clerk.post("/office/upward/shangbao-a/package", Map.of("period", "2026"))
                        .statusCode())
                .isEqualTo(200);
        var wrong = clerk.post("/office/upward/shangbao-a/package", Map.of("period", "2026年"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("2026年", "2016-Q2");
        byte[] made = handing.make(organ("shangbao-a"), Period.year(2026), Actor.commandLine("shangbao-a"));
        StatePackage read = StatePackage.read(made).orElseThrow();
        assertThat(read.problems()).isEmpty();
        assertThat(read.note().key().is(print.group(1))).isTrue();
        assertThat(read.state().units()).extracting(State.Unit::key).containsExactly("shangbao-a", "shangbao-av");
        assertThat(read.state().fields())
                .hasSizeGreaterThan(25)
                .allSatisfy(field ->
                        assertThat(field.counts()).isNotBlank().isNotEqualTo("figure." + field.code() + ".counts"));
        assertThat(read.state().own()).containsKeys("obligation.owed", "application.received", "complaint.late");
        assertThat(handing.json(organ("shangbao-a"), Period.year(2026)))
                .as("the same state is the same bytes")
                .isEqualTo(handing.json(organ("shangbao-a"), Period.year(2026)));
        assertThat(clerk.get("/office/upward").body()).contains("已生成的上报");
    }

    private Organ organ(String key) {
        return organs.find(key).orElseThrow();
    }

    @Test
    void aPlatformFetchesWithTheCodeOfTheSignatoryOnly() throws IOException, InterruptedException {
        Browser signatory = at("shangbao-a", Duty.SIGNATORY);
        assertThat(at("shangbao-a", Duty.HANDLER).get("/office/upward").body()).doesNotContain("/code\"");
        signatory.get("/office/upward");
        Matcher code = CODE.matcher(
                signatory.post("/office/upward/shangbao-a/code", Map.of()).body());
        assertThat(code.find()).isTrue();
        assertThat(fetched("2026.json", code.group(1)).body()).contains("yangguang-state/1", "甲镇演示村");
        assertThat(fetched("2026-Q4.csv", code.group(1)).body()).contains("shangbao-av");
        assertThat(fetched("2026-13.json", code.group(1)).statusCode()).isEqualTo(404);
        assertThat(fetched("2026.json", "0".repeat(40)).statusCode()).isEqualTo(401);
        assertThat(fetched("2026.json", "").statusCode()).isEqualTo(401);
        signatory.get("/office/upward");
        signatory.post("/office/upward/shangbao-a/code", Map.of());
        assertThat(fetched("2026.json", code.group(1)).statusCode())
                .as("a new code ends the former one")
                .isEqualTo(401);
        assertThat(browser().get("/api/v1/oversight/keys").body()).contains(fingerprint());
        assertThat(browser().get("/api/v1/oversight/key.pem").body()).startsWith("-----BEGIN PUBLIC KEY-----");
    }

    private HttpResponse<String> fetched(String file, String code) throws IOException, InterruptedException {
        URI from = address("/api/v1/oversight/states/" + file);
        var request = HttpRequest.newBuilder(from)
                .header("Authorization", "Bearer " + code)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theCountyTakesInWhatIsUnchangedKnownAndNewAndConfirmsIt() {
        byte[] first = export("648881102", "2026", 3, "2026-11-20T01:00:00Z");
        assertThat(take(first, ""))
                .isInstanceOfSatisfying(
                        Taking.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("KEY_UNKNOWN"));
        assertThat(take(first, "00".repeat(32)))
                .isInstanceOfSatisfying(
                        Taking.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("KEY_WRONG"));
        Browser inspector = at("shangbao", Duty.INSPECTOR);
        inspector.get("/office/upward");
        HttpResponse<String> sent = inspector.upload(
                "/office/upward/shangbao/take",
                Map.of("fingerprint", fingerprint()),
                new Browser.Chosen("file", "上报.zip", first));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(inspector.get("/office/oversight/shangbao?period=2026").body())
                .contains("乙镇", "由该单位上报（截至 2026-11-20）")
                .doesNotContain("丙镇");
        assertThat(inspector.get("/office/oversight/shangbao-b?period=2026").body())
                .contains("由该单位上报（截至 2026-11-20）");
        assertThat(take(first, ""))
                .isInstanceOfSatisfying(
                        Taking.Done.class, done -> assertThat(done.before()).isTrue());
        byte[] newer = export("648881102", "2026", 1, "2026-11-22T01:00:00Z");
        Taken taken = ((Taking.Done) take(newer, "")).taken();
        assertThat(((ImportedStates) taking)
                        .of("shangbao-b", Period.year(2026))
                        .orElseThrow()
                        .counts())
                .containsEntry("application.late", 1L);
        assertThat(take(export("648881102", "2026", 9, "2026-11-21T01:00:00Z"), ""))
                .isInstanceOfSatisfying(
                        Taking.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("OLDER"));
        Note receipt = NoteFile.read(taking.receipt(taken).orElseThrow()).orElseThrow();
        assertThat(NoteCheck.of(receipt).whole()).isTrue();
        assertThat(receipt.field("sha256")).isEqualTo(Sha256.of(newer));
        assertThat(receipt.field("unit")).isEqualTo("上报县乙镇人民政府");
        assertThat(inspector
                        .get("/office/upward/shangbao/taken/" + taken.id() + "/receipt.json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWasChangedOrIsOfNobodyBelowIsRefusedInWords() {
        byte[] file = export("648881103", "2026-Q3", 2, "2026-11-20T01:00:00Z");
        assertThat(refusal(altered(file))).contains("state.json").contains("改动");
        assertThat(refusal("PK不是".getBytes(StandardCharsets.UTF_8))).contains("不是上报文件");
        assertThat(refusal(export("648881101", "2026", 0, "2026-11-20T01:00:00Z")))
                .contains("就在本系统办公");
        assertThat(refusal(export("999999", "2026", 0, "2026-11-20T01:00:00Z"))).contains("机关树里没有");
        assertThat(refusal(export("648881103", "2026", 0, "2026-12-20T01:00:00Z")))
                .contains("还没有到");
        assertThat(taking.take("shangbao-a", file, fingerprint(), Actor.commandLine("shangbao-a")))
                .isInstanceOfSatisfying(
                        Taking.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("NOT_BELOW"));
        assertThat(taking.of("shangbao-a")).isEmpty();
    }

    private String refusal(byte[] file) {
        Browser clerk = at("shangbao", Duty.HANDLER);
        clerk.get("/office/upward");
        var answer = clerk.upload(
                "/office/upward/shangbao/take",
                new HashMap<>(Map.of("fingerprint", fingerprint())),
                new Browser.Chosen("file", "上报.zip", file));
        assertThat(answer.statusCode()).isEqualTo(409);
        return answer.body();
    }

    /** The same with another figure, the manifest as it was. */
    private static byte[] altered(byte[] file) {
        StatePackage read = StatePackage.read(file).orElseThrow();
        State was = read.state();
        var better = new State(
                was.organ(),
                was.period(),
                was.on(),
                was.fields(),
                List.of(new State.Unit(
                        "town", "乙镇人民政府", "乡级", was.organ().division(), Map.of("application.late", 0L))));
        return StatePackage.write(better, Map.of(), fields -> read.note());
    }
}
