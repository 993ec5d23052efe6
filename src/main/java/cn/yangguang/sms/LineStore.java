package cn.yangguang.sms;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds the line of an account, and how it stands. */
@Repository
class LineStore {

    /** Ours among the advisory locks of the database: 短信. */
    private static final int LOCK = 0x77ed4fe1;

    private final JdbcClient jdbc;
    private final DataSource database;

    LineStore(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** The right to the line of an account, as long as the connection to the database lasts. */
    final class Hold implements AutoCloseable {

        private static final int PATIENCE_SECONDS = 5;

        private final Connection connection;
        private final int account;

        private Hold(Connection connection, int account) {
            this.connection = connection;
            this.account = account;
        }

        /** Whether it is still ours. */
        boolean held() {
            try {
                return connection.isValid(PATIENCE_SECONDS);
            } catch (SQLException e) {
                return false;
            }
        }

        @Override
        public void close() {
            try (connection) {
                ask(connection, "select pg_advisory_unlock(?, ?)", account);
            } catch (SQLException e) {
                // The connection is gone, and the lock with it.
            }
        }
    }

    /** Empty when another program holds it. */
    Optional<Hold> hold(long account) {
        try {
            Connection connection = database.getConnection();
            try {
                connection.setAutoCommit(true);
                if (ask(connection, "select pg_try_advisory_lock(?, ?)", (int) account)) {
                    return Optional.of(new Hold(connection, (int) account));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.empty();
        }
    }

    private static boolean ask(Connection connection, String sql, int account) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, LOCK);
            statement.setInt(2, account);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    void tell(long account, boolean connected, String words, Instant now) {
        jdbc.sql("""
                        insert into sms.line (account, connected, words, since) values (:account, :connected, :words, :now)
                        on conflict (account) do update set since = case when sms.line.connected = excluded.connected then sms.line.since else excluded.since end,
                          connected = excluded.connected, words = excluded.words
                        """)
                .param("account", account)
                .param("connected", connected)
                .param("words", words)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Map<Long, LineState> of(Collection<Long> accounts) {
        var states = new HashMap<Long, LineState>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select account, connected, words, since from sms.line where account in (:accounts)")
                    .param("accounts", accounts)
                    .query(row -> {
                        states.put(
                                row.getLong("account"),
                                new LineState(
                                        row.getBoolean("connected"),
                                        row.getString("words"),
                                        row.getObject("since", OffsetDateTime.class)
                                                .toInstant()));
                    });
        }
        return states;
    }
}
