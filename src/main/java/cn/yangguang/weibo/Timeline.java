package cn.yangguang.weibo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Looks through the account's own newest posts; Weibo shows two hundred of them. */
@Component
class Timeline {

    private static final int PAGE = 100;
    private static final int PAGES = 2;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH);

    private final WeiboLine line;

    Timeline(WeiboLine line) {
        this.line = line;
    }

    /** What was found. */
    sealed interface Found {
        record There(String id) implements Found {}

        /** It is not among the posts since then. */
        record NotThere() implements Found {}

        /** The posts since then are too many to see, or there is no answer. */
        record Unknown(Heard heard) implements Found {}
    }

    /**
     * A post with these words.
     *
     * @param plain words without links and blanks
     * @param since it cannot be older
     * @param free whether a post may be taken for it
     */
    Found find(
            WeiboAccount account,
            Permissions.Present.Good permission,
            String plain,
            Instant since,
            Predicate<String> free) {
        for (int page = 1; page <= PAGES; page++) {
            Heard heard = line.get(
                    account,
                    "/2/statuses/user_timeline.json",
                    Map.of(
                            "access_token", permission.token(),
                            "uid", permission.uid(),
                            "count", String.valueOf(PAGE),
                            "page", String.valueOf(page),
                            "trim_user", "1"));
            if (!(heard instanceof Heard.Said(JsonNode json))) {
                return new Found.Unknown(heard);
            }
            JsonNode posts = json.path("statuses");
            for (JsonNode post : posts) {
                String id = post.path("idstr").asString(post.path("id").asString(""));
                if (WeiboText.plain(post.path("text").asString("")).equals(plain) && free.test(id)) {
                    return new Found.There(id);
                }
            }
            if (posts.size() < PAGE || since.isAfter(time(posts.path(posts.size() - 1)))) {
                return new Found.NotThere();
            }
        }
        return new Found.Unknown(new Heard.Silence("这个账号发得太多，看不全"));
    }

    private static Instant time(JsonNode post) {
        try {
            return OffsetDateTime.parse(post.path("created_at").asString(""), TIME)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return Instant.MAX;
        }
    }
}
