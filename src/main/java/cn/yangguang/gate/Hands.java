package cn.yangguang.gate;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do what waits, one thing after the other, as many at once as there are threads. */
final class Hands {

    private static final Logger LOG = LoggerFactory.getLogger(Hands.class);
    private static final int LOOK_EVERY_MS = 3_000;
    private static final int REST_AT_THE_END_MS = 5_000;

    private final String name;
    private final BooleanSupplier next;
    private final Semaphore work = new Semaphore(0);
    private final Thread[] threads;
    private volatile boolean running;

    /** @param next does one thing; false when nothing waits */
    Hands(String name, int many, BooleanSupplier next) {
        this.name = name;
        this.next = next;
        this.threads = new Thread[many];
    }

    void start() {
        running = true;
        for (int i = 0; i < threads.length; i++) {
            threads[i] = Thread.ofVirtual().name(name + "-" + i).start(this::work);
        }
    }

    void stop() {
        running = false;
        work.release(threads.length);
        try {
            for (Thread thread : threads) {
                thread.join(REST_AT_THE_END_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return running;
    }

    void wake() {
        work.release();
    }

    private void work() {
        while (running) {
            try {
                while (running && next.getAsBoolean()) {
                    work.release();
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("发布前审查暂时做不下去，稍后再试：{}", e.getClass().getSimpleName());
                }
            }
            pause();
        }
    }

    private void pause() {
        try {
            if (work.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
