package cn.yangguang.supervision.web;

import cn.yangguang.page.Screen;
import cn.yangguang.supervision.Concern;
import cn.yangguang.supervision.Overview;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Concerns for a spreadsheet. */
final class ConcernsCsv {

    private ConcernsCsv() {}

    static byte[] of(Screen screen, Overview overview) {
        String[] head = Stream.of("organ", "grade", "group", "what", "since", "code")
                .map(column -> screen.of("supervision.column." + column))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (Overview.Row row : overview.rows()) {
                for (Concern concern : row.concerns()) {
                    csv.printRecord(
                            InertText.of(row.organ().fullName()),
                            screen.of("supervision.grade." + concern.grade()),
                            screen.of("concern.group." + concern.group()),
                            InertText.of(
                                    screen.of(concern.message(), concern.facts().toArray())),
                            concern.since(),
                            concern.code());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
