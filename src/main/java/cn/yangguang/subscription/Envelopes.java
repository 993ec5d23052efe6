package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.mail.Mail;
import cn.yangguang.mail.MailServer;
import cn.yangguang.subscription.WrittenLetter.Link;
import cn.yangguang.vault.Vault;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what goes to the server of a letter: the one place where an address and words come together. */
@Component
class Envelopes {

    private final SubscriptionStore store;
    private final TellingStore tellings;
    private final LetterWriting writing;
    private final MailAccounts accounts;
    private final Tokens tokens;
    private final Vault vault;
    private final Clock clock;

    Envelopes(
            SubscriptionStore store,
            TellingStore tellings,
            LetterWriting writing,
            MailAccounts accounts,
            Tokens tokens,
            Vault vault,
            Clock clock) {
        this.store = store;
        this.tellings = tellings;
        this.writing = writing;
        this.accounts = accounts;
        this.tokens = tokens;
        this.vault = vault;
        this.clock = clock;
    }

    /** A letter ready to go, or why it need not. */
    sealed interface Filled {

        record With(Mail mail) implements Filled {}

        record Not(String words) implements Filled {}
    }

    MailServer server(Account account) {
        return accounts.server(account);
    }

    Filled fill(MailLetter letter, Account account) {
        Long number = letter.reader();
        Optional<Reader> known = number == null ? Optional.empty() : store.reader(number);
        if (known.isEmpty()) {
            return new Filled.Not("订户已退订");
        }
        Reader reader = known.get();
        boolean confirming = letter.kind() == MailLetter.Kind.CONFIRM;
        if (reader.stoppedAt() != null && !confirming) {
            return new Filled.Not("这个地址多次被拒绝，已停止发送");
        }
        if (reader.pausedAt() != null && !confirming) {
            return new Filled.Not("订户已暂停接收");
        }
        String leave = tokens.path(Tokens.Kind.LEAVE, reader.id());
        List<Link> foot = writing.foot(account, tokens.path(Tokens.Kind.MANAGE, reader.id()), leave);
        return words(letter, account, foot)
                .<Filled>map(words -> new Filled.With(new Mail(
                        reader.address(),
                        words.subject(),
                        words.text(),
                        writing.html(words),
                        messageId(letter, account),
                        confirming ? "" : accounts.address(account, leave),
                        clock.instant())))
                .orElseGet(() -> new Filled.Not(confirming ? "订阅已不在等待确认" : "信息已不再公开，或已有新版"));
    }

    private Optional<WrittenLetter> words(MailLetter letter, Account account, List<Link> foot) {
        return switch (letter.kind()) {
            case CONFIRM ->
                Optional.ofNullable(letter.subscription())
                        .flatMap(store::find)
                        .filter(asked -> !asked.confirmed())
                        .map(asked ->
                                writing.confirmation(asked, tokens.path(Tokens.Kind.CONFIRM, asked.id()), account));
            case EDITION ->
                run(letter.run()).flatMap(run -> writing.edition(run.indexNumber(), run.edition(), account, foot));
            case WITHDRAWAL -> run(letter.run()).map(run -> writing.withdrawal(run.indexNumber(), account, foot));
            case DIGEST ->
                writing.digest(
                        tellings.inLetter(letter.id()),
                        Objects.requireNonNull(letter.rhythm()),
                        Objects.requireNonNull(letter.slot()),
                        account,
                        foot);
        };
    }

    private Optional<TellingStore.Run> run(@Nullable UUID key) {
        return Optional.ofNullable(key).flatMap(tellings::run);
    }

    /** Made from what the letter is about and to whom it goes: a second letter of the same would carry the same number. */
    private String messageId(MailLetter letter, Account account) {
        String what = letter.kind() + " " + letter.run() + " " + letter.rhythm() + " " + letter.slot() + " "
                + letter.subscription() + " " + letter.reader();
        String from = account.setting("from");
        return vault.mark("subscription.message", what) + "@" + from.substring(from.lastIndexOf('@') + 1);
    }
}
