package cn.yangguang.tally;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.TestModules;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Section 四, and chapters 四 to 六 of the form of 2014. */
class TallyOfRemediesTest {

    private static final TestModules MODULES = TestModules.of("tally", "organ", "journal");

    @BeforeAll
    static void record() {
        MODULES.jdbc().sql("""
                        insert into organ.organ (key, name, full_name, level, parent, active) values
                          ('county', '演示县', '演示县人民政府', 'COUNTY', null, true), ('town', '演示镇', '演示镇人民政府', 'TOWNSHIP', 'county', true)
                        """).update();
        remedy("REVIEW", "town", "2016-11-02", "");
        concluded(remedy("REVIEW", "town", "2015-12-20", ""), "2016-01-20", "UPHELD");
        concluded(remedy("REVIEW", "town", "2016-03-01", ""), "2016-05-01", "CORRECTED");
        concluded(remedy("LAWSUIT", "town", "2016-06-01", "AFTER_REVIEW"), "2016-09-01", "OTHER_RESULT");
        concluded(remedy("LAWSUIT", "town", "2025-06-01", "AFTER_REVIEW"), "2025-09-01", "UPHELD");
        remedy("LAWSUIT", "town", "2025-10-01", "DIRECT");
        remedy("COMPLAINT", "county", "2016-07-01", "");
        discarded(remedy("COMPLAINT", "county", "2016-07-02", ""));
    }

    @AfterAll
    static void close() {
        MODULES.close();
    }

    @Test
    void theFormOf2014CountsWhatWasConcluded() {
        assertThat(numbers("town", 2016, "4", "4.1", "4.2", "4.3")).containsExactly(2, 1, 1, 0);
        assertThat(numbers("town", 2016, "5", "5.1", "5.2", "5.3")).containsExactly(1, 0, 0, 1);
    }

    @Test
    void theFormOf2021TellsWhatIsPendingToo() {
        assertThat(numbers("town", 2025, "review.pending", "review.total")).containsExactly(1, 1);
        assertThat(numbers("town", 2025, "litigationDirect.pending", "litigationDirect.total"))
                .containsExactly(1, 1);
        assertThat(numbers("town", 2025, "litigationAfterReview.upheld", "litigationAfterReview.total"))
                .containsExactly(1, 1);
    }

    @Test
    void everyNumberIsTheLengthOfItsList() {
        for (int year : List.of(2016, 2025)) {
            YearTables tables = tally().tables("town", year);
            tables.values()
                    .forEach((cell, number) -> assertThat(tally().records("town", year, cell))
                            .as("%d %s", year, cell)
                            .hasSize(number.intValueExact()));
        }
    }

    @Test
    void aComplaintIsCountedWhereItIsHandledAndUnknownWhereItIsAbout() {
        assertThat(numbers("county", 2016, "6")).containsExactly(1);
        assertThat(tally().records("county", 2016, "6")).hasSize(1);
        assertThat(tally().records("town", 2016, "6")).isEmpty();
        assertThat(tally().tables("town", 2016).value("6")).isEmpty();
    }

    private static Tally tally() {
        return MODULES.get(Tally.class);
    }

    private static List<Integer> numbers(String organ, int year, String... cells) {
        YearTables tables = tally().tables(organ, year);
        return List.of(cells).stream()
                .map(cell -> tables.value(cell).map(BigDecimal::intValueExact).orElse(-1))
                .toList();
    }

    private static long remedy(String kind, String keeper, String day, String route) {
        long id = MODULES.jdbc()
                .sql("""
                        insert into remedy.remedy (kind, organ, keeper, once, stage, document, created_at)
                        values (:kind, 'town', :keeper, gen_random_uuid()::text, 'ACCEPTED', '', now()) returning id
                        """)
                .param("kind", kind)
                .param("keeper", keeper)
                .query((row, n) -> row.getLong(1))
                .single();
        step(id, 1, "RECORD", null, "ACCEPTED", day, route.isEmpty() ? "{}" : "{\"ROUTE\": \"" + route + "\"}");
        return id;
    }

    private static void concluded(long id, String day, String result) {
        step(id, 2, "CONCLUDE", "ACCEPTED", "CONCLUDED", day, "{\"RESULT\": \"" + result + "\"}");
        MODULES.jdbc()
                .sql("update remedy.remedy set stage = 'CONCLUDED' where id = :id")
                .param("id", id)
                .update();
    }

    private static void discarded(long id) {
        MODULES.jdbc()
                .sql("update remedy.remedy set stage = 'DISCARDED' where id = :id")
                .param("id", id)
                .update();
    }

    private static void step(
            long id, int seq, String action, @Nullable String from, String to, String day, String detail) {
        MODULES.jdbc()
                .sql("""
                        insert into remedy.step (remedy, seq, action, from_stage, to_stage, person, person_name, duty, at, on_day, detail)
                        values (:id, :seq, :action, :from, :to, 1, '演示', 'HANDLER', now(), cast(:day as date), cast(:detail as jsonb))
                        """)
                .param("id", id)
                .param("seq", seq)
                .param("action", action)
                .param("from", from)
                .param("to", to)
                .param("day", day)
                .param("detail", detail)
                .update();
    }
}
