package cn.yangguang.letter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Tables with hairline borders over the full text width; also the imprint, which is a table of two rules. */
final class DocxTable {
    private static final int HAIRLINE = 4;
    private static final int IMPRINT_RULE = 6;
    /** One line of a form, in twips. */
    private static final int FORM_LINE = 460;
    /** Room beside the text of a printed form, in twips. */
    private static final int NARROW_SIDE = 40;

    private DocxTable() {}

    static void add(XWPFDocument docx, Block.Table table) {
        var grid = TableGrid.of(table);
        var ct = begin(docx);
        var widths = grid.widths(Paper.TEXT_WIDTH);
        columns(ct, widths);
        rows(ct, grid, table, widths, DocxTable::role);
    }

    /** As a form prints it. Narrow cells have narrow sides, or a column of counts would break its numbers. */
    static void add(XWPFDocument docx, Block.Printed printed) {
        var grid = TableGrid.of(printed.table());
        var ct = begin(docx);
        var sides = ct.getTblPr().addNewTblCellMar();
        width(sides.addNewLeft(), NARROW_SIDE);
        width(sides.addNewRight(), NARROW_SIDE);
        var widths = widths(printed.shares());
        columns(ct, widths);
        rows(ct, grid, printed.table(), widths, DocxTable::printedRole);
    }

    private static CTTbl begin(XWPFDocument docx) {
        var ct = docx.createTable().getCTTbl();
        while (ct.sizeOfTrArray() > 0) ct.removeTr(0);
        frame(properties(ct), true);
        return ct;
    }

    /** Which style a cell has; the second argument tells whether it stands in the header rows. */
    private interface Roles {
        Role of(Block.Cell cell, boolean header);
    }

    private static void rows(CTTbl ct, TableGrid grid, Block.Table table, List<Integer> widths, Roles roles) {
        for (int row = 0; row < grid.height(); row++)
            row(ct, grid, row, row < table.header().size(), widths, roles);
    }

    private static void row(CTTbl ct, TableGrid grid, int row, boolean header, List<Integer> widths, Roles roles) {
        var ctRow = ct.addNewTr();
        var settings = ctRow.addNewTrPr();
        settings.addNewCantSplit();
        if (header) settings.addNewTblHeader();
        for (var place : grid.row(row)) {
            var cell = ctRow.addNewTc();
            var look = cell.addNewTcPr();
            width(
                    look.addNewTcW(),
                    sum(widths.subList(
                            place.column(), place.column() + place.cell().across())));
            if (place.cell().across() > 1)
                look.addNewGridSpan().setVal(BigInteger.valueOf(place.cell().across()));
            if (place.cell().down() > 1)
                look.addNewVMerge().setVal(place.continues() ? STMerge.CONTINUE : STMerge.RESTART);
            look.addNewVAlign().setVal(STVerticalJc.CENTER);
            var line = cell.addNewP();
            line.addNewPPr()
                    .addNewPStyle()
                    .setVal(roles.of(place.cell(), header).styleId());
            if (!place.continues())
                line.addNewR().addNewT().setStringValue(place.cell().text());
        }
    }

    /** A form: labels in the middle, room to write beside them. */
    static void add(XWPFDocument docx, Block.Form form) {
        var ct = begin(docx);
        var widths = widths(form.shares());
        columns(ct, widths);
        for (var row : form.rows()) row(ct, row, widths);
    }

    private static void row(CTTbl ct, Block.FormRow row, List<Integer> widths) {
        var ctRow = ct.addNewTr();
        var height = ctRow.addNewTrPr().addNewTrHeight();
        height.setVal(BigInteger.valueOf((long) row.lines() * FORM_LINE));
        height.setHRule(STHeightRule.AT_LEAST);
        int column = 0;
        for (var cell : row.cells()) {
            var ctCell = ctRow.addNewTc();
            var look = ctCell.addNewTcPr();
            width(look.addNewTcW(), sum(widths.subList(column, column + cell.across())));
            if (cell.across() > 1) look.addNewGridSpan().setVal(BigInteger.valueOf(cell.across()));
            look.addNewVAlign().setVal(STVerticalJc.CENTER);
            var line = ctCell.addNewP();
            line.addNewPPr().addNewPStyle().setVal((cell.label() ? Role.FORM_LABEL : Role.FORM_TEXT).styleId());
            if (!cell.text().isEmpty()) line.addNewR().addNewT().setStringValue(cell.text());
            column += cell.across();
        }
    }

    private static List<Integer> widths(List<Integer> shares) {
        int all = sum(shares);
        var widths = new ArrayList<>(
                shares.stream().map(share -> Paper.TEXT_WIDTH * share / all).toList());
        widths.set(0, widths.getFirst() + Paper.TEXT_WIDTH - sum(widths));
        return widths;
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    private static Role role(Block.Cell cell, boolean header) {
        if (header) return Role.TABLE_HEAD;
        return cell.number() ? Role.TABLE_NUMBER : Role.TABLE_TEXT;
    }

    private static Role printedRole(Block.Cell cell, boolean header) {
        if (header || cell.heads() == Block.Heads.COLUMNS) return Role.FORM_TABLE_HEAD;
        return cell.number() ? Role.FORM_TABLE_NUMBER : Role.FORM_TABLE_TEXT;
    }

    /** 版记 at the foot of the last page: a rule, the copies, a thin rule, issuer and date, a rule. */
    static void imprint(XWPFDocument docx, OfficialDocument.Imprint imprint) {
        var table = docx.createTable();
        var settings = properties(table.getCTTbl());
        var place = settings.addNewTblpPr();
        place.setVertAnchor(STVAnchor.MARGIN);
        place.setHorzAnchor(STHAnchor.MARGIN);
        place.setTblpYSpec(STYAlign.BOTTOM);
        frame(settings, false);
        columns(table.getCTTbl(), List.of(Paper.TEXT_WIDTH));
        var line = table.getRow(0).getCell(0);
        if (imprint.copies() != null) {
            fill(line, "抄送：" + imprint.copies() + "。");
            line = table.createRow().getCell(0);
        }
        fill(line, imprint.issuer() + "　　" + ChineseDates.format(imprint.date()) + "印发");
    }

    private static void fill(XWPFTableCell cell, String text) {
        var line = cell.getParagraphs().getFirst();
        line.setStyle(Role.IMPRINT.styleId());
        line.createRun().setText(text);
    }

    private static CTTblPr properties(CTTbl ct) {
        ct.setTblPr(CTTblPr.Factory.newInstance());
        return ct.getTblPr();
    }

    private static void frame(CTTblPr settings, boolean full) {
        width(settings.addNewTblW(), Paper.TEXT_WIDTH);
        settings.addNewJc().setVal(STJcTable.CENTER);
        var borders = settings.addNewTblBorders();
        int outer = full ? HAIRLINE : IMPRINT_RULE;
        rule(borders.addNewTop(), outer);
        if (full) rule(borders.addNewLeft(), HAIRLINE);
        rule(borders.addNewBottom(), outer);
        if (full) rule(borders.addNewRight(), HAIRLINE);
        rule(borders.addNewInsideH(), HAIRLINE);
        if (full) rule(borders.addNewInsideV(), HAIRLINE);
        settings.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static void rule(CTBorder border, int eighths) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(eighths));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static void columns(CTTbl ct, List<Integer> widths) {
        var grid = ct.getTblGrid() == null ? ct.addNewTblGrid() : ct.getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private static void width(CTTblWidth width, int twips) {
        width.setW(BigInteger.valueOf(twips));
        width.setType(STTblWidth.DXA);
    }
}
