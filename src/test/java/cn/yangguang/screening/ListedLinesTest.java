package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists that are lines of words, as text files and printed pages have them. */
class ListedLinesTest {

    private final Screening screening = Screening.of(OfficeFacts.NONE, LocalDate.of(2026, 1, 1));

    @Test
    void tellsAnIdentityNumberThatHasTheCheckSignOfACreditCodeToo() {
        assertThat(codes("5  张小英  421125196006056478  三口人")).contains("PD-ID");
    }

    @Test
    void tellsTheRoadAndNumberWherePersonsLive() {
        assertThat(codes("1\t张小英\t421125196006056478\t示范路28号\t500")).contains("PD-ADDR");
        assertThat(codes("拟保障对象张小英，住样东社区24号楼202，家庭人口4人。")).contains("PD-ADDR");
    }

    @Test
    void leavesTheRoadOfAnOfficeAlone() {
        assertThat(codes("报名地点：示范路28号镇政府大院，电话80000001。")).doesNotContain("PD-ADDR");
    }

    @Test
    void tellsAnOldIdentityNumberInAColumnWithoutHeading() {
        assertThat(Screened.codes(Screened.table(
                        "1|张小英|421125196006056478|4.0", "2|李建国|340121440719144|2.5", "3|王秀兰|32080319551206301X|3.1")))
                .contains("PD-ID15");
    }

    @Test
    void tellsWhatHeadingsMeanThatStandCloseTogether() {
        var list = Screened.findings(Screened.passages(
                "序号 村名 申请人性别出生日期 收款账号",
                "1 例桥村张小英女 1962年8月6日护林员 10100825119302",
                "2 样东村李建国男 1971-02-11 保洁员 10100825119355"));
        assertThat(list).extracting(Finding::code).contains("PD-NAME", "PD-BIRTH", "PD-BANK");
        assertThat(list.stream().filter(finding -> finding.code().equals("PD-NAME")))
                .hasSize(2);
    }

    @Test
    void tellsNamesBesideNumbersOfPersonsInLinesWithoutHeading() {
        assertThat(Screened.codes(Screened.findings(
                        Screened.passages("张小英 421125196006056478 例桥村", "李建国 340121197203108618 样东村"))))
                .contains("PD-NAME", "PD-ID");
    }

    private List<String> codes(String text) {
        return screening.screen(new Contents(List.of(new Passage("正文", Seen.SHOWN, text)), List.of(), null)).stream()
                .map(Finding::code)
                .toList();
    }
}
