package cn.yangguang.organ;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.DivisionStore.Known;
import cn.yangguang.page.Languages;
import cn.yangguang.page.Words;
import cn.yangguang.tabular.BadRow;
import cn.yangguang.tabular.Expected;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import cn.yangguang.tabular.Reading;
import cn.yangguang.tabular.Tabular;
import cn.yangguang.tabular.TabularLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes lists of 行政区划 (see {@link DivisionRows} for their columns; CSV, gzipped CSV, XLSX) into the tree: organs that are not
 * there are added, not active, with their code as key; organs that stand for a division are updated. The same list twice
 * changes nothing.
 */
@Service
public class DivisionsImport {

    private static final int BATCH = 2_000;
    private static final int MOST_ROWS = 1_000_000;

    private final OrganStore organs;
    private final DivisionStore store;
    private final Journal journal;
    private final Words words;

    DivisionsImport(OrganStore organs, DivisionStore store, Journal journal, Languages languages) {
        this.organs = organs;
        this.store = store;
        this.journal = journal;
        this.words = languages.chinese();
    }

    /**
     * Imports a file.
     *
     * @param skipBad true: take the good rows and report the others; false: a single bad row, and nothing is changed
     */
    @Transactional
    public ImportOutcome run(Path file, boolean skipBad, Actor actor, ImportProgress progress) {
        Reading reading = Tabular.read(file, Expected.columns("code", "name"), limits());
        return take(reading, String.valueOf(file.getFileName()), skipBad, actor, progress);
    }

    /**
     * Imports what a stream gives; does not close it.
     *
     * @param name what the journal calls it
     * @throws IOException when the stream itself fails
     */
    @Transactional
    public ImportOutcome run(InputStream in, String name, boolean skipBad, Actor actor, ImportProgress progress)
            throws IOException {
        return take(Tabular.read(in, Expected.columns("code", "name"), limits()), name, skipBad, actor, progress);
    }

    private static TabularLimits limits() {
        return TabularLimits.ordinary().withRows(MOST_ROWS);
    }

    private ImportOutcome take(Reading reading, String name, boolean skipBad, Actor actor, ImportProgress progress) {
        if (!(reading instanceof Reading.Table table)) {
            return ImportOutcome.nothing(
                    0, reading.problems().stream().map(BadRow::of).toList());
        }
        var rows = new DivisionRows(table, words);
        organs.lockTree();
        var plan = new DivisionPlan(store.all(), words);
        rows.divisions().forEach(plan::take);
        List<BadRow> bad = new ArrayList<>(rows.bad());
        bad.addAll(plan.bad());
        bad.sort(Comparator.comparingInt(BadRow::line));
        int read = table.rows().size() + table.problems().size();
        boolean wholeFile = bad.stream().anyMatch(row -> row.line() == 0);
        if (!bad.isEmpty() && (!skipBad || wholeFile)) {
            return ImportOutcome.nothing(read, bad);
        }
        write(plan, name, actor, progress);
        return new ImportOutcome(read, plan.added().size(), plan.changed().size(), plan.unchanged(), bad, true);
    }

    private void write(DivisionPlan plan, String name, Actor actor, ImportProgress progress) {
        int of = plan.added().size() + plan.changed().size();
        for (int from = 0; from < plan.added().size(); from += BATCH) {
            int to = Math.min(plan.added().size(), from + BATCH);
            store.insert(plan.added().subList(from, to));
            progress.at(to, of);
        }
        for (int from = 0; from < plan.changed().size(); from += BATCH) {
            int to = Math.min(plan.changed().size(), from + BATCH);
            store.update(plan.changed().subList(from, to));
            progress.at(plan.added().size() + to, of);
        }
        record(plan, name, actor);
    }

    /** One entry for the list, and one for each organ that was there before and was changed. */
    private void record(DivisionPlan plan, String name, Actor actor) {
        for (int i = 0; i < plan.changed().size(); i++) {
            Map<String, String> changes = Changes.between(
                    values(plan.before().get(i)), values(plan.changed().get(i)));
            journal.record(
                    actor, "organ.change", Organs.object(plan.changed().get(i).key()), Changes.words(changes));
        }
        if (!plan.added().isEmpty() || !plan.changed().isEmpty()) {
            String detail = "%s: +%d ~%d"
                    .formatted(name, plan.added().size(), plan.changed().size());
            journal.record(actor, "organ.import", "organ", detail);
        }
    }

    private static Map<String, String> values(Known known) {
        return Map.of(
                "name", known.name(), "fullName", known.fullName(), "parent", Objects.toString(known.parent(), ""));
    }
}
