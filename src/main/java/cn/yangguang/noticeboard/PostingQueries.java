package cn.yangguang.noticeboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What hangs where, and what should. */
@Repository
class PostingQueries {

    private static final String POSTING = """
            select p.id, w.organ, w.id as wall, w.name, w.place, w.since, w.until, p.disclosure, p.edition, e.index_number, e.title, p.posted_on,
                   p.photo, p.taken_on, p.person_name, t.taken_down_on, e.publicity_until, r.removed_on, r.photo as removal_photo, r.taken_on as removal_taken_on,
                   r.reason, r.person_name as removal_person
              from noticeboard.posting p
              join noticeboard.wall w on w.id = p.wall
              join disclosure.v_public_edition e on e.disclosure = p.disclosure and e.edition = p.edition
              left join disclosure.v_taken_down t on t.disclosure = p.disclosure and t.edition = p.edition and e.stage in ('WITHDRAWN', 'CORRECTED')
              left join noticeboard.removal r on r.posting = p.id
            """;

    private final JdbcClient jdbc;

    PostingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What hangs now, and what hung since the day, the newest first. */
    List<Posting> postings(String organ, LocalDate since) {
        return jdbc.sql(POSTING + """
                         where w.organ = :organ and (r.removed_on is null or r.removed_on >= :since) order by r.removed_on is not null, p.posted_on desc, p.id desc
                        """)
                .param("organ", organ)
                .param("since", since)
                .query(PostingQueries::posting)
                .list();
    }

    Optional<Posting> posting(String organ, long id) {
        return jdbc.sql(POSTING + " where w.organ = :organ and p.id = :id")
                .param("organ", organ)
                .param("id", id)
                .query(PostingQueries::posting)
                .optional();
    }

    /** Whether the photograph belongs to a posting of the organ. */
    boolean isProof(String organ, String hash) {
        return jdbc.sql("""
                        select exists (select from noticeboard.posting p join noticeboard.wall w on w.id = p.wall left join noticeboard.removal r on r.posting = p.id
                                        where w.organ = :organ and (p.photo = :hash or r.photo = :hash))
                        """)
                .param("organ", organ)
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    /**
     * What was published on these days and no photograph shows on a board: everything of a village, elsewhere what was meant for a board.
     *
     * @param on what was posted later is not known then
     */
    List<Unposted> unposted(Collection<String> organs, LocalDate from, LocalDate to, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select e.organ, e.disclosure, e.edition, e.index_number, e.title, (e.published_at at time zone 'Asia/Shanghai')::date as published_on,
                               exists (select from noticeboard.posting p where p.disclosure = e.disclosure and p.edition = e.edition and p.posted_on <= :on) as hangs
                          from disclosure.v_live_edition e
                          join organ.organ o on o.key = e.organ
                         where e.organ in (:organs)
                           and (e.published_at at time zone 'Asia/Shanghai')::date between :from and :to
                           and (o.level = 'VILLAGE' or e.channels && array(select c.code from disclosure.v_channel c
                                                                            where c.kind = 'NOTICE_BOARD' and c.organ in ('*', e.organ)))
                           and not e.persons_withheld
                           and not exists (select from noticeboard.posting p where p.disclosure = e.disclosure and p.edition = e.edition
                                                                               and p.photo is not null and p.posted_on <= :on)
                         order by e.published_at, e.disclosure
                        """)
                        .param("organs", organs)
                        .param("from", from)
                        .param("to", to)
                        .param("on", on)
                        .query((row, n) -> new Unposted(
                                row.getString("organ"),
                                row.getLong("disclosure"),
                                row.getInt("edition"),
                                row.getString("index_number"),
                                row.getString("title"),
                                row.getObject("published_on", LocalDate.class),
                                row.getBoolean("hangs")))
                        .list();
    }

    /** From which day villages are held to their boards; those that always are have none. */
    Map<String, LocalDate> starts(Collection<String> organs) {
        Map<String, LocalDate> starts = new HashMap<>();
        if (!organs.isEmpty()) {
            jdbc.sql("select organ, since from village.v_start where organ in (:organs)")
                    .param("organs", organs)
                    .query(row -> {
                        starts.put(row.getString("organ"), row.getObject("since", LocalDate.class));
                    });
        }
        return starts;
    }

    /** What hangs on the day though it was withdrawn or replaced before it. */
    List<Posting> stillUp(Collection<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(POSTING + """
                         where w.organ in (:organs) and t.taken_down_on < :on and p.posted_on <= :on and (r.removed_on is null or r.removed_on > :on)
                        """)
                        .param("organs", organs)
                        .param("on", on)
                        .query(PostingQueries::posting)
                        .list();
    }

    /**
     * What came down between these days before it had hung long enough, though it was still valid and hangs nowhere else.
     *
     * @param minimal days it hangs at least; a 公示期 that is longer goes before
     */
    List<Posting> downEarly(Collection<String> organs, LocalDate from, LocalDate on, int minimal) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(POSTING + """
                         where w.organ in (:organs) and r.removed_on between :from and :on
                           and r.removed_on < greatest(p.posted_on + :minimal, coalesce(e.publicity_until + 1, p.posted_on))
                           and (t.taken_down_on is null or t.taken_down_on > r.removed_on)
                           and not exists (select from noticeboard.posting q left join noticeboard.removal s on s.posting = q.id
                                            where q.disclosure = p.disclosure and q.id <> p.id and q.posted_on <= r.removed_on + 1
                                              and (s.removed_on is null or s.removed_on > r.removed_on))
                        """)
                        .param("organs", organs)
                        .param("from", from)
                        .param("on", on)
                        .param("minimal", minimal)
                        .query(PostingQueries::posting)
                        .list();
    }

    /** How many boards in use, and how many sheets on them, each of these organs has; organs without a board are absent. */
    Map<String, BoardOverview.Counts> counts(Collection<String> organs) {
        return organs.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select w.organ, count(distinct w.id)::int as boards,
                               (count(p.id) filter (where r.posting is null))::int as sheets
                          from noticeboard.wall w left join noticeboard.posting p on p.wall = w.id left join noticeboard.removal r on r.posting = p.id
                         where w.organ in (:organs) and w.until is null group by w.organ
                        """)
                        .param("organs", organs)
                        .query((row, n) -> Map.entry(
                                row.getString("organ"),
                                new BoardOverview.Counts(row.getInt("boards"), row.getInt("sheets"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Posting posting(ResultSet row, int n) throws SQLException {
        LocalDate removed = row.getObject("removed_on", LocalDate.class);
        return new Posting(
                row.getLong("id"),
                row.getString("organ"),
                new Wall(
                        row.getLong("wall"),
                        row.getString("organ"),
                        row.getString("name"),
                        row.getString("place"),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)),
                row.getLong("disclosure"),
                row.getInt("edition"),
                row.getString("index_number"),
                row.getString("title"),
                row.getObject("posted_on", LocalDate.class),
                row.getString("photo"),
                row.getObject("taken_on", LocalDate.class),
                row.getString("person_name"),
                row.getObject("taken_down_on", LocalDate.class),
                row.getObject("publicity_until", LocalDate.class),
                removed == null
                        ? null
                        : new Posting.Removal(
                                removed,
                                row.getString("removal_photo"),
                                row.getObject("removal_taken_on", LocalDate.class),
                                row.getString("reason"),
                                row.getString("removal_person")));
    }
}
