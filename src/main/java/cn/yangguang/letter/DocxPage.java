package cn.yangguang.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Paper, margins, and the page numbers: “— 1 —”, outside on every page, one character in. */
final class DocxPage {
    private static final int ONE_CHARACTER = 100;
    private static final String RED = "FF0000";
    /** 4 mm between the organ's name and the rule, in points. */
    private static final int BELOW_NAME = 11;
    /** Eighths of a point. */
    private static final int RULE = 24;

    private DocxPage() {}

    static void setUp(XWPFDocument docx) {
        setUp(docx, 0);
    }

    /** @param raised how much higher than the foot of the page the page numbers stand, in twips */
    static void setUp(XWPFDocument docx, int raised) {
        var section = docx.getDocument().getBody().addNewSectPr();
        number(docx, HeaderFooterType.DEFAULT, Role.PAGE_RIGHT, raised);
        number(docx, HeaderFooterType.EVEN, Role.PAGE_LEFT, raised);
        docx.setEvenAndOddHeadings(true);
        measure(section);
    }

    /**
     * 信函格式 (GB/T 9704-2012, 10.1): the first page has the organ in red 30 mm below the edge with a double rule under it, a
     * second double rule 20 mm above the lower edge, both 170 mm long, and no page number.
     *
     * @param name words of the organ's name, which may be a blank
     * @param halfPoints size of the name
     */
    static void letterhead(XWPFDocument docx, String name, int halfPoints) {
        var section = docx.getDocument().getBody().getSectPr();
        section.addNewTitlePg();
        section.getPgMar().setHeader(Paper.LETTERHEAD);
        section.getPgMar().setFooter(Paper.LETTER_FOOT);
        var head = only(docx.createHeader(HeaderFooterType.FIRST));
        head.setStyle(Role.LETTER_ORGAN.styleId());
        var organ = head.createRun();
        organ.setColor(RED);
        organ.getCTR().addNewRPr().addNewSz().setVal(BigInteger.valueOf(halfPoints));
        organ.setText(name);
        rule(head, STBorder.THICK_THIN_SMALL_GAP, BELOW_NAME);
        var foot = only(docx.createFooter(HeaderFooterType.FIRST));
        foot.setStyle(Role.TABLE_TEXT.styleId());
        var line = foot.getCTP().getPPr().addNewSpacing();
        line.setLine(BigInteger.valueOf(20));
        line.setLineRule(STLineSpacingRule.EXACT);
        rule(foot, STBorder.THIN_THICK_SMALL_GAP, 0);
    }

    private static XWPFParagraph only(XWPFHeaderFooter part) {
        return part.getParagraphs().isEmpty() ? part.createParagraph() : part.getParagraphArray(0);
    }

    /** A red double rule under the paragraph, wider than the text on both sides. */
    private static void rule(XWPFParagraph paragraph, STBorder.Enum kind, int space) {
        var look = paragraph.getCTP().getPPr();
        var rule = look.addNewPBdr().addNewBottom();
        rule.setVal(kind);
        rule.setSz(BigInteger.valueOf(RULE));
        rule.setSpace(BigInteger.valueOf(space));
        rule.setColor(RED);
        var indent = look.isSetInd() ? look.getInd() : look.addNewInd();
        indent.setLeft(BigInteger.valueOf(-(Paper.LEFT - Paper.LETTER_SIDE)));
        indent.setRight(BigInteger.valueOf(-(Paper.RIGHT - Paper.LETTER_SIDE)));
    }

    private static void measure(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(Paper.WIDTH);
        size.setH(Paper.HEIGHT);
        var margins = section.addNewPgMar();
        margins.setTop(Paper.TOP);
        margins.setBottom(Paper.BOTTOM);
        margins.setLeft(Paper.LEFT);
        margins.setRight(Paper.RIGHT);
        margins.setHeader(851);
        margins.setFooter(Paper.FOOTER);
        margins.setGutter(0);
        var grid = section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(Paper.LINE));
    }

    private static void number(XWPFDocument docx, HeaderFooterType pages, Role role, int raised) {
        var footer = docx.createFooter(pages);
        var line = footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
        line.setStyle(role.styleId());
        if (raised > 0) line.getCTP().getPPr().addNewSpacing().setAfter(BigInteger.valueOf(raised));
        var indent = line.getCTP().getPPr().addNewInd();
        var twips = BigInteger.valueOf(role.twips(ONE_CHARACTER));
        if (role == Role.PAGE_RIGHT) {
            indent.setRightChars(BigInteger.valueOf(ONE_CHARACTER));
            indent.setRight(twips);
        } else {
            indent.setLeftChars(BigInteger.valueOf(ONE_CHARACTER));
            indent.setLeft(twips);
        }
        line.createRun().setText("— ");
        pageField(line);
        line.createRun().setText(" —");
    }

    private static void pageField(XWPFParagraph line) {
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        line.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        line.createRun().setText("1");
        line.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
