package cn.yangguang.guard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the records say, as of a day. Days are those of Beijing. */
@Repository
class GuardQueries {

    private final JdbcClient jdbc;

    GuardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number of things on a day, or in the month that begins with it. */
    record Counted(String organ, LocalDate day, int count) {}

    /** An index number under which nothing can be found any more, not even what was withdrawn. */
    record Vanished(String organ, String number, LocalDate day) {}

    /** A publication under a column. */
    record Filled(String organ, String category, String title, LocalDate day) {}

    /** An inspection of an organ. */
    record Looked(String organ, LocalDate day) {}

    List<Conduct> conduct(Set<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select disclosure, organ, coalesce(index_number, '') as index_number, (created_at at time zone 'Asia/Shanghai')::date as created_on,
                               edition, stage, title, coalesce(category, '') as category, formation_date,
                               (published_at at time zone 'Asia/Shanghai')::date as published_on, imported, reviewed,
                               (approved_at at time zone 'Asia/Shanghai')::date as approved_on,
                               (withdrawn_at at time zone 'Asia/Shanghai')::date as withdrawn_on, live
                          from disclosure.v_conduct
                         where organ in (:organs) and (created_at at time zone 'Asia/Shanghai')::date <= cast(:on as date)
                           and (published_at is null or (published_at at time zone 'Asia/Shanghai')::date <= cast(:on as date))
                        """)
                        .param("organs", organs)
                        .param("on", on)
                        .query(GuardQueries::conduct)
                        .list();
    }

    /** Applications that ended within two years: each day of the last one has a whole year before it. */
    List<Ended> ended(LocalDate on) {
        return jdbc.sql("""
                        select s.organ, s.ended_on, s.outcomes like '%UNABLE_NOT_EXIST%' as not_held, s.outcomes like '%REFUSED_%' as refused,
                               exists (select 1 from application.v_extension x where x.application = s.application) as extended
                          from application.v_statistics s
                         where s.into_case is null and s.ended_on > cast(:on as date) - 730 and s.ended_on <= cast(:on as date)
                        """)
                .param("on", on)
                .query((row, n) -> new Ended(
                        row.getString("organ"),
                        row.getObject("ended_on", LocalDate.class),
                        row.getBoolean("not_held"),
                        row.getBoolean("refused"),
                        row.getBoolean("extended")))
                .list();
    }

    /** Index numbers of which no edition is left; the day is that of publication, or the one asked about where it is not known. */
    List<Vanished> vanished(Set<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select n.organ, n.number, coalesce(n.given_on, cast(:on as date)) as day from catalogue.v_index_number n
                         where n.organ in (:organs) and coalesce(n.given_on, cast(:on as date)) <= cast(:on as date)
                           and not exists (select from disclosure.v_conduct c where c.index_number = n.number)
                        """)
                        .param("organs", organs)
                        .param("on", on)
                        .query((row, n) -> new Vanished(
                                row.getString("organ"), row.getString("number"), row.getObject("day", LocalDate.class)))
                        .list();
    }

    List<Counted> extensionsByDay(Set<String> organs, LocalDate on) {
        return counted("""
                select organ, on_day as day, count(*)::int as n from application.v_extension
                 where organ in (:organs) and on_day > cast(:on as date) - 365 and on_day <= cast(:on as date) group by organ, on_day
                """, organs, on);
    }

    List<Counted> blocksReleasedByMonth(Set<String> organs, LocalDate on) {
        return releases("BLOCK", organs, on);
    }

    List<Counted> warningsReleasedByMonth(Set<String> organs, LocalDate on) {
        return releases("WARN", organs, on);
    }

    /** Items of which something was let pass, by month. */
    private List<Counted> releases(String severity, Set<String> organs, LocalDate on) {
        return counted("""
                select organ, date_trunc('month', at at time zone 'Asia/Shanghai')::date as day, count(distinct item)::int as n from gate.v_release
                 where organ in (:organs) and severity = '%s' and (at at time zone 'Asia/Shanghai')::date > cast(:on as date) - 365
                   and (at at time zone 'Asia/Shanghai')::date <= cast(:on as date) group by 1, 2
                """.formatted(severity), organs, on);
    }

    List<Counted> publishedByMonth(Set<String> organs, LocalDate on) {
        return counted("""
                select organ, date_trunc('month', published_at at time zone 'Asia/Shanghai')::date as day, count(*)::int as n from disclosure.v_conduct
                 where organ in (:organs) and not imported and published_at is not null and (published_at at time zone 'Asia/Shanghai')::date <= cast(:on as date)
                 group by 1, 2
                """, organs, on);
    }

    List<Filled> filled(Set<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select p.organ, p.category, c.title, p.published_on as day
                          from disclosure.v_first_publication p join catalogue.v_category c on c.code = p.category
                         where p.organ in (:organs) and p.published_on > cast(:on as date) - 800 and p.published_on <= cast(:on as date)
                        """)
                        .param("organs", organs)
                        .param("on", on)
                        .query((row, n) -> new Filled(
                                row.getString("organ"),
                                row.getString("category"),
                                row.getString("title"),
                                row.getObject("day", LocalDate.class)))
                        .list();
    }

    List<Looked> looked(Set<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select distinct organ, day from inspection.v_look
                         where organ in (:organs) and day > cast(:on as date) - 365 and day <= cast(:on as date)
                        """)
                        .param("organs", organs)
                        .param("on", on)
                        .query((row, n) -> new Looked(row.getString("organ"), row.getObject("day", LocalDate.class)))
                        .list();
    }

    private List<Counted> counted(String sql, Set<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("organs", organs)
                        .param("on", on)
                        .query((row, n) -> new Counted(
                                row.getString("organ"), row.getObject("day", LocalDate.class), row.getInt("n")))
                        .list();
    }

    private static Conduct conduct(ResultSet row, int n) throws SQLException {
        return new Conduct(
                row.getLong("disclosure"),
                row.getString("organ"),
                row.getString("index_number"),
                row.getObject("created_on", LocalDate.class),
                row.getInt("edition"),
                row.getString("stage"),
                row.getString("title"),
                row.getString("category"),
                day(row, "formation_date"),
                day(row, "published_on"),
                row.getBoolean("imported"),
                row.getBoolean("reviewed"),
                day(row, "approved_on"),
                day(row, "withdrawn_on"),
                row.getBoolean("live"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
