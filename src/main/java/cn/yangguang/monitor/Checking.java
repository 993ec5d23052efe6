package cn.yangguang.monitor;

import cn.yangguang.monitor.MonitorQueries.Item;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * The look through everything published, item by item. What was done is kept after each item, so a program that is stopped or
 * killed goes on at the next one. Several programs on the database take turns: who holds the claim works, the others
 * watch.
 */
@Service
public class Checking {

    private static final int AT_ONCE = 20;
    private static final int WATCH_EVERY_MS = 500;

    private final MonitorQueries queries;
    private final MonitorStore store;
    private final ItemCheck check;
    private final Clock clock;
    private final String me = UUID.randomUUID().toString();
    private final ReentrantLock working = new ReentrantLock();

    Checking(MonitorQueries queries, MonitorStore store, ItemCheck check, Clock clock) {
        this.queries = queries;
        this.store = store;
        this.check = check;
        this.clock = clock;
    }

    /** Begins a look unless one is open already. */
    public void begin() {
        store.begin(clock.instant(), queries.published());
    }

    /** Begins when the last finished look is older than this and none is open. */
    void beginAfter(Duration rest) {
        Optional<CheckRun> last = queries.lastRun(false);
        Instant finished = last.map(CheckRun::finishedAt).orElse(null);
        if (last.isEmpty() || finished != null && !finished.plus(rest).isAfter(clock.instant())) {
            begin();
        }
    }

    /** A look to its end, telling of each step; one that is open already is finished, whoever began it. */
    public CheckRun whole(Consumer<CheckRun> progress) {
        begin();
        CheckRun run = queries.lastRun(false).orElseThrow();
        while (run.open()) {
            progress.accept(run);
            if (!goOn(() -> true, progress)) {
                rest();
            }
            run = queries.lastRun(false).orElseThrow();
        }
        progress.accept(run);
        return run;
    }

    /** Works at the open run as long as it may; false when there is none or another program is at it. */
    boolean goOn(BooleanSupplier mayGoOn, Consumer<CheckRun> progress) {
        if (!working.tryLock()) {
            return false;
        }
        try {
            Optional<CheckRun> open = queries.lastRun(false).filter(CheckRun::open);
            if (open.isEmpty() || !store.claim(open.get().id(), me)) {
                return false;
            }
            walk(open.get(), mayGoOn, progress);
            store.release(me);
            return true;
        } finally {
            working.unlock();
        }
    }

    private void walk(CheckRun run, BooleanSupplier mayGoOn, Consumer<CheckRun> progress) {
        long reached = run.reached();
        int done = run.done();
        for (List<Item> items = queries.after(reached, AT_ONCE);
                !items.isEmpty();
                items = queries.after(reached, AT_ONCE)) {
            for (Item item : items) {
                if (!mayGoOn.getAsBoolean() || !one(run, item)) {
                    return;
                }
                reached = item.disclosure();
                done++;
            }
            progress.accept(new CheckRun(run.id(), run.startedAt(), null, reached, done, run.total()));
        }
        store.finish(run.id(), me, clock.instant());
    }

    private boolean one(CheckRun run, Item item) {
        List<MonitorStore.Seen> seen = check.look(item, () -> store.claim(run.id(), me));
        return store.keep(run.id(), me, item, seen, clock.instant());
    }

    private static void rest() {
        try {
            Thread.sleep(WATCH_EVERY_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
