package cn.yangguang.reach.web;

import cn.yangguang.page.Screen;
import cn.yangguang.reach.ReachMonth;
import cn.yangguang.reach.Reached;
import cn.yangguang.reach.Way;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Reach for a spreadsheet. */
final class ReachCsv {

    private ReachCsv() {}

    static byte[] of(Screen screen, Reached reached) {
        List<Object[]> rows = new ArrayList<>();
        for (Way way : reached.ways()) {
            rows.add(new Object[] {
                reached.indexNumber(),
                way.edition(),
                InertText.of(way.channel()),
                way.sentOn(),
                screen.of("reach.proof." + way.proof()),
                way.confirmedAt() == null ? "" : screen.minute(way.confirmedAt()),
                way.endedOn(),
                ""
            });
        }
        reached.days()
                .forEach(day -> rows.add(new Object[] {
                    reached.indexNumber(), "", screen.of("reach.reads"), day.day(), "", "", "", day.views()
                }));
        return csv(screen, List.of("number", "edition", "channel", "on", "proof", "confirmed", "ended", "views"), rows);
    }

    static byte[] of(Screen screen, ReachMonth month) {
        List<Object[]> rows = month.top().stream()
                .map(row -> new Object[] {
                    row.indexNumber(), InertText.of(row.title()), row.publishedOn(), row.channels(), row.views()
                })
                .toList();
        return csv(screen, List.of("number", "title", "published", "channels", "views"), rows);
    }

    private static byte[] csv(Screen screen, List<String> columns, List<Object[]> rows) {
        String[] head = columns.stream()
                .map(column -> screen.of("reach.column." + column))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (Object[] row : rows) {
                csv.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
