package cn.yangguang.letter;

import static cn.yangguang.typeset.WordFile.lines;
import static cn.yangguang.typeset.WordFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.law.LetterType;
import cn.yangguang.letter.TemplateFault.Kind;
import cn.yangguang.typeset.WordFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocxTemplateTest {
    private static final String TITLE = "演示";

    @Test
    void findsABlankThatWordHasCutIntoRuns() throws IOException {
        var file = WordFile.of(paragraph("收到", "{申", "请", "人}的", "申请"));
        var filled = filled(file, Facts.with().put(Blank.APPLICANT, "演示申请人").build());
        assertThat(filled).containsExactly("收到演示申请人的申请");
    }

    @Test
    void keepsTheLookOfTheTemplate() throws IOException {
        var file = WordFile.of(paragraph("甲", "{理由}", "乙"));
        try (var docx = reopen(DocxTemplate.read(file.bytes())
                .fill(Facts.with().put(Blank.REASON, "丙").build(), TITLE))) {
            var runs = docx.getParagraphArray(0).getRuns();
            assertThat(runs.get(1).text()).isEqualTo("丙");
            assertThat(runs.get(1).isBold()).isTrue();
            assertThat(runs.get(0).isBold()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:p>&amp;</w:p>",
                "{申请人}",
                "{?延期经过}{#附件}",
                "]]>",
                "&lt;script&gt;",
                "$1\\1",
                "\"'",
                "😀𠮷",
                "{",
                "｛理由｝"
            })
    void takesWhateverAFactSaysForText(String words) throws IOException {
        var filled = filled(
                lines("甲{理由}乙{申请人}丙"),
                Facts.with()
                        .put(Blank.REASON, words)
                        .put(Blank.APPLICANT, words)
                        .build());
        assertThat(filled).containsExactly("甲" + words + "乙" + words + "丙");
    }

    @Test
    void leavesOutWhatPaperCannotHold() throws IOException {
        var facts =
                Facts.with().put(Blank.REASON, "一\u0000二\u000b三\uFFFE四\uD800五").build();
        assertThat(filled(lines("{理由}。"), facts)).containsExactly("一 二 三 四 五。");
    }

    @Test
    void holdsAVeryLongFact() throws IOException {
        var words = new Random(1)
                .ints(200_000, '一', '龥')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(filled(lines("甲{理由}乙"), Facts.with().put(Blank.REASON, words).build()))
                .containsExactly("甲" + words + "乙");
    }

    @Test
    void givesEachLineOfABlankThatStandsAloneAParagraph() throws IOException {
        var facts = Facts.with().put(Blank.REASON, "一\n\n二\r\n三").build();
        assertThat(filled(lines("前", "{理由}", "后"), facts)).containsExactly("前", "一", "二", "三", "后");
        assertThat(filled(lines("因为{理由}。"), facts)).containsExactly("因为一 二 三。");
    }

    @Test
    void dropsAParagraphWhoseOptionalBlanksAreAllEmpty() throws IOException {
        var file = lines("{?延期经过}", "延期：{?延期经过}，{?补正经过}", "编号{编号}{?补正经过}", "完");
        var facts = Facts.with().put(Blank.APPLICATION_NUMBER, "7").build();
        assertThat(filled(file, facts)).containsExactly("编号7", "完");
    }

    @Test
    void repeatsAParagraphForEveryEntryOfItsList() throws IOException {
        var facts = Facts.with()
                .items(Blank.ITEMS_TO_ASSIST, List.of("甲", "{#协办事项}", "丙"))
                .put(Blank.OFFICE, "演示办公室")
                .build();
        assertThat(filled(lines("{#协办事项.序号}.{#协办事项}（{工作机构}）"), facts))
                .containsExactly("1.甲（演示办公室）", "2.{#协办事项}（演示办公室）", "3.丙（演示办公室）");
    }

    @Test
    void labelsAListOnceAndCountsOnlyMoreThanOne() throws IOException {
        var file = lines("附件：{#附件.序号}.{#附件}");
        assertThat(filled(
                        file,
                        Facts.with().items(Blank.ATTACHMENTS, List.of("甲", "乙")).build()))
                .containsExactly("附件：1.甲", "　　　2.乙");
        assertThat(filled(
                        file,
                        Facts.with().items(Blank.ATTACHMENTS, List.of("甲")).build()))
                .containsExactly("附件：甲");
        assertThat(filled(lines("前", "附件：{#附件.序号}.{#附件}"), Facts.NONE)).containsExactly("前");
    }

    @Test
    void repeatsATableRowForEveryEntryOfItsList() throws IOException {
        var row =
                "<w:tr><w:tc>" + paragraph("{#办理经过.日期}") + "</w:tc><w:tc>" + paragraph("{#办理经过.环节}") + "</w:tc></w:tr>";
        var file = WordFile.of("<w:tbl>" + row + "</w:tbl>" + paragraph("完"));
        var facts = Facts.with()
                .list(
                        Blank.COURSE,
                        List.of(Map.of("日期", "2024年3月1日", "环节", "登记"), Map.of("日期", "2024年3月5日", "环节", "补正")))
                .build();
        try (var docx = reopen(DocxTemplate.read(file.bytes()).fill(facts, TITLE))) {
            var table = docx.getTables().getFirst();
            assertThat(table.getRows()).hasSize(2);
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("补正");
        }
        try (var docx = reopen(DocxTemplate.read(file.bytes()).fill(Facts.NONE, TITLE))) {
            assertThat(docx.getTables()).isEmpty();
        }
    }

    @Test
    void doesNotDoubleTheMarkAtTheEnd() throws IOException {
        var facts = Facts.with().put(Blank.REASON, "因为涉密。").build();
        assertThat(filled(lines("理由：{理由}。", "（{理由}）"), facts)).containsExactly("理由：因为涉密。", "（因为涉密。）");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    UNKNOWN_BLANK ! {申请者}
                    STRAY_BRACE   ! 甲{申请人
                    STRAY_BRACE   ! ｛申请人｝
                    WRONG_KIND    ! {附件}
                    WRONG_KIND    ! {#理由}
                    WRONG_KIND    ! {#附件.大小}
                    TWO_LISTS     ! {#附件}{#协办事项}
                    """)
    void tellsByNameWhichBlankIsWrong(Kind kind, String line) throws IOException {
        var faults = DocxTemplate.read(lines(line).bytes()).faults();
        assertThat(faults).extracting(TemplateFault::kind).containsExactly(kind);
        assertThat(line.replaceAll("[{}#]", ""))
                .contains(faults.getFirst().detail().replaceAll("[{}#、].*", ""));
    }

    @Test
    void refusesMarksOfEditing() throws IOException {
        assertThat(kinds(WordFile.of("<w:p><w:ins w:id='1' w:author='x'><w:r><w:t>甲</w:t></w:r></w:ins></w:p>")))
                .containsExactly(Kind.TRACKED_CHANGE);
        assertThat(kinds(WordFile.of("<w:p><w:del w:id='1'><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>")))
                .containsExactly(Kind.TRACKED_CHANGE);
        var comments = "<w:comments xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<w:comment w:id='0'/></w:comments>";
        assertThat(kinds(lines("甲").with("word/comments.xml", comments))).containsExactly(Kind.COMMENT);
    }

    @Test
    void refusesWhatActsOrFetchesWhenOpened() throws IOException {
        assertThat(kinds(lines("甲").with("word/vbaProject.bin", "x"))).containsExactly(Kind.MACRO);
        assertThat(kinds(lines("甲").with("word/embeddings/oleObject1.bin", "x")))
                .containsExactly(Kind.EMBEDDED);
        assertThat(kinds(WordFile.of("<w:p><w:fldSimple w:instr=' INCLUDETEXT \"c:\\\\x\" '/></w:p>")))
                .containsExactly(Kind.FIELD);
        assertThat(kinds(WordFile.of("<w:p><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>")))
                .isEmpty();
        assertThat(kinds(lines("甲").with("word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" TargetMode="External" Target="http://127.0.0.1/x.png"
                          Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"/></Relationships>"""))).containsExactly(Kind.LINKED);
    }

    @Test
    void refusesHiddenWords() throws IOException {
        assertThat(kinds(WordFile.of("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>")))
                .containsExactly(Kind.HIDDEN_TEXT);
    }

    @Test
    void refusesWhatIsNoWordFile() {
        assertThat(TemplateCheck.faults("不是".getBytes(StandardCharsets.UTF_8), LetterType.OTHER))
                .containsExactly(new TemplateFault(Kind.UNREADABLE, ""));
        var entity = WordFile.of("")
                .with("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>");
        assertThatThrownBy(() -> DocxTemplate.read(entity.bytes())).isInstanceOf(IOException.class);
    }

    @Test
    void tellsWhichContentATemplateHasNoRoomFor() {
        var faults = TemplateCheck.faults(lines("{申请人}：你好").bytes(), LetterType.EXTEND);
        assertThat(faults)
                .extracting(TemplateFault::detail)
                .contains("延长的工作日数 {延长工作日数}", "发文字号 {文号}")
                .doesNotContain("收件人 {申请人}");
    }

    @Test
    void leavesNoTraceOfTheMaker() throws IOException {
        var file = lines("{理由}")
                .with("docProps/app.xml", "<Properties><Company>演示公司</Company></Properties>")
                .with("docProps/core.xml", "<x>演示作者</x>")
                .with("docProps/custom.xml", "<x>演示</x>")
                .with("word/settings.xml", """
                        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                         xmlns:r="r"><w:attachedTemplate r:id="r1"/><w:rsids><w:rsid w:val="1"/></w:rsids></w:settings>""");
        var filled = new String(
                uncompressed(DocxTemplate.read(file.bytes())
                        .fill(Facts.with().put(Blank.REASON, "甲").build(), TITLE)),
                StandardCharsets.UTF_8);
        assertThat(filled)
                .contains("<dc:title>演示</dc:title>")
                .doesNotContain("演示公司", "演示作者", "custom", "rsid", "attachedTemplate");
    }

    @Test
    void givesTheSameBytesForTheSameFacts() throws IOException {
        var template = DocxTemplate.read(lines("{理由}").bytes());
        var facts = Facts.with().put(Blank.REASON, "甲").build();
        assertThat(template.fill(facts, TITLE)).isEqualTo(template.fill(facts, TITLE));
    }

    private static List<Kind> kinds(WordFile file) throws IOException {
        return DocxTemplate.read(file.bytes()).faults().stream()
                .map(TemplateFault::kind)
                .toList();
    }

    private static List<String> filled(WordFile file, Facts facts) throws IOException {
        try (var docx = reopen(DocxTemplate.read(file.bytes()).fill(facts, TITLE))) {
            return docx.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static XWPFDocument reopen(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static byte[] uncompressed(byte[] zipped) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                out.write(entry.getName().getBytes(StandardCharsets.UTF_8));
                out.write(zip.readAllBytes());
            }
        }
        return out.toByteArray();
    }
}
