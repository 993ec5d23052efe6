package cn.yangguang.letter;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Sets one of the papers with its blanks, as the program brings it. */
final class DocxLetter {
    /** The largest and smallest size of the organ's name, in half points. */
    private static final int LARGEST = 76;

    private static final int SMALLEST = 44;
    /** Room for the organ's name, in points: the text's width. */
    private static final int ROOM = Paper.TEXT_WIDTH / 20;
    /** Seven eighths of a character of 16 pt, between the rule and the number. */
    private static final int BELOW_RULE = 280;

    private final XWPFDocument docx;
    private final DocxBody body;
    private final OfficialDocument.Signature signature;

    /** @param signature whose lengths decide where the signature stands */
    DocxLetter(XWPFDocument docx, OfficialDocument.Signature signature) {
        this.docx = docx;
        this.body = new DocxBody(docx);
        this.signature = signature;
    }

    void write(DefaultPaper paper) {
        if (paper.layout() == Layout.FORM) {
            DocxPage.setUp(docx);
            form(paper.title(), paper.body());
        } else {
            DocxPage.setUp(docx, Paper.FOOTER - Paper.LETTER_FOOT);
            DocxPage.letterhead(docx, blank(Blank.ORGAN), nameSize(signature.organ()));
            letter(paper);
        }
    }

    private void form(String title, Iterable<Block> blocks) {
        body.line(Role.TITLE, title);
        body.line(Role.TABLE_TEXT, "");
        blocks.forEach(body::block);
    }

    private void letter(DefaultPaper paper) {
        if (paper.series() != null) number();
        body.line(Role.BODY, "");
        body.line(Role.BODY, "");
        body.line(Role.TITLE, blank(Blank.ORGAN));
        body.line(Role.TITLE, paper.title());
        body.line(Role.BODY, "");
        var addressee = paper.addressee();
        if (addressee != null) body.line(Role.ADDRESSEE, blank(addressee) + "：");
        paper.body().forEach(body::block);
        attachment(paper);
        body.sign(signature, blank(Blank.ORGAN), blank(Blank.DATE));
        docx.getParagraphs().getLast().setKeepNext(true);
        body.line(Role.CONTACT, "（联系人：" + blank(Blank.CONTACT_PERSON) + "，联系电话：" + blank(Blank.CONTACT_PHONE) + "）");
        var slip = paper.slip();
        if (slip == null) return;
        docx.createParagraph().setPageBreak(true);
        form(slip.title(), slip.body());
    }

    private void number() {
        exactly(
                body.line(Role.LETTER_NUMBER, blank(Blank.NUMBER))
                        .getCTP()
                        .getPPr()
                        .addNewSpacing(),
                BELOW_RULE);
    }

    private static void exactly(CTSpacing place, int before) {
        place.setBefore(BigInteger.valueOf(before));
        place.setLine(BigInteger.valueOf(Paper.LINE));
        place.setLineRule(STLineSpacingRule.EXACT);
    }

    /** One blank line below the text; a name that needs two lines is aligned with its own start. */
    private void attachment(DefaultPaper paper) {
        var text = paper.attachment();
        if (text == null) return;
        var line = body.line(Role.ATTACHMENT, text);
        exactly(line.getCTP().getPPr().addNewSpacing(), Paper.LINE);
        DocxBody.indent(line, 575, 375);
    }

    private static String blank(Blank blank) {
        return "{" + blank.title() + "}";
    }

    /** As large as fits on one line. */
    private static int nameSize(String organ) {
        int characters = Math.max(1, SignaturePlace.width(organ) / 100);
        return Math.clamp(2L * ROOM / characters, SMALLEST, LARGEST);
    }
}
