package cn.yangguang.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScoreStore {

    private static final String APPEALS = """
            select a.id, a.round, a.item, a.organ, a.reason, a.evidence, a.person_name, a.at,
                   d.upheld, d.reason as why, d.person_name as decider, d.at as decided_at
              from assessment.appeal a left join assessment.decision d on d.appeal = a.id
            """;

    private final JdbcClient jdbc;

    ScoreStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long round, Score score, Instant at) {
        jdbc.sql("""
                        insert into assessment.score (round, item, organ, seq, cause, figure, points, reason, evidence, person_name, at)
                        select :round, :item, :organ, coalesce(max(seq), 0) + 1, :cause, :figure, :points, :reason, :evidence, :by, :at
                          from assessment.score where round = :round and item = :item and organ = :organ
                        """)
                .param("round", round)
                .param("item", score.item())
                .param("organ", score.organ())
                .param("cause", score.cause().name())
                .param("figure", score.figure())
                .param("points", score.points())
                .param("reason", score.reason())
                .param("evidence", score.evidence())
                .param("by", score.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every score of an assessment, the oldest first. */
    List<Score> scores(long round) {
        return jdbc.sql("""
                        select item, organ, cause, figure, points, reason, evidence, person_name, at
                          from assessment.score where round = :round order by organ, item, seq
                        """)
                .param("round", round)
                .query((row, n) -> new Score(
                        row.getInt("item"),
                        row.getString("organ"),
                        Score.Cause.valueOf(row.getString("cause")),
                        row.getBigDecimal("figure"),
                        row.getBigDecimal("points"),
                        row.getString("reason"),
                        row.getString("evidence"),
                        row.getString("person_name"),
                        AssessmentStore.instant(row, "at")))
                .list();
    }

    /** @return false when the organ has appealed against this item before */
    boolean appeal(long round, int item, String organ, String reason, String evidence, String by, Instant at) {
        return jdbc.sql("""
                        insert into assessment.appeal (round, item, organ, reason, evidence, person_name, at)
                        values (:round, :item, :organ, :reason, :evidence, :by, :at) on conflict (round, item, organ) do nothing
                        """)
                        .param("round", round)
                        .param("item", item)
                        .param("organ", organ)
                        .param("reason", reason)
                        .param("evidence", evidence)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return false when it is decided already */
    boolean decide(long appeal, boolean upheld, String reason, String by, Instant at) {
        return jdbc.sql("""
                        insert into assessment.decision (appeal, upheld, reason, person_name, at)
                        values (:appeal, :upheld, :reason, :by, :at) on conflict (appeal) do nothing
                        """)
                        .param("appeal", appeal)
                        .param("upheld", upheld)
                        .param("reason", reason)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<Appeal> appeal(long id) {
        return jdbc.sql(APPEALS + " where a.id = :id")
                .param("id", id)
                .query(ScoreStore::appeal)
                .optional();
    }

    /** The oldest first. */
    List<Appeal> appeals(Collection<Long> rounds) {
        return rounds.isEmpty()
                ? List.of()
                : jdbc.sql(APPEALS + " where a.round in (:rounds) order by a.at, a.id")
                        .param("rounds", rounds)
                        .query(ScoreStore::appeal)
                        .list();
    }

    private static Appeal appeal(ResultSet row, int n) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Appeal(
                row.getLong("id"),
                row.getLong("round"),
                row.getInt("item"),
                row.getString("organ"),
                row.getString("reason"),
                row.getString("evidence"),
                row.getString("person_name"),
                AssessmentStore.instant(row, "at"),
                decided == null
                        ? null
                        : new Appeal.Decision(
                                row.getBoolean("upheld"),
                                row.getString("why"),
                                row.getString("decider"),
                                decided.toInstant()));
    }
}
