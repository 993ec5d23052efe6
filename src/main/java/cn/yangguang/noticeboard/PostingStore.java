package cn.yangguang.noticeboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Boards, and postings as they were entered; rows of postings are only ever added. */
@Repository
class PostingStore {

    private final JdbcClient jdbc;

    PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who entered something, and when. */
    record Entered(Instant at, String by) {}

    /** A photograph with the day its camera noted. */
    record Proof(@Nullable String photo, @Nullable LocalDate takenOn) {
        static final Proof NONE = new Proof(null, null);
    }

    List<Wall> walls(String organ) {
        return jdbc.sql(
                        "select id, organ, name, place, since, until from noticeboard.wall where organ = :organ order by until is not null, id")
                .param("organ", organ)
                .query((row, n) -> new Wall(
                        row.getLong("id"),
                        row.getString("organ"),
                        row.getString("name"),
                        row.getString("place"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list();
    }

    void addWall(String organ, String name, String place, LocalDate since) {
        jdbc.sql("insert into noticeboard.wall (organ, name, place, since) values (:organ, :name, :place, :since)")
                .param("organ", organ)
                .param("name", name)
                .param("place", place)
                .param("since", since)
                .update();
    }

    void endWall(long id, LocalDate until) {
        jdbc.sql("update noticeboard.wall set until = :until where id = :id and until is null")
                .param("id", id)
                .param("until", until)
                .update();
    }

    void post(long wall, long disclosure, int edition, LocalDate on, Proof proof, Entered entered) {
        jdbc.sql("""
                        insert into noticeboard.posting (wall, disclosure, edition, posted_on, photo, taken_on, recorded_at, person_name)
                        values (:wall, :disclosure, :edition, :on, :photo, :taken, :at, :by)
                        """)
                .param("wall", wall)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .param("on", on)
                .param("photo", proof.photo())
                .param("taken", proof.takenOn())
                .param("at", entered.at().atOffset(ZoneOffset.UTC))
                .param("by", entered.by())
                .update();
    }

    /** @return whether it hung until now */
    boolean remove(long posting, LocalDate on, Proof proof, String reason, Entered entered) {
        return jdbc.sql("""
                        insert into noticeboard.removal (posting, removed_on, photo, taken_on, reason, recorded_at, person_name)
                        values (:posting, :on, :photo, :taken, :reason, :at, :by) on conflict (posting) do nothing
                        """)
                        .param("posting", posting)
                        .param("on", on)
                        .param("photo", proof.photo())
                        .param("taken", proof.takenOn())
                        .param("reason", reason)
                        .param("at", entered.at().atOffset(ZoneOffset.UTC))
                        .param("by", entered.by())
                        .update()
                == 1;
    }

    ProofRule rule(LocalDate on) {
        return jdbc.sql(
                        "select proof_days, minimal_days from noticeboard.proof_rule where valid_from <= :on order by valid_from desc limit 1")
                .param("on", on)
                .query((row, n) -> new ProofRule(row.getInt("proof_days"), row.getInt("minimal_days")))
                .optional()
                .orElse(new ProofRule(5, 15));
    }
}
