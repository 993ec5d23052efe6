package cn.yangguang.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.organ.Organs;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A county, two townships and a village whose reports of the past year nobody wrote. */
class SupervisionPagesTest extends ProgramTest {

    private static final AtomicInteger COUNTIES = new AtomicInteger();

    @Autowired
    Supervision supervision;

    @Autowired
    Organs organs;

    private String county = "";
    private String east = "";
    private String village = "";

    @BeforeEach
    void county() {
        clock.set(LocalDate.of(2026, 2, 3));
        county = "supervised-" + COUNTIES.incrementAndGet();
        east = county + "-east";
        village = county + "-village";
        organ(county, "演示监督县人民政府", "COUNTY", null);
        organ(east, "演示东镇人民政府", "TOWNSHIP", county);
        organ(county + "-west", "演示西镇人民政府", "TOWNSHIP", county);
        organ(village, "演示村村民委员会", "VILLAGE", east);
    }

    private void organ(String key, String name, String level, @Nullable String parent) {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active)
                        values (:key, :name, :name, :level, :parent, true)
                        """)
                .param("key", key)
                .param("name", name)
                .param("level", level)
                .param("parent", parent)
                .update();
    }

    @Test
    void theCountySeesItsTownshipsAndTheirVillagesEachWithItsLight() {
        Browser county = signedIn(this.county, new Assignment(Duty.INSPECTOR, this.county));
        String page = county.get("/office/supervision").body();
        assertThat(page).contains("演示监督县", "演示东镇", "演示西镇", "演示村村民委员会", "年度报告");
        assertThat(page.replaceAll("\\s+", " "))
                .as("reports of the past year are late since 31 January, and the village has published nothing")
                .contains("<b>4</b>红灯单位", "<b>0</b>绿灯单位");
        String list = county.get("/office/supervision/" + east).body();
        assertThat(list).contains("2025 年度报告应于 2026-01-31 前签发，尚未签发", "截至 2026-02-03：须处理 ");
        assertThat(county.get("/office/supervision/" + east + "?group=GT").body())
                .contains("没有发现问题")
                .doesNotContain("尚未签发");
        assertThat(county.get("/office/supervision?lang=en").body()).contains("units with red light");
    }

    @Test
    void whoWorksAtAVillageSeesTheVillageAlone() {
        Browser reporter = signedIn(village, new Assignment(Duty.VILLAGE_REPORTER, village));
        assertThat(reporter.get("/office/supervision").body())
                .contains("演示村村民委员会")
                .doesNotContain("演示东镇", "演示西镇");
        assertThat(reporter.get("/office/supervision/" + east).statusCode()).isEqualTo(404);
        assertThat(reporter.get("/office/supervision/" + village).body())
                .contains("村务公开")
                .doesNotContain("年度报告应于");
    }

    @Test
    void whatIsAskedOfAnotherDayIsAnsweredForThatDay() {
        Browser county = signedIn(this.county, new Assignment(Duty.SIGNATORY, this.county));
        assertThat(county.get("/office/supervision/" + east + "?on=2026-01-31").body())
                .contains("截至 2026-01-31，没有发现问题");
        assertThat(county.get("/office/supervision?on=nonsense").body()).contains("红灯单位");
        String csv = county.get("/office/supervision.csv").body();
        assertThat(csv)
                .startsWith("\uFEFF单位,程度,类别,问题,起始日,代码")
                .contains("演示东镇人民政府,须处理,年度报告,2025 年度报告应于 2026-01-31 前签发，尚未签发,2026-02-01,RR-LATE");
    }

    @Test
    void theCommandLineSeesAnOrganWithEverythingBelowIt() {
        Overview overview = supervision.whole(organs.find(county), LocalDate.of(2026, 2, 3));
        assertThat(overview.rows()).hasSize(4);
        assertThat(overview.rows().stream()
                        .flatMap(row -> row.concerns().stream())
                        .map(Concern::subject))
                .contains("report/2025")
                .anyMatch(subject -> subject.startsWith("V01/"));
    }
}
