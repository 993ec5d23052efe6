package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was published in a scope, from the views other modules show. */
@Repository
class PopulationQueries {

    private final JdbcClient jdbc;

    PopulationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** First publications of the period, in these categories; none for all. */
    List<Published> published(
            Set<String> organs, Set<String> villages, List<String> categories, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        with first as (
                          select f.disclosure, f.organ, f.index_number, f.category, f.published_on, f.formation_date,
                                 count(*) over (partition by f.organ, f.published_on) as same_day
                            from disclosure.v_first_publication f
                           where f.organ = any(:organs) and f.published_on between :from and :to and f.index_number is not null)
                        select f.index_number, f.organ, f.organ = any(:villages) as village, e.title, coalesce(f.category, '') as category,
                               coalesce(c.title, '') as category_title, f.formation_date, f.published_on, f.same_day,
                               e.late, e.editions > 1 as corrected, e.withdrawn, e.persons,
                               exists (select from gate.v_release r where r.item = f.disclosure) as override
                          from first f
                          left join catalogue.v_category c on c.code = f.category
                          join lateral (
                               select (array_agg(v.title order by v.edition desc))[1] as title, count(*) as editions,
                                      bool_or(v.late_reason <> '') as late, bool_or(v.stage = 'WITHDRAWN') as withdrawn,
                                      bool_or(v.person_list) as persons
                                 from disclosure.v_public_edition v where v.disclosure = f.disclosure
                               having count(*) > 0) e on true
                         where cardinality(cast(:categories as text[])) = 0 or f.category = any(:categories)
                        """)
                .param("organs", organs.toArray(String[]::new))
                .param("villages", villages.toArray(String[]::new))
                .param("categories", categories.toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Published(
                        row.getString("index_number"),
                        row.getString("organ"),
                        row.getBoolean("village"),
                        row.getString("title"),
                        row.getString("category"),
                        row.getString("category_title"),
                        row.getObject("formation_date", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getBoolean("late"),
                        row.getBoolean("corrected"),
                        row.getBoolean("withdrawn"),
                        row.getBoolean("persons"),
                        row.getBoolean("override"),
                        row.getInt("same_day")))
                .list();
    }

    /** The disclosures with these index numbers; an id that is none matches nothing. */
    List<Long> disclosures(List<String> indexNumbers) {
        return indexNumbers.isEmpty()
                ? List.of()
                : jdbc.sql("select disclosure from disclosure.v_first_publication where index_number in (:numbers)")
                        .param("numbers", indexNumbers)
                        .query((row, n) -> row.getLong("disclosure"))
                        .list();
    }
}
