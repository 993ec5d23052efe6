package cn.yangguang.subscription;

import cn.yangguang.channel.Dispatches;
import cn.yangguang.rounds.Rounds;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Makes digests when it is time, takes up letters of programs that died, deletes what was not confirmed and what is kept no longer. */
@Component
class SubscriptionKeeper extends Rounds {

    private static final int EVERY_SECONDS = 30;

    private final ObjectProvider<SubscriptionStore> subscriptions;
    private final ObjectProvider<MailLetterStore> letters;
    private final ObjectProvider<Dispatches> dispatches;
    private final Clock clock;
    private final Duration lease;

    /** @param lease how long whoever began a letter may take before being taken for dead; longer than any try */
    SubscriptionKeeper(
            ObjectProvider<SubscriptionStore> subscriptions,
            ObjectProvider<MailLetterStore> letters,
            ObjectProvider<Dispatches> dispatches,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.subscription.background:${yangguang.channel.background:true}}") boolean wanted,
            @Value("${yangguang.subscription.lease-seconds:900}") int lease) {
        super("subscription", 5, Math.min(EVERY_SECONDS, lease), "订阅暂时照看不了，稍后再试：{}", context, wanted);
        this.subscriptions = subscriptions;
        this.letters = letters;
        this.dispatches = dispatches;
        this.clock = clock;
        this.lease = Duration.ofSeconds(lease);
    }

    @Override
    protected void round() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        MailLetterStore store = letters.getObject();
        store.recover(now.minus(lease), now);
        store.giveUp(now.minus(lease), "信件内容已发完，程序随即中断，不清楚是否收下", now).forEach(dispatches.getObject()::look);
        for (Rhythm rhythm : List.of(Rhythm.DAILY, Rhythm.WEEKLY)) {
            store.digests(rhythm, rhythm.slot(now), now);
        }
        subscriptions.getObject().expire(now.minus(Duration.ofDays(Term.CONFIRM.on(today))));
        store.forget(now.minus(Duration.ofDays(Term.KEPT.on(today))));
    }
}
