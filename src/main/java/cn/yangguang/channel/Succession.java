package cn.yangguang.channel;

import cn.yangguang.disclosure.ChannelReceipts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which edition stands where. What went out of editions that no longer hold is dropped, taken back, replaced or given to a person, as {@link
 * Routing#fate} says. Whoever locks several rows locks the newer edition first.
 */
@Component
class Succession {

    private final DispatchStore store;
    private final HandRecallStore hands;
    private final ConnectionStore accounts;
    private final Adapters adapters;
    private final ChannelReceipts receipts;
    private final Planning queue;
    private final Clock clock;

    Succession(
            DispatchStore store,
            HandRecallStore hands,
            ConnectionStore accounts,
            Adapters adapters,
            ChannelReceipts receipts,
            Planning queue,
            Clock clock) {
        this.store = store;
        this.hands = hands;
        this.accounts = accounts;
        this.adapters = adapters;
        this.receipts = receipts;
        this.queue = queue;
        this.clock = clock;
    }

    /** The edition was taken down, and with it whatever of its predecessors is still on its way. */
    void withdrawn(long disclosure, int edition) {
        each(disclosure, edition, Set.of(), "信息已撤下");
        hands.ask(disclosure, edition, false, clock.instant());
    }

    /**
     * A new edition holds.
     *
     * @param accounts those it goes to
     */
    void corrected(long disclosure, int edition, Set<Long> accounts) {
        if (edition > 1) {
            each(disclosure, edition - 1, accounts, "已有新版");
            hands.ask(disclosure, edition - 1, true, clock.instant());
        }
    }

    /** The correction does not go there after all: what stands there of former editions is taken back. */
    void uncorrected(Dispatch correction) {
        store.former(correction).forEach(former -> store.lock(former.id()).ifPresent(one -> let(one, false, "更正没有送出")));
    }

    /** In the transaction that confirms: it is on record as delivered, and takes the place of what it corrects. */
    void arrived(long id) {
        Dispatch now = store.lock(id).orElseThrow();
        receipts.confirmed(
                now.disclosure(), now.edition(), now.channel(), LocalDate.ofInstant(clock.instant(), clock.getZone()));
        Correcting how = how(now);
        if (how.keeps() && store.followed(now)) {
            move(now, DispatchState.REPLACED, null, "");
        }
        for (Dispatch former : store.former(now)) {
            store.lock(former.id())
                    .filter(one -> !one.recalled() && how.replaces(one.state()))
                    .ifPresent(one -> move(one, DispatchState.REPLACED, null, ""));
        }
    }

    private Correcting how(Dispatch dispatch) {
        Account account = accounts.find(dispatch.account()).orElseThrow();
        return adapters.of(account.kind())
                .map(adapter -> adapter.correcting(account))
                .orElse(Correcting.WITHDRAWS);
    }

    private void each(long disclosure, int upTo, Set<Long> corrected, String words) {
        for (Dispatch seen : store.of(disclosure)) {
            if (seen.edition() <= upTo) {
                store.lock(seen.id())
                        .ifPresent(one -> let(one, corrected.contains(one.account()) && how(one).keeps(), words));
            }
        }
    }

    private void let(Dispatch one, boolean kept, String words) {
        Fate fate = Routing.fate(one.state(), one.attempts() > 0, kept);
        if (fate != Fate.NONE && fate != Fate.KEEP) {
            store.recall(one.id(), clock.instant());
        }
        switch (fate) {
            case DROP -> move(one, DispatchState.CANCELLED, null, words);
            case RECALL -> {
                move(one, DispatchState.WITHDRAWING, clock.instant(), words);
                queue.at(one.id(), clock.instant());
            }
            case HAND -> move(one, DispatchState.BY_HAND, null, words + "；不清楚是否到达过，请查看后撤回");
            // The answer under way decides; see Routing.
            case DECIDED_BY_ANSWER, KEEP, NONE -> {}
        }
    }

    private void move(Dispatch one, DispatchState state, @Nullable Instant next, String words) {
        store.move(one.id(), state, one.attempts(), next, words, one.receipt(), one.confirmedAt(), clock.instant());
    }
}
