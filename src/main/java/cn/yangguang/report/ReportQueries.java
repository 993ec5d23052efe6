package cn.yangguang.report;

import cn.yangguang.report.YearFigures.Count;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what was published, on the contract views of {@code disclosure}. An item belongs to the year of its first
 * publication by Beijing date, whatever became of it later; corrections and withdrawals neither add to a year nor take
 * from it.
 */
@Repository
class ReportQueries {

    private static final String OF_YEAR =
            " from disclosure.v_first_publication p where p.organ = :organ and extract(year from p.published_on) = :year ";

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Items; the same item through several channels is one. */
    long total(String organ, int year) {
        return ask("select count(*)" + OF_YEAR, organ, year).query(Long.class).single();
    }

    /**
     * The channels that were used, in their order: of the items of the year, those that had gone through the channel by the
     * end of that year. So no channel counts more than the total, and a report does not change afterwards.
     */
    List<Count> byChannel(String organ, int year) {
        return ask("""
                        with title as (
                          select distinct on (code) code, title, position from disclosure.v_channel
                           where organ in (:organ, '*') order by code, organ = '*')
                        select v.channel, coalesce(t.title, v.channel) as title, count(distinct v.disclosure) as items
                          from disclosure.v_first_publication p
                          join disclosure.v_delivery v on v.disclosure = p.disclosure
                          left join title t on t.code = v.channel
                         where p.organ = :organ and extract(year from p.published_on) = :year and v.posted_on <= make_date(:year, 12, 31)
                         group by v.channel, t.title, t.position
                         order by t.position nulls last, v.channel
                        """, organ, year)
                .query((row, n) -> new Count(row.getString("channel"), row.getString("title"), row.getLong("items")))
                .list();
    }

    /** Items per category code; the key is empty for those without a category. */
    Map<String, Long> byCategory(String organ, int year) {
        var counts = new LinkedHashMap<String, Long>();
        ask(
                        "select coalesce(p.category, '') as category, count(*) as items" + OF_YEAR
                                + "group by p.category",
                        organ,
                        year)
                .query(row -> {
                    counts.put(row.getString("category"), row.getLong("items"));
                });
        return counts;
    }

    /** Twelve numbers, January first. */
    List<Long> byMonth(String organ, int year) {
        var months = new long[12];
        ask(
                        "select extract(month from p.published_on)::int as month, count(*) as items" + OF_YEAR
                                + "group by 1",
                        organ,
                        year)
                .query(row -> {
                    months[row.getInt("month") - 1] = row.getLong("items");
                });
        return IntStream.range(0, 12).mapToObj(m -> months[m]).toList();
    }

    /** The years in which the organ published something or somebody wrote in its report, the newest first. */
    List<Integer> years(String organ) {
        return jdbc.sql("""
                        select extract(year from published_on)::int as year from disclosure.v_first_publication where organ = :organ
                        union select year from report.chapter where organ = :organ
                        union select year from report.note where organ = :organ
                        union select year from report.figure where organ = :organ
                        union select year from report.signing where organ = :organ
                        order by year desc
                        """)
                .param("organ", organ)
                .query((row, n) -> row.getInt("year"))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, String organ, int year) {
        return jdbc.sql(sql).param("organ", organ).param("year", year);
    }
}
