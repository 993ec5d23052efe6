package cn.yangguang.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells every connection the day of the program's clock ({@code yangguang.today}), so that a view can withhold what is
 * public for a period only without each query having to bring the day along. Costs one statement per connection and
 * day.
 */
public final class DatedConnections extends DelegatingDataSource {

    private final Supplier<Clock> clock;
    private final Map<PGConnection, LocalDate> told = Collections.synchronizedMap(new WeakHashMap<>());

    /** @param clock in the zone whose days count, Asia/Shanghai */
    public DatedConnections(DataSource source, Supplier<Clock> clock) {
        super(source);
        this.clock = clock;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return dated(super.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return dated(super.getConnection(user, password));
    }

    private Connection dated(Connection connection) throws SQLException {
        try {
            PGConnection server = connection.unwrap(PGConnection.class);
            LocalDate today = LocalDate.now(clock.get());
            if (!today.equals(told.get(server))) {
                tell(connection, today);
                told.put(server, today);
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static void tell(Connection connection, LocalDate today) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('yangguang.today', ?, false)")) {
            statement.setString(1, today.toString());
            statement.execute();
        }
        if (!connection.getAutoCommit()) {
            connection.commit();
        }
    }
}
