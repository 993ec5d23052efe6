package cn.yangguang.yearform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.yearform.PrintedCell.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearFormTest {

    private static YearForm form(int year) {
        return YearForm.of(year).orElseThrow();
    }

    private static List<List<PrintedCell>> printed(int year, String table) {
        return form(year).table(table).orElseThrow().printed();
    }

    private static List<String> words(List<PrintedCell> row) {
        return row.stream()
                .map(PrintedCell::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void everyYearFrom2008OnHasOneForm() {
        assertThat(YearForm.of(2007)).isEmpty();
        assertThat(IntStream.rangeClosed(2008, 2026)
                        .mapToObj(year -> form(year).code())
                        .collect(Collectors.joining(",")))
                .isEqualTo(
                        "2008,2008,2008,2008,2008,2008,2014,2014,2014,2014,2014,2019,2019,2021,2021,2021,2021,2021,2021");
        for (int year = 2008; year < 2030; year++) {
            assertThat(form(year).era()).isEqualTo(Era.of(year).orElseThrow());
        }
    }

    @Test
    void partsStandWithTheirHeadingsAndTables() {
        assertThat(form(2025).parts())
                .extracting(FormPart::heading)
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项");
        assertThat(form(2025).parts())
                .extracting(FormPart::tableCode)
                .containsExactly(null, "T2", "T3", "T4", null, null);
        assertThat(form(2020).parts().get(4).heading()).isEqualTo("五、政府信息公开工作存在的主要问题及改进情况");
        assertThat(form(2010).parts()).hasSize(6);
        assertThat(form(2010).tables()).isEmpty();
        assertThat(form(2016).tables()).extracting(FormTable::code).containsExactly("ST");
        assertThat(form(2025).title("演示县", 2025)).isEqualTo("演示县2025年政府信息公开工作年度报告");
    }

    @Test
    void sectionThreeIsPrintedWithItsThreeLevelsAndGroups() {
        List<List<PrintedCell>> rows = printed(2025, "T3");
        assertThat(rows).hasSize(3 + 25);
        assertThat(rows.get(0))
                .containsExactly(
                        PrintedCell.words(Role.COLUMN, "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 3, 3),
                        PrintedCell.words(Role.COLUMN, "申请人情况", 1, 7));
        assertThat(rows.get(1))
                .containsExactly(
                        PrintedCell.words(Role.COLUMN, "自然人", 2, 1),
                        PrintedCell.words(Role.COLUMN, "法人或其他组织", 1, 5),
                        PrintedCell.words(Role.COLUMN, "总计", 2, 1));
        assertThat(words(rows.get(2))).containsExactly("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
        PrintedCell results = rows.get(5).getFirst();
        assertThat(results).isEqualTo(PrintedCell.words(Role.GROUP, "三、本年度办理结果", 22, 1));
        assertThat(rows.get(7).getFirst()).isEqualTo(PrintedCell.words(Role.GROUP, "（三）不予公开", 8, 1));
        assertThat(rows.get(3).getFirst().colSpan()).isEqualTo(3);
        assertThat(rows.get(5).get(1).colSpan()).isEqualTo(2);
        assertThat(printed(2020, "T3").get(5).getFirst().rowSpan()).isEqualTo(20);
    }

    @Test
    void sectionFourIsPrintedAsOneRowUnderThreeLevels() {
        List<List<PrintedCell>> rows = printed(2025, "T4");
        assertThat(words(rows.get(0))).containsExactly("行政复议", "行政诉讼");
        assertThat(rows.get(0)).extracting(PrintedCell::colSpan).containsExactly(5, 10);
        assertThat(words(rows.get(1))).containsExactly("结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉");
        assertThat(rows.get(2)).hasSize(10);
        assertThat(rows.get(3)).hasSize(15).allMatch(cell -> cell.role() == Role.FIGURE);
    }

    @Test
    void sectionTwoIsPrintedInBlocksOfOneWidth() {
        List<List<PrintedCell>> rows = printed(2025, "T2");
        assertThat(rows.get(0)).containsExactly(PrintedCell.words(Role.HEADING, "第二十条第（一）项", 1, 4));
        assertThat(words(rows.get(1))).containsExactly("信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
        assertThat(rows.get(5)).extracting(PrintedCell::colSpan).containsExactly(1, 3);
    }

    @Test
    void statisticsArePrintedWithUnitsAndSetIn() {
        List<List<PrintedCell>> rows = printed(2016, "ST");
        assertThat(rows).hasSize(1 + 65);
        assertThat(words(rows.get(0))).containsExactly("统计指标", "单位", "统计数");
        assertThat(rows.get(1)).extracting(PrintedCell::role).containsExactly(Role.ROW, Role.NOTHING, Role.NOTHING);
        assertThat(rows.get(2)).extracting(PrintedCell::role).containsExactly(Role.ROW, Role.UNIT, Role.FIGURE);
        assertThat(rows.get(3).getFirst().depth()).isEqualTo(2);
        assertThat(form(2016).tables().getFirst().footer()).contains("单位负责人", "填报日期");
    }

    @Test
    void spansLeaveNoHoleAndCoverNothingTwice() {
        for (YearForm form : YearForm.all()) {
            for (FormTable table : form.tables()) {
                assertThat(covered(table))
                        .as("%s %s", form.code(), table.code())
                        .isEqualTo(table.printed().size() * table.width());
                assertThat(table.printed().stream()
                                .flatMap(List::stream)
                                .map(PrintedCell::cell)
                                .filter(cell -> !cell.isEmpty()))
                        .containsExactlyElementsOf(
                                table.cells().stream().map(FormCell::code).toList());
            }
        }
    }

    /** How many places the cells cover, each once. */
    private static int covered(FormTable table) {
        Set<List<Integer>> taken = new HashSet<>();
        List<List<PrintedCell>> rows = table.printed();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (PrintedCell cell : rows.get(row)) {
                while (taken.contains(List.of(row, column))) {
                    column++;
                }
                for (int down = 0; down < cell.rowSpan(); down++) {
                    for (int right = 0; right < cell.colSpan(); right++) {
                        assertThat(taken.add(List.of(row + down, column + right)))
                                .isTrue();
                        assertThat(column + right).isLessThan(table.width());
                        assertThat(row + down).isLessThan(rows.size());
                    }
                }
            }
        }
        return taken.size();
    }

    @Test
    void aCellTellsItsPlaceInWords() {
        assertThat(form(2025).cell("R03.6.3.C6").orElseThrow().place()).isEqualTo("（六）其他处理 3.其他 · 其他");
        assertThat(form(2025)
                        .cell("litigationAfterReview.pending")
                        .orElseThrow()
                        .place())
                .isEqualTo("行政诉讼 复议后起诉 尚未审结");
        assertThat(form(2016).cell("3.3.4.1").orElseThrow().place()).isEqualTo("其中：涉及国家秘密");
        assertThat(form(2025).cell("A6.feeAmount").orElseThrow().kind()).isEqualTo(CellKind.AMOUNT);
        assertThat(form(2016).cell("7").orElseThrow().unit()).isEqualTo("万元");
        assertThat(form(2025).cell("R03.3.C1")).isEmpty();
    }

    @Test
    void aWrongLineOfAFormIsNamed() {
        FormIndex index =
                FormIndex.parse("代码,时期,起始年度,终止年度,依据,标题,标记\nX,C,2030,,甲,乙,PC").getFirst();
        String header = "类,编号,上级,文字,单位,值,标记\n";
        assertThatThrownBy(() -> FormFile.parse(index, header + "行,A1,B1,规章,,,"))
                .hasMessage("年报表式数据文件 form-X.csv 第 2 行：“上级”的值“B1”在前面没有定义");
        assertThatThrownBy(() -> FormFile.parse(index, header + "表,T2,,,,,\n表,T2,,,,,"))
                .hasMessageContaining("第 3 行：“编号”的值“T2”已经用过");
        assertThatThrownBy(() -> FormFile.parse(index, header + "表,T2,,,,,\n块,B,T2,,,,\n列,C1,B,甲,件,数,"))
                .hasMessageContaining("第 4 行：“值”的值“数”不对，应为计数、增减、金额之一");
        assertThatThrownBy(() -> FormIndex.parse("代码,时期,起始年度,终止年度,依据,标题,标记\nX,C,2021,,甲,乙,PC\nY,C,2030,,甲,乙,PC"))
                .hasMessageContaining("第 3 行：起始年度 2030 与前一种表式重叠，请给前一行写上终止年度");
    }

    @Test
    void aNewFormIsAFileAndALine() {
        FormIndex index = FormIndex.parse("代码,时期,起始年度,终止年度,依据,标题,标记\n2030,C,2030,,甲,{单位}{年}年报,PC")
                .getFirst();
        YearForm form = FormFile.parse(
                index, "类,编号,上级,文字,单位,值,标记\n部分,1,T1,一、数,,,\n表,T1,,,,,\n块,B,T1,,,,\n列,n,B,件数,件,计数,\n行,A,B,甲,,,");
        assertThat(form.cells()).extracting(FormCell::code).containsExactly("A.n");
    }
}
