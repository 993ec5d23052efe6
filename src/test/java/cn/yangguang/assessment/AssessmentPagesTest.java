package cn.yangguang.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.supervision.Asking;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 考核 from its table to the final ranking, with an appeal; today is Monday 2026-11-23. */
class AssessmentPagesTest extends ProgramTest {

    private static final Pattern APPEAL = Pattern.compile("/appeals/(\\d+)\"");
    private static int counties;

    @Autowired
    private AssessmentConcerns concerns;

    @Autowired
    private AssessmentFigures figures;

    private String county = "";
    private String first = "";
    private String second = "";

    @BeforeEach
    void organs() {
        counties++;
        county = "as-xian-" + counties;
        first = "as-zhen-a-" + counties;
        second = "as-zhen-b-" + counties;
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          (:county, :county || '县', :county || '县人民政府', 'COUNTY', null, true),
                          (:first, '甲镇', :first || '人民政府', 'TOWNSHIP', :county, true),
                          (:second, '乙镇', :second || '人民政府', 'TOWNSHIP', :county, true)
                        """)
                .param("county", county)
                .param("first", first)
                .param("second", second)
                .update();
    }

    private Browser with(Duty duty, String organ) {
        return signedIn(organ, new Assignment(duty, organ));
    }

    /** A table of three items, drafted and begun. */
    private String begun(Browser inspector, Browser signatory) {
        var form = new TreeMap<>(Map.of("year", "2026", "title", "演示考核", "dueOn", "2026-12-20", "appealDays", "5"));
        form.put("items", "组织：机构健全 / 40 / 评判\n培训 / 20 / 计算 trainings 达到 2\n满意率 / 40 / 计算 appraisal.rate 按比例 60-100");
        HttpResponse<String> nobody = inspector.post("/office/assessments", form);
        assertThat(nobody.statusCode()).isEqualTo(422);
        // Two values of one field, as a browser sends ticked boxes.
        String at = drafted(inspector, form);
        assertThat(inspector.post(at + "/beginning", Map.of()).statusCode()).isEqualTo(409);
        assertThat(signatory.get("/office").body()).contains("等待启动：演示考核");
        done(signatory.post(at + "/beginning", Map.of()));
        return at;
    }

    private String drafted(Browser inspector, Map<String, String> form) {
        HttpResponse<String> answer = inspector.postSeveral("/office/assessments", form, "assessed", first, second);
        return Browser.location(done(answer)).replaceAll("\\?.*", "");
    }

    private static HttpResponse<String> done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer;
    }

    private static void score(Browser inspector, String at, String organ, String points) {
        inspector.get(at + "/organs/" + organ);
        done(inspector.post(
                at + "/organs/" + organ + "/items/1/score",
                Map.of("points", points, "reason", "现场查看", "evidence", "会议记录")));
    }

    @Test
    void isScoredToldAppealedAgainstDecidedAndFinal() {
        Browser inspector = with(Duty.INSPECTOR, county);
        Browser signatory = with(Duty.SIGNATORY, county);
        Browser clerk = with(Duty.HANDLER, first);
        String at = begun(inspector, signatory);
        assertThat(clerk.get(at).statusCode()).isEqualTo(404);
        training(first);
        score(inspector, at, first, "30");
        assertThat(signatory.post(at + "/announcement", Map.of()).body()).contains("还有 1 个单位的评判项目没有评分");
        assertThat(inspector
                        .post(at + "/organs/" + second + "/items/1/score", Map.of("points", "41", "reason", "x"))
                        .statusCode())
                .isEqualTo(422);
        score(inspector, at, second, "36");
        score(inspector, at, second, "35");
        done(signatory.post(at + "/announcement", Map.of()));

        // Told: one training of two, nobody was asked; what changes afterwards no longer counts.
        training(first);
        String card = clerk.get(at + "/organs/" + first).body();
        assertThat(card).contains("66.67").contains("没有可以计算的记录").contains("register=training");
        assertThat(clerk.get(at).body()).contains("乙镇").contains("58.33");
        assertThat(clerk.get("/office").body()).contains("初步结果已经告知");
        Browser other = with(Duty.HANDLER, second);
        assertThat(other.get(at + "/organs/" + second).body()).contains("<s>36.00</s>");
        assertThat(other.post(at + "/organs/" + first + "/items/1/appeal", Map.of("reason", "替别人申诉"))
                        .statusCode())
                .isEqualTo(409);
        done(other.post(at + "/organs/" + second + "/items/1/appeal", Map.of("reason", "演示：两次会议没有计入")));
        assertThat(other.post(at + "/organs/" + second + "/items/1/appeal", Map.of("reason", "再来一次"))
                        .statusCode())
                .isEqualTo(409);
        decided(inspector, signatory, at);
        assertThat(figures.own(second, 2026).orElseThrow())
                .isEqualTo(new AssessmentFigures.Own(county, new BigDecimal("66.67"), 1, 2));
        assertThat(figures.own(first, 2026).orElseThrow().rank()).isEqualTo(1);
        assertThat(figures.given(county, 2026).orElseThrow().assessed()).isEqualTo(2);
        files(with(Duty.INSPECTOR, county), at);
    }

    private void training(String organ) {
        long id = jdbc.sql("insert into workrecord.entry (organ, register) values (:organ, 'TRAINING') returning id")
                .param("organ", organ)
                .query(Long.class)
                .single();
        jdbc.sql("""
                        insert into workrecord.version (entry, number, on_day, subject, by_whom, kind, note, struck, reason, written_at, person_name)
                        values (:entry, 1, '2026-05-05', '演示培训', '', 'HELD', '', false, '', now(), '演示')
                        """).param("entry", id).update();
    }

    private void decided(Browser inspector, Browser signatory, String at) {
        LocalDate late = LocalDate.of(2026, 12, 1);
        assertThat(concerns.concerns(new Asking(Set.of(county), late.minusDays(1), null)))
                .isEmpty();
        assertThat(concerns.concerns(new Asking(Set.of(county), late, null)))
                .extracting("code")
                .containsExactly("AP-APPEAL");
        assertThat(concerns.concerns(new Asking(Set.of(county), LocalDate.of(2026, 12, 21), null)))
                .extracting("code")
                .containsExactlyInAnyOrder("AP-APPEAL", "AP-OVERDUE");
        assertThat(signatory.post(at + "/finish", Map.of()).body()).contains("申诉期限到 2026-11-30");
        clock.advance(Duration.ofDays(8));
        Browser again = with(Duty.SIGNATORY, county);
        again.get(at);
        assertThat(again.post(at + "/finish", Map.of()).body()).contains("还有申诉没有决定");
        Browser decider = with(Duty.INSPECTOR, county);
        var appeal = APPEAL.matcher(decider.get(at + "/organs/" + second).body());
        assertThat(appeal.find()).isTrue();
        String decision = at + "/organs/" + second + "/appeals/" + appeal.group(1);
        done(decider.post(decision, Map.of("upheld", "yes", "points", "40", "reason", "核实无误")));
        assertThat(decider.get(at + "/organs/" + second).body())
                .contains("<s>35.00</s>")
                .contains("采纳");
        assertThat(decider.post(decision, Map.of("upheld", "no", "reason", "又不采纳"))
                        .statusCode())
                .isEqualTo(409);
        again.get(at);
        done(again.post(at + "/finish", Map.of()));
    }

    private static void files(Browser inspector, String at) {
        String csv = new String(inspector.getFile(at + ".csv").body(), StandardCharsets.UTF_8);
        assertThat(csv).contains("1,乙镇,40.00,60,66.67").contains("评判");
        String json = new String(inspector.getFile(at + ".json").body(), StandardCharsets.UTF_8);
        assertThat(json).contains("\"stage\":\"FINAL\"").contains("\"cause\":\"APPEAL\"");
    }
}
