package cn.yangguang.gate;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Grid;
import cn.yangguang.dissection.Part;
import cn.yangguang.dissection.Passage;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Severity;
import cn.yangguang.screening.Spot;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WrittenPageTest {

    private static final String BODY = """
            <p>现将<strong>名单</strong>公示如下。</p><ul><li>第一项</li><li>第二<br>行</li></ul>
            <table><tr><th rowspan="2">姓名</th><th colspan="2">金额</th></tr><tr><td>上半年</td><td>下半年</td></tr>
            <tr><td>演示甲</td><td>1</td><td><p>2</p><p>元</p></td></tr></table><p>完</p>""";

    @Test
    void readsLinesFileNamesParagraphsAndTablesInTheirOrder() {
        List<Part> parts = new WrittenPage(submission(BODY)).contents().parts();
        assertThat(parts.stream().map(Part::where))
                .containsExactly("信息名称", "第1个附件的名称", "正文第1段", "正文第2段", "正文第3段", "正文表1", "正文第4段");
        assertThat(((Passage) parts.get(2)).text()).isEqualTo("现将名单公示如下。");
        assertThat(((Passage) parts.get(4)).text()).isEqualTo("第二\n行");
    }

    @Test
    void keepsTheColumnsOfATableWhoseCellsSpan() {
        Grid grid = (Grid) new WrittenPage(submission(BODY)).contents().parts().get(5);
        assertThat(grid.rows().get(0).cells().stream().map(Grid.Cell::text)).containsExactly("姓名", "金额", "");
        assertThat(grid.rows().get(1).cells().stream().map(Grid.Cell::text)).containsExactly("", "上半年", "下半年");
        assertThat(grid.rows().get(2).cells().stream().map(Grid.Cell::text)).containsExactly("演示甲", "1", "2\n元\n");
    }

    @Test
    void marksAFindingThatReachesOverSeveralElements() {
        String marked = marked(BODY, Spot.passage(2, 1, 5));
        assertThat(marked)
                .contains("现<mark class=\"block\" title=\"PD-X：理由\">将</mark><strong><mark")
                .contains("名单</mark></strong>");
        assertThat(Jsoup.parse(marked).select("mark").eachText()).containsExactly("将", "名单", "公");
    }

    @Test
    void marksACellOfATable() {
        assertThat(Jsoup.parse(marked(BODY, new Spot(5, 2, 0, 0, 3)))
                        .select("td mark")
                        .text())
                .isEqualTo("演示甲");
    }

    @Test
    void marksNothingOfATraceOrOfALine() {
        assertThat(marked(BODY, Spot.NOWHERE)).doesNotContain("<mark");
        assertThat(marked(BODY, Spot.passage(0, 0, 2))).doesNotContain("<mark");
    }

    @Property(tries = 300)
    void marksNeverChangeTheWords(
            @ForAll @IntRange(max = 7) int part,
            @ForAll @IntRange(min = -1, max = 3) int row,
            @ForAll @IntRange(min = -1, max = 3) int column,
            @ForAll @IntRange(max = 12) int start,
            @ForAll @IntRange(max = 12) int length) {
        String marked = marked(BODY, new Spot(part, row, column, start, start + length), Spot.passage(2, 2, 4));
        assertThat(Jsoup.parse(marked).body().wholeText())
                .isEqualTo(Jsoup.parse(BODY).body().wholeText());
    }

    @Test
    void namesAnotherContentByAnotherHash() {
        assertThat(submission("<p>a</p>").words())
                .isNotEqualTo(submission("<p>b</p>").words());
        assertThat(submission("<p>a</p>").words())
                .isEqualTo(submission("<p>a</p>").words());
    }

    private static String marked(String body, Spot... spots) {
        Submission submission = submission(body);
        List<Noted> findings = java.util.Arrays.stream(spots)
                .map(at -> new Finding("PD-X", Severity.BLOCK, "某处", 3, "理由", "某条", at))
                .map(finding -> new Noted(finding, Noted.markOf(finding), null))
                .toList();
        var group = new FindingGroup(submission.words(), "", "PD-X", Severity.BLOCK, "理由", "某条", findings);
        return MarkedPage.of(submission, List.of(group));
    }

    private static Submission submission(String body) {
        return new Submission(
                new Subject(1, 1),
                "linhe",
                List.of(new Submission.Line("信息名称", "题目"), new Submission.Line("内容概述", "")),
                body,
                List.of(new Submission.Attached("名单.xlsx", "0".repeat(64))));
    }
}
