package cn.yangguang.catalogue;

import cn.yangguang.catalogue.CatalogueColumns.Part;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an organ's 基层政务公开标准目录 from CSV, JSON lines or XLSX with merged header cells. A matter is the same when field,
 * both levels and elements are the same; then its other columns are updated. Matters that the file does not name stay. The
 * same file twice changes nothing.
 */
@Service
public class CatalogueImport {

    private static final int MOST_ROWS = 20_000;
    private static final TabularLimits LIMITS = TabularLimits.ordinary().withRows(MOST_ROWS);
    private static final List<Expected> HEADERS =
            List.of(Expected.columns("一级事项"), Expected.columns("level1_item"), Expected.columns("公开事项"));

    private final Organs organs;
    private final MatterStore store;
    private final Journal journal;
    private final Words words;

    CatalogueImport(Organs organs, MatterStore store, Journal journal, Languages languages) {
        this.organs = organs;
        this.store = store;
        this.journal = journal;
        this.words = languages.chinese();
    }

    /**
     * What to do with a file.
     *
     * @param organ key of the organ whose catalogue it is
     * @param field 试点领域 of the rows that name none, or empty
     * @param skipBad true: take the good rows and report the others; false: a single bad row, and nothing is changed
     */
    public record Order(String organ, String field, boolean skipBad) {}

    /** Imports a file. */
    @Transactional
    public ImportOutcome run(Path file, Order order, Actor actor, ImportProgress progress) {
        try (InputStream in = Files.newInputStream(file)) {
            return run(in, String.valueOf(file.getFileName()), order, actor, progress);
        } catch (IOException e) {
            return ImportOutcome.nothing(0, List.of(new BadRow(0, "", words.of("catalogue.import.unreadable", file))));
        }
    }

    /**
     * Imports what a stream gives; does not close it.
     *
     * @param name what the journal calls it
     * @throws IOException when the stream itself fails
     */
    @Transactional
    public ImportOutcome run(InputStream in, String name, Order order, Actor actor, ImportProgress progress)
            throws IOException {
        if (organs.find(order.organ()).isEmpty()) {
            String reason = words.of("organ.problem.unknown", order.organ());
            return ImportOutcome.nothing(0, List.of(new BadRow(0, "", reason)));
        }
        Reading reading = read(in.readNBytes((int) LIMITS.bytes() + 1));
        return switch (reading) {
            case Reading.Table table -> take(table, name, order, actor, progress);
            case Reading.Refused refused ->
                ImportOutcome.nothing(
                        0, refused.problems().stream().map(BadRow::of).toList());
        };
    }

    /** By the first header that is found; the problems told are those of the official one. */
    private static Reading read(byte[] bytes) throws IOException {
        Reading first = Tabular.read(new ByteArrayInputStream(bytes), HEADERS.getFirst(), LIMITS);
        for (Expected header : HEADERS.subList(1, HEADERS.size())) {
            if (first instanceof Reading.Table) {
                break;
            }
            Reading other = Tabular.read(new ByteArrayInputStream(bytes), header, LIMITS);
            first = other instanceof Reading.Table ? other : first;
        }
        return first;
    }

    private ImportOutcome take(Reading.Table table, String name, Order order, Actor actor, ImportProgress progress) {
        store.lockCatalogue(order.organ());
        var columns = new CatalogueColumns(table.columns());
        var plan = new CataloguePlan(store.of(order.organ()), words);
        table.problems().forEach(problem -> plan.refuse(BadRow.of(problem)));
        if (!columns.has(Part.LEVEL1)) {
            plan.refuse(new BadRow(0, "一级事项", words.of("catalogue.import.no-level1")));
        }
        for (Row row : table.rows()) {
            var wanted = new CatalogueRow(columns, words, row);
            plan.take(row.line(), wanted.matter(order.organ(), order.field().strip()), wanted.bad());
        }
        int read = table.rows().size() + table.problems().size();
        if (!plan.bad().isEmpty() && (!order.skipBad() || plan.refusesWhole())) {
            return ImportOutcome.nothing(read, plan.bad());
        }
        write(plan, progress);
        record(plan, name, order, actor);
        return new ImportOutcome(read, plan.added().size(), plan.changed().size(), plan.unchanged(), plan.bad(), true);
    }

    private void write(CataloguePlan plan, ImportProgress progress) {
        int done = 0;
        int of = plan.added().size() + plan.changed().size();
        for (Matter matter : plan.added()) {
            store.insert(matter);
            progress.at(++done, of);
        }
        for (Matter matter : plan.changed()) {
            store.update(matter);
            progress.at(++done, of);
        }
    }

    private void record(CataloguePlan plan, String name, Order order, Actor actor) {
        if (!plan.added().isEmpty() || !plan.changed().isEmpty()) {
            String detail = "%s: +%d ~%d"
                    .formatted(name, plan.added().size(), plan.changed().size());
            journal.record(actor, "catalogue.import", "organ/" + order.organ(), detail);
        }
    }
}
