package cn.yangguang.search;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.ChangeListener;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Keeps the index of a serving program up to date. Small changes are carried over at once by whoever tells of them, so that
 * an office act is found when its answer arrives; large ones, rebuilds and requests of the command line are the work of a
 * thread of its own, reading files that of another.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class IndexKeeper implements ChangeListener, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    /** So many items may be made anew while somebody waits: some tenths of a second. */
    private static final int AT_ONCE = 100;

    private static final int LOOK_EVERY_MS = 1_000;
    private static final int REST_AFTER_A_PROBLEM_MS = 5_000;

    private final ObjectProvider<IndexFollower> followers;
    private final ObjectProvider<SearchIndex> indexes;
    private final SearchFolder folder;
    private final boolean serving;
    private final Semaphore work = new Semaphore(0);
    private final Semaphore files = new Semaphore(0);

    private volatile boolean running;
    private List<Thread> threads = List.of();
    private SearchFolder.@Nullable Keeping keeping;

    /** The index itself is opened by a program that serves; a command must not touch it. */
    IndexKeeper(
            ObjectProvider<IndexFollower> followers,
            ObjectProvider<SearchIndex> indexes,
            SearchFolder folder,
            ApplicationContext context) {
        this.followers = followers;
        this.indexes = indexes;
        this.folder = folder;
        this.serving = context instanceof WebApplicationContext
                && context.getEnvironment().getProperty("yangguang.follow", Boolean.class, true);
    }

    @Override
    public void changed(List<Change> changes) {
        if (!running) {
            return;
        }
        try {
            if (changes.size() > AT_ONCE || !follower().follow(AT_ONCE)) {
                work.release();
            } else {
                index().complete();
                afterwards();
            }
        } catch (RuntimeException e) {
            told(e);
            work.release();
        }
    }

    /** What following may have brought up. */
    private void afterwards() {
        if (follower().rebuildDue()) {
            work.release();
        }
        files.release();
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    /** After the watch of the log. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void start() {
        running = true;
        threads = List.of(
                Thread.ofVirtual().name("index").start(this::keep),
                Thread.ofVirtual().name("index-files").start(this::readFiles));
    }

    @Override
    public void stop() {
        running = false;
        // Neither thread is interrupted: it would lose the file or the connection it works with.
        work.release();
        files.release();
        try {
            for (Thread thread : threads) {
                thread.join(REST_AFTER_A_PROBLEM_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (keeping != null) {
            keeping.close();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keep() {
        boolean begun = false;
        while (running) {
            try {
                if (!begun && !begin()) {
                    rest(LOOK_EVERY_MS);
                    continue;
                }
                begun = true;
                if (follower().rebuildDue()) {
                    index().rebuild((done, of) -> goOn());
                }
                follower().follow(Integer.MAX_VALUE);
                if (!follower().rebuildDue()) {
                    index().complete();
                    files.release();
                    untilThereIsWork();
                }
            } catch (RuntimeException e) {
                told(e);
                rest(REST_AFTER_A_PROBLEM_MS);
            }
        }
    }

    /** Ends long work when the program ends. */
    private void goOn() {
        if (!running) {
            throw new CancellationException();
        }
    }

    private boolean begin() {
        Optional<SearchFolder.Keeping> mine = keeping == null ? folder.keep() : Optional.of(keeping);
        mine.ifPresent(kept -> {
            keeping = kept;
            follower().begin();
        });
        return mine.isPresent();
    }

    private void untilThereIsWork() {
        try {
            while (running && !work.tryAcquire(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                folder.request().ifPresent(this::serve);
            }
            work.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(IndexRequest request) {
        String id = request.id();
        try {
            folder.answer(IndexAnswer.under(id, 0, 0));
            folder.answer(
                    switch (request.wish()) {
                        case CHECK -> IndexAnswer.checked(id, index().check());
                        case REBUILD ->
                            IndexAnswer.rebuilt(id, index().rebuild((done, of) -> {
                                goOn();
                                folder.answer(IndexAnswer.under(id, done, of));
                            }));
                    });
        } catch (RuntimeException e) {
            told(e);
            folder.answer(IndexAnswer.failed(id, String.valueOf(e.getMessage())));
        }
    }

    private void readFiles() {
        while (running) {
            try {
                files.acquire();
                files.drainPermits();
                goOn();
                index().readFiles((done, of) -> goOn());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                told(e);
                rest(REST_AFTER_A_PROBLEM_MS);
                files.release();
            }
        }
    }

    private IndexFollower follower() {
        return followers.getObject();
    }

    private SearchIndex index() {
        return indexes.getObject();
    }

    private void told(RuntimeException problem) {
        if (running) {
            index().failed(problem);
            LOG.warn("检索索引暂时跟不上，稍后再试：{}", String.valueOf(problem.getMessage()).replaceAll("\\p{Cntrl}", " "), problem);
        }
    }

    private void rest(int milliseconds) {
        try {
            Thread.sleep(running ? milliseconds : 0);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
