package cn.yangguang.sms;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 人工核实: a person finds out what the program cannot know, by asking the gateway's operator or the recipient. */
@Service
public class Verification {

    private final SmsMessageStore store;
    private final MailingStore mailings;
    private final RecipientStore recipients;
    private final Journal journal;
    private final Clock clock;

    Verification(
            SmsMessageStore store, MailingStore mailings, RecipientStore recipients, Journal journal, Clock clock) {
        this.store = store;
        this.mailings = mailings;
        this.recipients = recipients;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was found out. */
    public enum Finding {
        ARRIVED,
        NOT_ARRIVED,
        /** Surely not arrived, as far as the person knows: once more. */
        AGAIN
    }

    /** Recipients in these states, the last changed first. */
    @Transactional(readOnly = true)
    public List<MessageLine> lines(long mailing, Set<MessageState> states, int most) {
        return store.messages(mailing, states, number -> Phone.masked(recipients.open(number)), most);
    }

    /** @return a message key, or empty when it is done */
    @Transactional
    public Optional<String> settle(long mailing, long message, Finding finding, Actor actor) {
        String words = "人工核实：" + actor.name();
        boolean done = switch (finding) {
            case ARRIVED -> store.settle(mailing, message, MessageState.DELIVERED, words, clock.instant());
            case NOT_ARRIVED -> store.settle(mailing, message, MessageState.FAILED, words, clock.instant());
            case AGAIN -> store.again(mailing, message, MessageState.UNKNOWN, clock.instant()) > 0;
        };
        if (!done) {
            return Optional.of("sms.refused.state");
        }
        if (finding == Finding.AGAIN) {
            mailings.state(mailing, Mailing.State.RELEASED, null);
        }
        journal.record(actor, "sms.verify", "sms-mailing/" + mailing, finding.name());
        return Optional.empty();
    }
}
