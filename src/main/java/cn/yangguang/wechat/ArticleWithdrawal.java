package cn.yangguang.wechat;

import cn.yangguang.channel.Answer;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Taking an article back, wherever it has come to: the draft leaves its box, the published article is deleted. */
@Component
class ArticleWithdrawal {

    private final Wechat wechat;
    private final ArticleFinding finding;
    private final ArticleListing listing;
    private final ArticleStore posts;
    private final Clock clock;

    ArticleWithdrawal(Wechat wechat, ArticleFinding finding, ArticleListing listing, ArticleStore posts, Clock clock) {
        this.wechat = wechat;
        this.finding = finding;
        this.listing = listing;
        this.posts = posts;
        this.clock = clock;
    }

    Answer withdraw(String key, OfficialAccount account) {
        Optional<Post> known = posts.find(UUID.fromString(key));
        if (known.isEmpty()) {
            return new Answer.Withdrawn();
        }
        Post post = known.get();
        return switch (post.at()) {
            case WITHDRAWN -> new Answer.Withdrawn();
            case BEGUN, DRAFTED, FAILED -> withdrawDraft(post, account);
            case DRAFTING, SUBMITTING, SUBMITTED -> withdrawUnsettled(post, account);
            case PUBLISHED -> withdrawArticle(post, account);
        };
    }

    /** A draft that is not there may have been published by hand. */
    private Answer withdrawDraft(Post post, OfficialAccount account) {
        Reply<Boolean> deleted = post.draft().isEmpty()
                ? new Reply.Given<>(true)
                : wechat.ask(account, service -> service.getDraftService().delDraft(post.draft()));
        if (!deleted.gone()) {
            return deleted instanceof Reply.Given<Boolean> ? gone(post, "草稿已删除") : Answers.of(deleted, clock.instant());
        }
        Reply<Optional<ArticleListing.Shown>> shown = listing.published(account, post.source());
        if (!(shown instanceof Reply.Given<Optional<ArticleListing.Shown>>(var there))) {
            return Answers.of(shown, clock.instant());
        }
        return there.isPresent()
                ? withdrawArticle(
                        post.published(there.get().article(), there.get().url()), account)
                : gone(post, "草稿已不在微信");
    }

    /** First what became of it, then what is to be done. */
    private Answer withdrawUnsettled(Post post, OfficialAccount account) {
        Answer answer = finding.find(post.key().toString(), account);
        boolean settled = posts.find(post.key()).stream().noneMatch(now -> now.at() == post.at());
        if (settled) {
            return withdraw(post.key().toString(), account);
        }
        return answer instanceof Answer.Accepted ? Answer.Later.of("微信正在发布，发布后才能删除") : answer;
    }

    private Answer withdrawArticle(Post post, OfficialAccount account) {
        Reply<Boolean> deleted =
                wechat.ask(account, service -> service.getFreePublishService().deletePushAllArticle(post.article()));
        return deleted.gone() || deleted instanceof Reply.Given<Boolean>
                ? gone(post, "文章已删除")
                : Answers.of(deleted, clock.instant());
    }

    private Answer gone(Post post, String words) {
        posts.move(post.to(Step.WITHDRAWN, words), clock.instant());
        return new Answer.Withdrawn();
    }
}
