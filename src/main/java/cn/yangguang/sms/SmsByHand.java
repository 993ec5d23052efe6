package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.page.SiteAddress;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells something that is public already by short message, though the channel was not chosen for it; it still waits to be released. */
@Service
public class SmsByHand {

    private final SmsPreviews previews;
    private final MailingStore store;
    private final Connections connections;
    private final SiteAddress site;
    private final Journal journal;
    private final Clock clock;

    SmsByHand(
            SmsPreviews previews,
            MailingStore store,
            Connections connections,
            SiteAddress site,
            Journal journal,
            Clock clock) {
        this.previews = previews;
        this.store = store;
        this.connections = connections;
        this.site = site;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return number of the mailing; empty when the organ has no gateway, or nothing of its own is public under this number */
    @Transactional
    public Optional<Long> begin(String organ, String indexNumber, Actor actor) {
        Optional<Account> account = connections.ofKind(SmsChannel.KIND).stream()
                .filter(one -> one.organ().equals(organ))
                .findFirst();
        Optional<Mailing.About> about = store.published(organ, indexNumber, site.of("/d/" + indexNumber));
        if (account.isEmpty() || about.isEmpty()) {
            return Optional.empty();
        }
        Composition.Text text =
                previews.compose(Gateway.read(account.get()).gateway(), about.get(), TemplateKind.NOTICE);
        Optional<Long> made = store.make(
                account.get().id(),
                Mailing.Kind.EDITION,
                UUID.randomUUID(),
                null,
                about.get(),
                TemplateKind.NOTICE,
                text.words(),
                text.parts(),
                clock.instant());
        made.ifPresent(id -> journal.record(actor, "sms.begin", "sms-mailing/" + id, indexNumber));
        return made;
    }
}
