package cn.yangguang.finished;

import cn.yangguang.changes.Change;
import cn.yangguang.changes.ChangeListener;
import cn.yangguang.changes.Read;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * The finished answers of this program by what was asked for. What many ask for stays; an address asked for once does
 * not push it out.
 *
 * <p>An answer made while a change was told may be of the state before it. So every making begins with the number of
 * tellings so far, and is kept only if that number still holds: the change comes too late for it, or it for the change.
 */
@Component
class FinishedPages implements ChangeListener {

    private static final Logger LOG = LoggerFactory.getLogger(FinishedPages.class);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /**
     * Where a making began.
     *
     * @param told how often changes had been told
     * @param from and {@code until}: the day in Beijing, in milliseconds; pages name the day or count by it
     */
    record Beginning(long told, long from, long until) {}

    /** Knows what a change touches. */
    interface Touching {

        /** Empty when everything is touched. */
        Optional<Set<Read>> by(List<Change> changes);
    }

    private record Kept(Finished answer, Beginning beginning) {

        boolean holdsAt(long now) {
            return now >= beginning.from() && now < beginning.until();
        }
    }

    private final Cache<String, Kept> kept;
    private final Touching touching;
    private final Clock clock;
    private volatile long told;

    FinishedPages(Touching touching, Clock clock, @Value("${yangguang.pages.megabytes:64}") int megabytes) {
        this.touching = touching;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumWeight((long) megabytes << 20)
                .weigher((String name, Kept one) -> one.answer().weight() + 2 * name.length())
                .build();
    }

    /** Null when it is to be made. */
    @Nullable
    Finished find(String name) {
        Kept known = kept.getIfPresent(name);
        return known != null && known.holdsAt(clock.millis()) ? known.answer() : null;
    }

    Beginning begin() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SHANGHAI);
        return new Beginning(told, midnight(today), midnight(today.plusDays(1)));
    }

    private static long midnight(LocalDate day) {
        return day.atStartOfDay(SHANGHAI).toInstant().toEpochMilli();
    }

    /** Keeps it unless something changed since the making began. */
    synchronized void keep(String name, Finished answer, Beginning beginning) {
        if (told == beginning.told()) {
            kept.put(name, new Kept(answer, beginning));
        }
    }

    @Override
    public void changed(List<Change> changes) {
        Optional<Set<Read>> reads = touchedBy(changes);
        synchronized (this) {
            told = told + 1;
            if (reads.isEmpty()) {
                kept.invalidateAll();
            } else {
                kept.asMap()
                        .values()
                        .removeIf(one -> !Collections.disjoint(one.answer().reads(), reads.get()));
            }
        }
    }

    private Optional<Set<Read>> touchedBy(List<Change> changes) {
        try {
            return touching.by(changes);
        } catch (DataAccessException e) {
            LOG.warn("不知道变更涉及哪些网页，全部重新生成");
            return Optional.empty();
        }
    }

    /** How many answers are kept at the moment. */
    long size() {
        kept.cleanUp();
        return kept.estimatedSize();
    }
}
