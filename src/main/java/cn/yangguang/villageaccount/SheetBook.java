package cn.yangguang.villageaccount;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet as a workbook: a title, one row of column names, amounts as numbers. */
final class SheetBook {

    private static final String AMOUNT = "-?[0-9,]+\\.[0-9]{2}";
    private static final int WIDE = 24 * 256;
    private static final int USUAL = 14 * 256;

    private SheetBook() {}

    static byte[] of(String title, SheetWords words) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreator("");
            XSSFSheet page = book.createSheet("收支明细");
            page.createRow(0).createCell(0).setCellValue(title);
            fill(page.createRow(1), words.columns(), amounts(book));
            for (int i = 0; i < words.rows().size(); i++) {
                fill(page.createRow(i + 2), words.rows().get(i), amounts(book));
            }
            for (int i = 0; i < words.columns().size(); i++) {
                page.setColumnWidth(i, words.columns().get(i).equals("摘要") ? WIDE : USUAL);
            }
            page.createFreezePane(0, 2);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle amounts(XSSFWorkbook book) {
        if (book.getNumCellStyles() > 1) {
            return book.getCellStyleAt(1);
        }
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
        return style;
    }

    private static void fill(Row row, List<String> texts, CellStyle amounts) {
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = row.createCell(i);
            String text = texts.get(i);
            if (text.matches(AMOUNT)) {
                cell.setCellValue(new BigDecimal(text.replace(",", "")).doubleValue());
                cell.setCellStyle(amounts);
            } else {
                cell.setCellValue(text);
            }
        }
    }
}
