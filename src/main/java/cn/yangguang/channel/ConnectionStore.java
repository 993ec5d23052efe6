package cn.yangguang.channel;

import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What channels are connected to. Secrets are sealed, each account's under a context of its own. */
@Repository
class ConnectionStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final String ACCOUNT = """
            select id, organ, channel, kind, settings, secret, per_minute, per_day, quiet_from, quiet_to, active, paused_at, paused_by, pause_reason
              from channel.account
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    ConnectionStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    Optional<Account> find(long id) {
        return jdbc.sql(ACCOUNT + " where id = :id")
                .param("id", id)
                .query(this::account)
                .optional();
    }

    /** As long as the transaction lasts nobody else counts what this account has sent. */
    void lock(long id) {
        jdbc.sql("select id from channel.account where id = :id for update")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    Optional<Account> find(String organ, String channel) {
        return jdbc.sql(ACCOUNT + " where organ = :organ and channel = :channel")
                .param("organ", organ)
                .param("channel", channel)
                .query(this::account)
                .optional();
    }

    List<Account> of(String organ) {
        return jdbc.sql(ACCOUNT + " where organ = :organ order by channel")
                .param("organ", organ)
                .query(this::account)
                .list();
    }

    List<Account> ofKind(String kind) {
        return jdbc.sql(ACCOUNT + " where kind = :kind order by id")
                .param("kind", kind)
                .query(this::account)
                .list();
    }

    /** Active ones of a kind, those of the organ itself first, then upwards. */
    List<Account> upwards(String kind, String organ) {
        return jdbc.sql("""
                        with recursive up as (
                          select key, parent, 0 as step from organ.organ where key = :organ
                          union all
                          select o.key, o.parent, up.step + 1 from organ.organ o join up on o.key = up.parent)
                        """ + ACCOUNT
                        + " join up on up.key = organ where kind = :kind and active order by up.step, channel")
                .param("kind", kind)
                .param("organ", organ)
                .query(this::account)
                .list();
    }

    void put(
            String organ,
            String channel,
            String kind,
            Map<String, String> settings,
            Map<String, String> secrets,
            Account.Pace pace,
            boolean active) {
        jdbc.sql("""
                        insert into channel.account (organ, channel, kind, settings, secret, per_minute, per_day, quiet_from, quiet_to, active)
                        values (:organ, :channel, :kind, cast(:settings as jsonb), :secret, :minute, :day, :from, :to, :active)
                        on conflict (organ, channel) do update set kind = excluded.kind, settings = excluded.settings, secret = excluded.secret,
                          per_minute = excluded.per_minute, per_day = excluded.per_day, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                          active = excluded.active
                        """)
                .param("organ", organ)
                .param("channel", channel)
                .param("kind", kind)
                .param("settings", JsonMapper.shared().writeValueAsString(settings))
                .param(
                        "secret",
                        secrets.isEmpty()
                                ? null
                                : vault.sealText(
                                        context(organ, channel),
                                        JsonMapper.shared().writeValueAsString(secrets)))
                .param("minute", pace.perMinute())
                .param("day", pace.perDay())
                .param("from", pace.quietFrom())
                .param("to", pace.quietTo())
                .param("active", active)
                .update();
    }

    void pause(long id, @Nullable Instant at, String by, String reason) {
        jdbc.sql("update channel.account set paused_at = :at, paused_by = :by, pause_reason = :reason where id = :id")
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private Account account(ResultSet row, int n) throws SQLException {
        String organ = row.getString("organ");
        String channel = row.getString("channel");
        byte[] secret = row.getBytes("secret");
        return new Account(
                row.getLong("id"),
                organ,
                channel,
                row.getString("kind"),
                JsonMapper.shared().readValue(row.getString("settings"), WORDS),
                secret == null
                        ? Map.of()
                        : JsonMapper.shared().readValue(vault.openText(context(organ, channel), secret), WORDS),
                new Account.Pace(
                        row.getInt("per_minute"),
                        row.getInt("per_day"),
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class)),
                row.getBoolean("active"),
                DispatchStore.instant(row, "paused_at"),
                row.getString("paused_by"),
                row.getString("pause_reason"));
    }

    private static String context(String organ, String channel) {
        return "channel/" + organ + "/" + channel;
    }
}
