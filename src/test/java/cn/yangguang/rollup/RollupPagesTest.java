package cn.yangguang.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.Browser;
import cn.yangguang.ProgramTest;
import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.yearbook.Action;
import cn.yangguang.yearbook.Hand;
import cn.yangguang.yearbook.Yearbooks;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.TablesCsv;
import cn.yangguang.yearform.TablesJson;
import cn.yangguang.yearform.TablesRead;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A county with three townships: past years come in, one unit reports, one is reminded, one is dissolved. */
class RollupPagesTest extends ProgramTest {
    private static final AtomicInteger COUNTIES = new AtomicInteger();

    @Autowired
    Yearbooks yearbooks;

    @Autowired
    Rollups rollups;

    @Autowired
    PastReportImport imports;

    private String county = "";
    private String east = "";
    private String west = "";
    private String gone = "";

    @BeforeEach
    void county() {
        clock.set(LocalDate.of(2026, 2, 3));
        county = "rollup-" + COUNTIES.incrementAndGet();
        east = county + "-east";
        west = county + "-west";
        gone = county + "-gone";
        organ(county, "演示汇总县人民政府", "COUNTY", null, true);
        organ(east, "演示东镇人民政府", "TOWNSHIP", county, true);
        organ(west, "演示西镇人民政府", "TOWNSHIP", county, true);
        organ(gone, "演示旧乡人民政府", "TOWNSHIP", county, false);
        organ(county + "-village", "演示村村民委员会", "VILLAGE", east, true);
    }

    private void organ(String key, String name, String level, @Nullable String parent, boolean active) {
        jdbc.sql(
                        "insert into organ.organ (key, name, full_name, level, parent, active) values (:key, :name, :name, :level, :parent, :active)")
                .param("key", key)
                .param("name", name)
                .param("level", level)
                .param("parent", parent)
                .param("active", active)
                .update();
    }

    /** Everything 0 but the applications of natural persons; all that came in or was brought forward is carried over. */
    private static YearTables report(int year, int carriedOver, int received) {
        Map<String, BigDecimal> values = new HashMap<>();
        YearForm.of(year).orElseThrow().cells().forEach(cell -> values.put(cell.code(), BigDecimal.ZERO));
        for (String column : List.of("C1", "C7")) {
            values.put("R02." + column, BigDecimal.valueOf(carriedOver));
            values.put("R01." + column, BigDecimal.valueOf(received));
            values.put("R04." + column, BigDecimal.valueOf(carriedOver + received));
        }
        return new YearTables(year, values);
    }

    private PastReport.Outcome imported(String organ, YearTables tables, boolean check) {
        String json = TablesJson.write(tables, ReportingOrgan.UNKNOWN);
        TablesRead.Good read = (TablesRead.Good) PastReport.read(json.getBytes(StandardCharsets.UTF_8));
        return imports.run(organ, read, "past.json", check, Hand.commandLine());
    }

    private List<FieldProblem> approved(String organ, YearTables tables) {
        Map<String, String> values = new HashMap<>();
        tables.values().forEach((cell, value) -> values.put(cell, value.toPlainString()));
        assertThat(yearbooks.enterFigures(organ, tables.year(), values, Hand.commandLine()))
                .isEmpty();
        assertThat(yearbooks.writePart(organ, tables.year(), 5, "演示：公开的内容还不够细，下一年改进。", Hand.commandLine()))
                .isEmpty();
        assertThat(yearbooks.act(organ, tables.year(), Action.SUBMIT, "", Hand.commandLine()))
                .isEmpty();
        return yearbooks.act(organ, tables.year(), Action.APPROVE, "", Hand.commandLine());
    }

    @Test
    void aPastReportIsTakenOverOnceAsAWholeAndMarked() {
        assertThat(imported(east, report(2024, 1, 2), true).added()).isEqualTo(200);
        assertThat(yearbooks.draft(east, 2024).orElseThrow().tables().values())
                .as("only checked")
                .isEmpty();
        PastReport.Outcome first = imported(east, report(2024, 1, 2), false);
        assertThat(first.problems()).isEmpty();
        assertThat(List.of(first.added(), first.changed(), first.unchanged())).containsExactly(200, 0, 0);
        PastReport.Outcome again = imported(east, report(2024, 1, 2), false);
        assertThat(List.of(again.added(), again.changed(), again.unchanged())).containsExactly(0, 0, 200);
        assertThat(yearbooks
                        .draft(east, 2024)
                        .orElseThrow()
                        .figure("R01.C1")
                        .stated()
                        .source())
                .isEqualTo("past.json");
        assertThat(yearbooks
                        .draft(east, 2025)
                        .orElseThrow()
                        .before()
                        .orElseThrow()
                        .tables()
                        .value("R04.C1"))
                .as("the next year has its year before")
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("3"));
    }

    @Test
    void aFileWithAMistakeIsRefusedAsAWhole() {
        String csv = "年度,格,数值\r\n2024,R01.C1,3\r\n2024,R01.C2,-1\r\n2024,R01.C3,1.5\r\n";
        var read = (TablesRead.Good) PastReport.read(csv.getBytes(Charset.forName("GB18030")));
        PastReport.Outcome outcome = imports.run(east, read, "a.csv", false, Hand.commandLine());
        assertThat(outcome.problems().stream().map(Object::toString))
                .containsExactly(
                        "第 3 行“R01.C2”：-1 不能填在“一、本年新收政府信息公开申请数量 · 商业企业”，应为不小于 0 的整数",
                        "第 4 行“R01.C3”：1.5 不能填在“一、本年新收政府信息公开申请数量 · 科研机构”，应为不小于 0 的整数");
        assertThat(yearbooks.draft(east, 2024).orElseThrow().tables().values()).isEmpty();
        assertThat(imports.run("nowhere", read, "a.csv", false, Hand.commandLine())
                        .problems())
                .hasSize(1);
        assertThat(TablesCsv.read(csv)).isInstanceOf(TablesRead.Good.class);
    }

    @Test
    void unitsAreAddedUpAndTheOneDissolvedNeedsItsNote() {
        imported(east, report(2024, 1, 2), false);
        imported(west, report(2024, 0, 5), false);
        imported(gone, report(2024, 0, 4), false);
        assertThat(approved(east, report(2025, 3, 10))).isEmpty();
        assertThat(approved(west, report(2025, 5, 7))).isEmpty();
        RollUp sum = rollups.sum(county, 2025).orElseThrow();
        assertThat(sum.sum().value("R01.C7").orElseThrow()).isEqualByComparingTo("17");
        assertThat(sum.findings()).extracting(one -> one.rule()).containsExactly("T3-CARRY-C1", "T3-CARRY-C7");
        Browser clerk = signedIn(county, new Assignment(Duty.STATISTICIAN, county));
        String units = "/office/rollup/" + county + "/2025/units";
        assertThat(clerk.get(units).statusCode()).isEqualTo(200);
        Map<String, String> form =
                new HashMap<>(Map.of("unit", gone, "kind", "DISSOLVED", "day", "2024-05-01", "C1", "x", "note", ""));
        var refused = clerk.post(units, form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("日期应在 2025 年内", "件数应为", "请填写");
        form.putAll(Map.of("day", "2025-05-01", "C1", "4", "note", "职责移交演示市人民政府"));
        assertThat(clerk.post(units, form).statusCode()).isEqualTo(303);
        assertThat(rollups.sum(county, 2025).orElseThrow().findings()).isEmpty();
        var page = clerk.get("/office/rollup/" + county + "/2025/sum?cell=R01.C7");
        assertThat(page.body()).contains("演示东镇人民政府", "关系全部成立", "职责移交演示市人民政府");
        assertThat(clerk.get("/office/rollup/" + county + "/2025/sum.json").body())
                .contains("\"R01.C7\":17", "演示汇总县人民政府");
        assertThat(clerk.get("/office/rollup/" + county + "/2025/sum.csv").body())
                .contains("2025,R01.C7,T3,");
        imported(county, report(2025, 8, 17), false);
        assertThat(clerk.get("/office/rollup/" + county + "/2025/sum").body()).doesNotContain("不同</summary>");
        assertThat(clerk.get(units).statusCode()).isEqualTo(200);
        assertThat(clerk.post(units + "/removal", Map.of("unit", gone)).statusCode())
                .isEqualTo(303);
        assertThat(rollups.sum(county, 2025).orElseThrow().findings()).hasSize(2);
    }

    @Test
    void whoHasNotReportedIsShownAndRemindedOnceADay() {
        assertThat(approved(east, report(2025, 0, 0))).isEmpty();
        Browser clerk = signedIn(county, new Assignment(Duty.STATISTICIAN, county));
        String board = "/office/rollup/" + county + "/2025";
        assertThat(clerk.get("/office/rollup").headers().firstValue("Location")).contains(board);
        String page = clerk.get(board).body();
        assertThat(page).contains("演示东镇人民政府", "已签发", "演示西镇人民政府", "未开始", "逾期 3 天");
        assertThat(page).doesNotContain("演示旧乡", "演示村村民");
        assertThat(page.indexOf("演示西镇")).as("what is late comes first").isLessThan(page.indexOf("演示东镇"));
        assertThat(clerk.post(board + "/reminder", Map.of()).statusCode()).isEqualTo(422);
        var form = Map.of("unit", west, "words", "请今天报来");
        assertThat(clerk.post(board + "/reminder", form).statusCode()).isEqualTo(303);
        assertThat(clerk.post(board + "/reminder", form).statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select count(*) from rollup.reminder where organ = :organ")
                        .param("organ", west)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Browser unit = signedIn(west, new Assignment(Duty.HANDLER, west));
        assertThat(unit.get("/office").body()).contains("2025 年度报告（未开始）应在 2026-01-31 前发布", "请今天报来");
        assertThat(unit.get(board).statusCode()).isEqualTo(404);
        Browser done = signedIn(east, new Assignment(Duty.HANDLER, east));
        assertThat(done.get("/office").body()).doesNotContain("2025 年度报告");
    }

    @Test
    void aUnitWhosePublishedReportWasTakenOverHasReportedAndOneWithRecordsAloneHasNotBegun() {
        imported(east, report(2025, 0, 2), false);
        Dashboard board = rollups.dashboard(county, 2025).orElseThrow();
        assertThat(board.rows())
                .extracting(row -> row.report().state())
                .containsExactly(ReportState.NOTHING, ReportState.IMPORTED);
        clock.set(LocalDate.of(2031, 2, 3));
        assertThat(rollups.dashboard(county, 2030).orElseThrow().rows())
                .as("the records count from the year in which the installation began")
                .extracting(row -> row.report().state())
                .containsOnly(ReportState.NOTHING);
    }

    @Test
    void theWorkOfTheDayTellsOfTheReportFromTheFirstOfJanuary() {
        clock.set(LocalDate.of(2025, 12, 31));
        Browser unit = signedIn(west, new Assignment(Duty.STATISTICIAN, west));
        assertThat(unit.get("/office").body()).contains("今日必办").doesNotContain("年度报告（");
        clock.set(LocalDate.of(2026, 1, 1));
        Browser next = signedIn(west, new Assignment(Duty.STATISTICIAN, west));
        assertThat(next.get("/office").body()).contains("2025 年度报告（未开始）应在 2026-01-31 前发布", "还有 30 天");
    }

    @Test
    void aUnitGetsADayOfItsOwnFromAYearOn() {
        Browser clerk = signedIn(county, new Assignment(Duty.INSPECTOR, county));
        String page = "/office/rollup/" + county + "/2025/deadlines/" + west;
        assertThat(clerk.get(page).body()).contains("2026-01-31 截止", "条例（2019）第四十九条");
        assertThat(clerk.post(page, Map.of("due", "02-30", "warn", "03-01", "basis", " "))
                        .body())
                .contains("请写成 01-31", "且不晚于截止日", "请填写");
        assertThat(clerk.post(page, Map.of("due", "02-10", "warn", "01-20", "basis", "演示通知"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(clerk.get("/office/rollup/" + county + "/2025").body()).contains("2026-02-10", "还有 7 天");
        assertThat(clerk.get("/office/rollup/" + county + "/2024").body()).contains("2025-01-31");
        Browser reader = signedIn(county, new Assignment(Duty.REVIEWER, county));
        assertThat(reader.get("/office/rollup/" + county + "/2025").statusCode())
                .isEqualTo(200);
        assertThat(reader.get(page).statusCode()).isEqualTo(403);
        assertThat(clerk.get("/office/rollup/" + county + "/1999").statusCode()).isEqualTo(404);
        assertThat(clerk.get("/office/rollup/nowhere/2025").statusCode()).isEqualTo(404);
    }
}
