package cn.yangguang.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The walks of the watch. */
@Repository
class WatchStore {

    private final JdbcClient jdbc;

    WatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Instant at, int total) {
        jdbc.sql("""
                        insert into gate.watch (started_at, total) values (:at, :total)
                        on conflict ((finished_at is null)) where finished_at is null do nothing
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("total", total)
                .update();
    }

    /** The walk now under way, else the last one. */
    Optional<WatchRun> last() {
        return jdbc.sql("""
                        select id, started_at, finished_at, reached, done, total from gate.watch order by finished_at is not null, id desc limit 1
                        """).query(WatchStore::run).optional();
    }

    boolean claim(long run, String by) {
        return jdbc.sql("""
                        update gate.watch set claimed_by = :by, claimed_until = now() + interval '3 minutes'
                         where id = :run and finished_at is null
                           and (claimed_by = :by or claimed_until is null or claimed_until < now())
                        """).param("run", run).param("by", by).update() == 1;
    }

    /** The walk is past this item; false when it is no longer this program's. */
    boolean reached(long run, String by, long item, int items) {
        return jdbc.sql("""
                        update gate.watch set reached = :item, done = done + :items, claimed_until = now() + interval '3 minutes'
                         where id = :run and claimed_by = :by and finished_at is null and reached < :item
                        """)
                        .param("run", run)
                        .param("by", by)
                        .param("item", item)
                        .param("items", items)
                        .update()
                == 1;
    }

    void finish(long run, String by, Instant at) {
        jdbc.sql("update gate.watch set finished_at = :at where id = :run and claimed_by = :by and finished_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("run", run)
                .param("by", by)
                .update();
    }

    private static WatchRun run(ResultSet row, int n) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new WatchRun(
                row.getLong("id"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("reached"),
                row.getInt("done"),
                row.getInt("total"));
    }
}
