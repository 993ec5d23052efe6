package cn.yangguang.weibo;

import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the accounts have permitted: tokens, sealed, each under a context of its own. */
@Repository
class PermissionStore {

    private static final String PERMISSION = """
            select organ, channel, sealed, uid, until, typed, refused_at, refusal from weibo.permission
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    PermissionStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * A permission.
     *
     * @param uid of the account at Weibo
     * @param typed mark of the token that stood in the connection then
     * @param refusedAt since when Weibo does not take it, null while it does
     */
    record Permission(
            String organ,
            String channel,
            String token,
            String uid,
            Instant until,
            String typed,
            @Nullable Instant refusedAt,
            String refusal) {

        boolean good(Instant now) {
            return refusedAt == null && until.isAfter(now);
        }

        /** Says nothing of the token. */
        @Override
        public String toString() {
            return "permission of " + uid + " until " + until;
        }
    }

    Optional<Permission> find(String organ, String channel) {
        return jdbc.sql(PERMISSION + "where organ = :organ and channel = :channel")
                .param("organ", organ)
                .param("channel", channel)
                .query(this::permission)
                .optional();
    }

    List<Permission> of(Set<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(PERMISSION + "where organ in (:organs) order by organ, channel")
                        .param("organs", organs)
                        .query(this::permission)
                        .list();
    }

    void put(WeiboAccount account, String token, String uid, Instant until, Instant now) {
        jdbc.sql("""
                        insert into weibo.permission (organ, channel, sealed, uid, until, typed, given_at)
                        values (:organ, :channel, :sealed, :uid, :until, :typed, :now)
                        on conflict (organ, channel) do update set sealed = excluded.sealed, uid = excluded.uid, until = excluded.until,
                            typed = excluded.typed, given_at = excluded.given_at, refused_at = null, refusal = ''
                        """)
                .param("organ", account.organ())
                .param("channel", account.channel())
                .param("sealed", vault.sealText(context(account.organ(), account.channel()), token))
                .param("uid", uid)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("typed", mark(account))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return whether it was not known before */
    boolean refused(WeiboAccount account, String words, Instant now) {
        return jdbc.sql("""
                        update weibo.permission set refused_at = :now, refusal = :words
                        where organ = :organ and channel = :channel and refused_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("words", words)
                        .param("organ", account.organ())
                        .param("channel", account.channel())
                        .update()
                > 0;
    }

    /** Tells one typed token from another; empty for none. */
    String mark(WeiboAccount account) {
        return account.typed().isEmpty() ? "" : vault.mark("weibo.typed", account.typed());
    }

    private Permission permission(ResultSet row, int n) throws SQLException {
        String organ = row.getString("organ");
        String channel = row.getString("channel");
        return new Permission(
                organ,
                channel,
                vault.openText(context(organ, channel), row.getBytes("sealed")),
                row.getString("uid"),
                Objects.requireNonNull(instant(row, "until")),
                row.getString("typed"),
                instant(row, "refused_at"),
                row.getString("refusal"));
    }

    private static String context(String organ, String channel) {
        return "weibo/" + organ + "/" + channel;
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
