package cn.yangguang.gate;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.WebApplicationContext;

/**
 * Looks at waiting files and makes uploaded ones anew while the program serves, two of each at a time, so that a slow one does not hold
 * up the next.
 */
@Component
class GateKeeper implements SmartLifecycle {

    static final int WORKERS = 2;
    static final int REBUILDERS = 2;

    private final Hands readers;
    private final Hands rebuilders;
    private final boolean serving;

    GateKeeper(ObjectProvider<Looking> looking, ObjectProvider<Rebuilding> rebuilding, ApplicationContext context) {
        this.readers = new Hands("gate", WORKERS, () -> looking.getObject().next());
        this.rebuilders =
                new Hands("rebuild", REBUILDERS, () -> rebuilding.getObject().next());
        this.serving = context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        readers.start();
        rebuilders.start();
    }

    @Override
    public void stop() {
        readers.stop();
        rebuilders.stop();
    }

    @Override
    public boolean isRunning() {
        return readers.isRunning();
    }

    /** Something waits; heard when the transaction that put it there is on disk. */
    void wake() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    wakeNow();
                }
            });
        } else {
            wakeNow();
        }
    }

    private void wakeNow() {
        readers.wake();
        rebuilders.wake();
    }
}
