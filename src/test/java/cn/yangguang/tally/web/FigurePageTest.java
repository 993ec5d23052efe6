package cn.yangguang.tally.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.application.RandomRegister;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FigurePageTest extends ProgramTest {

    private static final String COUNTY = "figure-county";
    private static final String TOWN = "figure-town";
    private static final String OTHER = "figure-other";
    private static final String FIGURE = "/office/figures/2022/R01.C7";

    @BeforeEach
    void town() {
        organ(COUNTY, "演示县", "COUNTY", null);
        organ(TOWN, "演示镇", "TOWNSHIP", COUNTY);
        organ(OTHER, "演示乡", "TOWNSHIP", COUNTY);
        if (received() == 0) {
            RandomRegister.fill(jdbc, 7, 12, LocalDate.of(2022, 2, 1), 200, TOWN);
        }
    }

    @Test
    void listsTheCasesBehindANumberEachWithItsLink() {
        Browser clerk = signedIn(TOWN, new Assignment(Duty.HANDLER, TOWN));
        String page = clerk.get(FIGURE).body();
        assertThat(page).contains("演示镇", "本年新收政府信息公开申请数量", "总计", "<strong>" + received() + "</strong>");
        assertThat(page.split("href=\"/office/applications/figure-town-2022-")).hasSize(received() + 1);
        assertThat(clerk.get(FIGURE + "/records.csv").body().lines()).hasSize(received() + 1);
    }

    @Test
    void whoCountsSeesTheNumbersOfCasesAndOpensNone() {
        Browser statistician = signedIn(TOWN, new Assignment(Duty.STATISTICIAN, TOWN));
        assertThat(statistician.get(FIGURE).body())
                .contains("figure-town-2022-")
                .doesNotContain("href=\"/office/applications/figure-town-2022-");
    }

    @Test
    void anOrganAboveSeesTheFigureOfTheOrganBelow() {
        Browser county = signedIn(COUNTY, new Assignment(Duty.INSPECTOR, TOWN));
        assertThat(county.get(FIGURE + "?organ=" + TOWN).body()).contains("演示镇", "figure-town-2022-");
    }

    @Test
    void whoHasNothingToDoWithTheOrganFindsNothing() {
        Browser stranger = signedIn(OTHER, new Assignment(Duty.HANDLER, OTHER));
        assertThat(stranger.get(FIGURE + "?organ=" + TOWN).statusCode()).isEqualTo(404);
        assertThat(stranger.get(FIGURE + "/records.csv?organ=" + TOWN).statusCode())
                .isEqualTo(404);
        assertThat(stranger.get("/office/figures/2022/R99.C7").statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatAFigureNobodyKeepsRecordsOfIsEntered() {
        Browser clerk = signedIn(TOWN, new Assignment(Duty.STATISTICIAN, TOWN));
        assertThat(clerk.get("/office/figures/2022/A3.decisions").body()).contains("没有记录可以统计，由工作人员填报", "空白");
    }

    private int received() {
        return jdbc.sql(
                        "select count(*) from application.counted where organ = :organ and extract(year from started_on) = 2022")
                .param("organ", TOWN)
                .query(Integer.class)
                .single();
    }

    private void organ(String key, String name, String level, @Nullable String parent) {
        jdbc.sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active)
                        values (:key, :name, :name || '人民政府', :level, :parent, true) on conflict do nothing
                        """)
                .param("key", key)
                .param("name", name)
                .param("level", level)
                .param("parent", parent)
                .update();
    }
}
