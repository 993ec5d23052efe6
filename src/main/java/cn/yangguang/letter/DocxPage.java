package cn.yangguang.letter;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Paper, margins, and the page numbers: “— 1 —”, outside on every page, one character in. */
final class DocxPage {
    private static final int ONE_CHARACTER = 100;

    private DocxPage() {}

    static void setUp(XWPFDocument docx) {
        var section = docx.getDocument().getBody().addNewSectPr();
        number(docx, HeaderFooterType.DEFAULT, Role.PAGE_RIGHT);
        number(docx, HeaderFooterType.EVEN, Role.PAGE_LEFT);
        docx.setEvenAndOddHeadings(true);
        measure(section);
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

    private static void number(XWPFDocument docx, HeaderFooterType pages, Role role) {
        var footer = docx.createFooter(pages);
        var line = footer.getParagraphs().isEmpty() ? footer.createParagraph() : footer.getParagraphArray(0);
        line.setStyle(role.styleId());
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
