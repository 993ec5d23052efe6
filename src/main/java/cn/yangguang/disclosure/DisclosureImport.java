package cn.yangguang.disclosure;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.DueDate;
import cn.yangguang.catalogue.Matters;
import cn.yangguang.journal.Actor;
import cn.yangguang.organ.Organs;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what an organ has published elsewhere before: CSV, JSON lines or XLSX. All rows or none, unless bad rows
 * are to be skipped; the same file twice changes nothing; every bad row is told with its line, field and reason.
 */
@Service
public class DisclosureImport {

    private final Organs organs;
    private final Categories categories;
    private final ChannelStore channels;
    private final DueDates dueDates;
    private final Matters matters;
    private final ImportStore store;
    private final Clock clock;

    DisclosureImport(
            Organs organs,
            Categories categories,
            ChannelStore channels,
            DueDates dueDates,
            Matters matters,
            ImportStore store,
            Clock clock) {
        this.organs = organs;
        this.categories = categories;
        this.channels = channels;
        this.dueDates = dueDates;
        this.matters = matters;
        this.store = store;
        this.clock = clock;
    }

    /**
     * @param fileName as it is called in the record of where a row came from
     * @param skipBad take the good rows although there are bad ones
     * @throws IOException when the stream itself fails
     */
    @Transactional
    public ImportOutcome run(
            String organ, InputStream in, String fileName, boolean skipBad, Actor actor, ImportProgress progress)
            throws IOException {
        if (organs.find(organ).isEmpty()) {
            return ImportOutcome.nothing(0, List.of(new BadRow(0, "", "没有代码为“" + organ + "”的机关，请先建立机关")));
        }
        return switch (Tabular.read(in, Expected.anything(), TabularLimits.ordinary())) {
            case Reading.Refused(var problems) ->
                ImportOutcome.nothing(0, problems.stream().map(BadRow::of).toList());
            case Reading.Table table -> run(organ, table, fileName, skipBad, actor, progress);
        };
    }

    private ImportOutcome run(
            String organ, Reading.Table table, String fileName, boolean skipBad, Actor actor, ImportProgress progress) {
        List<ImportColumn> missing = ImportColumn.missing(Set.copyOf(table.columns()));
        if (!missing.isEmpty()) {
            return ImportOutcome.nothing(
                    0,
                    missing.stream()
                            .map(column -> new BadRow(1, column.title(), "缺少这一列"))
                            .toList());
        }
        List<BadRow> bad =
                new ArrayList<>(table.problems().stream().map(BadRow::of).toList());
        List<ImportedRow> good = readAll(organ, table.rows(), bad);
        good = withoutTakenNumbers(organ, good, bad);
        bad.sort(Comparator.comparingInt(BadRow::line));
        int read = table.rows().size() + table.problems().size();
        if (!bad.isEmpty() && !skipBad) {
            return ImportOutcome.nothing(read, bad);
        }
        int added = 0;
        for (int i = 0; i < good.size(); i++) {
            added += store.take(organ, good.get(i), fileName, actor) ? 1 : 0;
            progress.at(i + 1, good.size());
        }
        store.journal(organ, fileName, added, good.size() - added, bad.size(), actor);
        return new ImportOutcome(read, added, 0, good.size() - added, bad, true);
    }

    private List<ImportedRow> readAll(String organ, List<Row> rows, List<BadRow> bad) {
        LocalDate today = LocalDate.now(clock);
        Map<Map.Entry<String, LocalDate>, Optional<Category>> known = new LinkedHashMap<>();
        Map<LocalDate, DueDate> due = new LinkedHashMap<>();
        var reading = new RowReading(
                organ,
                channels.channels(organ),
                (name, day) -> known.computeIfAbsent(Map.entry(name, day), k -> categories.offered(organ, day, name)),
                day -> due.computeIfAbsent(day, d -> dueDates.due(null, d)),
                matters.of(organ),
                today);
        return rows.stream().flatMap(row -> reading.read(row, bad).stream()).toList();
    }

    /** An index number that is already somebody else's, in the file or in the catalogue, makes its row a bad one. */
    private List<ImportedRow> withoutTakenNumbers(String organ, List<ImportedRow> rows, List<BadRow> bad) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<ImportedRow> kept = new ArrayList<>();
        for (ImportedRow row : rows) {
            String number = row.indexNumber();
            Integer earlier = number == null ? null : lines.putIfAbsent(number, row.line());
            if (earlier != null) {
                bad.add(new BadRow(
                        row.line(), ImportColumn.INDEX_NUMBER.title(), "“" + number + "”与第 " + earlier + " 行重复"));
            } else if (number != null && store.takenByAnother(organ, number, row.key())) {
                bad.add(new BadRow(row.line(), ImportColumn.INDEX_NUMBER.title(), "“" + number + "”已被另一条信息使用"));
            } else {
                kept.add(row);
            }
        }
        return kept;
    }
}
