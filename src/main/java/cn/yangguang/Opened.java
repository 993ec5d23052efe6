package cn.yangguang;

import cn.yangguang.database.DataFolder;
import cn.yangguang.database.Database;
import cn.yangguang.database.DatabaseProblem;
import cn.yangguang.vault.VaultProblem;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.FlywayException;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/** The program with its database open: for a command, or serving pages. Closing it stops both in the right order. */
final class Opened implements AutoCloseable {

    private final Database database;
    private final ConfigurableApplicationContext context;

    private Opened(Database database, ConfigurableApplicationContext context) {
        this.database = database;
        this.context = context;
    }

    /** For a command: no web server, and only the parts that the command asks for are made. */
    static Opened forCommand(DatabaseOptions options) {
        options.refuseNothing();
        return open(options, WebApplicationType.NONE, Map.of("spring.main.lazy-initialization", true));
    }

    static Opened serving(DatabaseOptions options, Map<String, Object> more) {
        return open(options, WebApplicationType.SERVLET, more);
    }

    /**
     * For a command that reads pages: at a free port of this machine only, beside a server if one runs, the office shut. The
     * settings outrank all others.
     */
    static Opened rendering(DatabaseOptions options, Map<String, Object> settings) {
        options.refuseNothing();
        Map<String, Object> all = new HashMap<>(settings);
        all.put("server.port", 0);
        all.put("server.address", "127.0.0.1");
        all.put("yangguang.office.addresses", "255.255.255.255");
        all.put("yangguang.follow", false);
        all.put("yangguang.rate.exempt", "127.0.0.1");
        String[] arguments = all.entrySet().stream()
                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                .toArray(String[]::new);
        return open(
                options, WebApplicationType.SERVLET, true, Map.of("spring.main.lazy-initialization", true), arguments);
    }

    private static Opened open(DatabaseOptions options, WebApplicationType web, Map<String, Object> more) {
        return open(options, web, false, more);
    }

    private static Opened open(
            DatabaseOptions options,
            WebApplicationType web,
            boolean beside,
            Map<String, Object> more,
            String... arguments) {
        temporaryFilesIn(options.folder());
        Database database = options.open();
        if (web != WebApplicationType.NONE && !beside && !database.owned()) {
            throw new DatabaseProblem("数据文件夹 " + options.folder().root() + " 已有一个阳光公开在提供服务。请先停止它，或用 --data 换一个文件夹。");
        }
        try {
            Map<String, Object> settings = new HashMap<>(options.settings(database));
            settings.putAll(more);
            if (options.folder().demo()) {
                settings.put("yangguang.demo", true);
            }
            ConfigurableApplicationContext context = new SpringApplicationBuilder(Program.class)
                    .web(web)
                    .registerShutdownHook(false)
                    .properties(settings)
                    .run(arguments);
            return new Opened(database, context);
        } catch (RuntimeException e) {
            database.close();
            throw told(e);
        }
    }

    /** Nothing is written outside the data folder, temporary files included. */
    private static void temporaryFilesIn(DataFolder folder) {
        try {
            Files.createDirectories(folder.temporary());
            System.setProperty("java.io.tmpdir", folder.temporary().toString());
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "数据文件夹 " + folder.root() + " 不能写入：" + e.getMessage() + "。请换一个文件夹（--data）或改正其权限。", e);
        }
    }

    /** The cause that a person can do something about, in one line. */
    private static RuntimeException told(RuntimeException problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException port) {
                return new DatabaseProblem("端口 " + port.getPort() + " 已被占用，请用 --port 换一个端口。", problem);
            }
            if (cause instanceof FlywayException) {
                return new DatabaseProblem(
                        "数据文件夹里的数据库与本程序的版本对不上：" + reason(cause)
                                + "。用过较新的版本的，请仍用那个版本；用过未发布的旧版本的，请换一个新的数据文件夹（--data）；否则请从备份恢复后再升级。",
                        problem);
            }
            if (cause instanceof VaultProblem key) {
                return new DatabaseProblem(key.getMessage() + "。", problem);
            }
            if (cause instanceof BindException) {
                return new DatabaseProblem(
                        "不能在指定的地址和端口上提供服务：" + cause.getMessage() + "。请检查 --address 和 --port。", problem);
            }
            if (cause instanceof SQLException sql) {
                return new DatabaseProblem(
                        "数据库不可用："
                                + String.valueOf(sql.getMessage())
                                        .lines()
                                        .findFirst()
                                        .orElse(""),
                        problem);
            }
        }
        return problem;
    }

    /** The line that names the step of the database's structure. */
    private static String reason(Throwable problem) {
        List<String> lines =
                String.valueOf(problem.getMessage()).lines().map(String::strip).toList();
        return lines.stream()
                .filter(line -> line.contains("ersion") && line.contains(":"))
                .findFirst()
                .orElse(lines.getFirst());
    }

    /** Where its pages are. */
    URI site() {
        return URI.create("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"));
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}
