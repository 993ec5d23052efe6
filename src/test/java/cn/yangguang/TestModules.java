package cn.yangguang;

import cn.yangguang.calendar.WorkingCalendar;
import cn.yangguang.changes.Memory;
import cn.yangguang.database.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** Some modules of the program on a database of their own, with transactions as in the program and a clock that stands still. */
public final class TestModules implements AutoCloseable {

    /** 2016-03-01 09:00, Beijing time. */
    public static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2016, 3, 1, 9, 0).atZone(Program.ZONE).toInstant(), Program.ZONE);

    @TestConfiguration
    @EnableTransactionManagement
    static class Transactions {}

    private final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestModules(String... packages) {
        context.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database.source()));
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(Clock.class, () -> CLOCK);
        context.registerBean("memory", Memory.class);
        context.registerBean("workingCalendar", WorkingCalendar.class, WorkingCalendar::national);
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test", Map.of("yangguang.vault", vaultKey().toString())));
        context.register(Transactions.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan(packages);
        context.refresh();
    }

    private static Path vaultKey() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "test-vault-")
                    .resolve("key");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The modules by their names, such as {@code journal}, {@code organ}, with everything below their packages. */
    public static TestModules of(String... modules) {
        String[] packages = new String[modules.length];
        for (int i = 0; i < modules.length; i++) {
            packages[i] = "cn.yangguang." + modules[i];
        }
        return new TestModules(packages);
    }

    public <T> T get(Class<T> service) {
        return context.getBean(service);
    }

    public JdbcClient jdbc() {
        return database.jdbc();
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(get(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
