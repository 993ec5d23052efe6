package cn.yangguang.gate;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts what is to be looked at on the list. */
@Component
class Docket {

    private static final Logger LOG = LoggerFactory.getLogger(Docket.class);

    private final GateStore store;
    private final Standings standings;
    private final Offices offices;
    private final Looking looking;
    private final Rebuilds rebuilds;
    private final GateKeeper keeper;
    private final Clock clock;
    private final TransactionTemplate apart;

    Docket(
            GateStore store,
            Standings standings,
            Offices offices,
            Looking looking,
            Rebuilds rebuilds,
            GateKeeper keeper,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.standings = standings;
        this.offices = offices;
        this.looking = looking;
        this.rebuilds = rebuilds;
        this.keeper = keeper;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
    }

    /** @param urgent whether somebody waits for it; the watch does not */
    void ask(Submission submission, Phase phase, boolean urgent) {
        if (phase == Phase.IN_WORK) {
            rebuilds.want(submission);
        }
        Offices.Office office = offices.of(submission.organ());
        if (standings.settled(submission, phase, office.rules())) {
            return;
        }
        for (Piece piece : submission.pieces()) {
            store.want(piece, submission.organ(), office.rules(), urgent, clock.instant());
        }
        looking.words(submission, office);
        standings.put(submission, phase, office.rules());
        keeper.wake();
    }

    /** In a transaction of its own. */
    void askApart(Submission submission, Phase phase) {
        apart.executeWithoutResult(status -> ask(submission, phase, true));
    }

    /** For who only reads. Nobody waits for the thread; where nobody serves, it is left to the next act. */
    void later(Submission submission, Phase phase) {
        if (keeper.isRunning()) {
            Thread.ofVirtual().start(() -> {
                try {
                    askApart(submission, phase);
                } catch (RuntimeException e) {
                    LOG.warn("发布前审查没有开始：{}", e.getClass().getSimpleName());
                }
            });
        }
    }
}
