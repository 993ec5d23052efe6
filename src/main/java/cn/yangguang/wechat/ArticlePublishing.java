package cn.yangguang.wechat;

import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.CodeTable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import me.chanjar.weixin.mp.bean.draft.WxMpAddDraft;
import me.chanjar.weixin.mp.bean.draft.WxMpDraftArticles;
import org.springframework.stereotype.Component;

/**
 * The way of an article: pictures, cover, draft, publication. Before each asking that leaves something behind the step is written down; what
 * comes back is written down after it. So the same key makes one draft and one publication, however often it is tried.
 */
@Component
class ArticlePublishing {

    private final Wechat wechat;
    private final ArticlePictures pictures;
    private final ArticleStore posts;
    private final Clock clock;

    ArticlePublishing(Wechat wechat, ArticlePictures pictures, ArticleStore posts, Clock clock) {
        this.wechat = wechat;
        this.pictures = pictures;
        this.posts = posts;
        this.clock = clock;
    }

    Answer send(Adapted what, String key, OfficialAccount account) {
        String problem = Article.problem(what);
        if (!problem.isEmpty()) {
            return new Answer.Refused(problem);
        }
        Post post = posts.find(UUID.fromString(key)).orElseGet(() -> begun(what, key, account));
        return switch (post.at()) {
            case BEGUN, WITHDRAWN -> draft(what, anew(post, what), account);
            case DRAFTED -> submit(post, account);
            case FAILED -> post.draft().isEmpty() ? draft(what, anew(post, what), account) : submit(post, account);
            case DRAFTING, SUBMITTING -> new Answer.Unknown("上一次没有结果，先查询");
            case SUBMITTED -> new Answer.Accepted(post.receipt());
            case PUBLISHED -> new Answer.Confirmed(post.receipt());
        };
    }

    private static Post anew(Post post, Adapted what) {
        return post.anew(what.fields().getOrDefault("title", ""), what.fields().getOrDefault("source", ""));
    }

    private Post begun(Adapted what, String key, OfficialAccount account) {
        Map<String, String> fields = what.fields();
        var post = new Post(
                UUID.fromString(key),
                account.organ(),
                account.channel(),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("source", ""),
                fields.getOrDefault("item", ""),
                Integer.parseInt(fields.getOrDefault("edition", "1")),
                Step.BEGUN.name(),
                "",
                "",
                "",
                "",
                "",
                clock.instant(),
                clock.instant());
        posts.begin(post, account);
        return post;
    }

    private Answer draft(Adapted what, Post post, OfficialAccount account) {
        Map<String, String> fields = what.fields();
        Reply<String> content = pictures.placed(fields.getOrDefault("content", ""), account);
        Reply<String> cover = content.then(
                ignored -> pictures.cover(fields.getOrDefault("cover", ""), fields.getOrDefault("organ", ""), account));
        if (!(content instanceof Reply.Given<String>(var html)) || !(cover instanceof Reply.Given<String>(var thumb))) {
            // Nothing is there yet but pictures, so whatever happened to them, it can begin again.
            return cover instanceof Reply.No<String>(var meaning)
                    ? Answers.of(meaning, clock.instant())
                    : Answer.Later.of("图片没有传到微信，稍后再试");
        }
        move(post.to(Step.DRAFTING, ""));
        Reply<String> media =
                wechat.ask(account, service -> service.getDraftService().addDraft(article(fields, html, thumb)));
        return switch (media) {
            case Reply.Given<String>(var id) -> submit(move(post.drafted(id)), account);
            case Reply.No<String>(var meaning) -> {
                move(post.to(Step.BEGUN, meaning.words()));
                if (meaning.kind() == ErrorKind.GONE) {
                    pictures.forget(thumb, account);
                    yield Answer.Later.of("封面已不在微信，重新上传");
                }
                yield Answers.of(meaning, clock.instant());
            }
            case Reply.NotAsked<String>(var words) -> later(post.to(Step.BEGUN, words));
            case Reply.Silence<String>(var words) -> new Answer.Unknown(words);
        };
    }

    private static WxMpAddDraft article(Map<String, String> fields, String html, String thumb) {
        return new WxMpAddDraft(List.of(WxMpDraftArticles.builder()
                .title(fields.getOrDefault("title", ""))
                .author(fields.getOrDefault("author", ""))
                .digest(fields.getOrDefault("digest", ""))
                .content(html)
                .contentSourceUrl(fields.getOrDefault("source", ""))
                .thumbMediaId(thumb)
                .needOpenComment(0)
                .onlyFansCanComment(0)
                .build()));
    }

    private Answer submit(Post post, OfficialAccount account) {
        move(post.to(Step.SUBMITTING, ""));
        // The document shows the number as text, its table as a number; the library hands on quotation marks.
        Reply<String> task = wechat.ask(
                account,
                service -> service.getFreePublishService().submit(post.draft()).replace("\"", ""));
        return switch (task) {
            case Reply.Given<String>(var id) ->
                new Answer.Accepted(move(post.submitted(id)).receipt());
            case Reply.No<String>(var meaning) -> refused(post, meaning);
            case Reply.NotAsked<String>(var words) -> later(post.to(Step.DRAFTED, words));
            case Reply.Silence<String>(var words) -> new Answer.Unknown(words);
        };
    }

    private Answer refused(Post post, CodeTable.Meaning<ErrorKind> meaning) {
        return switch (meaning.kind()) {
            case GONE -> later(post.afresh().to(Step.BEGUN, "草稿已不在微信，重新制作"));
            case BY_HAND, REFUSED -> {
                move(post.to(Step.FAILED, meaning.words()));
                yield Answers.of(meaning, clock.instant());
            }
            case TOKEN, BUSY, MINUTE, TOMORROW, ACCOUNT -> {
                move(post.to(Step.DRAFTED, meaning.words()));
                yield Answers.of(meaning, clock.instant());
            }
        };
    }

    private Answer later(Post post) {
        move(post);
        return Answer.Later.of(post.words());
    }

    private Post move(Post post) {
        posts.move(post, clock.instant());
        return post;
    }
}
