package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people write back. Whoever says 退订 gets one confirmation and then nothing, until there is a new consent. */
@Service
public class SmsReplies {

    private static final String GATEWAY = "短信网关";
    private static final String CONFIRMATION = "您已退订，今后不再向您发送短信。";

    private final ReplyStore replies;
    private final RecipientStore recipients;
    private final Leaving leaving;
    private final MailingStore mailings;
    private final SmsMessageStore messages;
    private final Journal journal;
    private final Clock clock;

    SmsReplies(
            ReplyStore replies,
            RecipientStore recipients,
            Leaving leaving,
            MailingStore mailings,
            SmsMessageStore messages,
            Journal journal,
            Clock clock) {
        this.replies = replies;
        this.recipients = recipients;
        this.leaving = leaving;
        this.mailings = mailings;
        this.messages = messages;
        this.journal = journal;
        this.clock = clock;
    }

    /** What somebody wrote. */
    public record Reply(String masked, String words, Instant at) {}

    /** What was written to these organs, without the 退订, the newest first. */
    @Transactional(readOnly = true)
    public List<Reply> of(Collection<String> organs, int most) {
        return replies.of(organs, most);
    }

    @Transactional
    void received(Account account, Gateway gateway, Heard.Received heard) {
        Recipient who = recipients.byPhone(account.organ(), heard.phone()).orElse(null);
        boolean leaves = OptOut.says(heard.text());
        Instant now = clock.instant();
        boolean first = replies.keep(account.id(), account.organ(), heard, who == null ? null : who.id(), leaves, now);
        if (!first || !leaves || who == null || !leaving.now(who.id(), "REPLY")) {
            return;
        }
        Actor actor = new Actor(null, GATEWAY, null, account.organ(), GATEWAY);
        journal.record(actor, "sms.left", "sms-recipient/" + who.id(), "回复退订");
        String words = "【" + gateway.signature() + "】" + CONFIRMATION;
        var about = new Mailing.About(account.organ(), "", 0, "", "", "", null, "");
        long mailing = mailings.make(
                        account.id(),
                        Mailing.Kind.LEAVING,
                        null,
                        null,
                        about,
                        TemplateKind.NOTICE,
                        words,
                        Pieces.of(words).count(),
                        now)
                .orElseThrow();
        mailings.releaseAnswer(mailing, now);
        messages.addOne(mailing, who.id(), now);
    }
}
