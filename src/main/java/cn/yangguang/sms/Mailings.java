package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts to many: made when an edition comes, looked at and released by a person, sent again, put right. */
@Service
public class Mailings {

    private final MailingStore store;
    private final SmsMessageStore messages;
    private final PartStore parts;
    private final SmsPreviews previews;
    private final Connections connections;
    private final Dispatches dispatches;
    private final Journal journal;
    private final Clock clock;

    Mailings(
            MailingStore store,
            SmsMessageStore messages,
            PartStore parts,
            SmsPreviews previews,
            Connections connections,
            Dispatches dispatches,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.messages = messages;
        this.parts = parts;
        this.previews = previews;
        this.connections = connections;
        this.dispatches = dispatches;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How a person wants it sent.
     *
     * @param place key of a village, or null for everybody
     * @param urgent whether it goes in the quiet hours too; only with {@link TemplateKind#EMERGENCY} and with a reason
     */
    public record Wish(TemplateKind template, @Nullable String place, boolean urgent, String reason) {}

    @Transactional(readOnly = true)
    public Optional<Mailing> find(long id) {
        return store.find(id).filter(one -> one.kind() != Mailing.Kind.LEAVING);
    }

    @Transactional(readOnly = true)
    public List<Mailing> of(Collection<String> organs, int most) {
        return store.of(organs, most);
    }

    @Transactional(readOnly = true)
    public Map<Long, Counts> counts(Collection<Long> mailings) {
        return messages.counts(mailings);
    }

    @Transactional(readOnly = true)
    public Optional<Mailing> correctionOf(long id) {
        return store.correctionOf(id);
    }

    Counts counts(long mailing) {
        return messages.counts(List.of(mailing)).getOrDefault(mailing, new Counts(Map.of()));
    }

    Optional<Mailing> byKey(UUID key) {
        return store.byKey(key);
    }

    /** An edition has come: once for each key, however often it is told. */
    @Transactional
    Mailing prepare(Account account, UUID key, Mailing.About told) {
        Gateway gateway = Gateway.read(account).gateway();
        var about = new Mailing.About(
                told.organ(),
                told.indexNumber(),
                told.edition(),
                told.title(),
                told.address(),
                told.document(),
                told.publishedOn(),
                store.category(told.indexNumber(), told.edition()));
        store.former(about).forEach(this::stop);
        Composition.Text text = previews.compose(gateway, about, TemplateKind.NOTICE);
        store.make(
                        account.id(),
                        Mailing.Kind.EDITION,
                        key,
                        null,
                        about,
                        TemplateKind.NOTICE,
                        text.words(),
                        text.parts(),
                        clock.instant())
                .flatMap(store::lock)
                .filter(made ->
                        !gateway.byHand() && previews.of(made, plain(made)).fits())
                .ifPresent(made -> go(made, "自动发送"));
        return store.byKey(key).orElseThrow();
    }

    private void go(Mailing mailing, String by) {
        store.release(mailing, clock.instant(), by);
        messages.fill(mailing, clock.instant());
    }

    private static Wish plain(Mailing mailing) {
        return new Wish(mailing.template(), null, false, "");
    }

    /** @return a message key, or empty when it goes */
    @Transactional
    public Optional<String> release(long id, Wish wish, Actor actor) {
        Mailing mailing = store.lock(id).orElse(null);
        if (mailing == null || mailing.state() != Mailing.State.PREPARED) {
            return Optional.of("sms.refused.state");
        }
        if (wish.urgent()
                && (wish.template() != TemplateKind.EMERGENCY || wish.reason().isBlank())) {
            return Optional.of("sms.refused.urgent");
        }
        if (!store.live(mailing.about())) {
            return Optional.of("sms.refused.gone");
        }
        Preview preview = previews.of(mailing, wish);
        if (!preview.fits()) {
            return Optional.of("sms.refused.text");
        }
        if (preview.recipients() == 0) {
            return Optional.of("sms.refused.nobody");
        }
        go(worded(mailing, wish, preview), actor.name());
        String detail = preview.recipients() + " 人，每人 " + preview.parts() + " 条"
                + (wish.urgent() ? "；免打扰时段发送：" + wish.reason().strip() : "");
        journal.record(actor, "sms.release", "sms-mailing/" + id, detail);
        return Optional.empty();
    }

    private static Mailing worded(Mailing mailing, Wish wish, Preview preview) {
        return new Mailing(
                mailing.id(),
                mailing.account(),
                mailing.kind(),
                mailing.key(),
                mailing.corrects(),
                mailing.about(),
                wish.template(),
                preview.words(),
                preview.parts(),
                wish.place(),
                mailing.state(),
                wish.urgent(),
                wish.urgent() ? wish.reason().strip() : "",
                mailing.madeAt(),
                null,
                "",
                null);
    }

    /** Nothing more goes out. @return a message key, or empty when it is done */
    @Transactional
    public Optional<String> cancel(long id, Actor actor) {
        Mailing mailing = store.lock(id).orElse(null);
        if (mailing == null || mailing.doneAt() != null || mailing.state() == Mailing.State.CANCELLED) {
            return Optional.of("sms.refused.state");
        }
        stop(mailing);
        journal.record(actor, "sms.cancel", "sms-mailing/" + id, mailing.about().indexNumber());
        if (mailing.key() != null) {
            dispatches.look(mailing.key());
        }
        return Optional.empty();
    }

    /** What was not handed over stays where it is. */
    @Transactional
    void stop(Mailing mailing) {
        if (mailing.state() == Mailing.State.PREPARED) {
            store.state(mailing.id(), Mailing.State.CANCELLED, clock.instant());
        }
        for (long message : parts.waitingOf(mailing.id())) {
            parts.drop(message);
            parts.fold(message, clock.instant());
        }
    }

    /** Those it failed with, once more. @return a message key, or empty when they go */
    @Transactional
    public Optional<String> retry(long id, Actor actor) {
        Mailing mailing = store.lock(id).orElse(null);
        int again = mailing == null || mailing.state() != Mailing.State.DONE
                ? 0
                : messages.again(id, null, MessageState.FAILED, clock.instant());
        if (again == 0) {
            return Optional.of("sms.refused.nothing");
        }
        store.state(id, Mailing.State.RELEASED, null);
        journal.record(actor, "sms.retry", "sms-mailing/" + id, again + " 人");
        return Optional.empty();
    }

    /** A correction for whoever may have read it, once. @return its number, or empty when there is one or nobody has read it */
    @Transactional
    public Optional<Long> correct(long id, Actor actor) {
        Mailing mailing = store.lock(id).orElse(null);
        if (mailing == null || mailing.releasedAt() == null || mailing.kind() != Mailing.Kind.EDITION) {
            return Optional.empty();
        }
        Account account = connections.find(mailing.account()).orElseThrow();
        Composition.Text text =
                previews.compose(Gateway.read(account).gateway(), mailing.about(), TemplateKind.CORRECTION);
        Optional<Mailing> made = store.make(
                        mailing.account(),
                        Mailing.Kind.CORRECTION,
                        null,
                        id,
                        mailing.about(),
                        TemplateKind.CORRECTION,
                        text.words(),
                        text.parts(),
                        clock.instant())
                .flatMap(store::lock);
        made.ifPresent(one -> {
            go(one, actor.name());
            journal.record(
                    actor, "sms.correct", "sms-mailing/" + id, mailing.about().indexNumber());
        });
        return made.map(Mailing::id);
    }
}
