package cn.yangguang.tally;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.TestModules;
import cn.yangguang.application.RandomRegister;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Anybody did anything with cases of three organs over eleven years; the figures of every year keep their relations. */
class TallyOfRandomHistoriesTest {

    private static final List<String> ORGANS = List.of("town", "other", "county");
    private static final int FIRST = 2016;
    private static final int LAST = 2028;
    private static final TestModules MODULES = TestModules.of("tally", "organ", "journal");
    private static Tally tally;
    private static CountedFromSteps second;

    @BeforeAll
    static void play() {
        MODULES.jdbc().sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('county', '演示县', '演示县人民政府', 'COUNTY', null, true),
                          ('town', '演示镇', '演示镇人民政府', 'TOWNSHIP', 'county', true),
                          ('other', '演示乡', '演示乡人民政府', 'TOWNSHIP', 'county', true)
                        """).update();
        long seed = Long.getLong("cases.seed", System.nanoTime());
        System.out.println("random register, seed " + seed);
        RandomRegister.fill(MODULES.jdbc(), seed, 90, LocalDate.of(2016, 2, 1), 700, "town", "other", "county");
        RandomRegister.fill(MODULES.jdbc(), seed + 1, 90, LocalDate.of(2018, 11, 1), 700, "town", "other");
        RandomRegister.fill(MODULES.jdbc(), seed + 2, 120, LocalDate.of(2021, 10, 1), 1100, "town", "other");
        tally = MODULES.get(Tally.class);
        second = new CountedFromSteps(MODULES.jdbc());
    }

    @AfterAll
    static void close() {
        MODULES.close();
    }

    @Test
    void everyNumberIsTheLengthOfItsList() {
        everywhere((organ, tables) -> tables.values()
                .forEach((cell, number) -> assertThat(tally.records(organ, tables.year(), cell).stream()
                                .map(CountedRecord::amount)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .as("%s %d %s", organ, tables.year(), cell)
                        .isEqualByComparingTo(number)));
    }

    @Test
    void noRecordStandsTwiceBehindANumber() {
        everywhere((organ, tables) -> tables.values()
                .keySet()
                .forEach(cell -> assertThat(tally.records(organ, tables.year(), cell).stream()
                                .map(CountedRecord::key))
                        .doesNotHaveDuplicates()));
    }

    @Test
    void whatCameInAndWasLeftOverIsWhatWasEndedAndIsLeftOver() {
        everywhere((organ, tables) -> {
            for (int column = 1; column <= 7 && tables.year() >= 2019; column++) {
                String c = ".C" + column;
                assertThat(number(tables, "R01" + c) + number(tables, "R02" + c))
                        .as("%s %d %s", organ, tables.year(), c)
                        .isEqualTo(number(tables, "R03.7" + c) + number(tables, "R04" + c));
                assertThat(rows(tables, c)).isEqualTo(number(tables, "R03.7" + c));
            }
        });
    }

    @Test
    void whatIsLeftOverIsCarriedIntoTheNextYear() {
        for (String organ : ORGANS) {
            for (int year = 2019; year < LAST; year++) {
                for (int column = 1; column <= 7; column++) {
                    assertThat(number(tally.tables(organ, year + 1), "R02.C" + column))
                            .isEqualTo(number(tally.tables(organ, year), "R04.C" + column));
                }
            }
        }
    }

    @Test
    void aSecondCountFromTheStepsAgrees() {
        everywhere((organ, tables) -> {
            if (tables.year() < 2019) {
                return;
            }
            Map<String, Long> counted = second.tableThree(organ, tables.year());
            tables.values().forEach((cell, number) -> {
                if (cell.startsWith("R0")) {
                    long expected = cell.startsWith("R03.6.C")
                            ? counted.entrySet().stream()
                                    .filter(e -> e.getKey().startsWith("R03.6.")
                                            && e.getKey().endsWith(cell.substring(5)))
                                    .mapToLong(Map.Entry::getValue)
                                    .sum()
                            : counted.getOrDefault(cell, 0L);
                    assertThat(number.longValueExact())
                            .as("%s %d %s", organ, tables.year(), cell)
                            .isEqualTo(expected);
                }
            });
        });
    }

    @Test
    void theFormOf2014AddsUp() {
        everywhere((organ, tables) -> {
            int year = tables.year();
            if (year > 2018 || tables.value("3.1").isEmpty()) {
                return;
            }
            assertThat(number(tables, "3.1.1")).isEqualTo(second.received(organ, year, "IN_PERSON", "ORAL"));
            assertThat(number(tables, "3.1.2")).isEqualTo(second.received(organ, year, "FAX"));
            assertThat(number(tables, "3.1.3")).isEqualTo(second.received(organ, year, "ONLINE", "EMAIL"));
            assertThat(number(tables, "3.1.4"))
                    .isEqualTo(second.received(organ, year, "ORDINARY_MAIL", "REGISTERED_MAIL"));
            assertThat(number(tables, "3.1")).isEqualTo(sum(tables, "3.1."));
            assertThat(number(tables, "3.2")).isEqualTo(second.ended(organ, year));
            assertThat(number(tables, "3.2")).isEqualTo(sum(tables, "3.2."));
            assertThat(number(tables, "3.3.4")).isEqualTo(sum(tables, "3.3.4."));
            assertThat(number(tables, "3.3")).isEqualTo(sum(tables, "3.3."));
        });
    }

    @Test
    void theRegisterWasWorthCounting() {
        assertThat(RandomRegister.merged(MODULES.jdbc())).isPositive();
        assertThat(number(tally.tables(ORGANS, 2017), "3.2")).isPositive();
        assertThat(MODULES.jdbc()
                        .sql("select count(distinct outcomes) from application.counted")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(4);
    }

    private interface Look {
        void at(String organ, YearTables tables);
    }

    private static void everywhere(Look look) {
        for (String organ : ORGANS) {
            for (int year = FIRST; year <= LAST; year++) {
                look.at(organ, tally.tables(organ, year));
            }
        }
    }

    private static long number(YearTables tables, String cell) {
        return tables.value(cell).map(BigDecimal::longValueExact).orElse(0L);
    }

    private static long rows(YearTables tables, String column) {
        return tables.values().entrySet().stream()
                .filter(e -> e.getKey().startsWith("R03.")
                        && !e.getKey().startsWith("R03.7")
                        && e.getKey().endsWith(column))
                .mapToLong(e -> e.getValue().longValueExact())
                .sum();
    }

    /** Of the rows right below. */
    private static long sum(YearTables tables, String below) {
        return tables.values().entrySet().stream()
                .filter(e -> e.getKey().startsWith(below) && e.getKey().indexOf('.', below.length()) < 0)
                .mapToLong(e -> e.getValue().longValueExact())
                .sum();
    }
}
