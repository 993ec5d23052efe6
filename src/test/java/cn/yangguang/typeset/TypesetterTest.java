package cn.yangguang.typeset;

import static cn.yangguang.typeset.WordFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import cn.yangguang.typeset.TypesetNote.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class TypesetterTest {
    /** No fonts but the one that comes with the program: the same on every machine. */
    private static final FontShelf BARE = FontShelf.only(List.of());

    private final Typesetter typesetter = new Typesetter(BARE);

    @Test
    void printsTheWordsOfTheFile() throws IOException {
        var long1 = "这一段写得长一些，用来看一行放不下的时候从哪里断开，也看标点会不会跑到一行的开头去。".repeat(5);
        var set = set(paragraph("第一", "段") + paragraph(long1) + paragraph("English words, 2024年3月5日"));
        assertThat(words(set)).isEqualTo("第一段" + long1 + "Englishwords,2024年3月5日");
        assertThat(set.pages()).isEqualTo(1);
    }

    @Test
    void startsNoLineWithAMarkThatEndsASentence() throws IOException {
        var set = set(paragraph("甲乙，丙丁。戊己（庚辛）壬癸“子丑”：寅卯；".repeat(30)));
        try (var pdf = Loader.loadPDF(set.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf).lines())
                    .noneMatch(line -> line.matches("^[，。）”：；].*"))
                    .noneMatch(line -> line.strip().matches(".*[（“]$"));
        }
    }

    @Test
    void givesTheSameBytesForTheSameFile() {
        var file = WordFile.lines("甲", "乙").bytes();
        assertThat(typesetter.typeset(file).pdf())
                .isEqualTo(
                        new Typesetter(FontShelf.only(List.of())).typeset(file).pdf());
    }

    @Test
    void tellsWhichFontItTookInstead() {
        var set = set("<w:p><w:r><w:rPr><w:rFonts w:eastAsia='仿宋_GB2312'/></w:rPr><w:t>甲</w:t></w:r></w:p>");
        assertThat(set.notes()).contains(new TypesetNote(Kind.FONT_REPLACED, "仿宋_GB2312", "NotoSansSC-Regular"));
    }

    @Test
    void tellsASignThatNoFontHasAndKeepsItInTheText() throws IOException {
        var set = set(paragraph("甲\uE123乙"));
        assertThat(set.notes()).extracting(TypesetNote::kind).contains(Kind.SIGN_MISSING);
        assertThat(set.notes()).extracting(TypesetNote::what).contains("\uE123 U+E123");
        assertThat(words(set)).isEqualTo("甲\uE123乙");
    }

    @Test
    void aNoteSurvivesBeingKept() {
        var note = new TypesetNote(Kind.FONT_REPLACED, "仿宋_GB2312", "NotoSansSC-Regular");
        assertThat(TypesetNote.ofLine(note.line())).isEqualTo(note);
    }

    @Test
    void goesOnToFurtherPagesAndNumbersThem() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 120; i++) lines.append(paragraph("第" + i + "行"));
        var footer = "<w:ftr xmlns:w='" + WordXml.W + "'><w:p><w:r><w:t>共</w:t></w:r>"
                + "<w:fldSimple w:instr=' NUMPAGES '/><w:r><w:t>页第</w:t></w:r><w:fldSimple w:instr=' PAGE '/></w:p></w:ftr>";
        var file = WordFile.of(lines + "<w:sectPr><w:footerReference w:type='default' r:id='f' xmlns:r="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships'/></w:sectPr>")
                .with("word/footer1.xml", footer)
                .with("word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="f" Target="footer1.xml" Type="x"/></Relationships>""");
        var set = typesetter.typeset(file.bytes());
        assertThat(set.pages()).isEqualTo(3);
        assertThat(words(set)).contains("共3页第1", "共3页第2", "共3页第3", "第0行", "第119行");
    }

    @Test
    void repeatsTheHeadOfATableAndCutsARowThatIsHigherThanAPage() throws IOException {
        var cell = "<w:tc>" + paragraph("很长").repeat(100) + "</w:tc>";
        var table = "<w:tbl><w:tblGrid><w:gridCol w:w='4000'/></w:tblGrid>"
                + "<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>" + paragraph("表头") + "</w:tc></w:tr>"
                + "<w:tr>" + cell + "</w:tr></w:tbl>";
        var set = set(table);
        assertThat(set.pages()).isGreaterThan(1);
        assertThat(words(set).split("表头", -1)).hasSize(set.pages() + 1);
        assertThat(words(set).split("很长", -1)).hasSize(101);
    }

    @Test
    void neitherShowsHiddenWordsNorLosesTextBoxes() throws IOException {
        var set = set("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r><w:r><w:pict><w:txbxContent>"
                + paragraph("框") + "</w:txbxContent></w:pict></w:r><w:r><w:t>甲</w:t></w:r></w:p>");
        assertThat(words(set)).isEqualTo("甲框");
        assertThat(set.notes()).extracting(TypesetNote::kind).contains(Kind.TEXT_BOX);
    }

    @Test
    void printsTheNumbersThatWordGives() throws IOException {
        var numbering = "<w:numbering xmlns:w='" + WordXml.W + "'><w:abstractNum w:abstractNumId='1'>"
                + "<w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='chineseCounting'/><w:suff w:val='nothing'/>"
                + "<w:lvlText w:val='%1、'/></w:lvl></w:abstractNum>"
                + "<w:num w:numId='5'><w:abstractNumId w:val='1'/></w:num></w:numbering>";
        var item = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='5'/></w:numPr></w:pPr>"
                + "<w:r><w:t>项</w:t></w:r></w:p>";
        var file = WordFile.of(item.repeat(3)).with("word/numbering.xml", numbering);
        assertThat(words(typesetter.typeset(file.bytes()))).isEqualTo("一、项二、项三、项");
    }

    @Test
    void writesAFontThatOtherProgramsRead() throws IOException {
        var face = Face.shipped();
        int glyph = face.glyph('政');
        var outline = face.outline(glyph);
        var font = CompactFont.write(
                "ABCDEF+Test",
                List.of(CharString.of(outline, 1000, 500), CharString.of(outline, face.unitsPerEm(), 1000)),
                new int[] {0, 0, 1000, 1000});
        var read = (CFFCIDFont)
                new CFFParser().parse(new RandomAccessReadBuffer(font)).getFirst();
        var bounds = read.getType2CharString(1).getPath().getBounds2D();
        double scale = 1000.0 / face.unitsPerEm();
        assertThat(read.getNumCharStrings()).isEqualTo(2);
        assertThat(read.getType2CharString(1).getWidth()).isEqualTo(1000);
        assertThat(bounds.getHeight()).isCloseTo(outline.getBounds2D().getHeight() * scale, offset(2.0));
    }

    @Test
    void refusesWhatIsNoWordFile() {
        assertThatThrownBy(() -> typesetter.typeset("不是".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Typeset set(String body) {
        return typesetter.typeset(WordFile.of(body).bytes());
    }

    private static String words(Typeset set) throws IOException {
        try (var pdf = Loader.loadPDF(set.pdf())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }
}
