package cn.yangguang.subscription;

import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.mail.Delivered;
import cn.yangguang.mail.Mail;
import cn.yangguang.mail.MailAddress;
import cn.yangguang.mail.Posting;
import cn.yangguang.subscription.SubscriptionFigures.Post;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters by which the office finds out whether an account works. */
@Service
public class TestLetters {

    private final MailAccounts accounts;
    private final TroubleStore troubles;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TestLetters(
            MailAccounts accounts,
            TroubleStore troubles,
            Journal journal,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.troubles = troubles;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A letter to somebody of the office, at once, whatever the pace. The address is kept nowhere.
     *
     * @return what became of it; empty when the address is none
     */
    public Optional<Delivered> send(Post post, String typed, Actor actor) {
        Optional<Delivered> delivered = MailAddress.read(typed).map(to -> give(post, to, actor.name()));
        delivered.ifPresent(one -> transaction.executeWithoutResult(status -> {
            if (one instanceof Delivered.Taken) {
                troubles.over(post.account().id());
            }
            String what = "account/" + post.account().id();
            journal.record(actor, "subscription.test", what, one.getClass().getSimpleName());
        }));
        return delivered;
    }

    private Delivered give(Post post, String to, String person) {
        String words = post.name() + "政府信息公开：测试邮件。收到说明邮件渠道可以使用。（" + person + "）";
        String from = post.account().setting("from");
        var mail = new Mail(
                to,
                "测试邮件：" + post.name(),
                words,
                "<p>" + words.replace("&", "&amp;").replace("<", "&lt;") + "</p>",
                UUID.randomUUID() + "@" + from.substring(from.lastIndexOf('@') + 1),
                "",
                clock.instant());
        try (var posting = new Posting(accounts.server(post.account()))) {
            return posting.give(mail, () -> {});
        }
    }
}
