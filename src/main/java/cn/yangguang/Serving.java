package cn.yangguang;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The program while it serves: ends when told to (Ctrl-C, SIGTERM), first the pages, then the database, and only then
 * the process.
 */
final class Serving implements AutoCloseable {

    private final Opened opened;
    private final CountDownLatch told = new CountDownLatch(1);
    private boolean closed;

    private Serving(Opened opened) {
        this.opened = opened;
    }

    static Serving start(DatabaseOptions options, Map<String, Object> settings) {
        var serving = new Serving(Opened.serving(options, settings));
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(serving::endWithTheProcess));
        return serving;
    }

    <T> T get(Class<T> type) {
        return opened.get(type);
    }

    void untilStopped() {
        try {
            told.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs in the shutdown hook and holds the process until everything is closed. */
    private void endWithTheProcess() {
        told.countDown();
        close();
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            opened.close();
        }
    }
}
