package cn.yangguang.letter;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.law.LetterType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

/** 信函格式 (GB/T 9704-2012, 10.1) of a filled letter, opened again. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LetterLayoutTest {
    private XWPFDocument letter;

    @BeforeAll
    void fillsALetter() throws IOException {
        var likeness = new OfficialDocument.Signature("演示县演示镇人民政府", LocalDate.of(2024, 3, 20), true);
        var law = LawProfile.of(LawVersion.R2019);
        var template = DocxTemplate.read(new DocxWriter().template(Papers.of(LetterType.GRANT), likeness));
        var facts = FullFacts.of(law, LetterType.GRANT, null);
        letter = new XWPFDocument(
                new ByteArrayInputStream(new LetterDraft(LetterType.GRANT, null, law, template, facts).docx()));
    }

    @AfterAll
    void close() throws IOException {
        letter.close();
    }

    @Test
    void hasThePaperAndMarginsOfTheStandard() {
        var section = letter.getDocument().getBody().getSectPr();
        var margins = section.getPgMar();
        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH(), margins.getTop(), margins.getLeft()))
                .extracting(Object::toString)
                .containsExactly("11906", "16838", "2098", "1588");
        assertThat(List.of(margins.getRight(), margins.getBottom(), margins.getHeader(), margins.getFooter()))
                .extracting(Object::toString)
                .containsExactly("1474", "1985", "1701", "1134");
    }

    @Test
    void hasTheOrganInRedAboveADoubleRuleOnTheFirstPageOnly() {
        assertThat(letter.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
        var policy = letter.getHeaderFooterPolicy();
        var head = policy.getFirstPageHeader().getParagraphArray(0);
        assertThat(head.getText()).isEqualTo("演示县演示镇人民政府");
        assertThat(head.getRuns().getFirst().getColor()).isEqualTo("FF0000");
        var rule = head.getCTP().getPPr().getPBdr().getBottom();
        assertThat(rule.getVal()).isEqualTo(STBorder.THICK_THIN_SMALL_GAP);
        assertThat(rule.getColor()).isEqualTo(new byte[] {-1, 0, 0});
        // 170 mm: 8 and 6 mm beyond the text.
        assertThat(List.of(
                        head.getCTP().getPPr().getInd().getLeft(),
                        head.getCTP().getPPr().getInd().getRight()))
                .extracting(Object::toString)
                .containsExactly("-454", "-340");
        assertThat(policy.getDefaultHeader()).isNull();
    }

    @Test
    void hasASecondRuleAndNoPageNumberAtTheFootOfTheFirstPage() {
        var policy = letter.getHeaderFooterPolicy();
        var foot = policy.getFirstPageFooter();
        assertThat(foot.getText().strip()).isEmpty();
        assertThat(foot.getParagraphArray(0)
                        .getCTP()
                        .getPPr()
                        .getPBdr()
                        .getBottom()
                        .getVal())
                .isEqualTo(STBorder.THIN_THICK_SMALL_GAP);
        assertThat(policy.getDefaultFooter().getText().strip()).isEqualTo("— 1 —");
        assertThat(policy.getEvenPageFooter().getText().strip()).isEqualTo("— 1 —");
    }

    @Test
    void setsEachRoleInItsFont() {
        assertFont("演政公复〔2024〕3号", "仿宋_GB2312", 32);
        assertFont("政府信息公开申请答复书", "方正小标宋简体", 44);
        assertFont("演示申请人：", "仿宋_GB2312", 32);
        assertThat(style("演政公复〔2024〕3号").getPPr().getJc().getVal()).isEqualTo(STJc.RIGHT);
    }

    @Test
    void givesTheDateFourCharactersAndTheAttachmentsTheirLine() {
        var date = paragraph("2024年3月20日");
        assertThat(date.getCTP().getPPr().getInd().getRightChars()).hasToString("400");
        var first = paragraph("附件：1.附件1名称");
        assertThat(first.getCTP().getPPr().getSpacing().getBefore()).hasToString("579");
        var second = paragraph("　　　2.附件2名称");
        assertThat(second.getCTP().getPPr().getSpacing().isSetBefore()).isFalse();
    }

    @Test
    void namesNoAuthorAndTracksNothing() throws IOException {
        assertThat(letter.getProperties().getCoreProperties().getCreator()).isNull();
        assertThat(letter.getProperties().getCoreProperties().getTitle()).isEqualTo("政府信息公开申请答复书（予以公开）");
        assertThat(letter.isTrackRevisions()).isFalse();
        assertThat(letter.getComments()).isNull();
    }

    private void assertFont(String text, String font, int halfPoints) {
        var look = style(text).getRPr();
        assertThat(look.getRFontsArray(0).getEastAsia()).as(text).isEqualTo(font);
        assertThat(look.getSzArray(0).getVal()).as(text).hasToString(Integer.toString(halfPoints));
    }

    private CTStyle style(String text) {
        return letter.getStyles().getStyle(paragraph(text).getStyle()).getCTStyle();
    }

    private XWPFParagraph paragraph(String text) {
        return letter.getParagraphs().stream()
                .filter(p -> p.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }
}
