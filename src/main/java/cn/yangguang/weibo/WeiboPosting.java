package cn.yangguang.weibo;

import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.CodeTable;
import cn.yangguang.weibo.Permissions.Present;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Posting. Before a post is sent that is written down; what Weibo has already is looked for before it counts as refused. */
@Component
class WeiboPosting {

    private final WeiboLine line;
    private final Permissions permissions;
    private final WeiboFinding finding;
    private final WeiboPictures pictures;
    private final WeiboPostStore posts;
    private final Clock clock;

    WeiboPosting(
            WeiboLine line,
            Permissions permissions,
            WeiboFinding finding,
            WeiboPictures pictures,
            WeiboPostStore posts,
            Clock clock) {
        this.line = line;
        this.permissions = permissions;
        this.finding = finding;
        this.pictures = pictures;
        this.posts = posts;
        this.clock = clock;
    }

    Answer send(Adapted what, String key, WeiboAccount account) {
        String words = what.fields().getOrDefault("status", "");
        if (!words.contains(" http")) {
            return new Answer.Refused("没有本站网址，请在渠道连接中填写");
        }
        WeiboPost post = posts.find(UUID.fromString(key)).orElseGet(() -> begun(what, key, account));
        return switch (post.step()) {
            case WeiboPost.SHOWN -> new Answer.Confirmed(post.receipt());
            case WeiboPost.SENDING -> new Answer.Unknown("上一次没有结果，先查询");
            default ->
                switch (permissions.present(account)) {
                    case Present.None(var why) -> new Answer.Later(why, WeiboFinding.PAUSED);
                    case Present.Good good -> share(what, post.saying(words), account, good);
                };
        };
    }

    private WeiboPost begun(Adapted what, String key, WeiboAccount account) {
        Map<String, String> fields = what.fields();
        String words = fields.getOrDefault("status", "");
        Instant now = clock.instant();
        var post = new WeiboPost(
                UUID.fromString(key),
                account.organ(),
                account.channel(),
                words,
                WeiboText.plain(words),
                fields.getOrDefault("item", ""),
                Integer.parseInt(fields.getOrDefault("edition", "1")),
                WeiboPost.BEGUN,
                "",
                "",
                "",
                now,
                now);
        posts.begin(post);
        return post;
    }

    private Answer share(Adapted what, WeiboPost post, WeiboAccount account, Present.Good permission) {
        Map<String, String> form = new HashMap<>(Map.of("access_token", permission.token(), "status", post.words()));
        if (!account.rip().isEmpty()) {
            form.put("rip", account.rip());
        }
        move(post.to(WeiboPost.SENDING, ""));
        Heard heard = line.post(
                account,
                "/2/statuses/share.json",
                form,
                pictures.find(what.fields().getOrDefault("picture", "")).orElse(null));
        return switch (heard) {
            case Heard.Said(JsonNode json) -> shared(post, json, permission);
            case Heard.No no -> refused(post, no.meaning(), account, permission);
            case Heard.NotAsked(var words) -> {
                move(post.to(WeiboPost.BEGUN, words));
                yield Answer.Later.of(words);
            }
            case Heard.Silence(var words) -> new Answer.Unknown(words);
        };
    }

    private Answer shared(WeiboPost post, JsonNode json, Present.Good permission) {
        String id = json.path("idstr").asString(json.path("id").asString(""));
        return id.isEmpty()
                ? new Answer.Unknown("微博的答复不完整")
                : new Answer.Confirmed(move(post.shown(id, permission.uid())).receipt());
    }

    private Answer refused(
            WeiboPost post,
            CodeTable.Meaning<WeiboErrors.Kind> meaning,
            WeiboAccount account,
            Present.Good permission) {
        return switch (meaning.kind()) {
            case DONE -> new Answer.Accepted(Map.of());
            case SAME -> same(post, meaning, account, permission);
            case REFUSED, CODE, GONE -> {
                move(post.to(WeiboPost.FAILED, meaning.words()));
                yield new Answer.Refused(meaning.words());
            }
            case TOKEN, BUSY, LIMIT -> {
                move(post.to(WeiboPost.BEGUN, meaning.words()));
                yield finding.later(meaning, account);
            }
        };
    }

    /** Weibo has these words already: ours from before a crash, or really somebody else's. */
    private Answer same(
            WeiboPost post,
            CodeTable.Meaning<WeiboErrors.Kind> meaning,
            WeiboAccount account,
            Present.Good permission) {
        return switch (finding.look(post, account, permission)) {
            case Timeline.Found.There(var id) ->
                new Answer.Confirmed(move(post.shown(id, permission.uid())).receipt());
            case Timeline.Found.NotThere() -> {
                move(post.to(WeiboPost.FAILED, meaning.words()));
                yield new Answer.Refused(meaning.words() + "，但账号里没有找到这一条，请登录微博查看");
            }
            // Stays as it was about to be sent: found or not the next time it is asked for.
            case Timeline.Found.Unknown _ -> new Answer.Unknown(meaning.words());
        };
    }

    private WeiboPost move(WeiboPost post) {
        posts.move(post, clock.instant());
        return post;
    }
}
