package cn.yangguang.yearbook;

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

/** Looks at the reports once a day while the program serves: soon after the start, then asking every ten minutes whether a new day has begun. */
@Component
class LookKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LookKeeper.class);
    private static final int FIRST_AFTER_SECONDS = 30;
    private static final int EVERY_SECONDS = 600;

    private final ObjectProvider<Looks> looks;
    private final boolean serving;
    private final Semaphore stopping = new Semaphore(0);
    private volatile boolean running;

    LookKeeper(
            ObjectProvider<Looks> looks,
            ApplicationContext context,
            @Value("${yangguang.yearbook.background:true}") boolean wanted) {
        this.looks = looks;
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("yearbook").start(this::look);
    }

    @Override
    public void stop() {
        running = false;
        stopping.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        int wait = FIRST_AFTER_SECONDS;
        while (!stopped(wait)) {
            try {
                int looked = looks.getObject().catchUp(() -> running);
                if (looked > 0) {
                    LOG.info("检查了 {} 份年度报告的数据", looked);
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn(
                            "年度报告的数据暂时检查不了，稍后再试：{}",
                            String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "));
                }
            }
            wait = EVERY_SECONDS;
        }
    }

    private boolean stopped(int seconds) {
        try {
            return stopping.tryAcquire(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
