package cn.yangguang.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which uploaded files are to be made anew, and what became of them. Claims go by the database's own time. */
@Repository
class RebuildStore {

    /** A file taken by this program for some minutes. */
    record Waiting(String origin, String organ, int attempts) {}

    /** What is known of an uploaded file: its state, the new file or why there is none. */
    record Known(
            String state, @Nullable String hash, @Nullable String why) {}

    private final JdbcClient jdbc;

    RebuildStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the file on the list unless it is known; what failed, or another cleaner refused, is tried again. */
    void want(String origin, String organ, String maker, Instant at) {
        jdbc.sql("""
                        insert into gate.rebuild as r (origin, organ, state, maker, asked_at)
                        select :origin, :organ, 'WAITING', :maker, :at where not exists (select from gate.remade where hash = :origin)
                        on conflict (origin) do update set state = 'WAITING', why = null, maker = excluded.maker, attempts = 0, claimed_until = null,
                               asked_at = excluded.asked_at
                         where r.state = 'FAILED' or r.state = 'REFUSED' and r.maker <> excluded.maker
                        """)
                .param("origin", origin)
                .param("organ", organ)
                .param("maker", maker)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Waiting> claim() {
        return jdbc.sql("""
                        update gate.rebuild set claimed_until = now() + interval '5 minutes', attempts = attempts + 1
                         where origin = (select origin from gate.rebuild
                                          where state = 'WAITING' and (claimed_until is null or claimed_until < now())
                                          order by asked_at limit 1 for update skip locked)
                        returning origin, organ, attempts
                        """)
                .query((row, n) -> new Waiting(row.getString("origin"), row.getString("organ"), row.getInt("attempts")))
                .optional();
    }

    void made(String origin, String hash, Instant at) {
        end(origin, "MADE", hash, null, at);
    }

    void refused(String origin, String why, Instant at) {
        end(origin, "REFUSED", null, why, at);
    }

    private void end(String origin, String state, @Nullable String hash, @Nullable String why, Instant at) {
        jdbc.sql("""
                        update gate.rebuild set state = :state, hash = :hash, why = :why, finished_at = :at, claimed_until = null
                         where origin = :origin
                        """)
                .param("state", state)
                .param("hash", hash)
                .param("why", why)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("origin", origin)
                .update();
    }

    void failed(String origin, boolean forGood) {
        jdbc.sql("""
                        update gate.rebuild set state = case when :good then 'FAILED' else state end,
                               claimed_until = now() + interval '10 seconds' where origin = :origin
                        """).param("origin", origin).param("good", forGood).update();
    }

    /** What is known of these uploaded files, by their hash; one that nobody asked for is absent. */
    Map<String, Known> known(Collection<String> origins) {
        Map<String, Known> known = new HashMap<>();
        jdbc.sql("select origin, state, hash, why from gate.rebuild where origin in (:origins)")
                .param("origins", origins)
                .query(row -> {
                    known.put(row.getString("origin"), known(row));
                });
        return known;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getString("state"), row.getString("hash"), row.getString("why"));
    }
}
