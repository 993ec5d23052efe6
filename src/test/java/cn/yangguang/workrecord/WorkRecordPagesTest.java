package cn.yangguang.workrecord;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.supervision.Asking;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Concerns;
import cn.yangguang.tally.CountedRecord;
import cn.yangguang.tally.Tally;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Registers, the figures they give, topics and proposals, in the whole program. */
class WorkRecordPagesTest extends ProgramTest {

    private static final AtomicInteger ORGANS = new AtomicInteger();

    @Autowired
    private Tally tally;

    @Autowired
    private Concerns concerns;

    private String organ = "";
    private Browser clerk;
    private Browser signatory;

    @BeforeEach
    void organ() {
        organ = "wr-" + ORGANS.incrementAndGet();
        jdbc.sql(
                        "insert into organ.organ (key, name, full_name, level, active) values (:key, '演示镇', '演示镇人民政府', 'TOWNSHIP', true)")
                .param("key", organ)
                .update();
        clerk = signedIn(organ, new Assignment(Duty.HANDLER, organ));
        signatory = signedIn(organ, new Assignment(Duty.SIGNATORY, organ));
    }

    private String here() {
        return "/office/work-records/" + organ;
    }

    private long enter(String register, Map<String, String> fields) {
        clerk.get(here());
        assertThat(clerk.post(here() + "/" + register, fields).statusCode()).isEqualTo(303);
        return jdbc.sql("select max(id) from workrecord.entry where organ = :organ")
                .param("organ", organ)
                .query(Long.class)
                .single();
    }

    private static Map<String, String> training(String day, String persons) {
        return Map.of("on", day, "kind", "HELD", "subject", "演示培训", "by", "演示讲师", "persons", persons, "hours", "2");
    }

    private String number(int year, String cell) {
        List<CountedRecord> list = tally.records(organ, year, cell);
        BigDecimal sum = list.stream().map(CountedRecord::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        String number = tally.tables(organ, year)
                .value(cell)
                .map(BigDecimal::toPlainString)
                .orElse("");
        if (!number.isEmpty() && !cell.equals("8.4")) {
            assertThat(new BigDecimal(number)).isEqualByComparingTo(sum);
        }
        return number;
    }

    @Test
    void theFormOfTheYearIsCountedFromTheRegistersAndBlankWithoutThem() {
        assertThat(number(2016, "9.2")).isEmpty();
        enter("training", training("2016-04-12", "24"));
        enter("training", training("2016-09-02", "6"));
        enter("meeting", Map.of("on", "2016-03-01", "subject", "演示会议"));
        enter("staff", Map.of("on", "2015-01-01", "kind", "PART_TIME", "subject", "演示岗位", "persons", "2"));
        enter("money", Map.of("on", "2016-01-10", "subject", "演示印制", "amount", "3005.50"));
        assertThat(number(2016, "9.1")).isEqualTo("1");
        assertThat(number(2016, "9.2")).isEqualTo("2");
        assertThat(number(2016, "9.3")).isEqualTo("30");
        assertThat(number(2016, "8.3")).isEqualTo("2");
        assertThat(number(2016, "8.3.1")).isEmpty();
        assertThat(number(2016, "8.4")).isEqualTo("0.30055");
        assertThat(number(2017, "9.2")).isEmpty();
        assertThat(clerk.get("/office/figures/2016/9.3?organ=" + organ).body())
                .contains("工作台账中本年举办的培训的人次", "/office/work-records/entries/");
    }

    @Test
    void aCorrectionKeepsWhatWasAndSaysWhy() {
        long id = enter("training", training("2016-04-12", "24"));
        String entry = "/office/work-records/entries/" + id;
        Map<String, String> better = new HashMap<>(training("2016-04-12", "25"));
        better.put("seen", "1");
        clerk.get(entry);
        assertThat(clerk.post(entry + "/correction", better).body()).contains("请写明理由");
        better.put("reason", "演示：签到表重新清点");
        assertThat(clerk.post(entry + "/correction", better).statusCode()).isEqualTo(303);
        assertThat(clerk.post(entry + "/correction", better).body()).contains("刚刚被别人更正");
        assertThat(clerk.get(entry).body()).contains("演示：签到表重新清点", ">24<", ">25<");
        assertThat(number(2016, "9.3")).isEqualTo("25");
        assertThat(clerk.post(entry + "/striking", Map.of("seen", "2", "reason", "演示：没有举办"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(number(2016, "9.3")).isEmpty();
        assertThat(signatory.get(here() + "?year=2016").body()).contains("已作废").doesNotContain("登记一条");
    }

    @Test
    void evidenceIsForStaffOfTheOrganOnly() {
        long id = enter("meeting", Map.of("on", "2016-03-01", "subject", "演示会议"));
        String entry = "/office/work-records/entries/" + id;
        clerk.get(entry);
        var minutes = new Browser.Chosen("file", "演示纪要.txt", "演示会议纪要".getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.upload(entry + "/files", Map.of(), minutes).statusCode())
                .isEqualTo(303);
        String hash = jdbc.sql("select hash from workrecord.file where entry = :id")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(signatory.get(entry + "/files/" + hash).body()).isEqualTo("演示会议纪要");
        organ();
        Browser stranger = clerk;
        assertThat(stranger.get(entry + "/files/" + hash).statusCode()).isEqualTo(404);
        assertThat(stranger.get(entry).statusCode()).isEqualTo(404);
    }

    @Test
    void aTableIsImportedWholeOrNotAtAllAndItsOwnExportIsRead() {
        clerk.get(here());
        String head = "日期,类别,内容,主讲、主持或者地点,人数,学时,资料或者备注\n";
        String good = head + "2016-05-01,举办,演示一,演示,10,1.5,演示资料\n";
        var bad = new Browser.Chosen(
                "file", "a.csv", (good + "2016-05-02,专职,演示二,,x,,\n").getBytes(StandardCharsets.UTF_8));
        assertThat(clerk.upload(here() + "/training/import", Map.of(), bad).body())
                .contains("第3行", "请选择类别");
        assertThat(number(2016, "9.2")).isEmpty();
        clerk.upload(
                here() + "/training/import",
                Map.of(),
                new Browser.Chosen("file", "a.csv", good.getBytes(StandardCharsets.UTF_8)));
        assertThat(number(2016, "9.3")).isEqualTo("10");
        byte[] own = clerk.getFile(here() + "/training/2016.csv").body();
        clerk.get(here());
        clerk.upload(here() + "/training/import", Map.of(), new Browser.Chosen("file", "b.csv", own));
        assertThat(number(2016, "9.3")).isEqualTo("20");
    }

    @Test
    void whatIsSearchedForInVainBecomesAProposalAPlanAndADraft() {
        String line = "演示骆驼养殖补贴" + organ;
        search(line);
        assertThat(clerk.get("/office/topics/" + organ).body()).doesNotContain("骆驼养殖补贴" + organ);
        search("请问 " + line);
        search("13800138000 " + organ);
        search("13800138000  " + organ);
        String topics = clerk.get("/office/topics/" + organ).body();
        assertThat(topics)
                .contains("骆驼养殖补贴", "/office/proposals/" + organ + "/new?source=SEARCH")
                .doesNotContain("13800138000");
        String proposals = "/office/proposals/" + organ;
        assertThat(clerk.get(proposals + "/new?source=SEARCH&topic=x").body()).contains("群众多次检索，没有结果。");
        assertThat(clerk.post(proposals, Map.of("topic", "演示骆驼养殖补贴", "why", "演示", "source", "SEARCH"))
                        .statusCode())
                .isEqualTo(303);
        long id = jdbc.sql("select max(id) from workrecord.proposal")
                .query(Long.class)
                .single();
        clerk.get(proposals);
        assertThat(clerk.post(proposals + "/" + id + "/adoption", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(signatory.get("/office").body()).contains("1条等待决定");
        signatory.get(proposals);
        assertThat(signatory.post(proposals + "/" + id + "/adoption", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(clerk.get(proposals + "/plan-2026.txt").body()).contains("拟主动公开“演示骆驼养殖补贴”");
        clerk.get(proposals);
        String draft = Browser.location(clerk.post(proposals + "/" + id + "/draft", Map.of()));
        assertThat(draft).startsWith("/office/disclosures/");
        assertThat(clerk.get(draft).body()).contains("演示骆驼养殖补贴");
        assertThat(clerk.get(proposals).body()).contains("已起草");
    }

    private void search(String line) {
        assertThat(browser()
                        .get("/search?organ=" + organ + "&q=" + URLEncoder.encode(line, StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aYearWithoutTrainingAndAProposalLeftLyingAreTold() {
        clerk.get("/office/proposals/" + organ);
        clerk.post("/office/proposals/" + organ, Map.of("topic", "演示", "why", "演示"));
        assertThat(codes(LocalDate.of(2026, 11, 30))).isEmpty();
        assertThat(codes(LocalDate.of(2026, 12, 1))).containsExactly("WR-NO-TRAINING");
        assertThat(codes(LocalDate.of(2026, 12, 23))).containsExactly("WR-NO-TRAINING");
        assertThat(codes(LocalDate.of(2026, 12, 24))).contains("WR-NO-TRAINING", "WR-PROPOSAL-OPEN");
        enter("training", training("2026-11-20", "3"));
        assertThat(codes(LocalDate.of(2026, 12, 2))).isEmpty();
    }

    private List<String> codes(LocalDate on) {
        return concerns.of(new Asking(Set.of(organ), on, null)).stream()
                .map(Concern::code)
                .filter(code -> code.startsWith("WR-"))
                .toList();
    }
}
