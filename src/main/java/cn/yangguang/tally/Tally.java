package cn.yangguang.tally;

import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a year as the records show them (条例 Art. 50), and the records behind each. Decision 0024. */
@Service
public class Tally {

    private final TallyQueries queries;
    private final PublishedQueries published;
    private final Lists lists;
    private final RegisteredCells registered;

    Tally(TallyQueries queries, PublishedQueries published, Lists lists, RegisteredCells registered) {
        this.queries = queries;
        this.published = published;
        this.lists = lists;
        this.registered = registered;
    }

    /**
     * The cells of the year's form that records show, by the codes of {@link YearTables}; a cell that is absent is blank, since no record
     * shows it: a person enters it. Beside the form stands {@code fee.charged}, fees in yuan (section 六).
     *
     * @param organ key of an organ
     */
    @Transactional(readOnly = true)
    public YearTables tables(String organ, int year) {
        return tables(Set.of(organ), year);
    }

    /** The same for several organs, added up cell by cell. */
    @Transactional(readOnly = true)
    public YearTables tables(Collection<String> organs, int year) {
        Map<String, BigDecimal> values = new HashMap<>();
        if (!organs.isEmpty()) {
            var numbers = new Numbers(queries, published, organs, year);
            YearCells.of(year).forEach((cell, behind) -> numbers.of(behind).ifPresent(n -> values.put(cell, n)));
            values.putAll(registered.numbers(organs, year));
        }
        return new YearTables(year, values);
    }

    /**
     * The records behind a cell, in the order of their days: as many as the number of the cell says, and for an amount as much. None for a cell that no record
     * shows. Whoever shows them to a person asks {@code application.CaseReach} first.
     */
    @Transactional(readOnly = true)
    public List<CountedRecord> records(String organ, int year, String cell) {
        return records(Set.of(organ), year, cell);
    }

    /** The same for several organs. */
    @Transactional(readOnly = true)
    public List<CountedRecord> records(Collection<String> organs, int year, String cell) {
        return organs.isEmpty()
                ? List.of()
                : Optional.ofNullable(YearCells.of(year).get(cell))
                        .map(behind -> lists.of(organs, year, behind))
                        .orElseGet(() -> registered.records(organs, year, cell));
    }

    /** Where the number of a cell in that year's form comes from. */
    public Explanation explain(int year, String cell) {
        Behind behind = YearCells.of(year).get(cell);
        if (behind == null) {
            return registered
                    .of(year, cell)
                    .map(register -> new Explanation(cell, Explanation.Source.COUNTED, register.words(cell)))
                    .orElseGet(() -> new Explanation(cell, Explanation.Source.ENTERED, "tally.entered"));
        }
        return new Explanation(cell, Explanation.Source.COUNTED, "tally." + word(behind));
    }

    /** Whether it is a cell of that year's form, or one that is counted beside it. */
    public boolean knows(int year, String cell) {
        return YearCells.of(year).containsKey(cell)
                || registered.of(year, cell).isPresent()
                || YearForm.of(year).flatMap(form -> form.cell(cell)).isPresent();
    }

    private static String word(Behind behind) {
        return switch (behind) {
            case Behind.Received r -> "received";
            case Behind.Open(var types, var before) -> before ? "open.before" : "open";
            case Behind.Ended e -> "ended";
            case Behind.Fees f -> "fees";
            case Behind.Results r -> "results";
            case Behind.Complaints c -> "complaints";
            case Behind.Published p -> "published";
            case Behind.Delivered d -> "delivered";
            case Behind.Normative(var formed) -> formed ? "normative.formed" : "normative.published";
        };
    }
}
