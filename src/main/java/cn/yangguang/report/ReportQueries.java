package cn.yangguang.report;

import cn.yangguang.report.YearFigures.Count;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what was published, on the contract views of {@code disclosure}, and finds what was stated beside it. An item belongs to the year of its first
 * publication by Beijing date, whatever became of it later; corrections and withdrawals neither add to a year nor take
 * from it.
 */
@Repository
class ReportQueries {

    private final JdbcClient jdbc;

    ReportQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was counted and stated of a year.
     *
     * @param total items; the same item through several channels is one
     * @param byChannel the channels that were used, in their order: of the items of the year, those that had gone through
     *     the channel by the end of that year. So no channel counts more than the total, and a report does not change
     *     afterwards.
     * @param byCategory items per category code; the key is empty for those without a category
     */
    record Counted(
            long total, List<Count> byChannel, Map<String, Long> byCategory, Map<EnteredFigure, BigDecimal> stated) {}

    /** In one question. */
    Counted year(String organ, int year) {
        var total = new long[1];
        var channels = new ArrayList<Count>();
        var categories = new LinkedHashMap<String, Long>();
        var stated = new EnumMap<EnteredFigure, BigDecimal>(EnteredFigure.class);
        ask("""
                        with published as (
                          select p.disclosure, p.category from disclosure.v_first_publication p
                           where p.organ = :organ and extract(year from p.published_on) = :year),
                        title as (
                          select distinct on (code) code, title, position from disclosure.v_channel
                           where organ in (:organ, '*') order by code, organ = '*')
                        select 'TOTAL' as kind, '' as code, '' as title, count(*)::numeric as items, 0 as position from published
                        union all
                        select 'CHANNEL', v.channel, coalesce(t.title, v.channel), count(distinct v.disclosure), t.position
                          from published p
                          join disclosure.v_delivery v on v.disclosure = p.disclosure
                          left join title t on t.code = v.channel
                         where v.posted_on <= make_date(:year, 12, 31)
                         group by v.channel, t.title, t.position
                        union all
                        select 'CATEGORY', coalesce(p.category, ''), '', count(*), 0 from published p group by p.category
                        union all
                        select 'STATED', code, '', value, 0 from report.figure where organ = :organ and year = :year
                        order by kind, position nulls last, code
                        """, organ, year).query(row -> {
            String code = row.getString("code");
            switch (row.getString("kind")) {
                case "TOTAL" -> total[0] = row.getLong("items");
                case "CHANNEL" -> channels.add(new Count(code, row.getString("title"), row.getLong("items")));
                case "CATEGORY" -> categories.put(code, row.getLong("items"));
                default -> {
                    EnteredFigure figure = EnteredFigure.of(code).orElseThrow();
                    stated.put(figure, figure.plain(row.getBigDecimal("items")));
                }
            }
        });
        return new Counted(total[0], channels, categories, stated);
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
