package cn.yangguang.wechat;

import cn.yangguang.channel.Answer;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import me.chanjar.weixin.mp.bean.freepublish.WxMpFreePublishStatus;
import org.springframework.stereotype.Component;

/** What became of an article. After a crash WeChat is looked through for the address of the edition. */
@Component
class ArticleFinding {

    /** How long a draft may stand in its box after it was given for publication before that counts as not having arrived. */
    private static final Duration STANDS = Duration.ofMinutes(10);

    /** How long what is neither draft nor publication may be on its way between the two. */
    private static final Duration BETWEEN = Duration.ofHours(1);

    private final Wechat wechat;
    private final ArticleListing listing;
    private final ArticleStore posts;
    private final Clock clock;

    ArticleFinding(Wechat wechat, ArticleListing listing, ArticleStore posts, Clock clock) {
        this.wechat = wechat;
        this.listing = listing;
        this.posts = posts;
        this.clock = clock;
    }

    Answer find(String key, OfficialAccount account) {
        Optional<Post> known = posts.find(UUID.fromString(key));
        if (known.isEmpty()) {
            return new Answer.Absent();
        }
        Post post = known.get();
        return switch (post.at()) {
            case BEGUN, DRAFTED -> new Answer.Absent();
            case DRAFTING -> afterDrafting(post, account);
            case SUBMITTING -> afterSubmitting(post, account);
            case SUBMITTED -> status(post, account);
            case PUBLISHED -> new Answer.Confirmed(post.receipt());
            case FAILED -> new Answer.Refused(post.words());
            case WITHDRAWN -> new Answer.Withdrawn();
        };
    }

    /** A draft that is there is taken up again; of several all but one are thrown away. */
    private Answer afterDrafting(Post post, OfficialAccount account) {
        Reply<Optional<ArticleListing.Shown>> shown = listing.published(account, post.source());
        if (shown instanceof Reply.Given<Optional<ArticleListing.Shown>>(var there) && there.isPresent()) {
            return confirmed(post, there.get());
        }
        Reply<List<String>> drafts = shown.then(ignored -> listing.drafts(account, post.source()));
        if (!(drafts instanceof Reply.Given<List<String>>(var found))) {
            return Answers.of(drafts, clock.instant());
        }
        found.stream().skip(1).forEach(extra -> delete(extra, account));
        move(found.isEmpty() ? post.afresh() : post.drafted(found.getFirst()));
        return new Answer.Absent();
    }

    private Answer afterSubmitting(Post post, OfficialAccount account) {
        Reply<Optional<ArticleListing.Shown>> shown = listing.published(account, post.source());
        if (!(shown instanceof Reply.Given<Optional<ArticleListing.Shown>>(var there))) {
            return Answers.of(shown, clock.instant());
        }
        if (there.isPresent()) {
            return confirmed(post, there.get());
        }
        Reply<Object> draft =
                wechat.ask(account, service -> service.getDraftService().getDraft(post.draft()));
        if (!draft.gone() && !(draft instanceof Reply.Given<Object>)) {
            return Answers.of(draft, clock.instant());
        }
        if (post.changedAt().plus(draft.gone() ? BETWEEN : STANDS).isAfter(clock.instant())) {
            return new Answer.Later("已交微信发布，还没有结果", Duration.ofMinutes(1));
        }
        move(draft.gone() ? post.afresh() : post.to(Step.DRAFTED, ""));
        return new Answer.Absent();
    }

    private Answer status(Post post, OfficialAccount account) {
        Reply<WxMpFreePublishStatus> asked =
                wechat.ask(account, service -> service.getFreePublishService().getPushStatus(post.publication()));
        if (!(asked instanceof Reply.Given<WxMpFreePublishStatus>(var status)) || status.getPublish_status() == null) {
            return Answers.of(asked, clock.instant());
        }
        return switch (status.getPublish_status()) {
            case 0 -> confirmed(post, shown(status));
            case 1 -> new Answer.Accepted(post.receipt());
            case 2 -> failed(post, "原创声明没有通过");
            case 3 -> failed(post, "微信发布失败（没有说明原因），请登录公众平台查看");
            case 4 -> failed(post, "微信平台审核没有通过");
            case 5 -> gone(post, "文章在公众平台上被删除了");
            case 6 -> gone(post, "文章被微信封禁，请登录公众平台查看");
            default -> new Answer.Unknown("微信的发布状态无法理解（" + status.getPublish_status() + "）");
        };
    }

    private static ArticleListing.Shown shown(WxMpFreePublishStatus status) {
        var detail = status.getArticle_detail();
        String url =
                detail == null || detail.getItem() == null || detail.getItem().isEmpty()
                        ? ""
                        : String.valueOf(detail.getItem().getFirst().getArticle_url());
        return new ArticleListing.Shown(String.valueOf(status.getArticle_id()), url);
    }

    private Answer confirmed(Post post, ArticleListing.Shown shown) {
        return new Answer.Confirmed(
                move(post.published(shown.article(), shown.url())).receipt());
    }

    private Answer failed(Post post, String words) {
        move(post.to(Step.FAILED, words));
        return new Answer.Refused(words);
    }

    private Answer gone(Post post, String words) {
        move(post.to(Step.WITHDRAWN, words));
        return new Answer.Withdrawn();
    }

    private Reply<Boolean> delete(String draft, OfficialAccount account) {
        return wechat.ask(account, service -> service.getDraftService().delDraft(draft));
    }

    private Post move(Post post) {
        posts.move(post, clock.instant());
        return post;
    }
}
