package cn.yangguang.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.noticeboard.SheetFormat.Lie;
import cn.yangguang.noticeboard.SheetFormat.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class BoardSheetsTest {

    private final BoardSheets sheets = new BoardSheets("");

    private static SheetSource source(String title, String body) {
        return new SheetSource(
                "临河镇演示一村村民委员会",
                "财务公开",
                "640181101201/2016-00012",
                title,
                body,
                LocalDate.of(2016, 10, 15),
                "2016年第三季度",
                "https://www.example.gov.cn/d/640181101201/2016-00012",
                "0951-0000000");
    }

    private static String money(int rows) {
        return "<p>现将本季度村集体收支情况公布如下。村民对其中任何一笔有疑问的，可以向村务监督委员会查询原始凭证。</p><table><thead><tr><th>日期</th><th>凭证号</th><th>摘要</th><th>收入</th><th>支出</th><th>余额</th><th>经手人</th></tr></thead><tbody>"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(i ->
                                "<tr><td>07-%02d</td><td>%d</td><td>%s（演示）</td><td>%s</td><td>%s</td><td>%,d.00</td><td>演示甲</td></tr>"
                                        .formatted(
                                                i % 28 + 1,
                                                i,
                                                i % 3 == 0 ? "机动地承包费收入" : "自来水管网维修材料款及人工费",
                                                i % 3 == 0 ? "12,000.00" : "",
                                                i % 3 == 0 ? "" : "860.50",
                                                100_000 + i * 37))
                        .collect(Collectors.joining())
                + "</tbody></table><p>特此公布。</p>";
    }

    private static PDDocument open(BoardPrint print, String name) throws IOException {
        Files.createDirectories(Path.of("target/sheets"));
        Files.write(Path.of("target/sheets/" + name + ".pdf"), print.pdf());
        return Loader.loadPDF(print.pdf());
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var words = new PDFTextStripper();
        words.setStartPage(number);
        words.setEndPage(number);
        return words.getText(pdf).replaceAll("\\s", "");
    }

    @Test
    void saysWhoPublishesWhatWhenAndWhomToCall() throws IOException {
        var print = sheets.print(
                List.of(
                        source(
                                "村民代表会议决定事项实施情况",
                                "<p>会议决定硬化三组道路，九月底完工。</p><h3>一、资金</h3><p>共用<strong>四万元</strong>。</p><ol><li>路面</li><li>排水</li></ol>")),
                SheetFormat.USUAL);
        try (PDDocument pdf = open(print, "words")) {
            assertThat(page(pdf, 1))
                    .contains("临河镇演示一村村民委员会", "村民代表会议决定事项实施情况", "公布日期：2016年10月15日", "所属期间：2016年第三季度")
                    .contains("硬化三组道路", "1．路面", "上墙日期", "举报电话：0951-0000000", "第1张，共1张");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(841f, 843f);
        }
    }

    @Test
    void aLongTableGoesOnWithItsHeadAndEachThingCountsItsOwnSheets() throws IOException {
        var print = sheets.print(
                List.of(source("村集体各项收入、支出明细表", money(60)), source("债权债务情况", "<p>本季度没有新增债务。</p>")), SheetFormat.USUAL);
        try (PDDocument pdf = open(print, "money")) {
            int sheetsOfTable = print.counted().getFirst().sheets();
            assertThat(sheetsOfTable).isGreaterThan(1);
            assertThat(print.sheets()).isEqualTo(pdf.getNumberOfPages()).isEqualTo(sheetsOfTable + 1);
            for (int at = 1; at <= sheetsOfTable; at++) {
                assertThat(page(pdf, at)).contains("凭证号", "第" + at + "张，共" + sheetsOfTable + "张");
            }
            assertThat(page(pdf, sheetsOfTable + 1)).contains("没有新增债务", "第1张，共1张");
        }
    }

    @Test
    void paperLiesAsAskedAndTypeOfASmallOneIsSmaller() throws IOException {
        for (Paper paper : Paper.values()) {
            for (Lie lie : List.of(Lie.PORTRAIT, Lie.LANDSCAPE)) {
                var print = sheets.print(List.of(source("村集体各项收入、支出明细表", money(9))), new SheetFormat(paper, lie));
                try (PDDocument pdf = open(print, paper + "-" + lie)) {
                    var box = pdf.getPage(0).getMediaBox();
                    assertThat(box.getWidth() > box.getHeight()).isEqualTo(lie == Lie.LANDSCAPE);
                }
            }
        }
    }

    @Test
    void theSameThingsGiveTheSameBytes() {
        var things = List.of(source("财务计划", money(3)));
        assertThat(sheets.print(things, SheetFormat.USUAL).pdf())
                .isEqualTo(sheets.print(things, SheetFormat.USUAL).pdf());
    }

    @Test
    void withoutAddressThereIsNoCodeAndHostileTablesDoNoHarm() throws IOException {
        var bare = new SheetSource(
                "村",
                "村务公开",
                "",
                "标题",
                "<table></table><table><tr></tr></table><table><tr><td colspan=99 rowspan=99>甲</td></tr><tr><td>乙</td></tr></table><img src=x>",
                LocalDate.of(2016, 1, 1),
                "",
                "",
                "");
        try (PDDocument pdf = open(sheets.print(List.of(bare), SheetFormat.USUAL), "bare")) {
            assertThat(page(pdf, 1)).contains("甲", "乙", "图片未印出").doesNotContain("扫码看原文", "举报电话");
        }
    }
}
