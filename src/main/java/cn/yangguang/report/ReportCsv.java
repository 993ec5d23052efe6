package cn.yangguang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/**
 * The figures as a table for a spreadsheet: UTF-8 with byte order mark, as Excel expects, one row per figure. Every item starts
 * with 渠道：, 类别： or a fixed word, so no title can pass for a formula.
 */
final class ReportCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ReportCsv() {}

    static String of(YearFigures figures) {
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader("section", "item", "value", "unit")
                .get();
        try (var printer = format.print(csv)) {
            for (var figure : Figure.of(figures))
                printer.printRecord(figure.chapter().heading(), figure.item(), figure.printed(), figure.unit());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return csv.toString();
    }
}
