package cn.yangguang.appraisal.web;

import cn.yangguang.appraisal.AppraisalResults.Counted;
import cn.yangguang.appraisal.AppraisalResults.Result;
import cn.yangguang.page.Chart;
import cn.yangguang.page.Words;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** The result of a questionnaire as pictures, and the same numbers as a file. */
public final class ResultCharts {

    private ResultCharts() {}

    public static List<Chart> of(Result result, Words words) {
        return result.counted().stream()
                .filter(counted -> counted.many().stream().anyMatch(many -> many > 0))
                .map(counted -> chart(counted, words))
                .toList();
    }

    private static Chart chart(Counted counted, Words words) {
        List<Chart.Row> rows = new ArrayList<>();
        for (int at = 0; at < counted.many().size(); at++) {
            rows.add(Chart.Row.of(
                    counted.question().options().get(at), counted.many().get(at)));
        }
        return new Chart(
                counted.question().field(),
                Chart.Shape.BARS,
                counted.question().n() + "．" + counted.question().text(),
                words.of("appraisal.chart.option"),
                List.of(words.of("appraisal.chart.many")),
                words.of("appraisal.chart.unit"),
                rows,
                "");
    }

    /** UTF-8 with byte order mark, one row per option. */
    public static ResponseEntity<byte[]> file(String name, Result result) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text(result).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Result result) {
        var text = new StringWriter().append('\uFEFF');
        var format = CSVFormat.EXCEL
                .builder()
                .setHeader("题号", "题目", "题型", "选项", "人数")
                .get();
        try (var csv = new CSVPrinter(text, format)) {
            for (Counted counted : result.counted()) {
                for (int at = 0; at < counted.many().size(); at++) {
                    csv.printRecord(
                            counted.question().n(),
                            InertText.of(counted.question().text()),
                            counted.question().kind().title(),
                            InertText.of(counted.question().options().get(at)),
                            counted.many().get(at));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
