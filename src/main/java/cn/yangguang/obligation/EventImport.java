package cn.yangguang.obligation;

import cn.yangguang.catalogue.MatterHistory;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Row;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes events from CSV, XLSX or JSON lines: columns 事项, 发生日期, 说明, and 领域 where two fields have a matter of one name. The same file
 * twice changes nothing.
 */
@Service
public class EventImport {

    static final String MATTER = "事项";
    static final String FIELD = "领域";
    static final String DAY = "发生日期";
    static final String WORDS = "说明";

    private static final int MOST_ROWS = 20_000;

    private final Organs organs;
    private final Matters matters;
    private final Announcements announcements;
    private final Words words;

    EventImport(Organs organs, Matters matters, Announcements announcements, Languages languages) {
        this.organs = organs;
        this.matters = matters;
        this.announcements = announcements;
        this.words = languages.chinese();
    }

    /**
     * Imports what a stream gives; does not close it.
     *
     * @param skipBad true: take the good rows and report the others; false: a single bad row, and nothing is changed
     * @throws IOException when the stream itself fails
     */
    @Transactional
    public ImportOutcome run(String organ, InputStream in, boolean skipBad, Actor actor, ImportProgress progress)
            throws IOException {
        if (organs.find(organ).isEmpty()) {
            return ImportOutcome.nothing(0, List.of(new BadRow(0, "", words.of("organ.problem.unknown", organ))));
        }
        var limits = TabularLimits.ordinary().withRows(MOST_ROWS);
        return switch (Tabular.read(in, Expected.columns(MATTER, DAY, WORDS), limits)) {
            case Reading.Refused refused ->
                ImportOutcome.nothing(
                        0, refused.problems().stream().map(BadRow::of).toList());
            case Reading.Table table -> take(organ, table, skipBad, actor, progress);
        };
    }

    private ImportOutcome take(
            String organ, Reading.Table table, boolean skipBad, Actor actor, ImportProgress progress) {
        List<MatterHistory> catalogue = matters.histories(Set.of(organ));
        List<BadRow> bad =
                new ArrayList<>(table.problems().stream().map(BadRow::of).toList());
        List<EventRow.Event> events = new ArrayList<>();
        for (Row row : table.rows()) {
            var reading = new EventRow(row, catalogue, words);
            reading.read().ifPresent(event -> {
                announcements.tooFar(event.day()).ifPresentOrElse(reading::refuse, () -> events.add(event));
            });
            bad.addAll(reading.bad());
        }
        int read = table.rows().size() + table.problems().size();
        if (!bad.isEmpty() && !skipBad) {
            return ImportOutcome.nothing(read, bad);
        }
        int added = 0;
        for (int i = 0; i < events.size(); i++) {
            EventRow.Event event = events.get(i);
            added += announcements.take(organ, event.matter(), event.day(), event.words(), actor) ? 1 : 0;
            progress.at(i + 1, events.size());
        }
        return new ImportOutcome(read, added, 0, events.size() - added, bad, true);
    }
}
