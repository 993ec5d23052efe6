package cn.yangguang.search;

import cn.yangguang.changes.Changes;
import cn.yangguang.changes.Position;
import cn.yangguang.search.SourceQueries.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Carries what changed in the database into the index. The index itself says how far it is: every commit holds the
 * position in the log of changes up to which it is complete. So a killed program goes on where its index stands, nothing
 * is missed, and doing something twice does no harm.
 *
 * <p>One writer at a time: whoever follows, finishes a rebuild or compares holds the lock. The long part of a rebuild
 * goes on beside it.
 */
@Lazy
@Component
class IndexFollower {

    /** Above so many items a new index is made aside instead of changing the present one. */
    static final int REBUILD_ABOVE = 20_000;

    private static final int HURRY_MS = 500;

    private final Changes changes;
    private final SourceQueries queries;
    private final SearchSource source;
    private final Affected affected;
    private final SearchEngine engine;

    private final ReentrantLock lock = new ReentrantLock(true);
    private final ReentrantLock rebuilding = new ReentrantLock();
    /** Up to where the log was read; null: there is no index that could follow. */
    private @Nullable Position at;
    /** What a commit may claim while a rebuild is due: the state before the change that asks for the rebuild. */
    private @Nullable Position held;

    IndexFollower(Changes changes, SourceQueries queries, SearchSource source, Affected affected, SearchEngine engine) {
        this.changes = changes;
        this.queries = queries;
        this.source = source;
        this.affected = affected;
        this.engine = engine;
    }

    /** Finds out where the index stands. Before this, nothing follows. */
    void begin() {
        lock.lock();
        try {
            affected.take(queries.places());
            at = engine.position().flatMap(Position::of).orElse(null);
            held = null;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the index cannot follow any more, or changed so much that it is to be made anew. */
    boolean rebuildDue() {
        lock.lock();
        try {
            return at == null || held != null;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Carries over what is committed by now.
     *
     * @param most items that may be made anew by this call
     * @return false when there is more to do than that, or somebody else is at it; nothing was done
     */
    boolean follow(int most) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("inside a transaction one sees what may never happen");
        }
        if (!lockFor(most)) {
            return false;
        }
        try {
            Position from = at;
            if (from == null) {
                return true;
            }
            Changes.Batch batch = changes.since(from);
            if (!batch.changes().isEmpty()) {
                if (Affected.everything(batch.changes())) {
                    held = held == null ? from : held;
                } else if (!carry(affected.items(batch.changes()), batch.next(), most)) {
                    return false;
                }
            }
            at = batch.next();
            return true;
        } catch (RuntimeException e) {
            affected.doubt();
            throw e;
        } finally {
            lock.unlock();
        }
    }

    /** Who can do only a little is in a hurry, too. */
    private boolean lockFor(int most) {
        if (most == Integer.MAX_VALUE) {
            lock.lock();
            return true;
        }
        try {
            return lock.tryLock(HURRY_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean carry(Set<Long> items, Position next, int most) {
        if (items.size() > most) {
            affected.doubt();
            return false;
        }
        if (items.size() > REBUILD_ABOVE) {
            held = held == null ? at : held;
            return true;
        }
        List<Long> ids = new ArrayList<>(items);
        for (int i = 0; i < ids.size(); i += SearchSource.BATCH) {
            put(ids.subList(i, Math.min(ids.size(), i + SearchSource.BATCH)));
        }
        if (!ids.isEmpty()) {
            engine.commit((held == null ? next : held).text());
        }
        return true;
    }

    private void put(List<Long> ids) {
        List<SearchDocument> documents = source.documents(ids, affected.places());
        Set<Long> gone = new TreeSet<>(ids);
        documents.forEach(document -> gone.remove(document.disclosure()));
        engine.replace(documents);
        engine.remove(gone);
    }

    /**
     * Makes a new index aside and puts it in the place of the present one.
     *
     * @return the number of documents
     */
    int rebuild(IndexProgress progress) {
        rebuilding.lock();
        try (SearchEngine.Rebuild rebuild = engine.rebuild()) {
            // In this order: what changes after the position is told again, so it may be read in either state.
            Position start = changes.now();
            Map<String, Place> places = queries.places();
            int documents = fill(rebuild, places, progress);
            lock.lock();
            try {
                rebuild.finish(start.text());
                affected.take(places);
                at = start;
                held = null;
            } finally {
                lock.unlock();
            }
            follow(Integer.MAX_VALUE);
            return documents;
        } finally {
            rebuilding.unlock();
        }
    }

    private int fill(SearchEngine.Rebuild rebuild, Map<String, Place> places, IndexProgress progress) {
        List<Long> ids = queries.ids();
        int documents = 0;
        for (int i = 0; i < ids.size(); i += SearchSource.BATCH) {
            int next = Math.min(ids.size(), i + SearchSource.BATCH);
            List<SearchDocument> some = source.documents(ids.subList(i, next), places);
            rebuild.add(some);
            documents += some.size();
            progress.at(next, ids.size());
        }
        return documents;
    }

    /** Compares the index with the database; what was published in between is carried over before it counts. */
    IndexCheck check() {
        lock.lock();
        try {
            if (at == null) {
                begin();
            }
            IndexCheck check = compare();
            if (!check.consistent()) {
                check = compare();
            }
            return check;
        } finally {
            lock.unlock();
        }
    }

    private IndexCheck compare() {
        follow(Integer.MAX_VALUE);
        Map<Long, Integer> published = new TreeMap<>(queries.editions());
        Map<Long, Integer> indexed = new TreeMap<>(engine.held());
        List<Long> missing = published.keySet().stream()
                .filter(id -> !indexed.containsKey(id))
                .toList();
        List<Long> surplus = indexed.keySet().stream()
                .filter(id -> !published.containsKey(id))
                .toList();
        List<Long> outdated = published.keySet().stream()
                .filter(id -> indexed.containsKey(id) && !indexed.get(id).equals(published.get(id)))
                .toList();
        return new IndexCheck(published.size(), indexed.size(), missing, surplus, outdated);
    }
}
