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

    private List<String> codes(String text) {
        return screening.screen(new Contents(List.of(new Passage("正文", Seen.SHOWN, text)), List.of(), null)).stream()
                .map(Finding::code)
                .toList();
    }
}
