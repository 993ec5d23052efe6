package cn.yangguang.channel;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What goes through the channels. Editions begin by themselves when they are published; people look, send again, settle by hand what the
 * program cannot, and cancel. Every act of a person is in the journal and beside the answers of the channel.
 */
@Service
public class Dispatches {

    /** Who may look and act for an organ. */
    public static final Set<Duty> ACTING = Set.of(Duty.HANDLER, Duty.SIGNATORY);

    /** What was published longer ago, and is imported now, is no news to people who asked for every edition. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final DispatchStore store;
    private final ConnectedAccounts accounts;
    private final ChosenChannelQueries chosen;
    private final Succession succession;
    private final Planning queue;
    private final Journal journal;
    private final Clock clock;

    Dispatches(
            DispatchStore store,
            ConnectedAccounts accounts,
            ChosenChannelQueries chosen,
            Succession succession,
            Planning queue,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.chosen = chosen;
        this.succession = succession;
        this.queue = queue;
        this.journal = journal;
        this.clock = clock;
    }

    /** What a person may do with a dispatch. */
    public enum Settlement {
        /** Try again from the beginning. Only what surely, or as far as the person knows, did not arrive. */
        AGAIN,
        /** It was brought there by hand, or has been seen there. */
        ARRIVED,
        /** It is no longer there. */
        GONE,
        /** Not to be sent. */
        CANCEL;

        /** Whether it fits the state. */
        public boolean fits(DispatchState state) {
            return switch (this) {
                case AGAIN -> state == DispatchState.DEAD || state == DispatchState.CANCELLED;
                case ARRIVED ->
                    state == DispatchState.DEAD || state == DispatchState.DOUBTFUL || state == DispatchState.ACCEPTED;
                case GONE -> state == DispatchState.BY_HAND || state == DispatchState.DEAD;
                case CANCEL -> state == DispatchState.WAITING;
            };
        }
    }

    /**
     * The edition goes to every channel chosen for it that the organ has connected, and wherever people have asked for every edition; what
     * went out of former ones is dealt with.
     */
    @Transactional
    public void begin(String organ, long disclosure, int edition, String indexNumber) {
        List<String> channels = chosen.of(disclosure, edition);
        Set<Long> goingTo = new HashSet<>();
        boolean news =
                chosen.publishedAfter(disclosure, edition, clock.instant().minus(NEWS));
        for (Account account : accounts.goingTo(organ, channels, news)) {
            goingTo.add(account.id());
            store.begin(account.id(), disclosure, edition, indexNumber, UUID.randomUUID(), clock.instant())
                    .ifPresent(id -> queue.at(id, clock.instant()));
        }
        if (!channels.isEmpty() || !goingTo.isEmpty()) {
            succession.corrected(disclosure, edition, goingTo);
        }
    }

    /** The edition was taken down: what is there goes back, what is not sent yet is not sent. */
    @Transactional
    public void recall(long disclosure, int edition) {
        succession.withdrawn(disclosure, edition);
    }

    /** What of these organs is in these states, the newest change first. */
    @Transactional(readOnly = true)
    public List<Dispatch> find(Set<String> organs, Set<DispatchState> states, int most) {
        return store.find(organs, states, most);
    }

    @Transactional(readOnly = true)
    public Optional<Dispatch> find(long id) {
        return store.find(id);
    }

    /** Everything of one disclosure, the newest edition first. */
    @Transactional(readOnly = true)
    public List<Dispatch> of(long disclosure) {
        return store.of(disclosure);
    }

    @Transactional(readOnly = true)
    public Map<DispatchState, Integer> counts(Set<String> organs) {
        return store.counts(organs);
    }

    /** In the transaction of the caller: the channel has news of what it took under this key, so it is asked at once. */
    @Transactional
    public void look(UUID key) {
        store.locked(key).filter(one -> one.state() == DispatchState.ACCEPTED).ifPresent(one -> {
            store.move(
                    one.id(),
                    one.state(),
                    one.attempts(),
                    clock.instant(),
                    one.words(),
                    one.receipt(),
                    one.confirmedAt(),
                    clock.instant());
            queue.at(one.id(), clock.instant());
        });
    }

    @Transactional(readOnly = true)
    public Optional<Dispatch> find(UUID key) {
        return store.find(key);
    }

    /** One asking, answer or act, as the staff read it. */
    public record Entry(Instant at, String act, String answer, String words, String person) {}

    @Transactional(readOnly = true)
    public List<Entry> history(long dispatch) {
        return store.attempts(dispatch).stream()
                .map(one -> new Entry(one.at(), one.act(), one.answer(), one.words(), one.person()))
                .toList();
    }

    /**
     * A person settles what the program could not.
     *
     * @param note why, or what was seen; asked for with all but {@code CANCEL}
     * @return a message key, or empty when it is done
     */
    @Transactional
    public Optional<String> settle(long id, Settlement settlement, String note, Person person, Actor actor) {
        Dispatch dispatch = store.lock(id).orElse(null);
        if (dispatch == null || ACTING.stream().noneMatch(duty -> person.holds(duty, dispatch.organ()))) {
            return Optional.of("channel.refused.absent");
        }
        if (!settlement.fits(dispatch.state())) {
            return Optional.of("channel.refused.state");
        }
        if (note.isBlank() && settlement != Settlement.CANCEL) {
            return Optional.of("channel.refused.note");
        }
        store.note(id, clock.instant(), "HAND", settlement.name(), note.strip(), person.name());
        switch (settlement) {
            case AGAIN -> {
                store.move(
                        id, DispatchState.WAITING, 0, clock.instant(), "", dispatch.receipt(), null, clock.instant());
                queue.at(id, clock.instant());
            }
            case ARRIVED -> {
                move(dispatch, DispatchState.CONFIRMED, null, note.strip());
                succession.arrived(id);
            }
            case GONE -> {
                move(dispatch, DispatchState.WITHDRAWN, null, note.strip());
                succession.uncorrected(dispatch);
            }
            case CANCEL -> {
                move(dispatch, DispatchState.CANCELLED, null, note.strip());
                succession.uncorrected(dispatch);
            }
        }
        journal.record(actor, "channel.settled", "dispatch/" + id, settlement.name());
        return Optional.empty();
    }

    private void move(Dispatch dispatch, DispatchState state, @Nullable Instant next, String words) {
        Instant now = clock.instant();
        store.move(
                dispatch.id(),
                state,
                dispatch.attempts(),
                next,
                words,
                dispatch.receipt(),
                state == DispatchState.CONFIRMED ? now : dispatch.confirmedAt(),
                now);
    }
}
