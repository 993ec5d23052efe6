package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Dispatches;
import cn.yangguang.channel.Pacing;
import cn.yangguang.mail.Delivered;
import cn.yangguang.mail.Mail;
import cn.yangguang.mail.Posting;
import cn.yangguang.subscription.Envelopes.Filled;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the letters of an account that are due, one after the other. Each is begun in the database, then given to the server; before its
 * end is sent that is written down too; then what became of it.
 */
@Component
class Posts {

    private static final Logger LOG = LoggerFactory.getLogger(Posts.class);

    /** So many letters, then the other accounts have their turn. */
    private static final int AT_A_TIME = 200;

    /** So often a letter is tried that surely did not arrive: with the waits between, some three days. */
    private static final int MOST_TRIES = 15;

    private static final Duration LONGEST_WAIT = Duration.ofHours(8);
    /** A server that does not work is tried five times as often. */
    private static final Duration LONGEST_TROUBLE = Duration.ofMinutes(150);

    private final MailLetterStore letters;
    private final TroubleStore troubles;
    private final SubscriptionStore readers;
    private final Envelopes envelopes;
    private final Dispatches dispatches;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration first;

    /** @param wait seconds before the second try, the default as long as greylisting lasts; each further wait is twice as long */
    Posts(
            MailLetterStore letters,
            TroubleStore troubles,
            SubscriptionStore readers,
            Envelopes envelopes,
            Dispatches dispatches,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${yangguang.subscription.wait-seconds:300}") int wait) {
        this.letters = letters;
        this.troubles = troubles;
        this.readers = readers;
        this.envelopes = envelopes;
        this.dispatches = dispatches;
        this.transaction = transaction;
        this.clock = clock;
        this.first = Duration.ofSeconds(wait);
    }

    /** @return whether there may be more to send at once */
    boolean run(Account account) {
        Optional<TroubleStore.Trouble> trouble = troubles.of(account.id());
        if (trouble.filter(one -> one.retryAt().isAfter(clock.instant())).isPresent()) {
            return false;
        }
        try (var posting = new Posting(envelopes.server(account))) {
            for (int n = 0; n < AT_A_TIME; n++) {
                MailLetter letter =
                        transaction.execute(status -> claim(account)).orElse(null);
                if (letter == null) {
                    return false;
                }
                if (!send(posting, letter, account)) {
                    return false;
                }
            }
        }
        return true;
    }

    private Optional<MailLetter> claim(Account account) {
        letters.lock(account.id());
        Instant now = clock.instant();
        Instant from = Pacing.notBefore(
                account,
                letters.begun(account.id(), account.pace().perMinute()).orElse(null),
                letters.begun(account.id(), account.pace().perDay()).orElse(null),
                now);
        return from.isAfter(now) ? Optional.empty() : letters.claim(account.id(), now);
    }

    /** @return whether the account may go on */
    private boolean send(Posting posting, MailLetter letter, Account account) {
        switch (envelopes.fill(letter, account)) {
            case Filled.Not(var words) -> end(letter, MailLetter.State.DROPPED, words);
            case Filled.With(Mail mail) -> {
                Delivered delivered = posting.give(mail, () -> handed(letter));
                if (delivered instanceof Delivered.Trouble(var words)) {
                    trouble(letter, account, words);
                    return false;
                }
                transaction.executeWithoutResult(status -> record(letter, account, delivered));
            }
        }
        return true;
    }

    /** Keeps the letter from being ended when it was taken for dead and is in other hands now. */
    private void handed(MailLetter letter) {
        if (!letters.handed(letter)) {
            throw new IllegalStateException("letter " + letter.id() + " is in other hands");
        }
    }

    private void record(MailLetter letter, Account account, Delivered delivered) {
        if (!(delivered instanceof Delivered.Unknown)) {
            troubles.over(account.id());
        }
        switch (delivered) {
            case Delivered.Taken(var words) -> {
                end(letter, MailLetter.State.SENT, words);
                reader(letter).ifPresent(readers::reached);
            }
            case Delivered.NotNow(var words) -> {
                if (letter.tries() >= MOST_TRIES) {
                    end(letter, MailLetter.State.REFUSED, "多次被暂缓：" + words);
                } else {
                    letters.again(letter, clock.instant().plus(wait(letter.tries() - 1, LONGEST_WAIT)), words, true);
                }
            }
            case Delivered.NoSuchPerson(var words) -> {
                end(letter, MailLetter.State.REFUSED, words);
                int most = Term.REFUSALS.on(LocalDate.now(clock));
                reader(letter).ifPresent(reader -> readers.refused(reader, most, words, clock.instant()));
            }
            case Delivered.Refused(var words) -> end(letter, MailLetter.State.REFUSED, words);
            case Delivered.Unknown(var words) -> end(letter, MailLetter.State.UNKNOWN, words);
            case Delivered.Trouble _ -> throw new IllegalStateException("trouble is no end of a letter");
        }
    }

    private static Optional<Long> reader(MailLetter letter) {
        return Optional.ofNullable(letter.reader());
    }

    private void end(MailLetter letter, MailLetter.State state, String words) {
        transaction.executeWithoutResult(status -> {
            letters.ended(letter, state, words, clock.instant());
            UUID run = letter.run();
            if (run != null && !letters.open(run)) {
                dispatches.look(run);
            }
        });
    }

    /** The letter waits again and no other is tried for a while: it would fare alike. */
    private void trouble(MailLetter letter, Account account, String words) {
        LOG.warn("邮件渠道 {} 发不出信：{}", account, words);
        int times = troubles.of(account.id()).map(TroubleStore.Trouble::times).orElse(0);
        Instant retry = clock.instant().plus(wait(times, LONGEST_TROUBLE).dividedBy(5));
        transaction.executeWithoutResult(status -> {
            letters.again(letter, retry, words, false);
            troubles.put(account.id(), clock.instant(), retry, words);
        });
    }

    private Duration wait(int before, Duration longest) {
        Duration wait = first.multipliedBy(1L << Math.min(before, 10));
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
