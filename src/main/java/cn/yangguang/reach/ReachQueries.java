package cn.yangguang.reach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went where without the channels' own records, and how often items were read. */
@Repository
class ReachQueries {

    private final JdbcClient jdbc;

    ReachQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The item as its newest public edition names it. */
    record Item(long disclosure, String organ, String indexNumber, String title, int edition, boolean live) {}

    record Recorded(int edition, String channel, String title, LocalDate on) {}

    record Posted(
            int edition,
            String wall,
            LocalDate on,
            @Nullable LocalDate down,
            boolean proved) {}

    record Day(LocalDate day, long views) {}

    /** @param channels how many channels beside the site carried it */
    record Top(long disclosure, String indexNumber, String title, LocalDate publishedOn, int channels, long views) {}

    /** Items published in the month, each once; publications of them through all channels; reads of everything. */
    record Month(long items, long ways, long views) {}

    Optional<Item> item(long disclosure) {
        return jdbc.sql("""
                        select e.disclosure, e.organ, e.index_number, e.title, e.edition, e.stage = 'PUBLISHED' as live from disclosure.v_public_edition e
                         where e.disclosure = :disclosure order by e.edition desc limit 1
                        """).param("disclosure", disclosure).query(Item.class).optional();
    }

    List<Recorded> recorded(long disclosure) {
        return jdbc.sql("""
                        select v.edition, v.channel, coalesce(t.title, v.channel) as title, v.posted_on as "on"
                          from disclosure.v_delivery v
                          left join lateral (select c.title from disclosure.v_channel c where c.code = v.channel and c.organ in ('*', v.organ)
                                              order by c.organ = '*' limit 1) t on true
                         where v.disclosure = :disclosure order by v.edition desc, v.posted_on, v.channel
                        """)
                .param("disclosure", disclosure)
                .query(new SimplePropertyRowMapper<>(Recorded.class))
                .list();
    }

    List<Posted> posted(long disclosure) {
        return jdbc.sql("""
                        select p.edition, p.wall, p.posted_on as "on", p.removed_on as down, p.proved from noticeboard.v_posting p
                         where p.disclosure = :disclosure order by p.edition desc, p.posted_on
                        """)
                .param("disclosure", disclosure)
                .query(new SimplePropertyRowMapper<>(Posted.class))
                .list();
    }

    /** The days on which it was read, the oldest first. */
    List<Day> days(long disclosure) {
        return jdbc.sql("select v.day, v.views from reach.view_day v where v.disclosure = :disclosure order by v.day")
                .param("disclosure", disclosure)
                .query(new SimplePropertyRowMapper<>(Day.class))
                .list();
    }

    /** What was read most in the month, of whatever age; only what the public may read now. */
    List<Top> top(String organ, LocalDate month, int most) {
        return jdbc.sql("""
                        select e.disclosure, e.index_number, e.title, (e.published_at at time zone 'Asia/Shanghai')::date as published_on, r.views,
                               (select count(distinct v.channel)::int from disclosure.v_delivery v
                                 where v.disclosure = e.disclosure and v.channel <> 'platform') as channels
                          from (select v.disclosure, sum(v.views)::bigint as views from reach.view_day v
                                 where v.day >= :from and v.day < :to group by v.disclosure) r
                          join disclosure.v_live_edition e on e.disclosure = r.disclosure
                         where e.organ = :organ order by r.views desc, e.disclosure limit :most
                        """)
                .param("organ", organ)
                .param("from", month)
                .param("to", month.plusMonths(1))
                .param("most", most)
                .query(new SimplePropertyRowMapper<>(Top.class))
                .list();
    }

    /** Items first published in the month: one item counts once however many channels carried it. */
    Month month(String organ, LocalDate month) {
        return jdbc.sql("""
                        with published as (select f.disclosure from disclosure.v_first_publication f
                                            where f.organ = :organ and f.published_on >= :from and f.published_on < :to)
                        select (select count(*) from published) as items,
                               (select count(distinct (v.disclosure, v.channel)) from disclosure.v_delivery v join published p on p.disclosure = v.disclosure) as ways,
                               (select coalesce(sum(r.views), 0)::bigint from reach.view_day r join disclosure.disclosure d on d.id = r.disclosure
                                 where d.organ = :organ and r.day >= :from and r.day < :to) as views
                        """)
                .param("organ", organ)
                .param("from", month)
                .param("to", month.plusMonths(1))
                .query(Month.class)
                .single();
    }
}
