package cn.yangguang.report;

import cn.yangguang.report.YearStatistics.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the same items as {@link ReportQueries}, for pictures: over several years, per unit, and with their days. */
@Repository
class StatisticsQueries {

    private final JdbcClient jdbc;

    StatisticsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The years in which the organ or a unit below it published something, the newest first. */
    List<Integer> years(String organ) {
        return jdbc.sql("""
                        select distinct extract(year from p.published_on)::int as year from disclosure.v_first_publication p
                         where p.organ in (select organ.below(:organ)) order by year desc
                        """)
                .param("organ", organ)
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    /** Per year twelve numbers, January first; years without items are absent. */
    Map<Integer, List<Long>> byMonth(String organ) {
        var years = new TreeMap<Integer, List<Long>>(Collections.reverseOrder());
        jdbc.sql("""
                        select extract(year from p.published_on)::int as year, extract(month from p.published_on)::int as month, count(*) as items
                          from disclosure.v_first_publication p where p.organ = :organ group by 1, 2
                        """).param("organ", organ).query(row -> {
            years.computeIfAbsent(row.getInt("year"), year -> new ArrayList<>(Collections.nCopies(12, 0L)))
                    .set(row.getInt("month") - 1, row.getLong("items"));
        });
        return years;
    }

    /** Per category code and year the items; the code is empty for those without a category. */
    Map<String, Map<Integer, Long>> byCategory(String organ) {
        var categories = new HashMap<String, Map<Integer, Long>>();
        jdbc.sql("""
                        select coalesce(p.category, '') as category, extract(year from p.published_on)::int as year, count(*) as items
                          from disclosure.v_first_publication p where p.organ = :organ group by 1, 2
                        """).param("organ", organ).query(row -> {
            categories
                    .computeIfAbsent(row.getString("category"), code -> new HashMap<>())
                    .put(row.getInt("year"), row.getLong("items"));
        });
        return categories;
    }

    /** What lay between formation and publication, of the organ's items of these years. */
    List<Lapse> lapses(String organ, int from, int to) {
        return jdbc.sql("""
                        select p.matter, p.formation_date, p.published_on, count(*) as items from disclosure.v_first_publication p
                         where p.organ = :organ and p.published_on between make_date(:from, 1, 1) and make_date(:to, 12, 31)
                         group by 1, 2, 3
                        """)
                .param("organ", organ)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Lapse(
                        row.getObject("matter", Long.class),
                        row.getObject("formation_date", LocalDate.class),
                        row.getObject("published_on", LocalDate.class),
                        row.getLong("items")))
                .list();
    }

    /** What each of these units published itself, and with everything below it. */
    Map<String, Unit> units(List<String> organs, int year) {
        var units = new HashMap<String, Unit>();
        jdbc.sql("""
                        select u.organ, count(p.disclosure) filter (where p.organ = u.organ) as own, count(p.disclosure) as below
                          from unnest(cast(:organs as text[])) as u (organ)
                         cross join lateral organ.below(u.organ) as b (organ)
                          left join disclosure.v_first_publication p
                            on p.organ = b.organ and p.published_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                         group by u.organ
                        """)
                .param("organs", organs.toArray(String[]::new))
                .param("year", year)
                .query(row -> {
                    String organ = row.getString("organ");
                    units.put(organ, new Unit(organ, organ, row.getLong("own"), row.getLong("below")));
                });
        return units;
    }
}
