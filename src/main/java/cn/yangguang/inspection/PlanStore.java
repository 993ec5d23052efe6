package cn.yangguang.inspection;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans, and which of their occurrences have an inspection. */
@Repository("inspectionPlanStore")
class PlanStore {

    private static final String COLUMNS =
            "id, organ, kind, title, who, organs, categories, size, rhythm, grace_days, from_day, until_day";

    /** An inspection made for an occurrence. */
    record Made(long plan, String occurrence, String number, Stage stage) {}

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Plan plan, Instant at) {
        return jdbc.sql("""
                        insert into inspection.plan (organ, kind, title, who, organs, categories, size, rhythm, grace_days, from_day, until_day, made_at)
                        values (:organ, :kind, :title, :who, :organs, :categories, :size, :rhythm, :grace, :from, :until, :at) returning id
                        """)
                .param("organ", plan.organ())
                .param("kind", plan.kind().name())
                .param("title", plan.title())
                .param("who", plan.who())
                .param("organs", plan.organs().toArray(String[]::new))
                .param("categories", plan.categories().toArray(String[]::new))
                .param("size", plan.size())
                .param("rhythm", plan.rhythm().name())
                .param("grace", plan.graceDays())
                .param("from", plan.from())
                .param("until", plan.until())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void end(long plan, LocalDate until) {
        jdbc.sql("update inspection.plan set until_day = :until where id = :id")
                .param("id", plan)
                .param("until", until)
                .update();
    }

    Optional<Plan> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from inspection.plan where id = :id")
                .param("id", id)
                .query(PlanStore::plan)
                .optional();
    }

    List<Plan> of(Set<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS + " from inspection.plan where organ in (:organs) order by id")
                        .param("organs", organs)
                        .query(PlanStore::plan)
                        .list();
    }

    List<Made> made(Set<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select plan, occurrence, number, stage from inspection.proceeding
                                 where organ in (:organs) and plan is not null and stage <> 'ABANDONED'
                                """)
                        .param("organs", organs)
                        .query((row, n) -> new Made(
                                row.getLong("plan"),
                                row.getString("occurrence"),
                                row.getString("number"),
                                Stage.valueOf(row.getString("stage"))))
                        .list();
    }

    private static Plan plan(ResultSet row, int n) throws SQLException {
        return new Plan(
                row.getLong("id"),
                row.getString("organ"),
                Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("who"),
                words(row.getArray("organs")),
                words(row.getArray("categories")),
                row.getInt("size"),
                Rhythm.valueOf(row.getString("rhythm")),
                row.getInt("grace_days"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
