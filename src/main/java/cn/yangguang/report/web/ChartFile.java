package cn.yangguang.report.web;

import cn.yangguang.page.Chart;
import cn.yangguang.page.Chart.Row;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Charts as a table for a spreadsheet: UTF-8 with byte order mark, one row per number. */
final class ChartFile {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private ChartFile() {}

    /** @param name of the file, plain, without ending */
    static ResponseEntity<byte[]> of(String name, List<Chart> charts) {
        String disposition =
                ContentDisposition.attachment().filename(name + ".csv").build().toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(CSV)
                .body(text(charts).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(List<Chart> charts) {
        var text = new StringWriter().append('\uFEFF');
        var format = CSVFormat.EXCEL
                .builder()
                .setHeader("统计图表", "分项", "统计内容", "数量", "单位")
                .get();
        try (var csv = new CSVPrinter(text, format)) {
            for (Chart chart : charts) {
                for (Row row : chart.rows()) {
                    print(csv, chart, row);
                }
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    private static void print(CSVPrinter csv, Chart chart, Row row) throws IOException {
        for (int s = 0; s < chart.series().size(); s++) {
            csv.printRecord(
                    chart.title(),
                    InertText.of(row.label()),
                    InertText.of(chart.series().get(s)),
                    row.values().get(s),
                    chart.unit());
        }
    }
}
