package cn.yangguang.tally;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
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

/** Once a day, after one in the morning, adds the movements up and compares the sums with the records, while the program serves. */
@Component
class TallyKeeper implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TallyKeeper.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int HOUR = 1;
    private static final int FIRST_AFTER_SECONDS = 30;
    private static final int EVERY_SECONDS = 600;

    private final ObjectProvider<TallyCheck> check;
    private final ObjectProvider<CopyCheck> copies;
    private final Clock clock;
    private final boolean serving;
    private final Semaphore stopping = new Semaphore(0);
    private volatile boolean running;

    TallyKeeper(
            ObjectProvider<TallyCheck> check,
            ObjectProvider<CopyCheck> copies,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.tally.background:true}") boolean wanted) {
        this.check = check;
        this.copies = copies;
        this.clock = clock;
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("tally").start(this::look);
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
                night();
            } catch (RuntimeException e) {
                if (running) {
                    LOG.warn("统计核对暂时做不了，稍后再试：{}", String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "));
                }
            }
            wait = EVERY_SECONDS;
        }
    }

    private void night() {
        copies.getObject().catchUp();
        TallyCheck checking = check.getObject();
        Instant last = checking.lastRun().orElse(clock.instant().minus(2, ChronoUnit.DAYS));
        if (!due(last)) {
            return;
        }
        checking.addUp();
        List<Difference> found = checking.run();
        int wrong = copies.getObject().run(last.minus(1, ChronoUnit.HOURS));
        if (!found.isEmpty() || wrong > 0) {
            LOG.warn("统计核对：{} 个合计与逐件清点不一致，已改正；{} 件申请的统计情况与办理步骤不一致。见操作日志", found.size(), wrong);
        }
    }

    /** Whether a night lies between: the last run was before one o'clock of today, and it is past one. */
    private boolean due(Instant last) {
        Instant tonight =
                LocalDate.now(clock.withZone(ZONE)).atTime(HOUR, 0).atZone(ZONE).toInstant();
        return last.isBefore(tonight) && !clock.instant().isBefore(tonight);
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
