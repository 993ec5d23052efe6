package cn.yangguang.appraisal;

import cn.yangguang.appraisal.Questionnaire.Content;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class QuestionnaireStore {

    private static final String SELECT = """
            select id, organ, year, title, intro, opens_on, closes_on, questions, written_by, opened_at, closed_on, closed_reason
              from appraisal.questionnaire
            """;

    private final JdbcClient jdbc;

    QuestionnaireStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return its id; empty when the organ has one for that year */
    Optional<Long> insert(String organ, Content content, @Nullable Long by, String name) {
        return written(jdbc.sql("""
                        insert into appraisal.questionnaire (organ, year, title, intro, opens_on, closes_on, questions, written_by, written_name)
                        values (:organ, :year, :title, :intro, :opens, :closes, :questions, :by, :name)
                        on conflict (organ, year) do nothing returning id
                        """).param("organ", organ), content, by, name)
                .query(Long.class)
                .optional();
    }

    void update(long id, Content content, @Nullable Long by, String name) {
        written(jdbc.sql("""
                        update appraisal.questionnaire set title = :title, intro = :intro, opens_on = :opens, closes_on = :closes,
                               questions = :questions, written_by = :by, written_name = :name
                         where id = :id and year = :year
                        """).param("id", id), content, by, name).update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, Content content, @Nullable Long by, String name) {
        return statement
                .param("year", content.year())
                .param("title", content.title())
                .param("intro", content.intro())
                .param("opens", content.opensOn())
                .param("closes", content.closesOn())
                .param("questions", content.text())
                .param("by", by)
                .param("name", name);
    }

    void open(long id, String name, Instant at) {
        jdbc.sql("update appraisal.questionnaire set opened_at = :at, opened_name = :name where id = :id")
                .param("id", id)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void close(long id, LocalDate on, String reason) {
        jdbc.sql("update appraisal.questionnaire set closed_on = :on, closed_reason = :reason where id = :id")
                .param("id", id)
                .param("on", on)
                .param("reason", reason)
                .update();
    }

    Optional<Questionnaire> find(long id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(QuestionnaireStore::questionnaire)
                .optional();
    }

    Optional<Questionnaire> lock(long id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(QuestionnaireStore::questionnaire)
                .optional();
    }

    /** The newest year first. */
    List<Questionnaire> of(Collection<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + " where organ in (:organs) order by year desc, organ")
                        .param("organs", organs)
                        .query(QuestionnaireStore::questionnaire)
                        .list();
    }

    private static Questionnaire questionnaire(ResultSet row, int n) throws SQLException {
        OffsetDateTime opened = row.getObject("opened_at", OffsetDateTime.class);
        String reason = row.getString("closed_reason");
        return new Questionnaire(
                row.getLong("id"),
                row.getString("organ"),
                new Content(
                        row.getInt("year"),
                        row.getString("title"),
                        row.getString("intro"),
                        row.getObject("opens_on", LocalDate.class),
                        row.getObject("closes_on", LocalDate.class),
                        row.getString("questions")),
                row.getObject("written_by", Long.class),
                opened == null ? null : opened.toInstant(),
                row.getObject("closed_on", LocalDate.class),
                reason == null ? "" : reason);
    }
}
