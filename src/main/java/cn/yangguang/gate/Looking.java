package cn.yangguang.gate;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at what waits: words at once, files one after the other. What went wrong is told by its kind alone, for a message may quote what was read. */
@Component
class Looking {

    private static final Logger LOG = LoggerFactory.getLogger(Looking.class);
    private static final int MOST_ATTEMPTS = 3;

    private final GateStore store;
    private final Standings standings;
    private final Offices offices;
    private final Examiner examiner;
    private final Judging judging;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Looking(
            GateStore store,
            Standings standings,
            Offices offices,
            Examiner examiner,
            Judging judging,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.standings = standings;
        this.offices = offices;
        this.examiner = examiner;
        this.judging = judging;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The words of a submission, on the thread that saves them: as fast as reading them from a disk. */
    void words(Submission submission, Offices.Office office) {
        store.waiting(submission.words(), office.rules()).ifPresent(id -> {
            try {
                Result result = examiner.examine(new WrittenPage(submission).contents(), office.facts());
                store.finish(id, result, clock.instant());
            } catch (RuntimeException e) {
                LOG.warn("发布前审查没有做成（正文）：{}", e.getClass().getSimpleName());
                store.failed(id, true);
            }
        });
    }

    /** Looks at the next waiting file; false when none waits. */
    boolean next() {
        Optional<GateStore.Waiting> taken = transaction.execute(status -> store.claim());
        if (taken == null || taken.isEmpty()) {
            return false;
        }
        GateStore.Waiting file = taken.get();
        Offices.Office office = offices.of(file.organ());
        if (!office.rules().equals(file.rules())) {
            transaction.executeWithoutResult(status -> store.drop(file.id()));
            return true;
        }
        try {
            Result result = judging.judge(file.hash(), office.facts());
            transaction.executeWithoutResult(status -> {
                store.finish(file.id(), result, clock.instant());
                standings.lookedAt(file.hash(), file.rules());
            });
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "发布前审查没有做成（文件 {}）：{}",
                    file.hash().substring(0, 12),
                    e.getClass().getSimpleName());
            transaction.executeWithoutResult(status -> store.failed(file.id(), file.attempts() >= MOST_ATTEMPTS));
        }
        return true;
    }
}
