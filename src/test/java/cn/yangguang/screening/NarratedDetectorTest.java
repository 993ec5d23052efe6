package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarratedDetectorTest {

    private final Screening screening = Screening.of(OfficeFacts.NONE, LocalDate.of(2026, 1, 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            救助金已打入王小英的一卡通账户。           | 王小英
            医疗费用由其子李建国垫付。                 | 李建国
            支付张志强误工补贴五百元。                 | 张志强
            据陈美兰介绍，该公司拖欠工资。             | 陈美兰
            经查，赵金花于去年擅自搭建房屋。           | 赵金花
            赵金花的医疗费用已经报销。                 | 赵金花
            参加会议的村民代表：刘文、孙立新、周海。   | 孙立新
            经村委会评审，吴玉珍等三名学生拟受资助。   | 吴玉珍
            """)
    void findsWhoDidOrGotSomething(String text, String name) {
        assertThat(persons(text)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "镇长王小英主持会议，镇党委书记李建国参加。",
                "支付安置费、纪念品费用。",
                "推进棚户区改造，整合就医付费环节。",
                "蓝图已经绘就，坚持廉洁自律。",
                "由于任何单位和个人都应当遵守，于是将方案提交审核。"
            })
    void leavesOfficeAndOtherWordsAlone(String text) {
        assertThat(persons(text)).isEmpty();
    }

    private List<String> persons(String text) {
        return screening.screen(new Contents(List.of(new Passage("正文", Seen.SHOWN, text)), List.of(), null)).stream()
                .filter(finding -> finding.code().equals("PD-PERSON"))
                .map(finding ->
                        text.substring(finding.at().start(), finding.at().end()))
                .toList();
    }
}
