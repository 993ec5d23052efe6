package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Connections;
import cn.yangguang.channel.Pacing;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a message says, and whom it would reach when. */
@Service
public class SmsPreviews {

    private final SmsMessageStore messages;
    private final SmsTemplates templates;
    private final Connections connections;
    private final Organs organs;
    private final Clock clock;

    SmsPreviews(SmsMessageStore messages, SmsTemplates templates, Connections connections, Organs organs, Clock clock) {
        this.messages = messages;
        this.templates = templates;
        this.connections = connections;
        this.organs = organs;
        this.clock = clock;
    }

    Composition.Text compose(Gateway gateway, Mailing.About about, TemplateKind kind) {
        var places = new HashMap<String, String>();
        places.put("title", about.title());
        places.put("address", about.address());
        places.put("number", about.document());
        places.put("organ", organs.find(about.organ()).map(Organ::name).orElse(""));
        if (about.publishedOn() != null) {
            places.put("day", about.publishedOn().toString());
        }
        return gateway.composition().of(templates.words(about.organ(), kind), places);
    }

    /** The text and how many get it, if it were released so. */
    @Transactional(readOnly = true)
    public Preview of(Mailing mailing, Mailings.Wish wish) {
        Account account = connections.find(mailing.account()).orElseThrow();
        Gateway gateway = Gateway.read(account).gateway();
        Composition.Text text = compose(gateway, mailing.about(), wish.template());
        Instant now = clock.instant();
        return new Preview(
                text.words(),
                text.words().length(),
                text.parts(),
                Alphabet.of(text.words()),
                text.remarks(),
                messages.meant(mailing.id(), wish.place()),
                wish.urgent() ? now : Pacing.afterQuiet(account.pace(), now),
                text.parts() <= gateway.mostParts()
                        && !Composition.personal(mailing.about().title()));
    }
}
