package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over the parts of one account, on one thread: takes the right to the line, connects, hands over what is due, and begins again
 * with longer and longer waits when something breaks. What was handed over and not answered when it breaks is doubtful.
 */
final class Line implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Line.class);
    private static final String BROKEN = "连接中断时网关还没有答复，不知是否收到，不重发";
    private static final String SILENT = "网关没有及时答复，不知是否收到，不重发";

    private final Account account;
    private final Gateway gateway;
    private final SmsDeliveries deliveries;
    private final SmsReplies replies;
    private final LineStore lines;
    private final Timing timing;
    private final Clock clock;
    private final Map<Integer, Outstanding> outstanding = new ConcurrentHashMap<>();
    /** Parts that are doubtful because their answer is late; it may still come on this connection. */
    private final Map<Integer, Long> overdue = new ConcurrentHashMap<>();

    private final Semaphore wake = new Semaphore(0);
    private volatile boolean stopping;

    Line(Account account, SmsDeliveries deliveries, SmsReplies replies, LineStore lines, Timing timing, Clock clock) {
        this.account = account;
        this.gateway = Gateway.read(account).gateway();
        this.deliveries = deliveries;
        this.replies = replies;
        this.lines = lines;
        this.timing = timing;
        this.clock = clock;
    }

    /** A part whose answer is waited for. @param late when to wait no longer, by {@link System#nanoTime} */
    private record Outstanding(long part, long late) {}

    Account account() {
        return account;
    }

    /** Ends soon: hands over nothing more and waits a little for the answers that are due. */
    void stop() {
        stopping = true;
        wake.release();
    }

    @Override
    public void run() {
        Duration again = timing.again();
        while (!stopping) {
            boolean worked = false;
            try (LineStore.Hold hold = lines.hold(account.id()).orElse(null)) {
                worked = hold != null && connected(hold);
            } catch (RuntimeException e) {
                LOG.warn("短信通道 {} 暂时用不了，稍后再试：{}", account, e.getClass().getSimpleName());
            }
            again = worked ? timing.again() : longer(again);
            sleep(again);
        }
    }

    private Duration longer(Duration wait) {
        Duration twice = wait.multipliedBy(2);
        return twice.compareTo(timing.longest()) > 0 ? timing.longest() : twice;
    }

    /** @return whether there was a connection */
    private boolean connected(LineStore.Hold hold) {
        deliveries.orphans(account.id());
        deliveries.sweep(account, gateway);
        try (GatewayLink link = GatewayLink.open(
                gateway.host(), gateway.port(), gateway.protocol(clock), timing, this::hear, wake::release)) {
            lines.tell(account.id(), true, "", clock.instant());
            work(link, hold);
            lines.tell(account.id(), false, stopping ? "" : "与网关的连接中断，正在重新连接", clock.instant());
            return true;
        } catch (GatewayProblem e) {
            lines.tell(account.id(), false, String.valueOf(e.getMessage()), clock.instant());
            return false;
        } finally {
            outstanding.values().forEach(one -> deliveries.doubtful(one.part(), BROKEN));
            outstanding.clear();
            overdue.clear();
        }
    }

    private void work(GatewayLink link, LineStore.Hold hold) {
        long swept = System.nanoTime();
        while (link.open() && !stopping) {
            int handed = handOver(link);
            silent();
            link.beat();
            if (System.nanoTime() - swept > timing.sweep().toNanos()) {
                if (!hold.held()) {
                    return;
                }
                deliveries.sweep(account, gateway);
                swept = System.nanoTime();
            }
            if (handed == 0) {
                sleep(timing.idle());
            }
        }
        if (link.open()) {
            awaitAnswers();
            link.leave();
        }
    }

    private int handOver(GatewayLink link) {
        List<SmsDeliveries.Due> due = deliveries.claim(account, gateway, outstanding.size());
        for (SmsDeliveries.Due one : due) {
            if (!link.open()) {
                deliveries.kept(one.part());
                continue;
            }
            int sequence = link.nextSequence();
            outstanding.put(
                    sequence,
                    new Outstanding(
                            one.part(), System.nanoTime() + timing.answer().toNanos()));
            try {
                link.handOver(one.handing(), sequence);
            } catch (IOException e) {
                link.close();
            }
        }
        return due.size();
    }

    /** What is not answered by now may still be; the part is doubtful until then. */
    private void silent() {
        long now = System.nanoTime();
        outstanding.forEach((sequence, one) -> {
            if (one.late() - now < 0) {
                overdue.put(sequence, one.part());
                outstanding.remove(sequence);
                deliveries.doubtful(one.part(), SILENT);
            }
        });
    }

    private void awaitAnswers() {
        long end = System.nanoTime() + timing.connect().toNanos();
        while (!outstanding.isEmpty() && System.nanoTime() - end < 0) {
            sleep(timing.idle());
        }
    }

    private void hear(Heard heard) {
        switch (heard) {
            case Heard.Answered(int sequence, Verdict verdict) -> {
                Outstanding one = outstanding.get(sequence);
                Long part = one == null ? overdue.get(sequence) : Long.valueOf(one.part());
                if (part != null) {
                    deliveries.answered(account.id(), part, verdict);
                    outstanding.remove(sequence);
                    overdue.remove(sequence);
                }
            }
            case Heard.Reported reported -> deliveries.reported(account.id(), reported);
            case Heard.Received received -> replies.received(account, gateway, received);
            case Heard.Asked _, Heard.Alive _, Heard.LoggedIn _, Heard.Odd _ -> {
                return;
            }
        }
        wake.release();
    }

    private void sleep(Duration most) {
        try {
            if (wake.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }
}
