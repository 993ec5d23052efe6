package cn.yangguang.demo;

import cn.yangguang.disclosure.DisclosureImport;
import cn.yangguang.journal.Actor;
import cn.yangguang.tabular.ImportOutcome;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 临河镇 in 2016: the township, its people, its catalogue, its 984 disclosures and a little work in progress. Each part is
 * a transaction of its own that finds out for itself whether it was done before.
 */
@Service
public class LinheYear {

    /** Key of the town. */
    public static final String TOWN = LinheOrgans.LINHE;

    private static final String ROWS = "linhe-2016.csv";

    private final LinheOrgans organs;
    private final LinheCatalogue catalogue;
    private final LinhePeople people;
    private final LinheBeginnings beginnings;
    private final DisclosureImport imports;
    private final TransactionTemplate transaction;

    LinheYear(
            LinheOrgans organs,
            LinheCatalogue catalogue,
            LinhePeople people,
            LinheBeginnings beginnings,
            DisclosureImport imports,
            TransactionTemplate transaction) {
        this.organs = organs;
        this.catalogue = catalogue;
        this.people = people;
        this.beginnings = beginnings;
        this.imports = imports;
        this.transaction = transaction;
    }

    /**
     * What loading brought.
     *
     * @param accounts one per duty, with the passwords of this start
     * @param rows the import of the year; all unchanged when it was loaded before
     */
    public record Loaded(List<DemoAccount> accounts, ImportOutcome rows) {
        public Loaded {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * Loads what is missing. Can be called at every start.
     *
     * @param progress hears how far the import of the year has come
     * @throws IllegalStateException when the database holds something that excludes the demo data, another organ under
     *     the same code, say; nothing of the part concerned is changed then
     */
    public Loaded load(ImportProgress progress) {
        organs.load();
        catalogue.load();
        List<DemoAccount> accounts = people.load();
        return new Loaded(accounts, year(progress));
    }

    /** The year and the work in progress in one transaction: after a kill both are there or neither. */
    private ImportOutcome year(ImportProgress progress) {
        ImportOutcome outcome = transaction.execute(status -> {
            ImportOutcome rows = imported(progress);
            if (rows.unchanged() == 0) {
                beginnings.begin();
            }
            return rows;
        });
        return Objects.requireNonNull(outcome);
    }

    private ImportOutcome imported(ImportProgress progress) {
        try (InputStream rows = Shipped.open(ROWS)) {
            ImportOutcome outcome =
                    imports.run(LinheOrgans.LINHE, rows, ROWS, false, Actor.commandLine(LinheOrgans.LINHE), progress);
            if (!outcome.done()) {
                throw new IllegalStateException("the demo year was refused: " + outcome.bad());
            }
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
