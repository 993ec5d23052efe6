package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final OfficeFacts OFFICE = new OfficeFacts(
            Set.of("临河镇人民政府", "临河镇党政办公室"),
            Set.of(),
            List.of(
                    new OfficeFacts.Leader("演示甲", "镇党委副书记、镇长"),
                    new OfficeFacts.Leader("演示乙", "镇党委书记"),
                    new OfficeFacts.Leader("演示丙", "副镇长")));

    private final Wording wording = Wording.of(OFFICE, TODAY);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            临合镇人民政府决定                       | WD-NAME | 临河镇人民政府
            临河镇人民正府决定                       | WD-NAME | 临河镇人民政府
            临河镇人政府决定                         | WD-NAME | 临河镇人民政府
            临河镇人民政政府决定                     | WD-NAME | 临河镇人民政府
            临河镇民人政府决定                       | WD-NAME | 临河镇人民政府
            副镇长演示甲主持会议                     | WD-LEADER | 镇党委副书记、镇长
            镇长演示丙主持会议                       | WD-LEADER | 副镇长
            镇长演示贾主持会议                       | WD-LEADER | 演示甲
            临政发[2016]5号                          | WD-DOCNO | 〔2016〕
            临政发【2016】5号                        | WD-DOCNO | 〔2016〕
            临政发（2016）5号                        | WD-DOCNO | 〔2016〕
            临政发〔2016〕005号                      | WD-DOCNO | 不编虚位
            2016年01月05日召开                       | WD-DATE | 2016年1月5日
            2016年1月05日召开                        | WD-DATE | 2016年1月5日
            01月05日召开                             | WD-DATE | 2016年1月5日
            二0一七年工作要点                        | WD-YEAR | 〇
            二零一七年工作要点                       | WD-YEAR | 〇
            二O一七年工作要点                        | WD-YEAR | 〇
            涉及国家机密的                           | WD-SECRET | 国家秘密
            成立领导小姐                             | WD-SLIP | 领导小组
            禁止焚烧秸杆                             | WD-SLIP | 秸秆
            转结下年度继续办理                       | WD-SLIP | 结转下年
            公布的政策解1条                          | WD-SLIP | 政策解读1
            对对申请进行审查                         | WD-DOUBLE | 去掉一次
            按照按照规定办理                         | WD-DOUBLE | 去掉一次
            根据有关规定（试行办理                   | WD-PAIR | ）
            根据“有关规定办理                        | WD-PAIR | ”
            根据规定,我镇决定                        | WD-PUNCT | ，
            全年共公开信息984条，其中机构类34条、政策类200条、其他700条 | WD-SUM | 少 50
            共有村民30人，其中男12人、女20人         | WD-SUM | 多 2
            全年共公开信息984条，其中机构类234条、政策类700条 | WD-SUM | 少 50
            依据国务院令第492号                      | WD-LAW | 711
            根据《政府信息公开条例》第二十四条，在15个工作日内答复 | WD-LAW | 20个工作日
            依照《中华人民共和国合同法》处理         | WD-LAW | 民法典
            详见http://192.168.1.20/a.doc            | WD-LINK | 单位内部
            详见C:\\公示\\名单.xlsx                    | WD-LINK | 附件
            """)
    void saysWhatToWriteInstead(String text, String code, String advice) {
        assertThat(look(text)).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.WARN);
            assertThat(finding.reason()).contains(advice);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "临河镇人民政府决定",
                "本报告的电子版可在临河镇人民政府政府信息公开平台查阅",
                "临江镇人民政府决定",
                "临河镇人民政府办公室印发",
                "县委、县政府和临河镇人民政府、各村民委员会",
                "镇党委副书记、镇长演示甲主持会议，副镇长演示丙、镇党委书记演示乙出席",
                "临政发〔2016〕5号",
                "（2016）演01民终123号民事判决",
                "2016年1月5日和10月20日",
                "二〇一七年、二千零一十七人、一百零五年",
                "属于国家秘密",
                "达到目的的，由对方的负责人了解",
                "人人参与，层层落实，种种措施",
                "共收到申请100件，其中当面申请20件",
                "共有党员100人，其中女党员20人、少数民族党员30人",
                "共公开1000余条，其中机构类34条、政策类200条、其他700条",
                "全年共公开信息934条，其中机构类34条、政策类200条、其他700条",
                "原《中华人民共和国合同法》已经废止",
                "依照《中华人民共和国民法典》",
                "时间：9:30,共3页",
                "1）一项 2）两项 （3）三项",
                "详见http://www.gov.cn/zhengce/index.html。"
            })
    void leavesRightWordsAlone(String text) {
        assertThat(look(text)).isEmpty();
    }

    @Test
    void citesTheLawOfTheDay() {
        var then = Wording.of(OFFICE, LocalDate.of(2016, 3, 1));
        assertThat(then.look(passages("依据国务院令第492号和《中华人民共和国合同法》"))).isEmpty();
    }

    @Test
    void pairsMayCloseInALaterLineOfThePage() {
        assertThat(wording.look(passages("根据规定（见附", "件一）办理"))).isEmpty();
    }

    @Test
    void comparesTheTotalOfATableWithItsColumns() {
        Grid grid = grid("村名,户数,人数", "一村,3,10", "二村,4,20", "合计,7,31");
        assertThat(wording.look(contents(grid))).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("WD-SUM");
            assertThat(finding.at()).isEqualTo(new Spot(0, 3, 2, 0, 2));
            assertThat(finding.where()).isEqualTo("表1 第4行 C列");
        });
    }

    @Test
    void doesNotAddPricesSharesAndParts() {
        Grid grid = grid("项目,单价,金额,占比", "甲,3,10,33", "其中：材料,1,5,10", "乙,4,20.0,67", "小计,,30,", "合计,5,30,101");
        assertThat(wording.look(contents(grid))).isEmpty();
    }

    @Test
    void asksForTheElementsOfAPublicity() {
        String body = "经村民代表会议评议、镇人民政府审核，下列家庭符合最低生活保障条件，现予以公示，接受群众监督。请大家监督，如有不同意见请来反映，我们将认真核实。";
        assertThat(wording.look(passages("关于最低生活保障对象的公示", body)))
                .extracting(Finding::code)
                .containsExactly("WD-ELEMENT", "WD-ELEMENT");
        assertThat(wording.look(passages("关于最低生活保障对象的公示", body + "公示期7天，监督电话0527-00000000。")))
                .isEmpty();
    }

    @Test
    void keepsTheValueOutOfWhatItSays() {
        assertThat(look("2016年03月07日出生"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.where() + finding.reason() + finding.source())
                        .doesNotContain("03月07", "3月7"));
    }

    private List<Finding> look(String text) {
        return wording.look(passages(text));
    }

    private static Contents passages(String... texts) {
        List<Part> parts = new ArrayList<>();
        for (String text : texts) {
            parts.add(new Passage("第" + (parts.size() + 1) + "段", Seen.SHOWN, text));
        }
        return new Contents(parts, List.of(), null);
    }

    private static Contents contents(Grid grid) {
        return new Contents(List.of(grid), List.of(), null);
    }

    private static Grid grid(String... lines) {
        List<Grid.Row> rows = new ArrayList<>();
        for (String line : lines) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (String cell : line.split(",", -1)) {
                cells.add(new Grid.Cell(cells.size(), Seen.SHOWN, cell));
            }
            rows.add(new Grid.Row(rows.size() + 1, Seen.SHOWN, cells));
        }
        return new Grid("表1", Seen.SHOWN, rows);
    }
}
