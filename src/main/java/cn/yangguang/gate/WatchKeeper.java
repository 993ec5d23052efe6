package cn.yangguang.gate;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/** Walks over everything once a night while the program serves, and whenever somebody asks for it, unless told not to. */
@Component
class WatchKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(WatchKeeper.class);
    private static final int FIRST_WALK_AFTER_MS = 45_000;
    private static final int LOOK_EVERY_MS = 3_000;
    private static final int REST_AT_THE_END_MS = 5_000;

    private final ObjectProvider<Watch> watch;
    private final boolean serving;
    private final Semaphore sleep = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    WatchKeeper(
            ObjectProvider<Watch> watch,
            ApplicationContext context,
            @Value("${yangguang.watch.background:true}") boolean wanted) {
        this.watch = watch;
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("watch").start(this::walk);
    }

    @Override
    public void stop() {
        running = false;
        sleep.release();
        try {
            thread.join(REST_AT_THE_END_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void walk() {
        long served = 0;
        while (running) {
            try {
                if (served >= FIRST_WALK_AFTER_MS && watch.getObject().due()) {
                    watch.getObject().begin();
                }
                watch.getObject().goOn(() -> running);
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("发布后复查暂时做不下去，稍后再试：{}", e.getClass().getSimpleName());
                }
            }
            pause();
            served += LOOK_EVERY_MS;
        }
    }

    private void pause() {
        try {
            if (sleep.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                sleep.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
