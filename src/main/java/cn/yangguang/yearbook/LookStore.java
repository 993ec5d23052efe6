package cn.yangguang.yearbook;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last look at each report. */
@Repository
class LookStore {

    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Look> last(String organ, int year) {
        return jdbc.sql("""
                        select organ, year, day, at, errors, warnings from yearbook.looked where organ = :organ and year = :year
                        """)
                .param("organ", organ)
                .param("year", year)
                .query((row, n) -> new Look(
                        row.getString("organ"),
                        row.getInt("year"),
                        row.getObject("day", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("errors"),
                        row.getInt("warnings")))
                .optional();
    }

    /** Keys of the active organs whose report of the year was not looked at on that day; villages report to nobody. */
    List<String> due(int year, LocalDate day) {
        return jdbc.sql("""
                        select o.key from organ.organ o
                         where o.active and o.level <> 'VILLAGE'
                           and not exists (select 1 from yearbook.looked l where l.organ = o.key and l.year = :year and l.day >= :day)
                         order by o.key
                        """)
                .param("year", year)
                .param("day", day)
                .query((row, n) -> row.getString("key"))
                .list();
    }

    void put(Look look) {
        jdbc.sql("""
                        insert into yearbook.looked (organ, year, day, at, errors, warnings)
                        values (:organ, :year, :day, :at, :errors, :warnings)
                        on conflict (organ, year) do update
                           set day = excluded.day, at = excluded.at, errors = excluded.errors, warnings = excluded.warnings
                        """)
                .param("organ", look.organ())
                .param("year", look.year())
                .param("day", look.day())
                .param("at", look.at().atOffset(ZoneOffset.UTC))
                .param("errors", look.errors())
                .param("warnings", look.warnings())
                .update();
    }
}
