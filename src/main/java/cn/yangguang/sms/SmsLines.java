package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Keeps a {@link Line} for every account of this kind while the program serves; an account that was changed gets a new one. */
@Component
class SmsLines implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SmsLines.class);
    private static final int LOOK_SECONDS = 5;

    private final ObjectProvider<Connections> connections;
    private final ObjectProvider<SmsDeliveries> deliveries;
    private final ObjectProvider<SmsReplies> replies;
    private final ObjectProvider<LineStore> store;
    private final Clock clock;
    private final boolean serving;
    private final Semaphore stopping = new Semaphore(0);
    private final Map<Long, Running> running = new HashMap<>();
    private volatile boolean on;

    SmsLines(
            ObjectProvider<Connections> connections,
            ObjectProvider<SmsDeliveries> deliveries,
            ObjectProvider<SmsReplies> replies,
            ObjectProvider<LineStore> store,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.sms.background:true}") boolean wanted) {
        this.connections = connections;
        this.deliveries = deliveries;
        this.replies = replies;
        this.store = store;
        this.clock = clock;
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    private record Running(Line line, Thread thread) {}

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        on = true;
        Thread.ofVirtual().name("sms-lines").start(this::go);
    }

    @Override
    public void stop() {
        on = false;
        stopping.release();
    }

    @Override
    public boolean isRunning() {
        return on;
    }

    private void go() {
        try {
            do {
                look();
            } while (!stopping.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        running.values().forEach(one -> one.line().stop());
        running.clear();
    }

    private void look() {
        try {
            List<Account> wanted = connections.getObject().ofKind(SmsChannel.KIND).stream()
                    .filter(Account::active)
                    .toList();
            running.values().removeIf(one -> ended(one, wanted));
            wanted.forEach(account -> running.computeIfAbsent(account.id(), id -> begin(account)));
        } catch (RuntimeException e) {
            if (on) {
                LOG.warn("短信通道暂时查看不了，稍后再试：{}", e.getClass().getSimpleName());
            }
        }
    }

    private static boolean ended(Running one, List<Account> wanted) {
        boolean same = wanted.stream()
                .anyMatch(account -> Objects.equals(account, one.line().account()));
        if (!same) {
            one.line().stop();
        }
        return !same || !one.thread().isAlive();
    }

    private Running begin(Account account) {
        var line =
                new Line(account, deliveries.getObject(), replies.getObject(), store.getObject(), Timing.USUAL, clock);
        return new Running(
                line, Thread.ofVirtual().name("sms-line-" + account.id()).start(line));
    }
}
