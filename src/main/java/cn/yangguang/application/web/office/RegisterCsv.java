package cn.yangguang.application.web.office;

import cn.yangguang.application.Case;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.page.Screen;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The register for spreadsheets: what its page shows, no more. */
final class RegisterCsv {

    private static final List<String> HEAD = List.of(
            "number",
            "organ",
            "light",
            "stage",
            "waiting",
            "received",
            "channel",
            "type",
            "applicant",
            "request",
            "due",
            "left",
            "outcomes");

    private RegisterCsv() {}

    static byte[] of(Screen screen, List<CaseSummary> rows, Map<String, String> organs) {
        String[] head = HEAD.stream()
                .map(column -> screen.of("application.register." + column))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (CaseSummary row : rows) {
                csv.printRecord(
                        (Object[]) cells(screen, row, organs).map(InertText::of).toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(Screen screen, CaseSummary row, Map<String, String> organs) {
        Case subject = row.subject();
        var registered = subject.registered();
        return Stream.of(
                registered.number(),
                organs.getOrDefault(registered.organ(), registered.organ()),
                CaseWords.of(screen, row.light()),
                CaseWords.stage(screen, row),
                CaseWords.of(screen, row.waiting()),
                registered.receivedOn().toString(),
                registered.channel().title(),
                registered.applicantType().title(),
                row.applicant(),
                row.request(),
                screen.day(row.clock().due()),
                CaseWords.left(screen, row.clock()),
                subject.outcomes().stream().map(ReplyOutcome::title).collect(Collectors.joining("；")));
    }
}
