package cn.yangguang.upward;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Exports handed up and taken in, keys believed, codes to fetch by, as rows. */
@Repository
class UpwardStore {

    private static final int MOST = 200;
    private static final String TAKEN = "id, organ, unit, period, as_of, made_at, sha256, taken_at, who";

    private final JdbcClient jdbc;

    UpwardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void sent(Sent sent) {
        jdbc.sql("""
                        insert into upward.sent (organ, period, as_of, made_at, sha256, who) values (:organ, :period, :on, :at, :hash, :who)
                        """)
                .param("organ", sent.organ())
                .param("period", sent.period())
                .param("on", sent.on())
                .param("at", utc(sent.madeAt()))
                .param("hash", sent.sha256())
                .param("who", sent.who())
                .update();
    }

    /** The newest first. */
    List<Sent> sent(String organ) {
        return jdbc.sql("""
                        select organ, period, as_of, made_at, sha256, who from upward.sent where organ = :organ order by id desc limit :most
                        """)
                .param("organ", organ)
                .param("most", MOST)
                .query((row, n) -> new Sent(
                        row.getString("organ"),
                        row.getString("period"),
                        row.getObject("as_of", LocalDate.class),
                        instant(row, "made_at"),
                        row.getString("sha256"),
                        row.getString("who")))
                .list();
    }

    /** Exports of one unit wait for each other until the transaction ends. */
    void lock(String unit) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('upward/' || :unit, 0))")
                .param("unit", unit)
                .query((row, n) -> "")
                .single();
    }

    /** The fingerprint a unit's exports are believed by. */
    Optional<String> believed(String unit) {
        return jdbc.sql("select fingerprint from upward.sender where unit = :unit order by id desc limit 1")
                .param("unit", unit)
                .query(String.class)
                .optional();
    }

    void believe(String unit, String fingerprint, Instant at, String who) {
        jdbc.sql("insert into upward.sender (unit, fingerprint, since, who) values (:unit, :print, :at, :who)")
                .param("unit", unit)
                .param("print", fingerprint)
                .param("at", utc(at))
                .param("who", who)
                .update();
    }

    Optional<Taken> bySum(String sha256) {
        return jdbc.sql("select " + TAKEN + " from upward.taken where sha256 = :hash")
                .param("hash", sha256)
                .query(UpwardStore::taken)
                .optional();
    }

    /** What is known newest of the unit's period. */
    Optional<Taken> newest(String unit, String period) {
        return jdbc.sql("select " + TAKEN + """
                         from upward.taken where unit = :unit and period = :period order by made_at desc, id desc limit 1
                        """)
                .param("unit", unit)
                .param("period", period)
                .query(UpwardStore::taken)
                .optional();
    }

    long take(Taken taken, byte[] state) {
        return jdbc.sql("""
                        insert into upward.taken (organ, unit, period, as_of, made_at, sha256, state, taken_at, who)
                        values (:organ, :unit, :period, :on, :made, :hash, cast(:state as jsonb), :at, :who) returning id
                        """)
                .param("organ", taken.organ())
                .param("unit", taken.unit())
                .param("period", taken.period())
                .param("on", taken.on())
                .param("made", utc(taken.madeAt()))
                .param("hash", taken.sha256())
                .param("state", new String(state, StandardCharsets.UTF_8))
                .param("at", utc(taken.takenAt()))
                .param("who", taken.who())
                .query(Long.class)
                .single();
    }

    Optional<byte[]> state(long taken) {
        return jdbc.sql("select state from upward.taken where id = :id")
                .param("id", taken)
                .query((row, n) -> row.getString("state").getBytes(StandardCharsets.UTF_8))
                .optional();
    }

    /** The newest first. */
    List<Taken> takenBy(Set<String> organs) {
        return jdbc.sql("select " + TAKEN
                        + " from upward.taken where organ = any(:organs) order by id desc limit :most")
                .param("organs", organs.toArray(String[]::new))
                .param("most", MOST)
                .query(UpwardStore::taken)
                .list();
    }

    void access(String organ, String mark, Instant at) {
        jdbc.sql("""
                        insert into upward.access (organ, mark, made_at) values (:organ, :mark, :at)
                        on conflict (organ) do update set mark = excluded.mark, made_at = excluded.made_at
                        """)
                .param("organ", organ)
                .param("mark", mark)
                .param("at", utc(at))
                .update();
    }

    Optional<String> organOf(String mark) {
        return jdbc.sql("select organ from upward.access where mark = :mark")
                .param("mark", mark)
                .query(String.class)
                .optional();
    }

    private static Taken taken(ResultSet row, int n) throws SQLException {
        return new Taken(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("unit"),
                row.getString("period"),
                row.getObject("as_of", LocalDate.class),
                instant(row, "made_at"),
                row.getString("sha256"),
                instant(row, "taken_at"),
                row.getString("who"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
