package cn.yangguang.sms;

import cn.yangguang.journal.Actor;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Row;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes consents from a table (CSV, XLSX): columns 手机号, 同意日期, 同意方式 (纸质 or 电话), and where they are there 村, 类别, 备注. Good
 * rows are taken, the others are reported by line, without the number. The same file twice changes nothing.
 */
@Service
public class RecipientImport {

    static final String PHONE = "手机号";
    static final String DAY = "同意日期";
    static final String WAY = "同意方式";

    private static final int MOST_ROWS = 20_000;

    private final Recipients recipients;
    private final Words words;

    RecipientImport(Recipients recipients, Languages languages) {
        this.recipients = recipients;
        this.words = languages.chinese();
    }

    /** Does not close the stream. @throws IOException when the stream itself fails */
    @Transactional
    public ImportOutcome run(String organ, InputStream in, Actor actor) throws IOException {
        var limits = TabularLimits.ordinary().withRows(MOST_ROWS);
        return switch (Tabular.read(in, Expected.columns(PHONE, DAY, WAY), limits)) {
            case Reading.Refused refused ->
                ImportOutcome.nothing(
                        0, refused.problems().stream().map(BadRow::of).toList());
            case Reading.Table table -> take(organ, table, actor);
        };
    }

    private ImportOutcome take(String organ, Reading.Table table, Actor actor) {
        List<BadRow> bad =
                new ArrayList<>(table.problems().stream().map(BadRow::of).toList());
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (Row row : table.rows()) {
            var problems = new ArrayList<FieldProblem>();
            var read = recipients.read(organ, typed(row), problems);
            problems.forEach(problem -> bad.add(new BadRow(row.line(), column(problem.field()), problem.text(words))));
            if (read.isPresent()) {
                switch (recipients.keep(organ, read.get(), actor)) {
                    case NEW -> added++;
                    case AGAIN -> changed++;
                    case UNCHANGED -> unchanged++;
                }
            }
        }
        return new ImportOutcome(table.rows().size() + table.problems().size(), added, changed, unchanged, bad, true);
    }

    private static Recipients.Typed typed(Row row) {
        return new Recipients.Typed(
                row.get(PHONE), row.get("村"), row.get("类别"), row.get(DAY), row.get(WAY), row.get("备注"));
    }

    private static String column(String field) {
        return switch (field) {
            case "phone" -> PHONE;
            case "day" -> DAY;
            case "way" -> WAY;
            case "place" -> "村";
            default -> "备注";
        };
    }
}
