package cn.yangguang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventWorkersTest {

    @Test
    void fewAskTheDatabaseAtOnceHoweverManyEventsThereAre() throws Exception {
        var workers = new EventWorkers().eventWorkers();
        workers.initialize();
        var at = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(200);
        for (int i = 0; i < 200; i++) {
            workers.execute(() -> {
                most.accumulateAndGet(at.incrementAndGet(), Math::max);
                Thread.yield();
                at.decrementAndGet();
                done.countDown();
            });
        }
        done.await();
        workers.shutdown();
        assertThat(most.get()).isBetween(1, EventWorkers.WORKERS);
    }
}
