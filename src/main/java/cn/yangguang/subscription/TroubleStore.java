package cn.yangguang.subscription;

import static cn.yangguang.subscription.SubscriptionStore.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts whose mail server does not work. */
@Repository
class TroubleStore {

    private static final String TROUBLE = "select account, since, times, retry_at, words from subscription.trouble";

    private final JdbcClient jdbc;

    TroubleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Trouble with a mail server.
     *
     * @param times how often it was tried since
     */
    record Trouble(long account, Instant since, int times, Instant retryAt, String words) {}

    Optional<Trouble> of(long account) {
        return list(TROUBLE + " where account = :account", account).stream().findFirst();
    }

    List<Trouble> all() {
        return list(TROUBLE + " where :account = 0 order by since", 0);
    }

    private List<Trouble> list(String sql, long account) {
        return jdbc.sql(sql)
                .param("account", account)
                .query((row, n) -> new Trouble(
                        row.getLong("account"),
                        row.getObject("since", OffsetDateTime.class).toInstant(),
                        row.getInt("times"),
                        row.getObject("retry_at", OffsetDateTime.class).toInstant(),
                        row.getString("words")))
                .list();
    }

    void put(long account, Instant now, Instant retryAt, String words) {
        jdbc.sql("""
                        insert into subscription.trouble (account, since, times, retry_at, words) values (:account, :now, 1, :retry, :words)
                        on conflict (account) do update set times = subscription.trouble.times + 1, retry_at = excluded.retry_at, words = excluded.words
                        """)
                .param("account", account)
                .param("now", utc(now))
                .param("retry", utc(retryAt))
                .param("words", words)
                .update();
    }

    void over(long account) {
        jdbc.sql("delete from subscription.trouble where account = :account")
                .param("account", account)
                .update();
    }
}
