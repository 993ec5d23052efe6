package cn.yangguang.subscription;

import cn.yangguang.channel.Account;
import cn.yangguang.rounds.Rounds;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Sends what is due, every two seconds, the accounts side by side, while the program serves. */
@Component
class Postroom extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Postroom.class);
    private static final int EVERY_SECONDS = 2;

    private final ObjectProvider<Posts> posts;
    private final ObjectProvider<MailLetterStore> letters;
    private final ObjectProvider<MailAccounts> accounts;
    private final Clock clock;

    Postroom(
            ObjectProvider<Posts> posts,
            ObjectProvider<MailLetterStore> letters,
            ObjectProvider<MailAccounts> accounts,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.subscription.background:${yangguang.channel.background:true}}") boolean wanted) {
        super("postroom", 3, EVERY_SECONDS, "订阅邮件暂时发不出去，稍后再试：{}", context, wanted);
        this.posts = posts;
        this.letters = letters;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    protected void round() {
        List<Account> working = letters.getObject().accountsWithWork(clock.instant()).stream()
                .map(accounts.getObject()::find)
                .flatMap(Optional::stream)
                .toList();
        if (working.isEmpty()) {
            return;
        }
        try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
            working.forEach(account -> each.execute(() -> send(account)));
        }
    }

    private void send(Account account) {
        try {
            while (isRunning() && posts.getObject().run(account)) {
                LOG.debug("more to send for {}", account);
            }
        } catch (RuntimeException e) {
            LOG.warn("邮件渠道 {} 中断，稍后接着发", account, e);
        }
    }
}
