package cn.yangguang.weibo;

import cn.yangguang.channel.Answer;
import cn.yangguang.channel.CodeTable;
import cn.yangguang.weibo.Permissions.Present;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What became of a post, and taking it back. What nobody knows the end of is looked for among the account's own posts. */
@Component
class WeiboFinding {

    /** While a person has to give permission. */
    static final Duration PAUSED = Duration.ofMinutes(10);

    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** “请耐心等待1-2分钟”: so long what was posted may not be seen yet. */
    private static final Duration LATE = Duration.ofMinutes(3);

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private final WeiboLine line;
    private final Permissions permissions;
    private final Timeline timeline;
    private final WeiboPostStore posts;
    private final Clock clock;

    WeiboFinding(WeiboLine line, Permissions permissions, Timeline timeline, WeiboPostStore posts, Clock clock) {
        this.line = line;
        this.permissions = permissions;
        this.timeline = timeline;
        this.posts = posts;
        this.clock = clock;
    }

    /** Whether the account has these words already, posted since. */
    Timeline.Found look(WeiboPost post, WeiboAccount account, Present.Good permission) {
        return timeline.find(
                account,
                permission,
                post.plain(),
                post.begunAt().minus(CLOCKS_DIFFER),
                id -> !posts.taken(id, post.key()));
    }

    Answer find(String key, WeiboAccount account) {
        WeiboPost post = posts.find(UUID.fromString(key)).orElse(null);
        if (post == null) {
            return new Answer.Absent();
        }
        return switch (post.step()) {
            case WeiboPost.SHOWN -> new Answer.Confirmed(post.receipt());
            case WeiboPost.DELETED -> new Answer.Withdrawn();
            case WeiboPost.FAILED -> new Answer.Refused(post.reason());
            case WeiboPost.SENDING ->
                switch (permissions.present(account)) {
                    case Present.None(var words) -> new Answer.Later(words, PAUSED);
                    case Present.Good good -> found(post, account, good);
                };
            default -> new Answer.Absent();
        };
    }

    private Answer found(WeiboPost post, WeiboAccount account, Present.Good permission) {
        return switch (look(post, account, permission)) {
            case Timeline.Found.There(var id) ->
                new Answer.Confirmed(move(post.shown(id, permission.uid())).receipt());
            case Timeline.Found.NotThere() -> {
                if (post.changedAt().plus(LATE).isAfter(clock.instant())) {
                    yield new Answer.Later("微博可能有延迟，稍后再查", Duration.ofMinutes(1));
                }
                move(post.to(WeiboPost.BEGUN, ""));
                yield new Answer.Absent();
            }
            case Timeline.Found.Unknown(Heard.No no) -> later(no.meaning(), account);
            case Timeline.Found.Unknown(Heard.NotAsked(var words)) -> Answer.Later.of(words);
            case Timeline.Found.Unknown(Heard.Silence(var words)) -> new Answer.Unknown(words);
            case Timeline.Found.Unknown(Heard.Said _) -> new Answer.Unknown("微博的答复无法理解");
        };
    }

    Answer withdraw(String key, WeiboAccount account) {
        WeiboPost post = posts.find(UUID.fromString(key)).orElse(null);
        if (post == null || post.step().matches(WeiboPost.BEGUN + "|" + WeiboPost.DELETED)) {
            return new Answer.Withdrawn();
        }
        if (post.step().equals(WeiboPost.SENDING)) {
            Answer now = find(key, account);
            return now instanceof Answer.Confirmed ? withdraw(key, account) : now;
        }
        return switch (permissions.present(account)) {
            case Present.None(var words) -> new Answer.Later(words, PAUSED);
            case Present.Good good ->
                post.step().equals(WeiboPost.FAILED) ? byHand(post, account, good) : destroy(post, account, good);
        };
    }

    /** What this program could not post a person may have posted. */
    private Answer byHand(WeiboPost post, WeiboAccount account, Present.Good permission) {
        return look(post, account, permission) instanceof Timeline.Found.There(var id)
                ? destroy(post.shown(id, permission.uid()), account, permission)
                : new Answer.ByHand("程序没有发出这一条；如果是人工发布的，请登录微博删除");
    }

    private Answer destroy(WeiboPost post, WeiboAccount account, Present.Good permission) {
        Heard heard = line.post(
                account, "/2/statuses/destroy.json", Map.of("access_token", permission.token(), "id", post.id()));
        return switch (heard) {
            case Heard.Said _ -> deleted(post);
            case Heard.No no when no.kind() == WeiboErrors.Kind.GONE -> deleted(post);
            case Heard.No no
            when no.kind() == WeiboErrors.Kind.REFUSED ->
                new Answer.ByHand(no.meaning().words() + "，请登录微博删除");
            case Heard.No no -> later(no.meaning(), account);
            case Heard.NotAsked(var words) -> Answer.Later.of(words);
            case Heard.Silence(var words) -> new Answer.Unknown(words);
        };
    }

    private Answer deleted(WeiboPost post) {
        move(post.to(WeiboPost.DELETED, ""));
        return new Answer.Withdrawn();
    }

    /** Not now: when and after what it is tried again. A permission not taken any more pauses the account. */
    Answer later(CodeTable.Meaning<WeiboErrors.Kind> meaning, WeiboAccount account) {
        if (meaning.kind() == WeiboErrors.Kind.TOKEN) {
            permissions.refused(account, meaning.words());
            return new Answer.Later(meaning.words(), PAUSED);
        }
        return meaning.kind() == WeiboErrors.Kind.LIMIT
                ? new Answer.Later(meaning.words(), LIMIT)
                : Answer.Later.of(meaning.words());
    }

    private WeiboPost move(WeiboPost post) {
        posts.move(post, clock.instant());
        return post;
    }
}
