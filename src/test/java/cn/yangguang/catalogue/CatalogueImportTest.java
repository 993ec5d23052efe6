package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.yangguang.TestModules;
import cn.yangguang.catalogue.CatalogueImport.Order;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogueImportTest {

    private static final Actor ACTOR = Actor.commandLine("zhen");
    private static final Path SAMPLES = Path.of("../shared/domain/township-catalogue-samples.csv");
    private static final String HEAD = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,全社会,特定群体,主动,依申请公开,县级,乡级\n";
    private static final String ROW =
            "1,最低生活保障,审核信息,初审对象名单及相关信息,《社会救助暂行办法》,制定或获取信息之日起10个工作日内，公示7个工作日,演示镇,■政府网站 □两微一端 ■村公示栏（电子屏）,√,,√,,,√\n";

    private final TestModules modules = TestModules.of("page", "journal", "organ", "catalogue");
    private final CatalogueImport imports = modules.get(CatalogueImport.class);
    private final Matters matters = modules.get(Matters.class);

    @BeforeEach
    void aTownship() {
        var organ = new Organ("zhen", "演示镇", "演示镇人民政府", OrganLevel.TOWNSHIP, null, null, null, true, OrganFacts.NONE);
        assertThat(modules.get(Organs.class).create(organ, ACTOR)).isEmpty();
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @Test
    void readsEveryColumnOfThePublishedForm() {
        assertThat(run(HEAD + ROW, false)).isEqualTo(new ImportOutcome(1, 1, 0, 0, List.of(), true));
        Matter matter = matters.of("zhen").getFirst();
        assertThat(matter.field()).isEqualTo("社会救助");
        assertThat(matter.title()).isEqualTo("最低生活保障\\审核信息");
        assertThat(matter.limit().kind()).isEqualTo(Limit.Kind.WORKING_DAYS);
        assertThat(matter.limit().days()).isEqualTo(10);
        assertThat(matter.channels()).containsExactly("政府网站", "村公示栏（电子屏）");
        assertThat(matter.audience()).isEqualTo("全社会");
        assertThat(matter.mode()).isEqualTo(Matter.Mode.PROACTIVE);
        assertThat(matter.levels()).containsExactly("乡级");
        assertThat(matters.find(matter.id())).contains(matter);
    }

    @Test
    void changesNothingTheSecondTimeAndUpdatesWhatDiffers() {
        run(HEAD + ROW, false);
        Matter before = matters.of("zhen").getFirst();
        assertThat(run(HEAD + ROW, false)).isEqualTo(new ImportOutcome(1, 0, 0, 1, List.of(), true));
        assertThat(modules.get(Journal.class).historyOf("organ/zhen")).hasSize(2);
        assertThat(run(HEAD + ROW.replace("10个工作日内", "5个工作日内"), false).changed())
                .isEqualTo(1);
        Matter after = matters.of("zhen").getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.limit().days()).isEqualTo(5);
    }

    @Test
    void reportsEveryBadRowAndTakesNothing() {
        String file = HEAD
                + ROW
                + "2,,没有一级事项,要素,,,,,√,,√,,,√\n"
                + "3,没有方式,,要素,,,,,√,,,,,√\n"
                + "4,怪记号,,要素,,,,,√,,√,,大概,√\n"
                + ROW;
        ImportOutcome outcome = run(file, false);
        assertThat(outcome.done()).isFalse();
        assertThat(outcome.read()).isEqualTo(5);
        assertThat(outcome.bad())
                .extracting(BadRow::line, BadRow::field)
                .containsExactly(tuple(3, "一级事项"), tuple(4, "主动"), tuple(5, "县级"), tuple(6, ""));
        assertThat(outcome.bad()).allSatisfy(row -> assertThat(row.reason()).doesNotContain("catalogue.import"));
        assertThat(matters.of("zhen")).isEmpty();
        assertThat(run(file, true).added()).isEqualTo(1);
    }

    @Test
    void refusesFilesThatAreNoCatalogue() {
        assertThat(run("", false).done()).isFalse();
        assertThat(run("标题,正文\n甲,乙\n", false).bad().getFirst().reason()).contains("一级事项");
        assertThat(run(new byte[] {'P', 'K', 3, 4, 0, 0}, false).done()).isFalse();
        assertThat(run("<html>".getBytes(StandardCharsets.UTF_8), true).done()).isFalse();
        assertThat(imports.run(Path.of("no-such-file"), new Order("zhen", "", false), ACTOR, ImportProgress.SILENT)
                        .bad())
                .hasSize(1);
        assertThat(imports.run(Path.of("no-such-file"), new Order("nobody", "", false), ACTOR, ImportProgress.SILENT)
                        .done())
                .isFalse();
        assertThat(matters.of("zhen")).isEmpty();
    }

    @Test
    void keepsWhatAMatterWasAndEndsWhatAWholeCatalogueNoLongerNames() {
        String other = ROW.replace("审核信息", "审批信息");
        LocalDate today = LocalDate.now(TestModules.CLOCK);
        run(HEAD + ROW + other, new Order("zhen", "社会救助", false, LocalDate.of(2015, 1, 1), false));
        String changed = HEAD + ROW.replace("10个工作日内", "5个工作日内");
        ImportOutcome outcome = run(changed, new Order("zhen", "社会救助", false, LocalDate.of(2015, 6, 1), true));
        assertThat(outcome.changed()).isEqualTo(2);
        List<MatterHistory> histories = matters.histories(List.of("zhen"));
        assertThat(histories.getFirst().versions())
                .extracting(
                        MatterVersion::from,
                        MatterVersion::inForce,
                        version -> version.limit().days())
                .containsExactly(tuple(LocalDate.of(2015, 1, 1), true, 10), tuple(today, true, 5));
        assertThat(histories.getLast().versions())
                .extracting(MatterVersion::from, MatterVersion::inForce)
                .containsExactly(tuple(LocalDate.of(2015, 1, 1), true), tuple(today, false));
        assertThat(run(changed, new Order("zhen", "社会救助", false, null, true)).unchanged())
                .isEqualTo(1);
        assertThat(run(HEAD + other, new Order("zhen", "社会救助", false)).changed())
                .isEqualTo(1);
        assertThat(matters.histories(List.of("zhen"))
                        .getLast()
                        .on(today)
                        .orElseThrow()
                        .inForce())
                .isTrue();
        assertThat(histories.getLast().on(LocalDate.of(2014, 12, 31))).isEmpty();
    }

    @Test
    void endsNothingWhenAWholeCatalogueHasABadRow() {
        run(HEAD + ROW, false);
        String bad = HEAD + "2,,没有一级事项,要素,,,,,√,,√,,,√\n";
        assertThat(run(bad, new Order("zhen", "社会救助", true, null, true)).done()).isFalse();
        assertThat(matters.histories(List.of("zhen")).getFirst().versions()).hasSize(1);
    }

    @Test
    void readsGbk() {
        assertThat(run((HEAD + ROW).getBytes(Charset.forName("GBK")), false).added())
                .isEqualTo(1);
        assertThat(matters.of("zhen").getFirst().level1()).isEqualTo("最低生活保障");
    }

    @Test
    void readsAWorkbookWithMergedHeaderAndBodyCells() {
        ImportOutcome outcome = run(workbook(), false);
        assertThat(outcome.bad()).isEmpty();
        assertThat(outcome.added()).isEqualTo(3);
        List<Matter> all = matters.of("zhen");
        assertThat(all).extracting(Matter::level1).containsExactly("综合业务", "综合业务", "最低生活保障");
        assertThat(all).extracting(Matter::level2).containsExactly("政策法规文件", "监督检查", "办事指南");
        assertThat(all.get(0).channels()).containsExactly("政府网站", "公开查阅点");
        assertThat(all.get(1).audience()).isEqualTo("特定群体");
        assertThat(all.get(1).mode()).isEqualTo(Matter.Mode.ON_REQUEST);
        assertThat(all.get(2).levels()).containsExactly("县级", "乡级");
        assertThat(run(workbook(), false).unchanged()).isEqualTo(3);
    }

    @Test
    void readsEverySampleOfPublishedCatalogues() {
        Assumptions.assumeTrue(Files.exists(SAMPLES), "no samples beside the checkout");
        ImportOutcome first = imports.run(SAMPLES, new Order("zhen", "", false), ACTOR, ImportProgress.SILENT);
        assertThat(first).isEqualTo(new ImportOutcome(61, 61, 0, 0, List.of(), true));
        ImportOutcome second = imports.run(SAMPLES, new Order("zhen", "", false), ACTOR, ImportProgress.SILENT);
        assertThat(second).isEqualTo(new ImportOutcome(61, 0, 0, 61, List.of(), true));
        assertThat(matters.of("zhen"))
                .filteredOn(matter -> matter.level2().equals("农村危房改造文件"))
                .singleElement()
                .satisfies(matter -> assertThat(matter.levels()).containsExactly("乡级", "村级"));
    }

    private ImportOutcome run(String csv, boolean skipBad) {
        return run(csv.getBytes(StandardCharsets.UTF_8), skipBad);
    }

    private ImportOutcome run(byte[] file, boolean skipBad) {
        return run(file, new Order("zhen", "社会救助", skipBad));
    }

    private ImportOutcome run(String csv, Order order) {
        return run(csv.getBytes(StandardCharsets.UTF_8), order);
    }

    private ImportOutcome run(byte[] file, Order order) {
        try {
            return imports.run(new ByteArrayInputStream(file), "演示", order, ACTOR, ImportProgress.SILENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form as it is published: a title, two header rows with merged cells, a first level merged over two rows. */
    private static byte[] workbook() {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("社会救助");
            row(sheet, 0, "社会救助领域基层政务公开标准目录");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 13));
            row(
                    sheet,
                    1,
                    "序号",
                    "公开事项",
                    "",
                    "公开内容\n（要素）",
                    "公开依据",
                    "公开时限",
                    "公开主体",
                    "公开渠道和载体",
                    "公开对象",
                    "",
                    "公开方式",
                    "",
                    "公开层级",
                    "");
            row(sheet, 2, "", "一级\n事项", "二级\n事项", "", "", "", "", "", "全社会", "特定群体", "主动", "依申请公开", "县级", "乡级");
            for (int column : new int[] {0, 3, 4, 5, 6, 7}) {
                sheet.addMergedRegion(new CellRangeAddress(1, 2, column, column));
            }
            for (int column : new int[] {1, 8, 10, 12}) {
                sheet.addMergedRegion(new CellRangeAddress(1, 1, column, column + 1));
            }
            String limit = "制定或获取信息之日起10个工作日内";
            row(
                    sheet,
                    3,
                    "1",
                    "综合业务",
                    "政策法规文件",
                    "政策法规",
                    "依据",
                    limit,
                    "演示镇",
                    "■政府网站\n□两微一端\n■公开查阅点",
                    "√",
                    "",
                    "√",
                    "",
                    "",
                    "√");
            row(sheet, 4, "2", "", "监督检查", "投诉电话", "依据", limit, "演示镇", "■政府网站", "", "√", "", "√", "", "√");
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 1, 1));
            row(sheet, 5, "3", "最低生活保障", "办事指南", "办理条件", "依据", limit, "演示镇", "■政府网站", "√", "", "√", "", "√", "√");
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Sheet sheet, int at, String... cells) {
        var row = sheet.createRow(at);
        var column = new int[1];
        Arrays.stream(cells).forEach(cell -> row.createCell(column[0]++).setCellValue(cell));
    }
}
