package cn.yangguang.rollup;

import static cn.yangguang.rollup.FakeReports.organ;
import static cn.yangguang.rollup.FakeReports.tables;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.rollup.RollUp.Part;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.YearFinding;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RollUpTest {
    private static final ReportingOrgan COUNTY = new ReportingOrgan("演示县", ReportingOrgan.Level.COUNTY);
    private static final Organ A = organ("a", OrganLevel.TOWNSHIP, "x", true);
    private static final Organ B = organ("b", OrganLevel.TOWNSHIP, "x", true);

    private static Part part(Organ organ, YearTables tables) {
        return new Part(organ, true, tables);
    }

    /** All cells 0 but R02, R01 and R04 of natural persons, so that everything adds up. */
    private static YearTables open(int year, int carriedOver, int received) {
        Map<String, BigDecimal> values = new HashMap<>();
        YearForm.of(year).orElseThrow().cells().forEach(cell -> values.put(cell.code(), BigDecimal.ZERO));
        for (String column : List.of("C1", "C7")) {
            values.put("R02." + column, BigDecimal.valueOf(carriedOver));
            values.put("R01." + column, BigDecimal.valueOf(received));
            values.put("R04." + column, BigDecimal.valueOf(carriedOver + received));
        }
        return new YearTables(year, values);
    }

    private static List<String> broken(List<Part> parts, List<YearTables> before, List<CarryOver> moves) {
        return RollUp.of(COUNTY, 2025, parts, before, List.of(), moves).orElseThrow().findings().stream()
                .map(YearFinding::rule)
                .toList();
    }

    private static CarryOver move(Organ organ, CarryOver.Kind kind, int people) {
        return new CarryOver(organ.key(), 2025, kind, LocalDate.of(2025, 6, 1), List.of(people, 0, 0, 0, 0, 0), "机构改革");
    }

    @Property(tries = 20)
    void everyCellIsTheSumOfTheUnitsAndBlankOnlyWhereAllAreBlank(
            @ForAll int seed, @ForAll @IntRange(min = 1, max = 6) int units) {
        Random random = new Random(seed);
        for (int year : new int[] {2016, 2020, 2025}) {
            List<Part> parts = new ArrayList<>();
            for (int unit = 0; unit < units; unit++) {
                Map<String, BigDecimal> values = new HashMap<>();
                YearForm.of(year).orElseThrow().cells().stream()
                        .filter(cell -> random.nextInt(3) > 0)
                        .forEach(cell -> values.put(cell.code(), BigDecimal.valueOf(random.nextInt(100))));
                parts.add(part(organ("u" + unit, OrganLevel.TOWNSHIP, "x", true), new YearTables(year, values)));
            }
            RollUp sum = RollUp.of(COUNTY, year, parts, List.of(), List.of(), List.of())
                    .orElseThrow();
            for (FormCell cell : sum.form().cells()) {
                long expected = 0;
                boolean some = false;
                for (Part part : parts) {
                    BigDecimal value = part.tables().values().get(cell.code());
                    some |= value != null;
                    expected += value == null ? 0 : value.longValueExact();
                }
                assertThat(sum.sum().value(cell.code()).isPresent()).isEqualTo(some);
                assertThat(sum.sum()
                                .value(cell.code())
                                .map(BigDecimal::longValueExact)
                                .orElse(0L))
                        .isEqualTo(expected);
                assertThat(sum.shares(cell.code())).hasSize(units);
            }
        }
    }

    @Test
    void soundReportsHaveASoundSum() {
        assertThat(broken(
                        List.of(part(A, open(2025, 3, 4)), part(B, open(2025, 5, 1))),
                        List.of(open(2024, 1, 2), open(2024, 0, 5)),
                        List.of()))
                .isEmpty();
    }

    @Test
    void aUnitWhoseCasesVanishBreaksTheCarryOverUntilItsNoteTells() {
        List<Part> now = List.of(part(A, open(2025, 3, 4)));
        List<YearTables> before = List.of(open(2024, 1, 2), open(2024, 0, 5));
        assertThat(broken(now, before, List.of())).containsExactly("T3-CARRY-C1", "T3-CARRY-C7");
        assertThat(broken(now, before, List.of(move(B, CarryOver.Kind.DISSOLVED, 5))))
                .isEmpty();
        assertThat(broken(now, before, List.of(move(B, CarryOver.Kind.DISSOLVED, 4))))
                .containsExactly("T3-CARRY-C1", "T3-CARRY-C7");
    }

    @Test
    void casesThatMoveWithinTheSumNeedNoNumbers() {
        List<Part> now = List.of(part(A, open(2025, 8, 4)));
        List<YearTables> before = List.of(open(2024, 1, 2), open(2024, 0, 5));
        assertThat(broken(now, before, List.of(move(B, CarryOver.Kind.DISSOLVED, 0))))
                .isEmpty();
    }

    @Test
    void aUnitCreatedWithCasesFromElsewhereNeedsItsNote() {
        List<Part> now = List.of(part(A, open(2025, 3, 4)), part(B, open(2025, 2, 0)));
        List<YearTables> before = List.of(open(2024, 1, 2));
        assertThat(broken(now, before, List.of())).containsExactly("T3-CARRY-C1", "T3-CARRY-C7");
        assertThat(broken(now, before, List.of(move(B, CarryOver.Kind.CREATED, 2))))
                .isEmpty();
    }

    @Test
    void acrossTheYearsNothingIsAskedWhileAUnitIsUnknown() {
        RollUp sum = RollUp.of(
                        COUNTY,
                        2025,
                        List.of(part(A, open(2025, 3, 4)), part(B, open(2025, 9, 0))),
                        List.of(open(2024, 1, 2)),
                        List.of(B),
                        List.of())
                .orElseThrow();
        assertThat(sum.findings()).isEmpty();
        assertThat(sum.unknownBefore()).containsExactly(B);
    }

    @Test
    void aReportForTheWholeIsComparedCellByCell() {
        RollUp sum = RollUp.of(
                        COUNTY,
                        2025,
                        List.of(
                                part(A, tables(2025, "R01.C7", 3, "A6.feeAmount", "1.5")),
                                part(B, tables(2025, "R01.C7", 4))),
                        List.of(),
                        List.of(),
                        List.of())
                .orElseThrow();
        assertThat(sum.differences(tables(2025))).isEmpty();
        assertThat(sum.differences(tables(2025, "R01.C7", 8, "A6.feeAmount", "1.50", "R02.C7", 0)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cell().code()).isEqualTo("R01.C7");
                    assertThat(one.sum()).isEqualByComparingTo("7");
                });
    }

    @Test
    void aUnitReportsFromItsCreationUntilTheYearBeforeItsEnd() {
        CarryOver created = move(A, CarryOver.Kind.CREATED, 0);
        CarryOver dissolved = move(B, CarryOver.Kind.DISSOLVED, 0);
        List<CarryOver> all = List.of(created, dissolved);
        assertThat(CarryOver.reports(A, 2024, all)).isFalse();
        assertThat(CarryOver.reports(A, 2025, all)).isTrue();
        assertThat(CarryOver.reports(B, 2024, all)).isTrue();
        assertThat(CarryOver.reports(B, 2025, all)).isFalse();
    }
}
