package cn.yangguang.booklet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Booklets, what is in them and where their copies went. */
@Repository
class BookletStore {

    private static final String BOOKLET = """
            select id, organ, title, folded, site, asked_at, person_name, state, done, whole, pages, pdf from booklet.booklet
            """;

    private final JdbcClient jdbc;

    BookletStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(String organ, String title, boolean folded, String site, int whole, Instant now, String person) {
        return jdbc.sql("""
                        insert into booklet.booklet (organ, title, folded, site, asked_at, person_name, state, whole)
                        values (:organ, :title, :folded, :site, :now, :person, 'WAITING', :whole) returning id
                        """)
                .param("organ", organ)
                .param("title", title)
                .param("folded", folded)
                .param("site", site)
                .param("whole", whole)
                .param("now", utc(now))
                .param("person", person)
                .query(Long.class)
                .single();
    }

    void addItem(long booklet, int position, Bindery.Choice item) {
        jdbc.sql("""
                        insert into booklet.item (booklet, position, disclosure, edition, index_number, title)
                        values (:booklet, :position, :disclosure, :edition, :number, :title)
                        """)
                .param("booklet", booklet)
                .param("position", position)
                .param("disclosure", item.disclosure())
                .param("edition", item.edition())
                .param("number", item.indexNumber())
                .param("title", item.title())
                .update();
    }

    Optional<Booklet> find(String organ, long id) {
        return jdbc.sql(BOOKLET + " where organ = :organ and id = :id")
                .param("organ", organ)
                .param("id", id)
                .query(BookletStore::booklet)
                .optional();
    }

    /** The newest first. */
    List<Booklet> of(String organ) {
        return jdbc.sql(BOOKLET + " where organ = :organ order by id desc limit 100")
                .param("organ", organ)
                .query(BookletStore::booklet)
                .list();
    }

    List<Booklet> waiting() {
        return jdbc.sql(BOOKLET + " where state = 'WAITING' order by id")
                .query(BookletStore::booklet)
                .list();
    }

    List<BookletItem> items(long booklet) {
        return jdbc.sql("""
                        select i.position, i.disclosure, i.edition, i.index_number, i.title,
                               exists (select from disclosure.v_live_edition e where e.disclosure = i.disclosure and e.edition = i.edition
                                         and not e.persons_withheld) as valid
                          from booklet.item i where i.booklet = :booklet order by i.position
                        """)
                .param("booklet", booklet)
                .query((row, n) -> new BookletItem(
                        row.getInt("position"),
                        row.getLong("disclosure"),
                        row.getInt("edition"),
                        row.getString("index_number"),
                        row.getString("title"),
                        row.getBoolean("valid")))
                .list();
    }

    void progress(long id, int done) {
        jdbc.sql("update booklet.booklet set done = :done where id = :id and state = 'WAITING'")
                .param("done", done)
                .param("id", id)
                .update();
    }

    void made(long id, int pages, String pdf) {
        jdbc.sql(
                        "update booklet.booklet set state = 'MADE', done = whole, pages = :pages, pdf = :pdf where id = :id and state = 'WAITING'")
                .param("pages", pages)
                .param("pdf", pdf)
                .param("id", id)
                .update();
    }

    void failed(long id) {
        jdbc.sql("update booklet.booklet set state = 'FAILED' where id = :id and state = 'WAITING'")
                .param("id", id)
                .update();
    }

    void hand(long booklet, String channel, String place, int copies, LocalDate on, Instant now, String person) {
        jdbc.sql("""
                        insert into booklet.handing (booklet, channel, place, copies, handed_on, recorded_at, person_name)
                        values (:booklet, :channel, :place, :copies, :on, :now, :person)
                        """)
                .param("booklet", booklet)
                .param("channel", channel)
                .param("place", place)
                .param("copies", copies)
                .param("on", on)
                .param("now", utc(now))
                .param("person", person)
                .update();
    }

    /** In the order they were entered. */
    List<Handing> handings(long booklet) {
        return jdbc.sql("""
                        select h.id, h.channel, h.place, h.copies, h.handed_on, h.person_name, r.returned_on, coalesce(r.note, '') as note
                          from booklet.handing h left join booklet.return r on r.handing = h.id where h.booklet = :booklet order by h.id
                        """)
                .param("booklet", booklet)
                .query((row, n) -> new Handing(
                        row.getLong("id"),
                        row.getString("channel"),
                        row.getString("place"),
                        row.getInt("copies"),
                        row.getObject("handed_on", LocalDate.class),
                        row.getString("person_name"),
                        row.getObject("returned_on", LocalDate.class),
                        row.getString("note")))
                .list();
    }

    void bringBack(long handing, LocalDate on, String note, Instant now, String person) {
        jdbc.sql("""
                        insert into booklet.return (handing, returned_on, note, recorded_at, person_name) values (:handing, :on, :note, :now, :person)
                        """)
                .param("handing", handing)
                .param("on", on)
                .param("note", note)
                .param("now", utc(now))
                .param("person", person)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Booklet booklet(ResultSet row, int n) throws SQLException {
        return new Booklet(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("title"),
                row.getBoolean("folded"),
                row.getString("site"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                Booklet.State.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("whole"),
                row.getObject("pages", Integer.class),
                row.getString("pdf"));
    }
}
