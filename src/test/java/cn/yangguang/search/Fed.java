package cn.yangguang.search;

import cn.yangguang.changes.ChangeWatch;
import cn.yangguang.database.TestDatabase;
import cn.yangguang.files.Contents;
import cn.yangguang.reading.PublicRows;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A database with two towns of a county, and what feeds an index from it, called by hand. */
final class Fed implements AutoCloseable {

    static final LocalDate DAY = LocalDate.of(2016, 5, 10);

    @TestConfiguration
    @EnableTransactionManagement
    static class Transactions {}

    final TestDatabase database = TestDatabase.fresh();
    final MemoryEngine engine = new MemoryEngine();
    final PublicRows rows = new PublicRows(database.jdbc());
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private int serial;

    Fed(Path folder) {
        context.getEnvironment().getSystemProperties().put("yangguang.files", String.valueOf(folder));
        context.registerBean(SearchEngine.class, () -> engine);
        context.registerBean(JdbcClient.class, database::jdbc);
        context.registerBean(Clock.class, () -> Clock.system(ZoneId.of("Asia/Shanghai")));
        context.registerBean(
                PlatformTransactionManager.class, () -> new DataSourceTransactionManager(database.source()));
        context.register(
                Transactions.class,
                SourceQueries.class,
                SearchSource.class,
                Affected.class,
                IndexFollower.class,
                WordsReading.class,
                SearchIndex.class);
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(new AssignableTypeFilter(ChangeWatch.class));
        scanner.getBeanDefinitionDefaults().setLazyInit(true);
        scanner.scan("cn.yangguang.changes", "cn.yangguang.files", "cn.yangguang.text");
        context.refresh();
        rows.organ("county", "演示县人民政府");
        rows.organ("linhe", "演示镇人民政府");
        sql("update organ.organ set parent = 'county' where key = 'linhe'");
        follower().begin();
        index().rebuild(IndexProgress.SILENT);
    }

    IndexFollower follower() {
        return context.getBean(IndexFollower.class);
    }

    SearchIndex index() {
        return context.getBean(SearchIndex.class);
    }

    Contents contents() {
        return context.getBean(Contents.class);
    }

    void follow() {
        follower().follow(Integer.MAX_VALUE);
    }

    /** A published item of the town. */
    long item(String title) {
        return rows.item("linhe", "2016-" + ++serial, title, null, DAY);
    }

    void sql(String statement) {
        database.jdbc().sql(statement).update();
    }

    List<Long> held() {
        return List.copyOf(engine.held().keySet());
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
