package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.ConfinedCleaner;
import cn.yangguang.cleaning.Masking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Makes foreign files anew in processes of their own, as many at once as the keeper has hands for it. A process begins with the first
 * file and ends when there was nothing to do for a while: it holds as much memory as a large file needs.
 */
@Component
class ConfinedCleaning implements FileCleaning, DisposableBean {

    private static final Duration IDLE = Duration.ofSeconds(60);

    private final Semaphore hands = new Semaphore(GateKeeper.REBUILDERS, true);
    private final Deque<ConfinedCleaner> resting = new ArrayDeque<>();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("cleaning-rest").factory());
    private @Nullable ScheduledFuture<?> end;

    @Override
    public Cleaned clean(byte[] file, Masking masking) throws IOException {
        hands.acquireUninterruptibly();
        ConfinedCleaner cleaner = null;
        try {
            cleaner = taken();
            return cleaner.clean(file, masking);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (cleaner != null) {
                back(cleaner);
            }
            hands.release();
        }
    }

    private synchronized ConfinedCleaner taken() {
        ConfinedCleaner known = resting.pollFirst();
        return known == null ? new ConfinedCleaner() : known;
    }

    private synchronized void back(ConfinedCleaner cleaner) {
        resting.addFirst(cleaner);
        if (end != null) {
            end.cancel(false);
        }
        end = later.schedule(this::rest, IDLE.toSeconds(), TimeUnit.SECONDS);
    }

    private synchronized void rest() {
        resting.forEach(ConfinedCleaner::close);
        resting.clear();
    }

    @Override
    public void destroy() {
        later.shutdownNow();
        rest();
    }
}
