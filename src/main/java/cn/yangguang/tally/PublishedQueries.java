package cn.yangguang.tally;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was published, on the contract views of {@code disclosure}; an item counts in the year of its first publication (decision 0008). */
@Repository
class PublishedQueries {

    /** 第二十条第（一）项: 行政法规、规章和规范性文件 — of an organ that makes no 规章, its 规范性文件. */
    private static final String NORMATIVE = "B01";

    private static final String ITEMS = """
            select p.index_number as key, p.organ, p.published_on as on_day, 1 as amount
              from disclosure.v_first_publication p
             where p.organ in (:organs) and p.published_on between make_date(:year, 1, 1) and make_date(:year, 12, 31)
            """;

    private final JdbcClient jdbc;

    PublishedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the organs ever filed an item under the category of 规范性文件. */
    boolean filesNormative(Collection<String> organs) {
        return jdbc.sql(
                        "select exists (select from disclosure.v_first_publication where organ in (:organs) and category = :category)")
                .param("organs", organs)
                .param("category", NORMATIVE)
                .query(Boolean.class)
                .single();
    }

    List<CountedRecord> published(Collection<String> organs, int year) {
        return list(jdbc.sql(ITEMS + " order by p.published_on, p.disclosure"), organs, year);
    }

    List<CountedRecord> delivered(Collection<String> organs, int year, String channel) {
        return list(jdbc.sql(ITEMS + """
                           and exists (select from disclosure.v_delivery v where v.disclosure = p.disclosure
                                          and v.posted_on <= make_date(:year, 12, 31) and case when v.channel in ('gazette', 'platform', 'weibo', 'wechat') then v.channel else 'other' end = :channel)
                         order by p.published_on, p.disclosure
                        """).param("channel", channel), organs, year);
    }

    List<CountedRecord> normative(Collection<String> organs, int year, boolean formed) {
        return list(jdbc.sql("""
                        select p.index_number as key, p.organ, case when :formed then p.formation_date else p.published_on end as on_day, 1 as amount
                          from disclosure.v_first_publication p
                         where p.organ in (:organs) and p.category = :category
                           and case when :formed then p.formation_date else p.published_on end between make_date(:year, 1, 1) and make_date(:year, 12, 31)
                         order by 3, p.disclosure
                        """).param("formed", formed).param("category", NORMATIVE), organs, year);
    }

    private static List<CountedRecord> list(JdbcClient.StatementSpec asked, Collection<String> organs, int year) {
        return asked.param("organs", organs)
                .param("year", year)
                .query((row, n) -> TallyQueries.line(CountedRecord.Kind.DISCLOSURE, row))
                .list();
    }
}
