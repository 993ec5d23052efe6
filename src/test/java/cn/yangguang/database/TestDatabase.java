package cn.yangguang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real PostgreSQL for tests: one embedded server for the whole run, one migrated template, and for whoever asks a
 * clone of it made in milliseconds.
 */
public final class TestDatabase implements AutoCloseable {

    private static final String TEMPLATE = "template_migrated";
    private static final AtomicInteger CLONES = new AtomicInteger();
    private static final Database SERVER = startOnce();

    private final HikariDataSource source;
    private final String url;

    private TestDatabase(String url) {
        this.url = url;
        this.source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(SERVER.user());
        source.setPassword(SERVER.password());
        source.setMaximumPoolSize(8);
        source.setMinimumIdle(0);
    }

    /** A database with every migration applied and no data. */
    public static TestDatabase fresh() {
        return new TestDatabase(freshUrl());
    }

    /** The address of a fresh clone, for a program that opens its own pool. */
    public static synchronized String freshUrl() {
        String name = "clone_" + ProcessHandle.current().pid() + "_" + CLONES.incrementAndGet();
        admin().sql("create database " + name + " template " + TEMPLATE).update();
        return urlOf(name);
    }

    public static String user() {
        return SERVER.user();
    }

    public static String password() {
        return SERVER.password();
    }

    public String url() {
        return url;
    }

    public HikariDataSource source() {
        return source;
    }

    public JdbcClient jdbc() {
        return JdbcClient.create(source);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(new DataSourceTransactionManager(source));
    }

    @Override
    public void close() {
        source.close();
    }

    private static Database startOnce() {
        Database server = Database.embedded(new DataFolder(
                Path.of("target", "test-data-" + ProcessHandle.current().pid())));
        // After the programs that tests booted: they still talk to the database when they close.
        SpringApplication.getShutdownHandlers().add(server::close);
        JdbcClient.create(source(server, server.url()))
                .sql("create database " + TEMPLATE)
                .update();
        Flyway.configure()
                .dataSource(server.url().replace("/postgres?", "/" + TEMPLATE + "?"), server.user(), server.password())
                .locations("classpath:db/migration")
                .table("schema_history")
                .load()
                .migrate();
        return server;
    }

    private static String urlOf(String name) {
        return SERVER.url().replace("/postgres?", "/" + name + "?");
    }

    private static JdbcClient admin() {
        return JdbcClient.create(source(SERVER, SERVER.url()));
    }

    private static DriverManagerDataSource source(Database server, String url) {
        return new DriverManagerDataSource(url, server.user(), server.password());
    }
}
