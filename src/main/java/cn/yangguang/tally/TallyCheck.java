package cn.yangguang.tally;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the kept sums with a full count of the records. A difference is told in the journal of its organ and put right: the records are the truth. */
@Service
public class TallyCheck {

    static final String BY = "统计核对";

    private final TallyStore store;
    private final Journal journal;
    private final Clock clock;

    TallyCheck(TallyStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** One look at everything. @return what differed */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public List<Difference> run() {
        long run = store.begin(clock.instant());
        List<Difference> found = store.differences();
        for (Difference it : found) {
            store.settle(run, it);
            journal.record(
                    new Actor(null, BY, null, it.organ(), Actor.COMMAND_LINE),
                    "tally.differs",
                    "tally:" + it.organ(),
                    "%d %s：合计 %d，逐件清点 %d".formatted(it.year(), it.key(), it.kept(), it.counted()));
        }
        return found;
    }

    @Transactional
    public void addUp() {
        store.addUp();
    }

    @Transactional(readOnly = true)
    public Optional<Instant> lastRun() {
        return store.lastRun();
    }

    /** What the last run found in the sums of the organ. */
    @Transactional(readOnly = true)
    public List<Difference> lastFound(String organ) {
        return store.lastFound(organ);
    }
}
