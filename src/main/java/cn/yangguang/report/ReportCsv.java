package cn.yangguang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * The figures as a table for a spreadsheet: UTF-8 with byte order mark, as Excel expects, one row per figure. Every item starts
 * with 渠道：, 类别： or a fixed word, so no title can pass for a formula.
 */
final class ReportCsv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ReportCsv() {}

    static String of(YearFigures figures) {
        return of(figures, null);
    }

    /** The figures of the report, then those of its 统计表. */
    static String of(AnnualReport report) {
        return of(report.figures(), report.annex());
    }

    private static String of(YearFigures figures, @Nullable FormAnnex annex) {
        var csv = new StringBuilder(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader("section", "item", "value", "unit")
                .get();
        try (var printer = format.print(csv)) {
            for (var figure : Figure.of(figures))
                printer.printRecord(figure.chapter().heading(), figure.item(), figure.printed(), figure.unit());
            if (annex != null)
                for (var row : annex.figures())
                    printer.printRecord(
                            annex.title(),
                            row.item(),
                            row.value() == null ? "" : row.value().toPlainString(),
                            row.unit());
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return csv.toString();
    }
}
