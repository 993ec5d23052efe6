package cn.yangguang.wechat;

import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.rounds.Rounds;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Drafts of editions that were taken down or corrected before WeChat published them leave the draft box: their dispatch was cancelled while it waited, and
 * a forgotten draft is one touch away from the public.
 */
@Component
class DraftKeeper extends Rounds {

    private static final Duration RESTING = Duration.ofMinutes(15);
    private static final int MOST = 50;

    private final ObjectProvider<ArticleStore> articles;
    private final ObjectProvider<WechatAccounts> accounts;
    private final ObjectProvider<ArticleWithdrawal> withdrawal;
    private final ObjectProvider<PublicDisclosures> disclosures;
    private final Clock clock;

    DraftKeeper(
            ObjectProvider<ArticleStore> articles,
            ObjectProvider<WechatAccounts> accounts,
            ObjectProvider<ArticleWithdrawal> withdrawal,
            ObjectProvider<PublicDisclosures> disclosures,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.channel.background:true}") boolean wanted) {
        super("wechat-drafts", 40, "公众号的草稿暂时查看不了，稍后再试：{}", context, wanted);
        this.articles = articles;
        this.accounts = accounts;
        this.withdrawal = withdrawal;
        this.disclosures = disclosures;
        this.clock = clock;
    }

    @Override
    protected void round() {
        articles.getObject().resting(clock.instant().minus(RESTING), MOST).stream()
                .filter(post -> !isPublic(post))
                .forEach(this::throwAway);
    }

    private boolean isPublic(Post post) {
        return disclosures.getObject().item(post.item(), post.edition()) instanceof PublicAnswer.Shown(var item)
                && !item.corrected();
    }

    private void throwAway(Post post) {
        accounts.getObject()
                .account(post.organ(), post.channel())
                .filter(account -> !account.paused())
                .ifPresent(
                        account -> withdrawal.getObject().withdraw(post.key().toString(), OfficialAccount.of(account)));
    }
}
