package cn.yangguang.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

    @Test
    void readsParagraphsHeadingsAndLists() {
        assertThat(Blocks.of("<h2>一、补贴</h2><p>每亩<b>70</b>元。<br>当年发放。</p><ol><li>申请</li><li>公示</li></ol>零散文字"))
                .containsExactly(
                        new Block.Heading("一、补贴"),
                        new Block.Paragraph("每亩70元。"),
                        new Block.Paragraph("当年发放。"),
                        new Block.Paragraph("1．申请"),
                        new Block.Paragraph("2．公示"),
                        new Block.Paragraph("零散文字"));
    }

    @Test
    void keepsTheColumnsOfATable() {
        assertThat(
                        Blocks.of(
                                "<table><tr><th colspan=2>2016年</th></tr><tr><th>项目</th><th>金额</th></tr><tr><td>收入</td><td>12,000.00</td></tr></table>"))
                .containsExactly(
                        new Block.Heading("2016年"),
                        new Block.Table(List.of("项目", "金额"), List.of(List.of("收入", "12,000.00"))));
    }

    @Test
    void aFirstRowOfOrdinaryCellsIsTheHead() {
        assertThat(Blocks.of("<table><tr><td>项目</td></tr><tr><td>收入</td></tr></table>"))
                .containsExactly(new Block.Table(List.of("项目"), List.of(List.of("收入"))));
    }

    @Test
    void whatRunsOrHidesIsNotThere() {
        assertThat(Blocks.of("<p>甲<img src=x>&lt;script&gt;乙</p>")).containsExactly(new Block.Paragraph("甲<script>乙"));
    }
}
