package cn.yangguang.wechat;

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

/** The access tokens, sealed, one row for each account of WeChat. */
@Repository
class WechatTokenStore {

    private static final String TOKEN = """
            select sealed, valid_until, asked_at, forced_at, refused_at, refusal from wechat.token where host = :host and app = :app
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    WechatTokenStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * A token and what is known of it.
     *
     * @param value empty while there is none
     * @param askedAt when WeChat last answered
     * @param forcedAt when a new one was last asked for although the old one was good
     * @param refusedAt since when none is given, null while one is
     * @param refusal why none is given
     */
    record Token(
            String value,
            @Nullable Instant until,
            @Nullable Instant askedAt,
            @Nullable Instant forcedAt,
            @Nullable Instant refusedAt,
            String refusal) {

        boolean good(Instant now) {
            return !value.isEmpty() && until != null && until.isAfter(now);
        }

        /** Says nothing of the value. */
        @Override
        public String toString() {
            return "token until " + until;
        }
    }

    Optional<Token> find(OfficialAccount account) {
        return read(account, TOKEN);
    }

    /** Holds the row until the end of the transaction: only one program at a time asks WeChat for a token. */
    Token lock(OfficialAccount account) {
        jdbc.sql("insert into wechat.token (host, app) values (:host, :app) on conflict do nothing")
                .param("host", account.host())
                .param("app", account.app())
                .update();
        return read(account, TOKEN + " for update").orElseThrow();
    }

    private Optional<Token> read(OfficialAccount account, String sql) {
        return jdbc.sql(sql)
                .param("host", account.host())
                .param("app", account.app())
                .query((row, n) -> {
                    byte[] sealed = row.getBytes("sealed");
                    return new Token(
                            sealed == null ? "" : vault.openText(context(account), sealed),
                            instant(row, "valid_until"),
                            instant(row, "asked_at"),
                            instant(row, "forced_at"),
                            instant(row, "refused_at"),
                            row.getString("refusal"));
                })
                .optional();
    }

    /** An account of an organ that WeChat gives no token. */
    record Refused(String organ, String channel, String words, Instant since) {}

    /** Of these organs, as far as they ever sent something. */
    List<Refused> refused(Set<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct p.organ, p.channel, t.refusal, t.refused_at
                        from wechat.token t join wechat.post p on p.host = t.host and p.app = t.app
                        where t.refused_at is not null and p.organ in (:organs)
                        order by p.organ, p.channel
                        """)
                        .param("organs", organs)
                        .query((row, n) -> new Refused(
                                row.getString("organ"),
                                row.getString("channel"),
                                row.getString("refusal"),
                                Objects.requireNonNull(instant(row, "refused_at"))))
                        .list();
    }

    void put(OfficialAccount account, String value, Instant until, boolean forced, Instant now) {
        jdbc.sql("""
                        update wechat.token set sealed = :sealed, valid_until = :until, fetched_at = :now, asked_at = :now, refused_at = null, refusal = '',
                            forced_at = case when :forced then :now else forced_at end
                        where host = :host and app = :app
                        """)
                .param("sealed", vault.sealText(context(account), value))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("forced", forced)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("host", account.host())
                .param("app", account.app())
                .update();
    }

    void refused(OfficialAccount account, String words, Instant now) {
        jdbc.sql("""
                        update wechat.token set sealed = null, valid_until = null, asked_at = :now, refused_at = coalesce(refused_at, :now), refusal = :words
                        where host = :host and app = :app
                        """)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("host", account.host())
                .param("app", account.app())
                .update();
    }

    private static String context(OfficialAccount account) {
        return "wechat/" + account.host() + "/" + account.app();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
