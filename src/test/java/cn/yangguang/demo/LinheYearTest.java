package cn.yangguang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Duty;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.Organs;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearbook.Yearbooks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is there once the year is loaded; nothing here changes it. */
class LinheYearTest {

    private static LoadedModules year;
    private static LinheYear.Loaded loaded;

    @BeforeAll
    static void load() {
        year = new LoadedModules();
        loaded = year.load();
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @Test
    void theFiguresOf2016AreThoseOfTheReportAndNothingElse() {
        assertThat(year.database
                        .jdbc()
                        .sql(
                                "select key || ' ' || number from tally.v_sum where organ = 'linhe' and year = 2016 order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("DELIVERED|other 50", "DELIVERED|platform 934", "PUBLISHED 984");
    }

    @Test
    void loadsTheCountsOfTheReport() {
        assertThat(loaded.rows().added()).isEqualTo(984);

        assertThat(
                        year.number(
                                "select count(*) from disclosure.v_first_publication where organ = 'linhe' and extract(year from published_on) = 2016"))
                .isEqualTo(984);
        assertThat(counts("""
                        select channel, count(*) from disclosure.v_delivery
                         where organ = 'linhe' and extract(year from posted_on) = 2016 group by channel
                        """)).isEqualTo(Map.of("platform", 934L, "notice-board", 50L));
        assertThat(counts("""
                        select c.title, count(*) from disclosure.v_first_publication p join catalogue.category c on c.code = p.category
                         where p.organ = 'linhe' and extract(year from p.published_on) = 2016 group by c.title
                        """)).isEqualTo(LinheYearFileTest.REPORTED);
        assertThat(year.number("select count(*) from disclosure.v_first_publication where category is null"))
                .isEqualTo(50);
    }

    @Test
    void numbersTheYearWithoutGaps() {
        assertThat(
                        text(
                                "select min(index_number) || ' ' || max(index_number) || ' ' || count(*) from disclosure.v_first_publication"))
                .isEqualTo("640181105/2016-00001 640181105/2016-00984 984");
    }

    @Test
    void leavesDisclosuresAtEachStageOfTheWay() {
        assertThat(year.stagesInWork())
                .containsExactlyInAnyOrder("DRAFT", "DRAFT", "PRE_REVIEW", "SECRECY_REVIEW", "FINAL_APPROVAL");
    }

    @Test
    void hasOneItemOfTwoEditions() {
        assertThat(
                        text(
                                "select string_agg(d.index_number || ' ' || e.number || ' ' || e.stage, ', ' order by e.number) from disclosure.edition e join disclosure.disclosure d on d.id = e.disclosure where exists (select from disclosure.edition o where o.disclosure = e.disclosure and o.number = 2)"))
                .isEqualTo("640181105/2016-00021 1 CORRECTED, 640181105/2016-00021 2 PUBLISHED");
    }

    @Test
    void givesOneAccountPerDutyAndKeepsNoPasswordInClear() {
        assertThat(loaded.accounts())
                .extracting(DemoAccount::duty)
                .containsExactlyElementsOf(
                        Arrays.stream(Duty.values()).map(Duty::title).toList());
        assertThat(Set.copyOf(passwords(loaded))).hasSize(Duty.values().length);
        assertThat(loaded.toString()).doesNotContain(passwords(loaded));
    }

    @Test
    void placesTheTownInItsTreeWithItsGroupsAndRules() {
        assertThat(year.number("select count(*) from catalogue.matter where organ = 'linhe'"))
                .isEqualTo(8);
        Organs organs = year.context.getBean(Organs.class);
        assertThat(organs.pathOf("linhe")).extracting(Organ::name).containsExactly("宁夏回族自治区", "银川市", "灵武市", "临河镇");
        assertThat(organs.active()).extracting(Organ::key).containsExactly("linhe");
        assertThat(organs.children("linhe"))
                .hasSize(8)
                .allSatisfy(village -> assertThat(village.name()).startsWith("演示"));
        OrganAnnexes annexes = year.context.getBean(OrganAnnexes.class);
        assertThat(annexes.groups("linhe")).hasSize(2);
        assertThat(annexes.rules("linhe"))
                .hasSize(5)
                .allSatisfy(rule -> assertThat(rule.title()).endsWith("（演示）"));
    }

    @Test
    void hasTheFormOf2014WithAllItsFiguresAndAnApprovedReportOfTheYearBefore() {
        var yearbooks = year.context.getBean(Yearbooks.class);
        var form = yearbooks.draft("linhe", 2016).orElseThrow();
        assertThat(form.blanks()).isEmpty();
        assertThat(form.findings()).noneMatch(Found::blocks);
        assertThat(form.tables().value("1.1")).contains(new BigDecimal(984));
        int last = Year.now(year.context.getBean(Clock.class)).getValue() - 1;
        if (last > 2018) {
            assertThat(yearbooks.standing("linhe", last)).isPresent();
        }
    }

    @Test
    void hasApplicationsAtDifferentStagesAllOfThemDemonstration() {
        assertThat(counts("select stage, count(*) from application.application group by stage"))
                .isEqualTo(Map.of(
                        "PENDING_CONFIRMATION", 1L,
                        "RECEIVED", 1L,
                        "UNDER_REVIEW", 2L,
                        "AWAITING_CORRECTION", 1L,
                        "CONSULTING_THIRD_PARTY", 1L,
                        "APPROVAL", 1L,
                        "SERVED", 1L));
        assertThat(year.number("select count(*) from application.item where text not like '演示%'"))
                .isZero();
    }

    private static List<String> passwords(LinheYear.Loaded loaded) {
        return loaded.accounts().stream().map(DemoAccount::password).toList();
    }

    private String text(String sql) {
        return year.database.jdbc().sql(sql).query(String.class).single();
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        year.database.jdbc().sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }
}
