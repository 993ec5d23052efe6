package cn.yangguang.monitor;

import java.time.Duration;
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

/** Looks through everything published once a day while the program serves, and whenever somebody asks for it, unless told not to. */
@Component
class MonitorKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MonitorKeeper.class);
    private static final Duration REST = Duration.ofHours(24);
    private static final int FIRST_LOOK_AFTER_MS = 60_000;
    private static final int LOOK_EVERY_MS = 3_000;
    private static final int REST_AT_THE_END_MS = 5_000;

    private final ObjectProvider<Checking> checking;
    private final boolean serving;
    private final Semaphore sleep = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    MonitorKeeper(
            ObjectProvider<Checking> checking,
            ApplicationContext context,
            @Value("${yangguang.monitor.background:true}") boolean wanted) {
        this.checking = checking;
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("monitor").start(this::look);
    }

    /** The thread is not interrupted: a file whose reading is broken off would look like one that does not open. */
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

    private void look() {
        long served = 0;
        while (running) {
            try {
                if (served >= FIRST_LOOK_AFTER_MS) {
                    checking.getObject().beginAfter(REST);
                }
                checking.getObject().goOn(() -> running, run -> {});
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn(
                            "链接和附件检查暂时做不下去，稍后再试：{}",
                            String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "));
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
