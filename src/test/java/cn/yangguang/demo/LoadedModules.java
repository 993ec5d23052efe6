package cn.yangguang.demo;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.changes.Memory;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.page.Languages;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.tabular.ImportProgress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The modules that load 临河镇's year, without pages, on a database of their own. */
final class LoadedModules implements AutoCloseable {

    final TestDatabase database = TestDatabase.fresh();
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    LoadedModules() {
        context.registerBean(TestDatabase.class, () -> database);
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("yangguang.vault", vaultKey(), "yangguang.files", vaultKey() + "-files")));
        context.register(Modules.class);
        context.refresh();
    }

    LinheYear year() {
        return context.getBean(LinheYear.class);
    }

    LinheYear.Loaded load() {
        return year().load(ImportProgress.SILENT);
    }

    long number(String sql) {
        return database.jdbc().sql(sql).query(Long.class).single();
    }

    List<String> stagesInWork() {
        return database.jdbc()
                .sql("select stage from disclosure.edition where published_at is null")
                .query(String.class)
                .list();
    }

    @Override
    public void close() {
        context.close();
        database.close();
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

    @TestConfiguration
    @Import({Languages.class, Memory.class, SiteAddress.class})
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
                "cn.yangguang.handover",
                "cn.yangguang.identity",
                "cn.yangguang.catalogue",
                "cn.yangguang.organ",
                "cn.yangguang.journal",
                "cn.yangguang.report",
                "cn.yangguang.complaint",
                "cn.yangguang.appraisal",
                "cn.yangguang.reading",
                "cn.yangguang.sms",
                "cn.yangguang.reach",
                "cn.yangguang.harvest",
                "cn.yangguang.wechat",
                "cn.yangguang.weibo",
                "cn.yangguang.enclosure",
                "cn.yangguang.screen",
                "cn.yangguang.channel",
                "cn.yangguang.traffic",
                "cn.yangguang.inspection",
                "cn.yangguang.obligation",
                "cn.yangguang.village",
                "cn.yangguang.villageaccount",
                "cn.yangguang.files",
                "cn.yangguang.remedy",
                "cn.yangguang.onlineform",
                "cn.yangguang.tally",
                "cn.yangguang.search",
                "cn.yangguang.subscription",
                "cn.yangguang.workrecord",
                "cn.yangguang.yearbook"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = ".*\\.web\\..*|(?!cn\\.yangguang\\.(obligation|reading)).*Public.*|.*Test.*"))
    static class Modules {
        @Bean
        DataSource source(TestDatabase database) {
            return database.source();
        }

        @Bean
        JdbcClient jdbc(TestDatabase database) {
            return database.jdbc();
        }

        @Bean
        JdbcTemplate template(TestDatabase database) {
            return new JdbcTemplate(database.source());
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
