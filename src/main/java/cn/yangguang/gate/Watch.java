package cn.yangguang.gate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The walk over everything published and in work, item by item, with the rules of today. What these rules know already is passed
 * by; a program that is stopped or killed goes on where it stood; of several programs on the database one walks.
 */
@Service
public class Watch {

    private static final int AT_ONCE = 20;
    private static final LocalTime NIGHT_BEGINS = LocalTime.of(1, 0);
    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration TOO_LONG = Duration.ofHours(30);

    private final WatchStore store;
    private final GateStore gate;
    private final Docket docket;
    private final ObjectProvider<Publications> publications;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String me = UUID.randomUUID().toString();

    Watch(
            WatchStore store,
            GateStore gate,
            Docket docket,
            ObjectProvider<Publications> publications,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.gate = gate;
        this.docket = docket;
        this.publications = publications;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Begins a walk unless one is under way; what could not be looked at last time is tried again. */
    public void begin() {
        transaction.executeWithoutResult(status -> {
            gate.tryFailedAgain();
            store.begin(clock.instant(), publications.getObject().count());
        });
    }

    /** The walk under way, else the last one. */
    public Optional<WatchRun> last() {
        return store.last();
    }

    /** Files that still wait for a reader. */
    public int waitingFiles() {
        return gate.waitingFiles();
    }

    /** Whether it is time: in the night, or when the machine was off in the last one, or never before. */
    boolean due() {
        Optional<WatchRun> last = store.last();
        Instant finished = last.map(WatchRun::finishedAt).orElse(null);
        if (last.isEmpty()) {
            return true;
        }
        if (finished == null) {
            return false;
        }
        Duration since = Duration.between(finished, clock.instant());
        LocalTime now = LocalTime.ofInstant(clock.instant(), clock.getZone());
        boolean night = !now.isBefore(NIGHT_BEGINS) && now.isBefore(NIGHT_ENDS);
        return night && since.compareTo(HALF_A_DAY) > 0 || since.compareTo(TOO_LONG) > 0;
    }

    /** Walks on as long as it may; nothing happens when no walk is under way or another program is at it. */
    public void goOn(BooleanSupplier mayGoOn) {
        Optional<WatchRun> open = store.last().filter(WatchRun::open);
        if (open.isEmpty() || !claimed(open.get().id())) {
            return;
        }
        WatchRun run = open.get();
        long reached = run.reached();
        while (mayGoOn.getAsBoolean()) {
            List<Publications.Standing> next = publications.getObject().after(reached, AT_ONCE);
            if (next.isEmpty()) {
                transaction.executeWithoutResult(status -> store.finish(run.id(), me, clock.instant()));
                return;
            }
            long last = next.getLast().submission().subject().item();
            next.forEach(one ->
                    transaction.executeWithoutResult(status -> docket.ask(one.submission(), one.phase(), false)));
            if (!advanced(run.id(), last, items(next))) {
                return;
            }
            reached = last;
        }
    }

    private static int items(List<Publications.Standing> next) {
        return (int) next.stream()
                .map(one -> one.submission().subject().item())
                .distinct()
                .count();
    }

    private boolean claimed(long run) {
        return Boolean.TRUE.equals(transaction.execute(status -> store.claim(run, me)));
    }

    private boolean advanced(long run, long item, int items) {
        return Boolean.TRUE.equals(transaction.execute(status -> store.reached(run, me, item, items)));
    }
}
