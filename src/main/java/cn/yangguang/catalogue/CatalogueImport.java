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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an organ's 基层政务公开标准目录 from CSV, JSON lines or XLSX with merged header cells. A matter is the same when field,
 * both levels and elements are the same; then its other columns are updated. Matters that the file does not name stay, unless
 * the file is the whole catalogue: then they end with the day from which it holds. The same file twice changes nothing.
 *
 * <p>What a matter was before stays known by its day ({@link MatterVersion}): a new limit or an end never reaches back before
 * today, so that what was owed stays owed.
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
    private final Clock clock;
    private final Words words;

    CatalogueImport(Organs organs, MatterStore store, Journal journal, Clock clock, Languages languages) {
        this.organs = organs;
        this.store = store;
        this.journal = journal;
        this.clock = clock;
        this.words = languages.chinese();
    }

    /**
     * What to do with a file.
     *
     * @param organ key of the organ whose catalogue it is
     * @param field 试点领域 of the rows that name none, or empty
     * @param skipBad true: take the good rows and report the others; false: a single bad row, and nothing is changed
     * @param from the day from which the catalogue holds; null for today
     * @param whole whether what the file does not name ends with that day (of the field only, when one is given)
     */
    public record Order(
            String organ,
            String field,
            boolean skipBad,
            @Nullable LocalDate from,
            boolean whole) {

        /** From today on, and what the file does not name stays. */
        public Order(String organ, String field, boolean skipBad) {
            this(organ, field, skipBad, null, false);
        }
    }

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
        var plan = new CataloguePlan(store.of(order.organ()), store.ended(order.organ()), words);
        table.problems().forEach(problem -> plan.refuse(BadRow.of(problem)));
        if (!columns.has(Part.LEVEL1)) {
            plan.refuse(new BadRow(0, "一级事项", words.of("catalogue.import.no-level1")));
        }
        for (Row row : table.rows()) {
            var wanted = new CatalogueRow(columns, words, row);
            plan.take(row.line(), wanted.matter(order.organ(), order.field().strip()), wanted.bad());
        }
        int read = table.rows().size() + table.problems().size();
        if (!plan.bad().isEmpty() && (!order.skipBad() || order.whole() || plan.refusesWhole())) {
            return ImportOutcome.nothing(read, plan.bad());
        }
        List<Matter> ended = order.whole() ? plan.unnamed(order.field().strip()) : List.of();
        write(plan, ended, order.from(), progress);
        record(plan, ended, name, order, actor);
        int changed = plan.changed().size() + ended.size();
        return new ImportOutcome(read, plan.added().size(), changed, plan.unchanged(), plan.bad(), true);
    }

    private void write(CataloguePlan plan, List<Matter> ended, @Nullable LocalDate asked, ImportProgress progress) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = asked == null ? today : asked;
        LocalDate notBack = from.isBefore(today) ? today : from;
        int done = 0;
        int of = plan.added().size() + plan.changed().size();
        for (Matter matter : plan.added()) {
            store.putVersion(CataloguePlan.placed(matter, store.insert(matter), matter.position()), from, true);
            progress.at(++done, of);
        }
        for (Matter matter : plan.changed()) {
            store.update(matter);
            store.putVersion(matter, notBack, true);
            progress.at(++done, of);
        }
        ended.forEach(matter -> store.putVersion(matter, notBack, false));
    }

    private void record(CataloguePlan plan, List<Matter> ended, String name, Order order, Actor actor) {
        if (!plan.added().isEmpty() || !plan.changed().isEmpty() || !ended.isEmpty()) {
            String detail = "%s: +%d ~%d"
                            .formatted(name, plan.added().size(), plan.changed().size())
                    + (ended.isEmpty() ? "" : " -" + ended.size());
            journal.record(actor, "catalogue.import", "organ/" + order.organ(), detail);
        }
    }
}
