package cn.yangguang.yearpaper;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.typeset.FontShelf;
import cn.yangguang.typeset.Typesetter;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.TablesCsv;
import cn.yangguang.yearform.TablesJson;
import cn.yangguang.yearform.TablesRead;
import cn.yangguang.yearform.YearForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookFormatTest {

    private static final Typesetter TYPESETTER = new Typesetter(FontShelf.of(List.of()));

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2021, 2025})
    void hasTheSixHeadingsInOrderExactly(int year) {
        Document page = Jsoup.parse(text(year, BookFormat.HTML));
        assertThat(page.select("h2").eachText())
                .isEqualTo(YearForm.of(year).orElseThrow().parts().stream()
                        .map(FormPart::heading)
                        .toList());
        assertThat(page.select("h1").text().replace(" ", "")).isEqualTo("演示县演示镇人民政府" + year + "年政府信息公开工作年度报告");
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2025})
    void marksTablesUpForThoseWhoHearThem(int year) {
        Document page = Jsoup.parse(text(year, BookFormat.HTML));
        assertThat(page.select("table"))
                .hasSize(3)
                .allSatisfy(table -> assertThat(table.select("caption")).hasSize(1));
        Element third = page.select("table").get(1);
        assertThat(third.select("thead tr")).hasSize(3);
        assertThat(third.select("thead th[rowspan=3][colspan=3]").text())
                .isEqualTo("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）");
        assertThat(third.select("tbody th[scope=rowgroup]").first().text()).isEqualTo("三、本年度办理结果");
        assertThat(third.select("tbody th[scope=row]")).hasSize(year == 2019 ? 23 : 25);
        assertThat(page.select("td.number"))
                .hasSizeGreaterThanOrEqualTo(
                        YearForm.of(year).orElseThrow().cells().size());
    }

    @ParameterizedTest
    @ValueSource(ints = {2019, 2020, 2025})
    void givesTheThirdTableAPageOfItsOwn(int year) throws IOException {
        byte[] pdf = BookFormat.PDF.bytes(Books.of(year), TYPESETTER);
        try (var read = Loader.loadPDF(pdf)) {
            int with = 0;
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String words = stripper.getText(read).replaceAll("\\s", "");
                if (words.contains("三、收到和处理政府信息公开申请情况")) {
                    with++;
                    assertThat(words)
                            .contains("四、结转下年度继续办理")
                            .doesNotContain("二、主动公开")
                            .doesNotContain("四、政府信息公开行政复议");
                    var box = read.getPage(page - 1).getMediaBox();
                    assertThat(box.getHeight()).isGreaterThan(box.getWidth());
                }
            }
            assertThat(with).isEqualTo(1);
        }
    }

    @Test
    void setsTablesInSmallFiveWithMergedHeadings() throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(BookFormat.DOCX.bytes(Books.of(2025), TYPESETTER)))) {
            assertThat(docx.getTables()).hasSize(3);
            XWPFTable third = docx.getTables().get(1);
            String xml = third.getCTTbl().xmlText();
            assertThat(xml).contains("w:gridSpan w:val=\"3\"", "w:vMerge w:val=\"restart\"", "YGFORMTABLENUMBER");
            assertThat(docx.getStyles()
                            .getStyle("YGFORMTABLENUMBER")
                            .getCTStyle()
                            .xmlText())
                    .contains("w:sz w:val=\"18\"");
        }
    }

    @Test
    void keepsABlankCellBlankEverywhere() {
        Book full = Books.of(2025);
        var values = new TreeMap<>(full.values());
        values.remove("R01.C7");
        Book book = new Book(
                full.organ(),
                full.organName(),
                full.level(),
                2025,
                full.opening(),
                full.parts(),
                values,
                List.of(),
                List.of(),
                null,
                "",
                List.of());
        assertThat(TablesCsv.read(book.csv()).tablesOrNull()).isEqualTo(book.tables());
        var node = BookJson.MAPPER.readTree(utf8(BookFormat.JSON.bytes(book, TYPESETTER)));
        assertThat(node.get("cells").get("R01.C7").isNull()).isTrue();
        assertThat(TablesJson.read(node.toString())).isInstanceOf(TablesRead.Good.class);
    }

    @Test
    void writesEveryCellOfTheFormForSpreadsheetsAndPrograms() {
        for (int year : new int[] {2014, 2019, 2025}) {
            List<String> codes = YearForm.of(year).orElseThrow().cells().stream()
                    .map(FormCell::code)
                    .toList();
            Book book = Books.of(year);
            assertThat(book.csv().lines().skip(1).map(line -> line.split(",")[1]))
                    .containsExactlyElementsOf(codes);
            assertThat(BookJson.MAPPER
                            .readTree(text(year, BookFormat.JSON))
                            .get("cells")
                            .propertyNames())
                    .containsExactlyElementsOf(codes);
        }
    }

    @Test
    void publishesASchemaThatNamesEveryFieldOfTheFile() {
        var schema =
                BookJson.MAPPER.readTree(BookFormat.schema()).get("properties").propertyNames();
        for (int year : new int[] {2014, 2019, 2025}) {
            assertThat(schema)
                    .containsAll(BookJson.MAPPER
                            .readTree(text(year, BookFormat.JSON))
                            .propertyNames());
        }
    }

    @Test
    void givesTheSameBytesForTheSameReport() {
        for (BookFormat format : BookFormat.values()) {
            assertThat(format.bytes(Books.of(2025), TYPESETTER))
                    .as(format.word())
                    .isEqualTo(format.bytes(Books.of(2025), TYPESETTER));
        }
    }

    @Test
    void canBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/yearpaper"));
        for (int year : new int[] {2019, 2025}) {
            for (BookFormat format : BookFormat.values()) {
                Files.write(folder.resolve(format.fileName(Books.of(year))), format.bytes(Books.of(year), TYPESETTER));
            }
        }
        assertThat(folder.resolve("demo-2025.docx")).exists();
    }

    private static String text(int year, BookFormat format) {
        return utf8(format.bytes(Books.of(year), TYPESETTER));
    }

    private static String utf8(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
