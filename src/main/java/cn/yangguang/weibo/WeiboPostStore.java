package cn.yangguang.weibo;

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

/** What was posted. Each change is committed by itself, before and after each asking. */
@Repository
class WeiboPostStore {

    private static final String POST = """
            select key, organ, channel, words, plain, item, edition, step, id, uid, reason, begun_at, changed_at from weibo.post
            """;

    private final JdbcClient jdbc;

    WeiboPostStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WeiboPost> find(UUID key) {
        return jdbc.sql(POST + "where key = :key")
                .param("key", key)
                .query(WeiboPostStore::post)
                .optional();
    }

    /** The newest of an account first. */
    List<WeiboPost> of(String organ, String channel, int most) {
        return jdbc.sql(POST + "where organ = :organ and channel = :channel order by begun_at desc, key limit :most")
                .param("organ", organ)
                .param("channel", channel)
                .param("most", most)
                .query(WeiboPostStore::post)
                .list();
    }

    /** Whether another dispatch has this post of Weibo as its own. */
    boolean taken(String id, UUID but) {
        return jdbc.sql("select exists (select from weibo.post where id = :id and key <> :but)")
                .param("id", id)
                .param("but", but)
                .query(Boolean.class)
                .single();
    }

    void begin(WeiboPost post) {
        jdbc.sql("""
                        insert into weibo.post (key, organ, channel, words, plain, item, edition, step, begun_at, changed_at)
                        values (:key, :organ, :channel, :words, :plain, :item, :edition, :step, :at, :at)
                        """)
                .param("key", post.key())
                .param("organ", post.organ())
                .param("channel", post.channel())
                .param("words", post.words())
                .param("plain", post.plain())
                .param("item", post.item())
                .param("edition", post.edition())
                .param("step", post.step())
                .param("at", post.begunAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(WeiboPost post, Instant now) {
        jdbc.sql("""
                        update weibo.post set words = :words, plain = :plain, step = :step, id = :id, uid = :uid, reason = :reason, changed_at = :now
                        where key = :key
                        """)
                .param("words", post.words())
                .param("plain", post.plain())
                .param("step", post.step())
                .param("id", post.id())
                .param("uid", post.uid())
                .param("reason", post.reason())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("key", post.key())
                .update();
    }

    private static WeiboPost post(ResultSet row, int n) throws SQLException {
        return new WeiboPost(
                row.getObject("key", UUID.class),
                row.getString("organ"),
                row.getString("channel"),
                row.getString("words"),
                row.getString("plain"),
                row.getString("item"),
                row.getInt("edition"),
                row.getString("step"),
                row.getString("id"),
                row.getString("uid"),
                row.getString("reason"),
                Objects.requireNonNull(PermissionStore.instant(row, "begun_at")),
                Objects.requireNonNull(PermissionStore.instant(row, "changed_at")));
    }
}
