package cn.yangguang.changes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the log. Transaction numbers have 64 bits and never come round. */
@Repository
class ChangeStore {

    /**
     * Where the database stands.
     *
     * @param database names the cluster and the database in it: a restored copy is another one
     * @param oldest the oldest transaction that is still under way
     * @param next the next transaction there will be
     */
    record Tip(String database, long oldest, long next) {}

    record Row(long seq, long transaction, Change change) {}

    /** @param oldest the oldest transaction that was under way when the rows were read */
    record Read(long oldest, List<Row> rows) {}

    private static final Row NONE = new Row(0, 0, Change.EVERYTHING.getFirst());

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Tip tip() {
        return jdbc.sql("""
                        select (select system_identifier from pg_control_system()) || '-' || (select oid from pg_database where datname = current_database())
                               as database,
                               pg_snapshot_xmin(s)::text::bigint as oldest, pg_snapshot_xmax(s)::text::bigint as next
                          from pg_current_snapshot() s
                        """)
                .query((row, n) -> new Tip(row.getString("database"), row.getLong("oldest"), row.getLong("next")))
                .single();
    }

    /** Rows of the transaction and all later ones, with the state they were read in. */
    Read since(long transaction) {
        List<Map.Entry<Long, Row>> rows = jdbc.sql("""
                        select pg_snapshot_xmin(s)::text::bigint as oldest, c.seq, c.xid::text::bigint as transaction, c.subject, c.organ, c.key
                          from pg_current_snapshot() s
                          left join changes.change c on c.xid >= cast(:transaction as text)::xid8
                         order by c.seq
                        """)
                .param("transaction", String.valueOf(transaction))
                .query((row, n) -> Map.entry(row.getLong("oldest"), row(row)))
                .list();
        return new Read(
                rows.getFirst().getKey(),
                rows.stream()
                        .map(Map.Entry::getValue)
                        .filter(row -> row != NONE)
                        .toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        String subject = row.getString("subject");
        if (subject == null) {
            return NONE;
        }
        return new Row(
                row.getLong("seq"),
                row.getLong("transaction"),
                new Change(Subject.valueOf(subject), row.getString("organ"), row.getString("key")));
    }

    /**
     * Rows that a restored copy brought along carry the transaction numbers of the former cluster. They are made old, so
     * that they are not told over and over.
     */
    int ageForeignRows() {
        return jdbc.sql(
                        "update changes.change set xid = '3'::xid8 where xid >= pg_snapshot_xmax(pg_current_snapshot())")
                .update();
    }

    /** Wakes everybody who waits for a change, though there is none. */
    void wake() {
        jdbc.sql("select pg_notify('yangguang_changes', '')")
                .query((row, n) -> n)
                .list();
    }
}
