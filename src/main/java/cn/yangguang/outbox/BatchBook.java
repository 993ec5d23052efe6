package cn.yangguang.outbox;

import cn.yangguang.tabular.InertText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A batch as a workbook: the key, then the platform's fields; two empty columns for its answer. */
final class BatchBook {

    private static final int WIDE = 24 * 256;
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength() - 1;

    private BatchBook() {}

    static byte[] of(List<String> names, List<BatchRow> rows) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreator("");
            XSSFSheet sheet = book.createSheet("报送");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue(Receipt.KEY);
            for (int i = 0; i < names.size(); i++) {
                head.createCell(i + 1).setCellValue(names.get(i));
            }
            head.createCell(names.size() + 1).setCellValue(Receipt.RESULT);
            head.createCell(names.size() + 2).setCellValue(Receipt.REMARK);
            for (int n = 0; n < rows.size(); n++) {
                fill(sheet.createRow(n + 1), names, rows.get(n));
            }
            for (int i = 0; i < names.size() + 3; i++) {
                sheet.setColumnWidth(i, WIDE);
            }
            sheet.createFreezePane(1, 1);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Row line, List<String> names, BatchRow row) {
        line.createCell(0).setCellValue(row.key());
        for (int i = 0; i < names.size(); i++) {
            String text = InertText.of(row.fields().getOrDefault(names.get(i), ""));
            line.createCell(i + 1).setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }
}
