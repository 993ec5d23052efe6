package cn.yangguang.inspection.web;

import cn.yangguang.inspection.Answer;
import cn.yangguang.inspection.Checked;
import cn.yangguang.inspection.InspectionReport;
import cn.yangguang.inspection.Item;
import cn.yangguang.inspection.Question;
import cn.yangguang.page.Screen;
import cn.yangguang.tabular.InertText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Every question of an inspection with its answer, for a spreadsheet. */
final class ReportCsv {

    private ReportCsv() {}

    static byte[] of(Screen screen, InspectionReport report) {
        String[] head = Stream.of("place", "organ", "id", "title", "aspect", "question", "article", "verdict", "note")
                .map(column -> screen.of("inspection.column." + column))
                .toArray(String[]::new);
        var text = new StringBuilder("\uFEFF");
        Checked checked = report.checked();
        try (var csv =
                new CSVPrinter(text, CSVFormat.EXCEL.builder().setHeader(head).get())) {
            for (Item item : checked.items()) {
                for (Question question : checked.questions(item)) {
                    Optional<Answer> answer = checked.answer(item, question);
                    csv.printRecord(
                            item.place(),
                            item.organName(),
                            InertText.of(item.id()),
                            InertText.of(item.title()),
                            InspectionWords.of(screen, question.aspect()),
                            question.text(),
                            question.article(),
                            answer.map(one -> one.verdict().title()).orElse(""),
                            InertText.of(answer.map(Answer::note).orElse("")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
