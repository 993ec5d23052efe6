package cn.yangguang.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

class DocxWriterTest {
    private static final OfficialDocument SAMPLE = OfficialDocument.of("演示县演示镇人民政府")
            .title("演示县演示镇人民政府", "关于政府信息公开工作的报告")
            .number(new DocumentNumber("演政发", 2016, 7))
            .addressee("演示县人民政府")
            .heading(1, "一、总体情况")
            .heading(2, "（一）主动公开")
            .heading(3, "1.公开内容")
            .heading(4, "（1）数量")
            .text("""
                    2016年度共公开信息984条，其中在“三化一满意”信息平台主动公开934条，在镇机关公示栏公开50条。这一段文字写得长一些，用来看一行是不是二十八个字，也看换行以后左边是不是齐头。

                    第二段。
                    """)
            .block(Block.Table.of(
                    "表1　公开渠道",
                    List.of("渠道", "数量（条）"),
                    List.of(
                            List.of(Block.Cell.text("信息平台"), Block.Cell.count(934)),
                            List.of(Block.Cell.text("公示栏 <b>&"), Block.Cell.count(50)))))
            .block(new Block.Table(
                    null,
                    List.of(
                            List.of(
                                    Block.Cell.text("项目").spanning(1, 2),
                                    Block.Cell.text("申请人").spanning(2, 1)),
                            List.of(Block.Cell.text("自然人"), Block.Cell.text("法人"))),
                    List.of(List.of(Block.Cell.text("新收"), Block.Cell.count(0), Block.Cell.count(0)))))
            .note("附注：类别合计只含信息平台。")
            .attachments(List.of("2016年政府信息公开情况统计表。", "名称很长很长很长很长很长很长很长很长很长很长很长的第二个附件"))
            .sealed(LocalDate.of(2016, 1, 5))
            .contact("联系人：演示，联系电话：0000-0000000")
            .imprint(new OfficialDocument.Imprint("演示县档案馆", "演示镇党政办公室", LocalDate.of(2016, 1, 6)))
            .build();

    @Test
    void laysOutThePageOfTheStandard() throws IOException {
        try (var docx = reopen(new DocxWriter().bytes(SAMPLE))) {
            var section = docx.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(section.getPgSz().getH().toString()).isEqualTo("16838");
            var margins = section.getPgMar();
            assertThat(List.of(margins.getTop(), margins.getLeft(), margins.getRight(), margins.getBottom()))
                    .extracting(Object::toString)
                    .containsExactly("2098", "1588", "1474", "1985");
            assertThat(section.getDocGrid().getLinePitch()).hasToString("579");
            assertThat(docx.getEvenAndOddHeadings()).isTrue();
        }
    }

    @Test
    void givesEveryRoleItsFontSizeAndLine() throws IOException {
        try (var docx = reopen(new DocxWriter().bytes(SAMPLE))) {
            assertLook(docx, "演示县演示镇人民政府", "方正小标宋简体", 44, 579);
            assertLook(docx, "一、总体情况", "黑体", 32, 579);
            assertLook(docx, "（一）主动公开", "楷体_GB2312", 32, 579);
            assertLook(docx, "1.公开内容", "仿宋_GB2312", 32, 579);
            assertLook(docx, "（1）数量", "仿宋_GB2312", 32, 579);
            assertLook(docx, "第二段。", "仿宋_GB2312", 32, 579);
        }
    }

    @Test
    void indentsBodyByTwoCharactersAndOutlinesHeadings() throws IOException {
        try (var docx = reopen(new DocxWriter().bytes(SAMPLE))) {
            var body = style(docx, "第二段。").getPPr();
            assertThat(body.getInd().getFirstLineChars()).hasToString("200");
            assertThat(body.getInd().getFirstLine()).hasToString("640");
            for (var heading : Map.of("一、总体情况", "0", "（一）主动公开", "1", "1.公开内容", "2", "（1）数量", "3")
                    .entrySet())
                assertThat(style(docx, heading.getKey())
                                .getPPr()
                                .getOutlineLvl()
                                .getVal())
                        .hasToString(heading.getValue());
        }
    }

    @Test
    void numbersOddPagesRightAndEvenPagesLeft() throws IOException {
        try (var docx = reopen(new DocxWriter().bytes(SAMPLE))) {
            var policy = docx.getHeaderFooterPolicy();
            var odd = policy.getDefaultFooter().getParagraphArray(0);
            var even = policy.getEvenPageFooter().getParagraphArray(0);
            assertThat(odd.getText()).isEqualTo("— 1 —");
            assertThat(even.getText()).isEqualTo("— 1 —");
            assertThat(odd.getStyle()).isEqualTo(Role.PAGE_RIGHT.styleId());
            assertThat(odd.getCTP().getPPr().getInd().getRight()).hasToString("280");
            assertThat(even.getStyle()).isEqualTo(Role.PAGE_LEFT.styleId());
            assertThat(even.getCTP().getPPr().getInd().getLeft()).hasToString("280");
        }
    }

    @Test
    void setsNumberDateAttachmentsAndSignatureAsTheStandardWritesThem() throws IOException {
        try (var docx = reopen(new DocxWriter().bytes(SAMPLE))) {
            assertThat(docx.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(
                            "演政发〔2016〕7号",
                            "演示县人民政府：",
                            "附件：1.2016年政府信息公开情况统计表",
                            "2016年1月5日",
                            "（联系人：演示，联系电话：0000-0000000）");
            assertThat(paragraph(docx, "2016年1月5日").getCTP().getPPr().getInd().getRightChars())
                    .hasToString("400");
        }
    }

    @Test
    void keepsTablesAsTablesWithHeaderAndSpans() throws IOException {
        try (var docx = reopen(new DocxWriter().bytes(SAMPLE))) {
            var channels = docx.getTables().getFirst();
            assertThat(channels.getRow(0).isRepeatHeader()).isTrue();
            assertThat(channels.getRow(2).getCell(0).getText()).isEqualTo("公示栏 <b>&");
            assertThat(channels.getRow(2).getCell(1).getText()).isEqualTo("50");
            var spans = docx.getTables().get(1);
            assertThat(spans.getRow(0)
                            .getCell(1)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal())
                    .hasToString("2");
            assertThat(spans.getRow(1)
                            .getCell(0)
                            .getCTTc()
                            .getTcPr()
                            .getVMerge()
                            .getVal())
                    .hasToString("continue");
        }
    }

    @Test
    void takesALineOfTextAlongWhenTheSignatureGoesToAnotherPage() throws IOException {
        var plain = OfficialDocument.of("甲")
                .title("题")
                .text("正文")
                .signed(LocalDate.of(2016, 1, 5))
                .build();
        try (var docx = reopen(new DocxWriter().bytes(plain))) {
            assertThat(paragraph(docx, "正文").isKeepNext()).isTrue();
        }
    }

    @Test
    void writesTheSameBytesTwice() {
        assertThat(new DocxWriter().bytes(SAMPLE)).isEqualTo(new DocxWriter().bytes(SAMPLE));
    }

    @Test
    void namesNoAuthorCompanyProgramOrTemplateAndTracksNothing() throws IOException {
        var parts = unzip(new DocxWriter().bytes(SAMPLE));
        assertThat(parts.get("docProps/core.xml"))
                .contains("<dc:title>")
                .doesNotContain("creator", "lastModifiedBy", "created", "POI");
        assertThat(parts.get("docProps/app.xml")).doesNotContain("Application", "Company", "Template", "POI");
        assertThat(parts.get("word/document.xml")).doesNotContain("w:ins ", "w:del ", "w:rsid", "comment");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("comments") || name.contains("embeddings"));
    }

    @Test
    void usesTheFontsOfTheUnit() throws IOException {
        var fonts = new Fonts("小标宋甲", "仿宋", "黑体", "楷体", "宋体", "Liberation Serif");
        var styles = unzip(new DocxWriter(fonts).bytes(SAMPLE)).get("word/styles.xml");
        assertThat(styles).contains("小标宋甲", "Liberation Serif").doesNotContain("GB2312", "方正");
    }

    @Test
    void survivesControlCharacters() throws IOException {
        var odd = OfficialDocument.of("甲\u0000乙")
                .title("题\u000b目")
                .text("正\uFFFE文\uD800")
                .build();
        try (var docx = reopen(new DocxWriter().bytes(odd))) {
            assertThat(docx.getParagraphs()).extracting(XWPFParagraph::getText).contains("题 目", "正 文");
        }
    }

    @Test
    void refusesACrookedTable() {
        var crooked = OfficialDocument.of("甲")
                .title("题")
                .block(Block.Table.of(null, List.of("一", "二"), List.of(List.of(Block.Cell.text("孤")))))
                .build();
        assertThatThrownBy(() -> new DocxWriter().bytes(crooked)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HtmlWriter.article(crooked)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void leavesASampleForTheEye() throws IOException {
        var sample = Path.of("target", "letter-sample.docx");
        Files.write(sample, new DocxWriter().bytes(SAMPLE));
        assertThat(sample).isNotEmptyFile();
    }

    private static void assertLook(XWPFDocument docx, String text, String font, int halfPoints, int line) {
        var style = style(docx, text);
        var fonts = style.getRPr().getRFontsArray(0);
        assertThat(fonts.getEastAsia()).isEqualTo(font);
        assertThat(fonts.getAscii()).isEqualTo("Times New Roman");
        assertThat(style.getRPr().getSzArray(0).getVal()).hasToString(Integer.toString(halfPoints));
        assertThat(style.getPPr().getSpacing().getLine()).hasToString(Integer.toString(line));
        assertThat(style.getPPr().getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
    }

    private static CTStyle style(XWPFDocument docx, String text) {
        return docx.getStyles().getStyle(paragraph(docx, text).getStyle()).getCTStyle();
    }

    private static XWPFParagraph paragraph(XWPFDocument docx, String text) {
        return docx.getParagraphs().stream()
                .filter(p -> p.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFDocument reopen(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static Map<String, String> unzip(byte[] bytes) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return parts;
    }
}
