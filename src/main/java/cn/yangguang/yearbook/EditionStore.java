package cn.yangguang.yearbook;

import cn.yangguang.yearpaper.Book;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Steps and editions; both are only ever added. */
@Repository
class EditionStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String COLUMNS =
            "select organ, year, number, content, revision, drafted_by, approved_by, approved_at from yearbook.edition ";

    private final JdbcClient jdbc;

    EditionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they happened. */
    List<Step> steps(String organ, int year) {
        return jdbc.sql("""
                        select seq, action, from_stage, to_stage, person, person_name, at, reason from yearbook.step
                         where organ = :organ and year = :year order by seq
                        """)
                .param("organ", organ)
                .param("year", year)
                .query(EditionStore::step)
                .list();
    }

    void append(String organ, int year, Step step) {
        jdbc.sql("""
                        insert into yearbook.step (organ, year, seq, action, from_stage, to_stage, person, person_name, at, reason)
                        values (:organ, :year, :seq, :action, :from, :to, :person, :name, :at, :reason)
                        """)
                .param("organ", organ)
                .param("year", year)
                .param("seq", step.seq())
                .param("action", step.action().name())
                .param("from", step.from().name())
                .param("to", step.to().name())
                .param("person", step.person())
                .param("name", step.personName())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("reason", step.reason())
                .update();
    }

    /** The newest first. */
    List<Edition> editions(String organ, int year) {
        return jdbc.sql(COLUMNS + "where organ = :organ and year = :year order by number desc")
                .param("organ", organ)
                .param("year", year)
                .query(EditionStore::edition)
                .list();
    }

    /** The newest edition of the year. */
    Optional<Edition> newest(String organ, int year) {
        return jdbc.sql(COLUMNS + "where organ = :organ and year = :year order by number desc limit 1")
                .param("organ", organ)
                .param("year", year)
                .query(EditionStore::edition)
                .optional();
    }

    /** Years with an edition, the newest first. */
    List<Integer> years(String organ) {
        return jdbc.sql("select distinct year from yearbook.edition where organ = :organ order by year desc")
                .param("organ", organ)
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    /** The approved years of every organ. */
    Map<String, Set<Integer>> approved() {
        Map<String, Set<Integer>> years = new HashMap<>();
        jdbc.sql("select distinct organ, year from yearbook.edition").query(row -> {
            years.computeIfAbsent(row.getString("organ"), organ -> new HashSet<>())
                    .add(row.getInt("year"));
        });
        return years;
    }

    /** Years of which somebody has stated or written something, or that are approved; the newest first. */
    List<Integer> begun(String organ) {
        return jdbc.sql("""
                        select distinct year from (
                          select organ, year from yearbook.figure union all select organ, year from yearbook.passage
                          union all select organ, year from yearbook.step) y
                         where organ = :organ order by year desc
                        """)
                .param("organ", organ)
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    void insert(Edition edition) {
        jdbc.sql("""
                        insert into yearbook.edition (organ, year, number, content, revision, drafted_by, approved_by, approved_at)
                        values (:organ, :year, :number, :content, :revision, :drafted, :approved, :at)
                        """)
                .param("organ", edition.book().organ())
                .param("year", edition.book().year())
                .param("number", edition.number())
                .param("content", JSON.writeValueAsString(new Content(edition.book(), edition.narrative())))
                .param("revision", edition.revision())
                .param("drafted", edition.draftedBy())
                .param("approved", edition.approvedBy())
                .param("at", edition.approvedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is kept of an edition as JSON. */
    record Content(Book book, cn.yangguang.report.@Nullable AnnualReport narrative) {}

    private static Edition edition(ResultSet row, int n) throws SQLException {
        Content content = JSON.readValue(row.getString("content"), Content.class);
        return new Edition(
                row.getInt("number"),
                content.book(),
                content.narrative(),
                row.getString("revision"),
                row.getString("drafted_by"),
                row.getString("approved_by"),
                at(row, "approved_at"));
    }

    private static Step step(ResultSet row, int n) throws SQLException {
        return new Step(
                row.getInt("seq"),
                Action.valueOf(row.getString("action")),
                Stage.valueOf(row.getString("from_stage")),
                Stage.valueOf(row.getString("to_stage")),
                row.getObject("person", Long.class),
                row.getString("person_name"),
                at(row, "at"),
                row.getString("reason"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
