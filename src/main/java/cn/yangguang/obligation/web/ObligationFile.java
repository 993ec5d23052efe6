package cn.yangguang.obligation.web;

import cn.yangguang.obligation.Announced;
import cn.yangguang.obligation.Obligation;
import cn.yangguang.obligation.Statement;
import cn.yangguang.page.Screen;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Obligations for spreadsheets and for other programs. */
final class ObligationFile {

    private static final List<String> HEAD = List.of(
            "organ",
            "matter",
            "which",
            "rhythm",
            "due",
            "state",
            "late",
            "index",
            "edition",
            "published",
            "missing",
            "reason");

    private ObligationFile() {}

    static byte[] csv(Screen screen, List<Obligation> obligations) {
        String[] head = HEAD.stream()
                .map(column -> screen.of("obligation.csv." + column))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (Obligation obligation : obligations) {
                csv.printRecord(
                        (Object[]) cells(screen, obligation).map(InertText::of).toArray(String[]::new));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Stream<String> cells(Screen screen, Obligation obligation) {
        Obligation.Answer answer = obligation.answer();
        Statement statement = obligation.statement();
        return Stream.of(
                obligation.organ(),
                obligation.title(),
                ObligationWords.which(screen, obligation),
                ObligationWords.rhythm(screen, obligation.rhythm()),
                obligation.due().date().toString(),
                ObligationWords.state(screen, obligation.state()),
                String.valueOf(obligation.daysLate()),
                answer == null ? "" : answer.indexNumber(),
                answer == null ? "" : String.valueOf(answer.edition()),
                answer == null ? "" : answer.on().toString(),
                String.join("、", obligation.missing()),
                statement == null ? "" : statement.reason());
    }

    /** A list of objects; dates as 2016-03-31, absent values left out. */
    static byte[] json(List<Obligation> obligations) {
        return JsonMapper.shared()
                .writeValueAsBytes(
                        obligations.stream().map(ObligationFile::fields).toList());
    }

    private static Map<String, Object> fields(Obligation obligation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("subject", obligation.subject());
        fields.put("organ", obligation.organ());
        fields.put("matter", obligation.matter());
        fields.put("title", obligation.title());
        fields.put("rhythm", obligation.rhythm().kind().name());
        if (obligation.period() != null) {
            fields.put("from", obligation.period().from().toString());
            fields.put("to", obligation.period().to().toString());
        }
        Announced event = obligation.event();
        if (event != null) {
            fields.put("event", Map.of("day", event.day().toString(), "words", event.words()));
        }
        fields.put("due", obligation.due().date().toString());
        fields.put("provisional", obligation.due().provisional());
        fields.put("state", obligation.state().name());
        fields.put("daysLate", obligation.daysLate());
        Obligation.Answer answer = obligation.answer();
        if (answer != null) {
            fields.put("indexNumber", answer.indexNumber());
            fields.put("edition", answer.edition());
            fields.put("published", answer.on().toString());
            fields.put("missing", answer.missing());
        }
        return fields;
    }
}
