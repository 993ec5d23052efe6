package cn.yangguang.application;

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

/** Follows the calendar and raises reminders while the program serves: soon after the start, then every ten minutes. */
@Component
class ReminderKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderKeeper.class);
    private static final int FIRST_AFTER_SECONDS = 15;
    private static final int EVERY_SECONDS = 600;

    private final ObjectProvider<Reminders> reminders;
    private final ObjectProvider<CaseClocks> clocks;
    private final boolean serving;
    private final Semaphore stopping = new Semaphore(0);
    private volatile boolean running;

    ReminderKeeper(
            ObjectProvider<Reminders> reminders,
            ObjectProvider<CaseClocks> clocks,
            ApplicationContext context,
            @Value("${yangguang.reminders.background:true}") boolean wanted) {
        this.reminders = reminders;
        this.clocks = clocks;
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("reminders").start(this::look);
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
                int moved = clocks.getObject().catchUp().size();
                if (moved > 0) {
                    LOG.info("工作日历有变化，{} 件在办申请的期限随之变动", moved);
                }
                int raised = reminders.getObject().catchUp();
                if (raised > 0) {
                    LOG.info("新提醒 {} 条", raised);
                }
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("提醒暂时算不出来，稍后再试：{}", String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "));
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
