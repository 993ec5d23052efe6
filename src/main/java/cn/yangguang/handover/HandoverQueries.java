package cn.yangguang.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is public and not handed over yet, and what it says. */
@Repository
class HandoverQueries {

    private final JdbcClient jdbc;

    HandoverQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edition or a withdrawal for a new package. */
    record Candidate(long disclosure, int edition, boolean withdrawn, boolean known) {}

    /** Editions published on these days that the recipient was not given, and withdrawals of what it was given that it was not told, in the order of a list. */
    List<Candidate> candidates(String organ, long recipient, @Nullable LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql("""
                        select e.disclosure, e.edition, false as withdrawn,
                               exists (select from handover.v_handed h where h.disclosure = e.disclosure and h.recipient = :recipient) as known, e.published_at
                          from disclosure.v_visible_edition e
                         where e.organ = :organ
                           and (cast(:from as date) is null or (e.published_at at time zone 'Asia/Shanghai')::date >= cast(:from as date))
                           and (cast(:to as date) is null or (e.published_at at time zone 'Asia/Shanghai')::date <= cast(:to as date))
                           and not exists (select from handover.v_handed h where h.disclosure = e.disclosure and h.edition = e.edition and h.recipient = :recipient)
                        union all
                        select distinct h.disclosure, h.edition, true, true, e.published_at
                          from handover.v_handed h
                          join disclosure.v_public_edition e on e.disclosure = h.disclosure and e.edition = h.edition
                         where h.organ = :organ and h.recipient = :recipient and not h.withdrawn
                           and not exists (select from disclosure.v_visible_edition v where v.disclosure = h.disclosure and v.edition = h.edition)
                           and not exists (select from handover.v_handed t where t.disclosure = h.disclosure and t.edition = h.edition
                                                                            and t.recipient = h.recipient and t.withdrawn)
                         order by withdrawn, published_at, disclosure, edition
                        """)
                .param("organ", organ)
                .param("recipient", recipient)
                .param("from", from)
                .param("to", to)
                .query((row, n) -> new Candidate(
                        row.getLong("disclosure"),
                        row.getInt("edition"),
                        row.getBoolean("withdrawn"),
                        row.getBoolean("known")))
                .list();
    }

    List<Entry> entries(long parcel) {
        return jdbc.sql("""
                        select n.position, n.disclosure, n.edition, e.index_number, n.withdrawn or v.disclosure is null as withdrawn, n.edition > 1 as correction,
                               case when n.withdrawn or v.disclosure is null then '' else e.title end as title,
                               (e.published_at at time zone 'Asia/Shanghai')::date as published_on
                          from handover.entry n
                          join disclosure.v_public_edition e on e.disclosure = n.disclosure and e.edition = n.edition
                          left join disclosure.v_visible_edition v on v.disclosure = n.disclosure and v.edition = n.edition
                         where n.package = :parcel order by n.position
                        """)
                .param("parcel", parcel)
                .query(new SimplePropertyRowMapper<>(Entry.class))
                .list();
    }

    /** Empty when the public may not read it any more. */
    Optional<Text> text(long disclosure, int edition) {
        return jdbc.sql("""
                        select o.full_name, coalesce(o.organisation_code, '') as code, e.index_number, e.edition, e.title, e.summary, e.body,
                               e.formation_date, (e.published_at at time zone 'Asia/Shanghai')::date as published_on, e.document_number,
                               coalesce((select c.title from catalogue.v_category c where c.code = e.category and c.organ in ('*', e.organ)
                                          order by c.organ = '*' limit 1), e.category, '') as category,
                               coalesce(e.theme, '') as theme, coalesce(e.genre, '') as genre, e.keywords, e.source
                          from disclosure.v_visible_edition e join organ.organ o on o.key = e.organ
                         where e.disclosure = :disclosure and e.edition = :edition
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .query((row, n) -> text(row, files(disclosure, edition)))
                .optional();
    }

    private List<Text.Attached> files(long disclosure, int edition) {
        return jdbc.sql("""
                        select a.position, a.name, a.hash, f.size, f.media_type from disclosure.v_visible_attachment a join files.content f on f.hash = a.hash
                         where a.disclosure = :disclosure and a.edition = :edition order by a.position
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .query((row, n) -> new Text.Attached(
                        PackageNames.file(n + 1, row.getString("name")),
                        row.getString("name"),
                        row.getString("hash"),
                        row.getLong("size"),
                        row.getString("media_type")))
                .list();
    }

    private static Text text(ResultSet row, List<Text.Attached> files) throws SQLException {
        return new Text(
                row.getString("full_name"),
                row.getString("code"),
                row.getString("index_number"),
                row.getInt("edition"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getObject("formation_date", LocalDate.class),
                row.getObject("published_on", LocalDate.class),
                row.getString("document_number"),
                row.getString("category"),
                row.getString("theme"),
                row.getString("genre"),
                row.getString("keywords"),
                row.getString("source"),
                files);
    }

    /** Organs with something that nobody was given though it was published before the day, and since when. */
    List<Owed> owed(Collection<String> organs, LocalDate before) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.organ, count(*) as items, min((e.published_at at time zone 'Asia/Shanghai')::date) as oldest
                          from disclosure.v_live_edition e join organ.organ o on o.key = e.organ
                         where e.organ in (:organs) and o.level <> 'VILLAGE' and (e.published_at at time zone 'Asia/Shanghai')::date < :before
                           and not exists (select from handover.v_handed h where h.disclosure = e.disclosure and h.edition = e.edition)
                         group by e.organ
                        """)
                        .param("organs", organs)
                        .param("before", before)
                        .query(new SimplePropertyRowMapper<>(Owed.class))
                        .list();
    }

    record Owed(String organ, long items, LocalDate oldest) {}

    /** What somebody holds and what was withdrawn since without telling. */
    List<Owed> untold(Collection<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select h.organ, count(distinct (h.disclosure, h.edition)) as items, min(t.taken_down_on) as oldest
                          from handover.v_handed h join disclosure.v_taken_down t on t.disclosure = h.disclosure and t.edition = h.edition
                         where h.organ in (:organs) and not h.withdrawn and t.taken_down_on <= :on
                           and not exists (select from disclosure.v_visible_edition v where v.disclosure = h.disclosure and v.edition = h.edition)
                           and not exists (select from handover.v_handed w where w.disclosure = h.disclosure and w.edition = h.edition
                                                                           and w.recipient = h.recipient and w.withdrawn)
                         group by h.organ
                        """)
                        .param("organs", organs)
                        .param("on", on)
                        .query(new SimplePropertyRowMapper<>(Owed.class))
                        .list();
    }
}
