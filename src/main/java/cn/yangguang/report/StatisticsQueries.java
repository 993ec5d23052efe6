package cn.yangguang.report;

import cn.yangguang.report.YearStatistics.Unit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Counts the same items as {@link ReportQueries}, for pictures: over several years, per unit, and with their days. */
@Repository
class StatisticsQueries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    StatisticsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the statistics of an organ are drawn from, read in one question.
     *
     * @param years in which the organ or a unit below it published something, the newest first
     * @param byMonth per year twelve numbers, January first; years without items are absent, the newest year comes first
     * @param byCategory per category code and year the items; the code is empty for those without a category
     * @param lapses what lay between formation and publication, of the years asked for
     * @param units what each unit asked for published itself, and with everything below it
     */
    record Drawn(
            List<Integer> years,
            Map<Integer, List<Long>> byMonth,
            Map<String, Map<Integer, Long>> byCategory,
            List<Lapse> lapses,
            Map<String, Unit> units) {}

    private record Month(int year, int month, long items) {}

    private record InCategory(String category, int year, long items) {}

    private static final String NOTHING = "";

    private static final String YEARS = """
            select distinct extract(year from p.published_on)::int as year from disclosure.v_first_publication p
             where p.organ in (select organ.below(:organ)) order by year desc
            """;

    private static final String MONTHS = """
            select extract(year from p.published_on)::int as year, extract(month from p.published_on)::int as month, count(*) as items
              from disclosure.v_first_publication p where p.organ = :organ group by 1, 2
            """;

    private static final String CATEGORIES = """
            select coalesce(p.category, '') as category, extract(year from p.published_on)::int as year, count(*) as items
              from disclosure.v_first_publication p where p.organ = :organ group by 1, 2
            """;

    /** The newest years in which the organ published something. */
    private static final String LAST = """
            select distinct extract(year from p.published_on)::int as year from disclosure.v_first_publication p
             where p.organ = :organ order by year desc limit :most
            """;

    private static final String LAPSES = """
            select p.matter, p.formation_date as formed, p.published_on as published, count(*) as items
              from disclosure.v_first_publication p
             where p.organ = :organ and extract(year from p.published_on)::int in (%s)
             group by 1, 2, 3
            """;

    private static final String UNITS = """
            select u.organ, u.organ as name, count(p.disclosure) filter (where p.organ = u.organ) as own,
                   count(p.disclosure) as "withBelow"
              from unnest(cast(:organs as text[])) as u (organ)
             cross join lateral organ.below(u.organ) as b (organ)
              left join disclosure.v_first_publication p
                on p.organ = b.organ and p.published_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
             group by u.organ
            """;

    /** The years in which the organ or a unit below it published something, the newest first. */
    List<Integer> years(String organ) {
        return jdbc.sql(YEARS)
                .param("organ", organ)
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    /** One year, with the year before by month. */
    Drawn year(String organ, int year, List<String> units) {
        return drawn(jdbc.sql(together(NOTHING, LAPSES.formatted(":year"), UNITS))
                .param("organ", organ)
                .param("year", year)
                .param("organs", units.toArray(String[]::new)));
    }

    /** The last years. */
    Drawn lastYears(String organ, int most) {
        return drawn(jdbc.sql(together(CATEGORIES, LAPSES.formatted(LAST), NOTHING))
                .param("organ", organ)
                .param("most", most));
    }

    private static String together(String categories, String lapses, String units) {
        return "select " + rows(YEARS) + " as years, " + rows(MONTHS) + " as months, " + rows(categories)
                + " as categories, " + rows(lapses) + " as lapses, " + rows(units) + " as units";
    }

    private static String rows(String question) {
        return question.equals(NOTHING) ? "null" : "(select json_agg(r) from (" + question + ") r)";
    }

    private static Drawn drawn(JdbcClient.StatementSpec question) {
        return question.query((row, n) -> {
                    var years = new ArrayList<Integer>();
                    read(row, "years", OneYear[].class).forEach(one -> years.add(one.year()));
                    var months = new TreeMap<Integer, List<Long>>(Collections.reverseOrder());
                    read(row, "months", Month[].class)
                            .forEach(one -> months.computeIfAbsent(
                                            one.year(), year -> new ArrayList<>(Collections.nCopies(12, 0L)))
                                    .set(one.month() - 1, one.items()));
                    var categories = new HashMap<String, Map<Integer, Long>>();
                    read(row, "categories", InCategory[].class)
                            .forEach(one -> categories
                                    .computeIfAbsent(one.category(), code -> new HashMap<>())
                                    .put(one.year(), one.items()));
                    var units = new HashMap<String, Unit>();
                    read(row, "units", Unit[].class).forEach(one -> units.put(one.organ(), one));
                    return new Drawn(years, months, categories, read(row, "lapses", Lapse[].class), units);
                })
                .single();
    }

    private record OneYear(int year) {}

    private static <T> List<T> read(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : List.of(JSON.readValue(json, type));
    }
}
