package cn.yangguang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.changes.Memory;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.identity.Duty;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganAnnexes;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Languages;
import cn.yangguang.tabular.ImportProgress;
import cn.yangguang.yearbook.Found;
import cn.yangguang.yearbook.Yearbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

class LinheYearTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void boot() {
        context.registerBean(TestDatabase.class, () -> database);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("yangguang.vault", vaultKey(), "yangguang.files", vaultKey() + "-files")));
        context.register(Modules.class);
        context.refresh();
    }

    @AfterEach
    void close() {
        context.close();
        database.close();
    }

    @Test
    void theFiguresOf2016AreThoseOfTheReportAndNothingElse() {
        load();
        assertThat(database.jdbc()
                        .sql(
                                "select key || ' ' || number from tally.v_sum where organ = 'linhe' and year = 2016 order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("DELIVERED|other 50", "DELIVERED|platform 934", "PUBLISHED 984");
    }

    @Test
    void loadsTheCountsOfTheReport() {
        assertThat(load().rows().added()).isEqualTo(984);

        assertThat(
                        number(
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
        assertThat(number("select count(*) from disclosure.v_first_publication where category is null"))
                .isEqualTo(50);
    }

    @Test
    void numbersTheYearWithoutGaps() {
        load();
        assertThat(
                        text(
                                "select min(index_number) || ' ' || max(index_number) || ' ' || count(*) from disclosure.v_first_publication"))
                .isEqualTo("640181105/2016-00001 640181105/2016-00984 984");
    }

    @Test
    void changesNothingButThePasswordsWhenLoadedAgain() {
        LinheYear.Loaded first = load();
        Map<String, Long> before = tables();

        LinheYear.Loaded second = load();

        assertThat(tables()).isEqualTo(before);
        assertThat(second.rows().added()).isZero();
        assertThat(second.rows().unchanged()).isEqualTo(984);
        assertThat(second.accounts()).extracting(DemoAccount::login).isEqualTo(logins(first));
        assertThat(second.accounts()).extracting(DemoAccount::password).doesNotContainAnyElementsOf(passwords(first));
    }

    @Test
    void completesWhatAKillLeftUndone() {
        assertThatThrownBy(() -> year().load((done, of) -> {
                    if (done == 500) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        assertThat(number("select count(*) from disclosure.disclosure")).isZero();

        assertThat(load().rows().added()).isEqualTo(984);
        assertThat(stagesInWork()).hasSize(5);
    }

    @Test
    void leavesDisclosuresAtEachStageOfTheWay() {
        load();
        assertThat(stagesInWork())
                .containsExactlyInAnyOrder("DRAFT", "DRAFT", "PRE_REVIEW", "SECRECY_REVIEW", "FINAL_APPROVAL");
    }

    @Test
    void hasOneItemOfTwoEditions() {
        load();
        assertThat(
                        text(
                                "select string_agg(d.index_number || ' ' || e.number || ' ' || e.stage, ', ' order by e.number) from disclosure.edition e join disclosure.disclosure d on d.id = e.disclosure where exists (select from disclosure.edition o where o.disclosure = e.disclosure and o.number = 2)"))
                .isEqualTo("640181105/2016-00021 1 CORRECTED, 640181105/2016-00021 2 PUBLISHED");
    }

    @Test
    void givesOneAccountPerDutyAndKeepsNoPasswordInClear() {
        LinheYear.Loaded loaded = load();
        assertThat(loaded.accounts())
                .extracting(DemoAccount::duty)
                .containsExactlyElementsOf(
                        Arrays.stream(Duty.values()).map(Duty::title).toList());
        assertThat(Set.copyOf(passwords(loaded))).hasSize(Duty.values().length);
        assertThat(loaded.toString()).doesNotContain(passwords(loaded));
    }

    @Test
    void placesTheTownInItsTreeWithItsGroupsAndRules() {
        load();
        assertThat(number("select count(*) from catalogue.matter where organ = 'linhe'"))
                .isEqualTo(8);
        Organs organs = context.getBean(Organs.class);
        assertThat(organs.pathOf("linhe")).extracting(Organ::name).containsExactly("宁夏回族自治区", "银川市", "灵武市", "临河镇");
        assertThat(organs.active()).extracting(Organ::key).containsExactly("linhe");
        assertThat(organs.children("linhe"))
                .hasSize(8)
                .allSatisfy(village -> assertThat(village.name()).startsWith("演示"));
        OrganAnnexes annexes = context.getBean(OrganAnnexes.class);
        assertThat(annexes.groups("linhe")).hasSize(2);
        assertThat(annexes.rules("linhe"))
                .hasSize(5)
                .allSatisfy(rule -> assertThat(rule.title()).endsWith("（演示）"));
    }

    @Test
    void hasTheFormOf2014WithAllItsFiguresAndAnApprovedReportOfTheYearBefore() {
        load();
        var yearbooks = context.getBean(Yearbooks.class);
        var form = yearbooks.draft("linhe", 2016).orElseThrow();
        assertThat(form.blanks()).isEmpty();
        assertThat(form.findings()).noneMatch(Found::blocks);
        assertThat(form.tables().value("1.1")).contains(new BigDecimal(984));
        int last = Year.now(context.getBean(Clock.class)).getValue() - 1;
        if (last > 2018) {
            assertThat(yearbooks.standing("linhe", last)).isPresent();
        }
    }

    @Test
    void hasApplicationsAtDifferentStagesAllOfThemDemonstration() {
        load();
        assertThat(counts("select stage, count(*) from application.application group by stage"))
                .isEqualTo(Map.of(
                        "PENDING_CONFIRMATION", 1L,
                        "RECEIVED", 1L,
                        "UNDER_REVIEW", 2L,
                        "AWAITING_CORRECTION", 1L,
                        "CONSULTING_THIRD_PARTY", 1L,
                        "APPROVAL", 1L,
                        "SERVED", 1L));
        assertThat(number("select count(*) from application.item where text not like '演示%'"))
                .isZero();
    }

    private static String vaultKey() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "demo-vault-")
                    .resolve("key")
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LinheYear year() {
        return context.getBean(LinheYear.class);
    }

    private LinheYear.Loaded load() {
        return year().load(ImportProgress.SILENT);
    }

    private static List<String> logins(LinheYear.Loaded loaded) {
        return loaded.accounts().stream().map(DemoAccount::login).toList();
    }

    private static List<String> passwords(LinheYear.Loaded loaded) {
        return loaded.accounts().stream().map(DemoAccount::password).toList();
    }

    private List<String> stagesInWork() {
        return database.jdbc()
                .sql("select stage from disclosure.edition where published_at is null")
                .query(String.class)
                .list();
    }

    /** Rows of every table that holds what was loaded. */
    private Map<String, Long> tables() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of(
                "organ.organ",
                "organ.group_member",
                "organ.rule_document",
                "catalogue.category",
                "catalogue.matter",
                "catalogue.index_number",
                "disclosure.channel",
                "disclosure.disclosure",
                "disclosure.edition",
                "disclosure.step",
                "disclosure.delivery")) {
            rows.put(table, number("select count(*) from " + table));
        }
        return rows;
    }

    private long number(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    private String text(String sql) {
        return database.jdbc().sql(sql).query(String.class).single();
    }

    private Map<String, Long> counts(String sql) {
        Map<String, Long> counts = new LinkedHashMap<>();
        database.jdbc().sql(sql).query(row -> {
            counts.put(row.getString(1), row.getLong(2));
        });
        return counts;
    }

    @Configuration
    @Import({Languages.class, Memory.class})
    @EnableTransactionManagement
    @ComponentScan(
            lazyInit = true,
            basePackages = {
                "cn.yangguang.demo",
                "cn.yangguang.application",
                "cn.yangguang.issuing",
                "cn.yangguang.vault",
                "cn.yangguang.disclosure",
                "cn.yangguang.gate",
                "cn.yangguang.identity",
                "cn.yangguang.catalogue",
                "cn.yangguang.organ",
                "cn.yangguang.journal",
                "cn.yangguang.report",
                "cn.yangguang.complaint",
                "cn.yangguang.inspection",
                "cn.yangguang.obligation",
                "cn.yangguang.village",
                "cn.yangguang.villageaccount",
                "cn.yangguang.files",
                "cn.yangguang.remedy",
                "cn.yangguang.onlineform",
                "cn.yangguang.tally",
                "cn.yangguang.search",
                "cn.yangguang.workrecord",
                "cn.yangguang.yearbook"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.web\\..*|(?!cn\\.yangguang\\.obligation).*Public.*|.*Test.*"))
    static class Modules {
        @Bean
        JdbcClient jdbc(TestDatabase database) {
            return database.jdbc();
        }

        @Bean
        PlatformTransactionManager transactions(TestDatabase database) {
            return new DataSourceTransactionManager(database.source());
        }

        @Bean
        TransactionTemplate transaction(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
        }

        @Bean
        WorkingCalendar calendar() {
            return WorkingCalendar.national();
        }
    }
}
