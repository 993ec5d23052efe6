package cn.yangguang.tally;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the sums in order: adds movements up, compares with a full count, puts right what differs. */
@Repository
class TallyStore {

    private final JdbcClient jdbc;

    TallyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the movements of the day to the totals. Movements that are written meanwhile stay for the next time. */
    int addUp() {
        return jdbc.sql("""
                        with moved as (delete from tally.movement returning organ, year, key, number)
                        insert into tally.total as t (organ, year, key, number)
                        select organ, year, key, sum(number) from moved group by organ, year, key
                        on conflict (organ, year, key) do update set number = t.number + excluded.number
                        """).update();
    }

    /** Where a sum is not what the records say, in one look at both. */
    List<Difference> differences() {
        return jdbc.sql("""
                        select organ, year, key, coalesce(s.number, 0) as kept, coalesce(f.number, 0) as counted
                          from tally.v_sum s full join tally.v_full f using (organ, year, key)
                         where coalesce(s.number, 0) <> coalesce(f.number, 0) order by organ, year, key
                        """).query((row, n) -> difference(row)).list();
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                row.getString("organ"),
                row.getInt("year"),
                row.getString("key"),
                row.getLong("kept"),
                row.getLong("counted"));
    }

    /** @return number of the run */
    long begin(Instant at) {
        return jdbc.sql("insert into tally.run (at, compared) select :at, count(*) from tally.v_sum returning id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Writes the difference down and moves the sum to what the records say. */
    void settle(long run, Difference it) {
        jdbc.sql(
                        "insert into tally.difference (run, organ, year, key, kept, counted) values (:run, :organ, :year, :key, :kept, :counted)")
                .param("run", run)
                .param("organ", it.organ())
                .param("year", it.year())
                .param("key", it.key())
                .param("kept", it.kept())
                .param("counted", it.counted())
                .update();
        jdbc.sql("insert into tally.movement (organ, year, key, number) values (:organ, :year, :key, :number)")
                .param("organ", it.organ())
                .param("year", it.year())
                .param("key", it.key())
                .param("number", it.counted() - it.kept())
                .update();
    }

    Optional<Instant> lastRun() {
        return jdbc.sql("select max(at) as at from tally.run")
                .query((row, n) -> Optional.ofNullable(row.getObject("at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** What the last run found, for one organ. */
    List<Difference> lastFound(String organ) {
        return jdbc.sql("""
                        select organ, year, key, kept, counted from tally.difference
                         where organ = :organ and run = (select max(id) from tally.run) order by year, key
                        """)
                .param("organ", organ)
                .query((row, n) -> difference(row))
                .list();
    }
}
