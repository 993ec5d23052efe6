package cn.yangguang.booklet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What can be bound together, and what lies out with something taken down in it. */
@Repository
class BookletQueries {

    private final JdbcClient jdbc;

    BookletQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Columns of the organ with something public in them. */
    List<Bindery.Column> columns(String organ) {
        return jdbc.sql("""
                        select e.category, c.title, count(*)::int as items from disclosure.v_live_edition e
                          join catalogue.v_category c on c.code = e.category
                         where e.organ = :organ and not e.persons_withheld group by e.category, c.title, c.position order by c.position, e.category
                        """)
                .param("organ", organ)
                .query((row, n) ->
                        new Bindery.Column(row.getString("category"), row.getString("title"), row.getInt("items")))
                .list();
    }

    /** Valid editions in the order of a booklet: by column, then by day. One more than {@code most} when there are more. */
    List<Bindery.Choice> choices(String organ, @Nullable String column, LocalDate from, LocalDate to, int most) {
        return jdbc.sql("""
                        select e.disclosure, e.edition, e.index_number, e.title, coalesce(c.title, '') as column_title,
                               (e.first_published_at at time zone 'Asia/Shanghai')::date as published_on
                          from disclosure.v_live_edition e left join catalogue.v_category c on c.code = e.category
                         where e.organ = :organ and not e.persons_withheld and (cast(:column as text) is null or e.category = :column)
                           and (e.first_published_at at time zone 'Asia/Shanghai')::date between :from and :to
                         order by c.position nulls last, e.category, e.first_published_at, e.disclosure limit :most
                        """)
                .param("organ", organ)
                .param("column", column)
                .param("from", from)
                .param("to", to)
                .param("most", most + 1)
                .query((row, n) -> new Bindery.Choice(
                        row.getLong("disclosure"),
                        row.getInt("edition"),
                        row.getString("index_number"),
                        row.getString("title"),
                        row.getString("column_title"),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }

    /** Copies that lie somewhere though something in them was taken down or replaced before the day. */
    record Stale(long booklet, String organ, String title, long handing, String place, int items, LocalDate since) {}

    List<Stale> stale(Collection<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select b.id, b.organ, b.title, h.id as handing, h.place, count(*)::int as items, min(t.taken_down_on) as since
                          from booklet.handing h
                          join booklet.booklet b on b.id = h.booklet
                          join booklet.item i on i.booklet = b.id
                          join disclosure.v_taken_down t on t.disclosure = i.disclosure and t.edition = i.edition
                          left join booklet.return r on r.handing = h.id
                         where b.organ in (:organs) and h.handed_on <= :on and t.taken_down_on <= :on and (r.returned_on is null or r.returned_on > :on)
                           and not exists (select from disclosure.v_live_edition e where e.disclosure = i.disclosure and e.edition = i.edition)
                         group by b.id, h.id
                        """)
                        .param("organs", organs)
                        .param("on", on)
                        .query((row, n) -> new Stale(
                                row.getLong("id"),
                                row.getString("organ"),
                                row.getString("title"),
                                row.getLong("handing"),
                                row.getString("place"),
                                row.getInt("items"),
                                row.getObject("since", LocalDate.class)))
                        .list();
    }
}
