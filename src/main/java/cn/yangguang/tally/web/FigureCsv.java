package cn.yangguang.tally.web;

import cn.yangguang.page.Screen;
import cn.yangguang.tabular.InertText;
import cn.yangguang.tally.CountedRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The records behind a figure for a spreadsheet. */
final class FigureCsv {

    private FigureCsv() {}

    static byte[] of(Screen screen, List<CountedRecord> records) {
        String[] head = Stream.of("kind", "key", "on", "amount")
                .map(column -> screen.of("tally.column." + column))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (CountedRecord record : records) {
                csv.printRecord(
                        screen.of("tally.kind." + record.kind().name()),
                        InertText.of(record.key()),
                        screen.day(record.on()),
                        record.amount().toPlainString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
