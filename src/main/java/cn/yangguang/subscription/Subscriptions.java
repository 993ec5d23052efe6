package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people subscribe to. Readers are known by a number; their addresses are opened for letters only. */
@Service
@Transactional
public class Subscriptions {

    /** Most characters of words. */
    public static final int LONGEST_WORDS = 100;

    /** What the journal says of where something on line came from: never an address. */
    private static final String ON_LINE = "网上";

    /** What came of a confirmation. */
    public enum Confirmation {
        DONE,
        /** It was confirmed before; nothing changed. */
        KNOWN,
        /** Not confirmed in time, or removed. */
        GONE,
        /** The address has as many subscriptions as one may have. */
        TOO_MANY
    }

    /**
     * A reader as the reader's own page shows it.
     *
     * @param stopped whether nothing is sent because the address was refused again and again
     */
    public record Managed(long reader, List<Subscription> subscriptions, boolean paused, boolean stopped) {}

    private final SubscriptionStore store;
    private final MailLetterStore letters;
    private final MailAccounts accounts;
    private final Journal journal;
    private final Clock clock;

    Subscriptions(
            SubscriptionStore store, MailLetterStore letters, MailAccounts accounts, Journal journal, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.accounts = accounts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether letters can be sent to whoever subscribes to this organ; null for the whole site. */
    public boolean offered(@Nullable String organ) {
        return accounts.of(organ).isPresent();
    }

    /** Days that a confirmation is waited for. */
    public int daysToConfirm() {
        return Term.CONFIRM.on(LocalDate.now(clock));
    }

    /**
     * Keeps the wish and asks the owner of the address. Whether the address was known, and whether a letter goes out, is told to nobody.
     *
     * @param address as {@link cn.yangguang.mail.MailAddress#read} gives it
     * @param once key of the form, unlike any other
     * @return number of the subscription when a letter goes out
     */
    public OptionalLong ask(Wish wish, String address, String once) {
        Optional<Account> account = accounts.of(wish.organ());
        if (account.isEmpty() || store.known(once)) {
            return OptionalLong.empty();
        }
        Instant now = clock.instant();
        long reader = store.reader(address, now);
        int most = Term.ASKED_A_DAY.on(LocalDate.now(clock));
        if (store.known(once) || store.askedSince(reader, now.minus(Duration.ofDays(1))) >= most) {
            return OptionalLong.empty();
        }
        long id = store.add(reader, wish, once, now);
        letters.confirm(reader, account.get().id(), id, now);
        return OptionalLong.of(id);
    }

    @Transactional(readOnly = true)
    public Optional<Subscription> find(long subscription) {
        return store.find(subscription);
    }

    /** The owner of the address has seen the letter and says yes. */
    public Confirmation confirm(long subscription) {
        Optional<Subscription> found = store.find(subscription);
        if (found.isEmpty()) {
            return Confirmation.GONE;
        }
        if (found.get().confirmed()) {
            return Confirmation.KNOWN;
        }
        long reader = found.get().reader();
        Instant now = clock.instant();
        if (found.get().createdAt().isBefore(now.minus(Duration.ofDays(daysToConfirm())))) {
            return Confirmation.GONE;
        }
        if (store.of(reader).size() >= Term.SUBSCRIPTIONS.on(LocalDate.now(clock))) {
            return Confirmation.TOO_MANY;
        }
        if (store.confirm(subscription, now)) {
            store.restart(reader);
            wrote("subscription.confirm", found.get());
        }
        return Confirmation.DONE;
    }

    /** Empty when the reader has left. */
    @Transactional(readOnly = true)
    public Optional<Managed> managed(long reader) {
        return store.reader(reader)
                .map(known ->
                        new Managed(reader, store.of(reader), known.pausedAt() != null, known.stoppedAt() != null));
    }

    /** Another rhythm, other words. @return false when the reader has no such subscription */
    public boolean change(long reader, long subscription, String words, boolean anyWord, Rhythm rhythm) {
        Optional<Subscription> mine = mine(reader, subscription);
        mine.ifPresent(one -> {
            store.change(one.id(), words.strip(), anyWord, rhythm);
            wrote("subscription.change", one);
        });
        return mine.isPresent();
    }

    /** Whoever removes the last one has left. */
    public boolean remove(long reader, long subscription) {
        Optional<Subscription> mine = mine(reader, subscription);
        mine.ifPresent(one -> {
            store.remove(one.id());
            wrote("subscription.remove", one);
            if (store.of(reader).isEmpty()) {
                leave(reader);
            }
        });
        return mine.isPresent();
    }

    /** While it is paused nothing is noted either. */
    public void pause(long reader, boolean pause) {
        if (store.reader(reader).isPresent()) {
            store.pause(reader, pause ? clock.instant() : null);
            journal.record(by(null), pause ? "subscription.pause" : "subscription.resume", "reader/" + reader, "");
        }
    }

    /** Nothing more is sent, and the address and everything wanted is deleted. Doing it again does no harm. */
    public void leave(long reader) {
        letters.drop(reader, "订户已退订", clock.instant());
        if (store.forget(reader)) {
            journal.record(by(null), "subscription.leave", "reader/" + reader, "");
        }
    }

    private Optional<Subscription> mine(long reader, long subscription) {
        return store.find(subscription).filter(one -> one.reader() == reader && one.confirmed());
    }

    private void wrote(String act, Subscription one) {
        journal.record(
                by(one.wish().organ()),
                act,
                "subscription/" + one.id(),
                one.wish().rhythm().name());
    }

    private static Actor by(@Nullable String organ) {
        return new Actor(null, "订户", null, organ, ON_LINE);
    }
}
