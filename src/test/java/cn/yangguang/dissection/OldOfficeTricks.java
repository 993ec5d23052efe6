package cn.yangguang.dissection;

import static cn.yangguang.dissection.Trick.SECRET;
import static cn.yangguang.dissection.Trick.words;

import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextBox;
import org.apache.poi.hssf.usermodel.DVConstraint;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;

/** What the binary files of Excel and PowerPoint may hide. */
final class OldOfficeTricks {

    private OldOfficeTricks() {}

    private interface BookMaking {
        void on(HSSFWorkbook book, HSSFSheet sheet, HSSFCell cell) throws Exception;
    }

    private interface ShowMaking {
        void on(HSLFSlideShow show, HSLFSlide slide, HSLFTextBox box) throws Exception;
    }

    static byte[] xls() throws Exception {
        return book((book, sheet, cell) -> cell.setCellValue(441423199001011010d));
    }

    static byte[] ppt() throws Exception {
        return show((show, slide, box) -> box.setText("看得见"));
    }

    private static byte[] book(BookMaking making) throws Exception {
        try (var book = new HSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = book.createSheet("名单");
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            making.on(book, sheet, sheet.createRow(1).createCell(1));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] show(ShowMaking making) throws Exception {
        try (var show = new HSLFSlideShow();
                var out = new ByteArrayOutputStream()) {
            HSLFSlide slide = show.createSlide();
            HSLFTextBox box = slide.createTextBox();
            box.setAnchor(new Rectangle(20, 20, 200, 50));
            making.on(show, slide, box);
            show.write(out);
            return out.toByteArray();
        }
    }

    static List<Trick> all() {
        return List.of(
                words(
                        "xls 深度隐藏工作表",
                        TraceKind.HIDDEN_SHEET,
                        () -> book((book, sheet, cell) -> {
                            book.createSheet("底稿").createRow(0).createCell(0).setCellValue(SECRET);
                            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
                        })),
                words(
                        "xls 隐藏行",
                        TraceKind.HIDDEN_ROW,
                        () -> book((book, sheet, cell) -> {
                            cell.setCellValue(SECRET);
                            cell.getRow().setZeroHeight(true);
                        })),
                words(
                        "xls 隐藏列",
                        TraceKind.HIDDEN_COLUMN,
                        () -> book((book, sheet, cell) -> {
                            cell.setCellValue(SECRET);
                            sheet.setColumnHidden(1, true);
                        })),
                words(
                        "xls 白字",
                        TraceKind.INVISIBLE_TEXT,
                        () -> book((book, sheet, cell) -> {
                            cell.setCellValue(SECRET);
                            var font = book.createFont();
                            font.setColor(HSSFColorPredefined.WHITE.getIndex());
                            var style = book.createCellStyle();
                            style.setFont(font);
                            cell.setCellStyle(style);
                        })),
                words(
                        "xls 不显示的格式",
                        TraceKind.HIDDEN_TEXT,
                        () -> book((book, sheet, cell) -> {
                            cell.setCellValue(SECRET);
                            var style = book.createCellStyle();
                            style.setDataFormat(book.createDataFormat().getFormat(";;;"));
                            cell.setCellStyle(style);
                        })),
                words(
                        "xls 批注",
                        TraceKind.COMMENT,
                        () -> book((book, sheet, cell) -> {
                            var comment = sheet.createDrawingPatriarch()
                                    .createCellComment(new HSSFClientAnchor(0, 0, 0, 0, (short) 1, 1, (short) 3, 4));
                            comment.setString(new org.apache.poi.hssf.usermodel.HSSFRichTextString(SECRET));
                            cell.setCellComment(comment);
                        })),
                words(
                        "xls 数据有效性",
                        TraceKind.CHOICE_LIST,
                        () -> book((book, sheet, cell) -> sheet.addValidationData(new HSSFDataValidation(
                                new CellRangeAddressList(1, 1, 1, 1),
                                DVConstraint.createExplicitListConstraint(new String[] {"是", SECRET}))))),
                words(
                        "xls 定义的名称",
                        TraceKind.DEFINED_NAME,
                        () -> book((book, sheet, cell) -> {
                            var name = book.createName();
                            name.setNameName("a");
                            name.setRefersToFormula("\"" + SECRET + "\"");
                        })),
                words(
                        "xls 作者",
                        TraceKind.PROPERTY,
                        () -> book((book, sheet, cell) -> {
                            book.createInformationProperties();
                            book.getSummaryInformation().setAuthor(SECRET);
                        })),
                words(
                        "ppt 隐藏幻灯片",
                        TraceKind.HIDDEN_SLIDE,
                        () -> show((show, slide, box) -> {
                            box.setText(SECRET);
                            slide.setHidden(true);
                        })),
                words(
                        "ppt 片外的文字",
                        TraceKind.OFF_PAGE,
                        () -> show((show, slide, box) -> {
                            box.setText(SECRET);
                            box.setAnchor(new Rectangle(5000, 20, 200, 50));
                        })));
    }
}
