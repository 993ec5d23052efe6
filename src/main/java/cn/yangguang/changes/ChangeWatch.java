package cn.yangguang.changes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Tells the listeners of every change, whichever program on the database made it. One thread waits for the database's
 * notification and looks by itself every few seconds, should a notification be lost with its connection.
 */
@Component
public class ChangeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeWatch.class);
    private static final int LOOK_EVERY_MS = 2_000;

    private final Changes changes;
    private final ChangeStore store;
    private final List<ChangeListener> listeners;
    private final DataSource source;
    private final boolean serving;

    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private @Nullable Position position;

    ChangeWatch(
            Changes changes,
            ChangeStore store,
            List<ChangeListener> listeners,
            DataSource source,
            ApplicationContext context) {
        this.changes = changes;
        this.store = store;
        this.listeners = List.copyOf(listeners);
        this.source = source;
        this.serving = context instanceof WebApplicationContext
                && context.getEnvironment().getProperty("yangguang.follow", Boolean.class, true);
    }

    /** Tells what is committed by now before it returns. Calls are one after the other. */
    public synchronized void catchUp() {
        Position from = position;
        if (from == null) {
            return;
        }
        Changes.Batch batch = changes.since(from);
        position = batch.next();
        if (!batch.changes().isEmpty()) {
            listeners.forEach(listener -> tell(listener, batch.changes()));
        }
    }

    private static void tell(ChangeListener listener, List<Change> told) {
        try {
            listener.changed(told);
        } catch (RuntimeException e) {
            LOG.error("{} did not take {} changes", listener.getClass().getName(), told.size(), e);
        }
    }

    /** Only a program that serves pages for long has anything to keep up to date ({@code yangguang.follow}). */
    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public synchronized void start() {
        store.ageForeignRows();
        position = changes.now();
        running = true;
        thread = Thread.ofVirtual().name("changes").start(this::watch);
    }

    /** After the database pool, before the pages: nothing is served that is not watched. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void stop() {
        running = false;
        Thread waiting = thread;
        if (waiting == null) {
            return;
        }
        try {
            store.wake();
            waiting.join(LOOK_EVERY_MS);
        } catch (DataAccessException e) {
            waiting.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        while (running) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen yangguang_changes");
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    catchUp();
                    postgres.getNotifications(LOOK_EVERY_MS);
                }
            } catch (SQLException | RuntimeException e) {
                pause(e);
            }
        }
    }

    private void pause(Exception problem) {
        if (!running) {
            return;
        }
        LOG.warn("变更日志暂时读不到，稍后再试：{}", String.valueOf(problem.getMessage()).replaceAll("\\p{Cntrl}", " "));
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
