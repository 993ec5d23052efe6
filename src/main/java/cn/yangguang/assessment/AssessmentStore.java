package cn.yangguang.assessment;

import cn.yangguang.assessment.Assessment.Content;
import cn.yangguang.assessment.Assessment.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AssessmentStore {

    private static final String SELECT = """
            select r.id, r.organ, r.year, r.title, r.due_on, r.appeal_days, r.items, r.assessed,
                   (select array_agg(s.action || ' ' || extract(epoch from s.at)::bigint) from assessment.step s where s.round = r.id) as steps
              from assessment.round r
            """;

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id; empty when the organ has one of this name for that year */
    Optional<Long> insert(String organ, Content content, String by) {
        return written(jdbc.sql("""
                        insert into assessment.round (organ, year, title, due_on, appeal_days, items, assessed, written_name)
                        values (:organ, :year, :title, :due, :days, :items, :assessed, :by)
                        on conflict (organ, year, title) do nothing returning id
                        """).param("organ", organ), content, by)
                .query(Long.class)
                .optional();
    }

    void update(long id, Content content, String by) {
        written(jdbc.sql("""
                        update assessment.round set year = :year, title = :title, due_on = :due, appeal_days = :days, items = :items,
                               assessed = :assessed, written_name = :by
                         where id = :id
                        """).param("id", id), content, by).update();
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Content content, String by) {
        return statement
                .param("year", content.year())
                .param("title", content.title())
                .param("due", content.dueOn())
                .param("days", content.appealDays())
                .param("items", content.table())
                .param("assessed", content.assessed().toArray(String[]::new))
                .param("by", by);
    }

    void step(long round, Step step, long person, String name, Instant at) {
        jdbc.sql("""
                        insert into assessment.step (round, seq, action, person, person_name, at)
                        select :round, count(*) + 1, :action, :person, :name, :at from assessment.step where round = :round
                        """)
                .param("round", round)
                .param("action", step.name())
                .param("person", person)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Assessment> find(long id) {
        return jdbc.sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query(AssessmentStore::assessment)
                .optional();
    }

    Optional<Assessment> lock(long id) {
        return jdbc.sql(SELECT + " where r.id = :id for update of r")
                .param("id", id)
                .query(AssessmentStore::assessment)
                .optional();
    }

    /** Those that one of the organs does, or is assessed by; the newest year first. */
    List<Assessment> of(Collection<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(
                                SELECT
                                        + " where r.organ in (:organs) or r.assessed && array[:organs]::text[] order by r.year desc, r.id desc")
                        .param("organs", organs)
                        .query(AssessmentStore::assessment)
                        .list();
    }

    private static Assessment assessment(ResultSet row, int n) throws SQLException {
        Map<Step, Instant> steps = new EnumMap<>(Step.class);
        java.sql.Array done = row.getArray("steps");
        for (String one : done == null ? new String[0] : (String[]) done.getArray()) {
            String[] parts = one.split(" ");
            steps.put(Step.valueOf(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])));
        }
        return new Assessment(
                row.getLong("id"),
                row.getString("organ"),
                new Content(
                        row.getInt("year"),
                        row.getString("title"),
                        row.getObject("due_on", LocalDate.class),
                        row.getInt("appeal_days"),
                        row.getString("items"),
                        List.of((String[]) row.getArray("assessed").getArray())),
                steps);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
