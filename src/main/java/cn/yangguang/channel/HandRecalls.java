package cn.yangguang.channel;

import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editions brought somewhere by hand that no longer hold; only a person's word ends them. */
@Service
public class HandRecalls {

    private final HandRecallStore store;
    private final Journal journal;
    private final Clock clock;

    HandRecalls(HandRecallStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /** What is open for these organs, the oldest first. */
    @Transactional(readOnly = true)
    public List<HandRecall> open(Collection<String> organs) {
        return store.open(organs);
    }

    /** Everything of one disclosure, settled or not, the newest edition first. */
    @Transactional(readOnly = true)
    public List<HandRecall> of(long disclosure) {
        return store.of(disclosure);
    }

    /**
     * A person has seen to it.
     *
     * @param note what was done there, asked for
     * @return a message key, or empty when it is done
     */
    @Transactional
    public Optional<String> settle(long id, String note, Person person, Actor actor) {
        HandRecall recall = store.lock(id).orElse(null);
        if (recall == null || Dispatches.ACTING.stream().noneMatch(duty -> person.holds(duty, recall.organ()))) {
            return Optional.of("channel.refused.absent");
        }
        if (recall.settledAt() != null) {
            return Optional.of("channel.refused.state");
        }
        if (note.isBlank()) {
            return Optional.of("channel.refused.note");
        }
        store.settle(id, clock.instant(), person.name(), note.strip());
        journal.record(actor, "channel.hand-recalled", "d/" + recall.indexNumber(), recall.channel());
        return Optional.empty();
    }
}
