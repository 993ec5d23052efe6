package cn.yangguang.rollup;

import cn.yangguang.organ.Organ;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.YearChecks;
import cn.yangguang.yearform.YearFinding;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reports of the units of one year added up cell by cell.
 *
 * @param parts what was added up: the reports of units, and what the records of the organ above itself show
 * @param sum a cell is blank when it is blank in every part
 * @param findings the relations that the sum does not keep
 * @param unknownBefore units whose report of the year before nobody has: the relations across the years are not asked then
 * @param carryOvers the units that came or went, as they entered the check
 */
public record RollUp(
        YearForm form,
        int year,
        List<Part> parts,
        YearTables sum,
        List<YearFinding> findings,
        List<Organ> unknownBefore,
        List<CarryOver> carryOvers) {

    /** @param report whether these are figures of a report; otherwise those of the records of the organ above */
    public record Part(Organ organ, boolean report, YearTables tables) {}

    public RollUp {
        parts = List.copyOf(parts);
        findings = List.copyOf(findings);
        unknownBefore = List.copyOf(unknownBefore);
        carryOvers = List.copyOf(carryOvers);
    }

    /**
     * Adds up.
     *
     * @param before what the parts of this year, and units dissolved since, had in the year before
     * @param unknownBefore parts of this year of which nothing is known of the year before
     */
    static Optional<RollUp> of(
            ReportingOrgan above,
            int year,
            List<Part> parts,
            List<YearTables> before,
            List<Organ> unknownBefore,
            List<CarryOver> carryOvers) {
        return YearForm.of(year).filter(form -> !form.tables().isEmpty()).map(form -> {
            YearTables sum = sum(year, parts.stream().map(Part::tables).toList());
            boolean known = unknownBefore.isEmpty() && !before.isEmpty();
            YearTables last = known ? adjusted(sum(year - 1, before), carryOvers) : null;
            List<YearFinding> findings = sum.values().isEmpty() ? List.of() : YearChecks.run(sum, last, above);
            return new RollUp(form, year, parts, sum, findings, unknownBefore, carryOvers);
        });
    }

    /** Cell by cell, for the cells of the year's form; blank only where all are blank. */
    static YearTables sum(int year, Collection<YearTables> all) {
        Map<String, BigDecimal> values = new HashMap<>();
        YearForm.of(year).stream()
                .flatMap(form -> form.cells().stream())
                .forEach(cell -> all.stream()
                        .flatMap(tables -> tables.value(cell.code()).stream())
                        .reduce(BigDecimal::add)
                        .ifPresent(value -> values.put(cell.code(), value)));
        return new YearTables(year, values);
    }

    /** Last year's 结转下年度 with what came in with units created and left with units dissolved. */
    private static YearTables adjusted(YearTables before, List<CarryOver> carryOvers) {
        Map<String, BigDecimal> values = new HashMap<>(before.values());
        for (int column = 1; column <= 7; column++) {
            int at = column;
            int added = carryOvers.stream().mapToInt(one -> one.added(at)).sum();
            if (added != 0) {
                values.merge("R04.C" + column, BigDecimal.valueOf(added), BigDecimal::add);
            }
        }
        return new YearTables(before.year(), values);
    }

    /** One part's figure of a cell; null where it is blank. */
    public record Share(Part part, @Nullable BigDecimal value) {}

    /** What a cell is added up from, in the order of the parts. */
    public List<Share> shares(String cell) {
        return parts.stream()
                .map(part -> new Share(part, part.tables().value(cell).orElse(null)))
                .toList();
    }

    /**
     * A cell in which a report for the whole differs from the sum.
     *
     * @param own null where the report is blank
     */
    public record Difference(
            FormCell cell, BigDecimal sum, @Nullable BigDecimal own) {}

    /** Where a report for the whole says other than the sum; none when the report is all blank. */
    public List<Difference> differences(YearTables own) {
        List<Difference> differences = new ArrayList<>();
        Stream<FormCell> cells = own.values().isEmpty() ? Stream.empty() : form.cells().stream();
        cells.forEach(cell -> {
            BigDecimal added = sum.value(cell.code()).orElse(BigDecimal.ZERO);
            BigDecimal said = own.value(cell.code()).orElse(null);
            if (said == null ? added.signum() != 0 : said.compareTo(added) != 0) {
                differences.add(new Difference(cell, added, said));
            }
        });
        return differences;
    }
}
