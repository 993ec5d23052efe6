package cn.yangguang.gate;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.WebApplicationContext;

/** Looks at waiting files while the program serves, two at a time, so that a slow one does not hold up the next. */
@Component
class GateKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(GateKeeper.class);
    static final int WORKERS = 2;
    private static final int LOOK_EVERY_MS = 3_000;
    private static final int REST_AT_THE_END_MS = 5_000;

    private final ObjectProvider<Looking> looking;
    private final boolean serving;
    private final Semaphore work = new Semaphore(0);
    private final Thread[] threads = new Thread[WORKERS];
    private volatile boolean running;

    GateKeeper(ObjectProvider<Looking> looking, ApplicationContext context) {
        this.looking = looking;
        this.serving = context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        for (int i = 0; i < WORKERS; i++) {
            threads[i] = Thread.ofVirtual().name("gate-" + i).start(this::work);
        }
    }

    @Override
    public void stop() {
        running = false;
        work.release(WORKERS);
        try {
            for (Thread thread : threads) {
                thread.join(REST_AT_THE_END_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Something waits; heard when the transaction that put it there is on disk. */
    void wake() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.release();
                }
            });
        } else {
            work.release();
        }
    }

    private void work() {
        while (running) {
            try {
                while (running && looking.getObject().next()) {
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
