package cn.yangguang.yearform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.yearform.ReportingOrgan.Level;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** One cell changed by one breaks the rules that contain it and no other; what contains it is written here a second time. */
class EveryCellTest {
    private static final ReportingOrgan CITY = new ReportingOrgan("演示市", Level.CITY);
    private static final Set<String> SUMS_OF_APPLICATIONS = Set.of("R01", "R02", "R03.7", "R04");

    private static Set<String> containing(String cell, int year) {
        Set<String> rules = new TreeSet<>();
        if (year < 2019) {
            statistics(cell, rules);
        } else if (cell.startsWith("R")) {
            String column = cell.substring(cell.lastIndexOf('.') + 1);
            String row = cell.substring(0, cell.lastIndexOf('.'));
            rules.add("T3-ROW-" + row);
            if (SUMS_OF_APPLICATIONS.contains(row)) {
                rules.add("T3-ID-" + column);
            }
            if (row.startsWith("R03.")) {
                rules.add("T3-SUM-" + column);
            }
            if (row.equals("R02") && year != 2019) {
                rules.add("T3-CARRY-" + column);
            }
        } else if (!cell.startsWith("A")) {
            rules.add("T4-SUM-" + cell.substring(0, cell.indexOf('.')));
        } else if (year > 2021 && (cell.startsWith("A1.") || cell.startsWith("A2."))) {
            rules.add("T2-BAL-" + cell.substring(0, 2));
        }
        return rules;
    }

    private static void statistics(String cell, Set<String> rules) {
        for (String part : List.of("3.1", "3.2", "3.3", "4", "5", "8.3")) {
            if (cell.equals(part) || cell.startsWith(part + ".")) {
                rules.add("ST-" + part);
            }
        }
    }

    private static Set<String> broken(YearTables now, YearTables before, ReportingOrgan organ) {
        return YearChecks.run(now, before, organ).stream()
                .map(YearFinding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> expected(YearTables now, String cell, int by) {
        Set<String> rules = containing(cell, now.year());
        if (now.value(cell).orElseThrow().intValue() + by < 0 && !cell.endsWith("changeThisYear")) {
            rules.add("NUM-INT");
        }
        boolean part = Set.of("1.1.1", "2.2.1.1", "2.2.2.1").contains(cell);
        boolean whole = Set.of("1.1", "2.2.1", "2.2.2").contains(cell);
        if (now.year() < 2019 && (part && by > 0 || whole && by < 0)) {
            rules.add("ST-SUB");
        }
        return rules;
    }

    private static void changeEveryCell(YearTables now, ReportingOrgan organ) {
        YearTables before = SoundTables.before(now);
        assertThat(YearChecks.run(now, before, organ))
                .as("sound %s", now.year())
                .isEmpty();
        for (FormCell cell : YearForm.of(now.year()).orElseThrow().cells()) {
            BigDecimal value = now.value(cell.code()).orElseThrow();
            for (int by : new int[] {1, -1}) {
                YearTables changed = SoundTables.with(now, cell.code(), value.add(BigDecimal.valueOf(by)));
                assertThat(broken(changed, before, organ))
                        .as("%s %s by %s", now.year(), cell.code(), by)
                        .isEqualTo(expected(now, cell.code(), by));
            }
        }
    }

    @Test
    void ofThePublishedTablesBreaksExactlyItsRules() {
        changeEveryCell(SoundTables.city2025(), CITY);
    }

    @Property(tries = 8)
    void ofAnyFormBreaksExactlyItsRules(@ForAll int seed) {
        for (int year : new int[] {2014, 2016, 2018, 2019, 2020, 2021, 2022, 2026}) {
            changeEveryCell(SoundTables.random(year, new Random(seed)), CITY);
        }
    }

    @Test
    void ofTheYearBeforeBreaksWhatThisYearTakesOver() {
        YearTables now = SoundTables.city2025();
        YearTables before = SoundTables.before(now);
        for (FormCell cell : YearForm.of(2024).orElseThrow().cells()) {
            String code = cell.code();
            BigDecimal value = before.value(code).orElseThrow();
            Set<String> expected = new TreeSet<>();
            if (code.startsWith("R04.")) {
                expected.add("T3-CARRY-" + code.substring(4));
            } else if (code.equals("A1.inForce") || code.equals("A2.inForce")) {
                expected.add("T2-BAL-" + code.substring(0, 2));
            }
            YearTables changed = SoundTables.with(before, code, value.add(BigDecimal.ONE));
            assertThat(broken(now, changed, CITY)).as(code).isEqualTo(expected);
        }
    }

    @Test
    void isNamedByItsRulesInTheTableOfRules() {
        for (int year : new int[] {2016, 2020, 2025}) {
            YearForm form = YearForm.of(year).orElseThrow();
            for (FormCell cell : form.cells()) {
                Set<String> naming = YearChecks.rules(form.era()).stream()
                        .filter(rule -> rule.kind() == YearRule.Kind.RELATION
                                && rule.levels().isEmpty())
                        .filter(rule -> !rule.id().equals("ST-SUB"))
                        .filter(rule -> rule.cells().contains(cell.code()))
                        .map(YearRule::id)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(naming).as(cell.code()).isEqualTo(containing(cell.code(), year));
            }
        }
    }

    @Test
    void leftBlankIsFoundAndCountsAsNothing() {
        YearTables city = SoundTables.city2025();
        for (FormCell cell : YearForm.of(2025).orElseThrow().cells()) {
            Map<String, BigDecimal> values = new HashMap<>(city.values());
            BigDecimal was = values.remove(cell.code());
            Set<String> expected = new TreeSet<>(was.signum() == 0 ? Set.of() : containing(cell.code(), 2024));
            expected.removeIf(rule -> rule.startsWith("T3-CARRY") || rule.startsWith("T2-BAL"));
            expected.add("ZERO");
            assertThat(broken(new YearTables(2025, values), null, CITY))
                    .as(cell.code())
                    .isEqualTo(expected);
        }
    }

    @Test
    void ofRegulationsIsZeroInATownshipAndACounty() {
        YearTables city = SoundTables.city2025();
        for (Level level : Level.values()) {
            boolean small = level == Level.TOWNSHIP || level == Level.COUNTY;
            assertThat(broken(city, null, new ReportingOrgan("演示", level)))
                    .as(level.name())
                    .isEqualTo(small ? Set.of("T2-TOWN-A1") : Set.of());
        }
        YearTables none = Stream.of("A1.issued", "A1.repealed", "A1.inForce")
                .reduce(city, (tables, cell) -> SoundTables.with(tables, cell, BigDecimal.ZERO), (a, b) -> b);
        ReportingOrgan town = new ReportingOrgan("演示镇", Level.TOWNSHIP);
        assertThat(broken(none, null, town)).isEmpty();
        for (String cell : List.of("A1.issued", "A1.repealed", "A1.inForce")) {
            assertThat(broken(SoundTables.with(none, cell, BigDecimal.ONE), null, town))
                    .containsExactly("T2-TOWN-A1");
        }
    }
}
