package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DissectorTest {

    @Test
    void keepsParagraphsAndTablesOfWordWithTheirPlaces() {
        Contents contents = read(Made.docx(Made.p("第一段") + "<w:p/>"
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + Made.p("姓名") + "</w:tc><w:tc>"
                + Made.p("金额") + "</w:tc></w:tr><w:tr><w:tc>" + Made.p("张三") + Made.p("户主") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>第二</w:t></w:r><w:r><w:tab/><w:t>段</w:t></w:r></w:p>"));
        assertThat(contents.readable()).isTrue();
        assertThat(contents.traces()).isEmpty();
        assertThat(contents.parts())
                .containsExactly(
                        new Passage("正文第1段", Seen.SHOWN, "第一段"),
                        new Grid(
                                "表1",
                                Seen.SHOWN,
                                List.of(row(1, cell(0, "姓名"), cell(2, "金额")), row(2, cell(0, "张三\n户主")))),
                        new Passage("正文第2段", Seen.SHOWN, "第二\t段"));
    }

    @Test
    void readsTextInEveryEncodingOfAnOffice() {
        for (Charset charset : List.of(
                StandardCharsets.UTF_8, Charset.forName("GBK"), StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            assertThat(read("关于公示的通知\n\n临河镇人民政府".getBytes(charset)).parts())
                    .as(charset.name())
                    .containsExactly(
                            new Passage("第1行", Seen.SHOWN, "关于公示的通知"), new Passage("第3行", Seen.SHOWN, "临河镇人民政府"));
        }
    }

    @Test
    void takesTextWithEvenSeparatorsForATable() {
        assertThat(read("姓名,金额\n张三,\"1,200\"\n".getBytes(Charset.forName("GBK")))
                        .parts())
                .containsExactly(new Grid(
                        "表格",
                        Seen.SHOWN,
                        List.of(row(1, cell(0, "姓名"), cell(1, "金额")), row(2, cell(0, "张三"), cell(1, "1,200")))));
    }

    @Test
    void readsPagesWithTheirTables() {
        String page = "<html><head><meta charset=gb2312><title>公示</title></head><body><div>各村：<br>现公示</div>"
                + "<table><tr><td rowspan=2>一</td><td>二</td></tr><tr><td>三</td></tr></table><p>2026年</p></body></html>";
        assertThat(read(page.getBytes(Charset.forName("GBK"))).parts())
                .containsExactly(
                        new Passage("网页标题", Seen.SHOWN, "公示"),
                        new Passage("正文第1段", Seen.SHOWN, "各村：\n现公示"),
                        new Grid("表1", Seen.SHOWN, List.of(row(1, cell(0, "一"), cell(1, "二")), row(2, cell(1, "三")))),
                        new Passage("正文第2段", Seen.SHOWN, "2026年"));
    }

    @Test
    void readsLinesOfAPageAndTheColumnsInThem() throws Exception {
        try (var document = new PDDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                write(content, 50, 700, "Second");
                write(content, 200, 700, "line");
                write(content, 50, 730, "First line");
            }
            document.save(out);
            Contents contents = read(out.toByteArray());
            assertThat(contents.traces()).isEmpty();
            assertThat(contents.parts())
                    .containsExactly(
                            new Passage("第1页第1行", Seen.SHOWN, "First line"),
                            new Passage("第1页第2行", Seen.SHOWN, "Second\tline"));
        }
    }

    @Test
    void tellsWordsApartThatOnlyAGapSeparates() {
        List<Glyph> glyphs = List.of(
                new Glyph("a", 10, 50, 6, 12, null),
                new Glyph("b", 16, 50, 6, 12, null),
                new Glyph("c", 25, 50, 6, 12, null),
                new Glyph("中", 34, 50, 12, 12, null),
                new Glyph("d", 49, 50, 6, 12, null));
        assertThat(PageLines.of(glyphs)).containsExactly("ab c中d");
    }

    @Test
    void answersForFilesThatAreNoneOfOurs(@TempDir Path folder) throws Exception {
        assertThat(new Dissector().read(folder.resolve("nothing")).unread()).isEqualTo(Unreadable.BROKEN);
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThat(new Dissector().read(empty).unread()).isEqualTo(Unreadable.NO_TEXT);
        byte[] noise = new byte[4000];
        new java.util.Random(4711).nextBytes(noise);
        assertThat(read(noise).unread()).isEqualTo(Unreadable.OTHER_KIND);
    }

    private static void write(PDPageContentStream content, float x, float y, String text) throws Exception {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }

    private static Contents read(byte[] bytes) {
        return new Dissector().read(bytes);
    }

    private static Grid.Row row(int number, Grid.Cell... cells) {
        return new Grid.Row(number, Seen.SHOWN, List.of(cells));
    }

    private static Grid.Cell cell(int column, String text) {
        return new Grid.Cell(column, Seen.SHOWN, text);
    }
}
