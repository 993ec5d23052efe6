package cn.yangguang.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.application.Applicant;
import cn.yangguang.application.Applications;
import cn.yangguang.application.Intake;
import cn.yangguang.application.Receipt;
import cn.yangguang.complaint.ComplaintIntake;
import cn.yangguang.complaint.EntryKind;
import cn.yangguang.complaint.IntakeOutcome;
import cn.yangguang.complaint.NewComplaint;
import cn.yangguang.complaint.ReceiptWay;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Given;
import cn.yangguang.identity.People;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.page.Languages;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The county looks down at a township with one application, one complaint and one 举报; today is 2026-11-23. */
class OversightPagesTest extends ProgramTest {

    @Autowired
    private Applications applications;

    @Autowired
    private ComplaintIntake complaints;

    @Autowired
    private UnitFigures figures;

    @Autowired
    private People people;

    @Autowired
    private Languages languages;

    private static String application = "";
    private static String complaint = "";
    private static String report = "";

    @BeforeEach
    void tree() {
        int made = jdbc.sql("""
                insert into organ.organ (key, name, full_name, level, parent, active) values
                  ('shangji', '上级县', '上级县人民政府', 'COUNTY', null, true),
                  ('shangji-t', '下级镇', '上级县下级镇人民政府', 'TOWNSHIP', 'shangji', true),
                  ('shangji-v', '下级村', '下级镇下级村村民委员会', 'VILLAGE', 'shangji-t', true),
                  ('shangji-x', '别的县', '别的县人民政府', 'COUNTY', null, true)
                on conflict do nothing
                """).update();
        if (made > 0) {
            Given.Password clerk = person("shangji-t", new Assignment(Duty.HANDLER, "shangji-t"));
            person("shangji-t", new Assignment(Duty.INSPECTOR, "shangji-t"));
            var applicant = new Applicant(
                    "张演示", "居民身份证", "640181199001011234", "13800138000", "演示村1组", "", "", "", "", "纸质", "邮寄", "", "");
            var intake = new Intake(
                    "shangji-t",
                    ReceiptChannel.IN_PERSON,
                    LocalDate.of(2026, 11, 20),
                    ApplicantType.NATURAL_PERSON,
                    applicant,
                    List.of("演示：想要低保名单"),
                    List.of());
            var receipt = applications.receive(
                    intake, people.find(clerk.login()).orElseThrow().person(), "127.0.0.1");
            application = ((Receipt.Received) receipt).number();
            complaint = received(EntryKind.COMPLAINT, "演示：公开栏三个月没有换", "王演示");
            report = received(EntryKind.REPORT, "演示：公开栏的日期是补写的", "赵演示");
        }
    }

    private String received(EntryKind kind, String words, String name) {
        var wanted = new NewComplaint(
                kind,
                ReceiptWay.ONLINE,
                "shangji-t",
                null,
                words,
                "",
                false,
                name,
                "13900139000",
                clock.instant(),
                "",
                List.of());
        return ((IntakeOutcome.Received)
                        complaints.receive(wanted, UUID.randomUUID().toString(), null))
                .number();
    }

    private Browser at(String organ, Duty duty) {
        return signedIn(organ, new Assignment(duty, organ));
    }

    @Test
    void theCountySeesNumbersAndMaskedRecordsDownToTheVillages() {
        Browser inspector = at("shangji", Duty.INSPECTOR);
        assertThat(Browser.location(inspector.get("/office/oversight"))).isEqualTo("/office/oversight/shangji");
        assertThat(inspector.get("/office/oversight/shangji").body())
                .contains("下级镇")
                .doesNotContain("别的县");
        String unit =
                inspector.get("/office/oversight/shangji-t?period=2026-11").body();
        assertThat(unit).contains("收到申请", "下级村", "/office/directives/new?to=shangji-t", "截至 2026-11-23");
        assertThat(inspector.get("/office/oversight/shangji-v").statusCode()).isEqualTo(200);
        assertThat(inspector.get("/office/oversight/shangji-x").statusCode()).isEqualTo(404);
        Map<String, Long> counted = figures.of(
                        Set.of("shangji-t"), Period.of("2026-11").orElseThrow(), LocalDate.of(2026, 11, 23))
                .get("shangji-t");
        assertThat(counted)
                .containsEntry("application.received", 1L)
                .containsEntry("application.open", 1L)
                .containsEntry("complaint.received", 1L)
                .containsEntry("complaint.late", 0L);
        String list = inspector
                .get("/office/oversight/shangji-t/records/applications")
                .body();
        assertThat(list).contains(application, "张××", "138****8000").doesNotContain("张演示", "低保名单", "演示村1组");
        String entries =
                inspector.get("/office/oversight/shangji-t/records/complaints").body();
        assertThat(entries).contains(complaint, "王××").doesNotContain(report, "王演示", "赵");
    }

    @Test
    void aRecordIsOpenedWithAReasonThatTheUnitSees() {
        Given.Password who = person("shangji", new Assignment(Duty.INSPECTOR, "shangji"));
        Browser inspector = browser().signIn(who);
        String at = "/office/oversight/shangji-t/records/applications";
        inspector.get(at + "?number=" + application);
        var silent = inspector.post(at, Map.of("number", application, "reason", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).doesNotContain("张演示");
        var opened = inspector.post(at, Map.of("number", application, "reason", "演示：核实是否逾期"));
        assertThat(opened.body()).contains("张演示", "低保名单", "13800138000").doesNotContain("640181199001011234");
        assertThat(opened.headers().firstValue("Cache-Control")).contains("no-store");
        Browser clerk = at("shangji-t", Duty.HANDLER);
        assertThat(clerk.get("/office").body()).contains("上级调阅");
        assertThat(clerk.get("/office/oversight/looks").body()).contains("上级县", "演示：核实是否逾期", application, "2026-11-23");
        assertThat(jdbc.sql("select count(*) from journal.entry where act = 'oversight.look' and object = :object")
                        .param("object", "applications:" + application)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql(
                                "select count(*) from oversight.look where position(convert_to('核实', 'UTF8') in reason) > 0")
                        .query(Long.class)
                        .single())
                .as("reasons are sealed")
                .isZero();
        assertThat(at("shangji-x", Duty.HANDLER).get("/office/oversight/looks").body())
                .doesNotContain("核实是否逾期");
    }

    @Test
    void nobodyOpensAReportOfWrongdoingAndWhoSentAComplaintStaysBelow() {
        Browser inspector = at("shangji", Duty.INSPECTOR);
        String at = "/office/oversight/shangji-t/records/complaints";
        inspector.get(at);
        assertThat(inspector
                        .post(at, Map.of("number", report, "reason", "演示：想看举报"))
                        .statusCode())
                .isEqualTo(404);
        var opened = inspector.post(at, Map.of("number", complaint, "reason", "演示：核实答复"));
        assertThat(opened.body()).contains("公开栏三个月没有换", "王××").doesNotContain("王演示", "13900139000");
    }

    @Test
    void dutiesSayHowMuchIsSeen() {
        Browser handler = at("shangji", Duty.HANDLER);
        String at = "/office/oversight/shangji-t/records/applications";
        assertThat(handler.get(at).body()).contains("张××").doesNotContain("name=\"reason\"");
        handler.get("/office");
        assertThat(handler.post(at, Map.of("number", application, "reason", "演示理由"))
                        .statusCode())
                .isEqualTo(404);
        Browser reviewer = at("shangji", Duty.REVIEWER);
        assertThat(reviewer.get("/office/oversight/shangji-t").statusCode()).isEqualTo(200);
        assertThat(reviewer.get(at).statusCode()).isEqualTo(403);
        assertThat(at("shangji-t", Duty.INSPECTOR)
                        .get("/office/oversight/shangji")
                        .statusCode())
                .as("nobody looks up")
                .isEqualTo(404);
        assertThat(at("shangji-x", Duty.INSPECTOR).get(at).statusCode()).isEqualTo(404);
    }

    @Test
    void everyFigureAndKindOfRecordHasItsWords() {
        var chinese = languages.chinese();
        assertThat(figures.all()).hasSizeGreaterThan(25).allSatisfy(figure -> {
            assertThat(chinese.of(figure.name())).isNotEqualTo(figure.name());
            assertThat(chinese.of(figure.counts())).isNotEqualTo(figure.counts());
        });
        assertThat(figures.all()).extracting(Figure::code).doesNotHaveDuplicates();
    }
}
