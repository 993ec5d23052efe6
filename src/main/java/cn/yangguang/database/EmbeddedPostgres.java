package cn.yangguang.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The embedded server of one data folder.
 *
 * <p>Whoever gets the folder's lock starts the server and stops it again; a second program (a command while the office
 * is being served) joins the running one. A server left by a killed program is on its way down already (it was told
 * to end with its parent): it is waited for, then started anew, and PostgreSQL recovers from its own log.
 */
final class EmbeddedPostgres implements Database {

    private static final String USER = "yangguang";
    private static final long PATIENCE_SECONDS = 60;

    private final String url;
    private final String password;
    private final @Nullable FileLock lock;
    private final @Nullable PostgresProcess process;

    private EmbeddedPostgres(int port, String password, @Nullable FileLock lock, @Nullable PostgresProcess process) {
        this.url = "jdbc:postgresql://127.0.0.1:" + port
                + "/postgres?ApplicationName=yangguang&reWriteBatchedInserts=true";
        this.password = password;
        this.lock = lock;
        this.process = process;
    }

    static Database open(DataFolder folder) throws IOException {
        Optional<FileLock> lock = folder.lock();
        String password = folder.secret("postgres");
        return lock.isPresent() ? start(folder, password, lock.get()) : join(folder, password);
    }

    private static Database join(DataFolder folder, String password) throws IOException {
        Optional<Postmaster> running = Postmaster.of(folder.postgres().resolve("data"));
        if (running.isEmpty()) {
            throw new DatabaseProblem("数据文件夹 " + folder.root() + " 正被另一个程序使用，而它的数据库还没有起来。请稍候再试。");
        }
        var database = new EmbeddedPostgres(running.get().port(), password, null, null);
        database.waitUntilReady(null);
        return database;
    }

    private static Database start(DataFolder folder, String password, FileLock lock) throws IOException {
        Path postgres = folder.postgres();
        PostgresUser user = PostgresUser.of(postgres);
        Path home = PostgresBinaries.unpacked(postgres);
        Path data = postgres.resolve("data");
        if (Files.notExists(data)) {
            new PostgresCluster(home, user).create(data, USER, password);
        }
        Postmaster.waitForItsEnd(data);
        Files.createDirectories(folder.log());
        int port = freePort();
        var process = PostgresProcess.start(
                user.wrap(command(home, data, port)), folder.log().resolve("postgres.log"));
        var database = new EmbeddedPostgres(port, password, lock, process);
        database.waitUntilReady(process);
        return database;
    }

    private static List<String> command(Path home, Path data, int port) {
        List<String> command = new ArrayList<>(
                List.of(home.resolve("bin/postgres").toString(), "-D", data.toString(), "-p", String.valueOf(port)));
        for (String setting : List.of(
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=96MB",
                "jit=off",
                "timezone=Asia/Shanghai",
                "log_timezone=Asia/Shanghai",
                "log_min_messages=warning",
                "log_checkpoints=off")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** Waits through start and recovery; a server that ended instead is told at once. */
    private void waitUntilReady(@Nullable PostgresProcess process) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            try (Connection connection = DriverManager.getConnection(url, USER, password)) {
                return;
            } catch (SQLException e) {
                if (process != null && !process.running()) {
                    throw new DatabaseProblem("内置数据库没有起来，原因见 " + process.log() + "。", e);
                }
                if (System.nanoTime() > end) {
                    throw new DatabaseProblem("内置数据库在 " + PATIENCE_SECONDS + " 秒内没有就绪：" + e.getMessage(), e);
                }
                pause();
            }
        }
    }

    static void pause() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseProblem("等待数据库时被中断。", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public String user() {
        return USER;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public boolean owned() {
        return lock != null;
    }

    @Override
    public void close() {
        if (process != null) {
            process.stop();
        }
        if (lock != null) {
            try {
                lock.acquiredBy().close();
            } catch (IOException e) {
                throw new DatabaseProblem("数据文件夹的锁没有放开：" + e.getMessage(), e);
            }
        }
    }
}
