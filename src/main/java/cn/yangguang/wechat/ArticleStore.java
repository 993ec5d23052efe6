package cn.yangguang.wechat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Articles and how far they have come. Each change is committed by itself, before and after each asking. */
@Repository
class ArticleStore {

    private static final String POST = """
            select key, organ, channel, title, source, item, edition, step, draft, publication, article, url, words, begun_at, changed_at
            from wechat.post
            """;

    private final JdbcClient jdbc;

    ArticleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Post> find(UUID key) {
        return jdbc.sql(POST + "where key = :key")
                .param("key", key)
                .query(ArticleStore::post)
                .optional();
    }

    /** The newest of an account first. */
    List<Post> of(String organ, String channel, int most) {
        return jdbc.sql(POST + "where organ = :organ and channel = :channel order by begun_at desc, key limit :most")
                .param("organ", organ)
                .param("channel", channel)
                .param("most", most)
                .query(ArticleStore::post)
                .list();
    }

    /** What lies in a draft box and waits for nothing that this program does. */
    List<Post> resting(Instant before, int most) {
        return jdbc.sql(
                        POST
                                + "where draft <> '' and step in ('DRAFTED', 'FAILED') and changed_at < :before order by changed_at limit :most")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ArticleStore::post)
                .list();
    }

    void begin(Post post, OfficialAccount account) {
        jdbc.sql("""
                        insert into wechat.post (key, organ, channel, host, app, title, source, item, edition, step, begun_at, changed_at)
                        values (:key, :organ, :channel, :host, :app, :title, :source, :item, :edition, :step, :at, :at)
                        """)
                .param("key", post.key())
                .param("organ", post.organ())
                .param("channel", post.channel())
                .param("host", account.host())
                .param("app", account.app())
                .param("title", post.title())
                .param("source", post.source())
                .param("item", post.item())
                .param("edition", post.edition())
                .param("step", post.step())
                .param("at", post.begunAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(Post post, Instant now) {
        jdbc.sql("""
                        update wechat.post set step = :step, draft = :draft, publication = :publication, article = :article, url = :url,
                            words = :words, title = :title, source = :source, changed_at = :now
                        where key = :key
                        """)
                .param("title", post.title())
                .param("source", post.source())
                .param("step", post.step())
                .param("draft", post.draft())
                .param("publication", post.publication())
                .param("article", post.article())
                .param("url", post.url())
                .param("words", post.words())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("key", post.key())
                .update();
    }

    private static Post post(ResultSet row, int n) throws SQLException {
        return new Post(
                row.getObject("key", UUID.class),
                row.getString("organ"),
                row.getString("channel"),
                row.getString("title"),
                row.getString("source"),
                row.getString("item"),
                row.getInt("edition"),
                row.getString("step"),
                row.getString("draft"),
                row.getString("publication"),
                row.getString("article"),
                row.getString("url"),
                row.getString("words"),
                Objects.requireNonNull(WechatTokenStore.instant(row, "begun_at")),
                Objects.requireNonNull(WechatTokenStore.instant(row, "changed_at")));
    }
}
