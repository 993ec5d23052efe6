package cn.yangguang.journal;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the journal. There is no way to change or remove an entry. */
@Service
public class Journal {

    private final JournalStore store;
    private final Clock clock;

    Journal(JournalStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** An act without content of its own. Must be called inside the transaction of the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Actor actor, String act, String object, String detail) {
        record(actor, act, object, null, null, detail);
    }

    /** An act that changed content. Must be called inside the transaction of the act. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            Actor actor,
            String act,
            String object,
            @Nullable String beforeHash,
            @Nullable String afterHash,
            String detail) {
        store.append(clock.instant(), actor, act, object, beforeHash, afterHash, detail);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> find(JournalFilter filter) {
        return store.find(filter);
    }

    @Transactional(readOnly = true)
    public long count(JournalFilter filter) {
        return store.count(filter);
    }

    /** Every kind of act that occurs, in alphabetical order. */
    @Transactional(readOnly = true)
    public List<String> acts() {
        return store.acts();
    }

    /** Everything done to one object, the oldest first. */
    @Transactional(readOnly = true)
    public List<JournalEntry> historyOf(String object) {
        return store.historyOf(object);
    }
}
