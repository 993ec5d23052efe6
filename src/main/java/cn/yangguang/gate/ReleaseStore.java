package cn.yangguang.gate;

import cn.yangguang.identity.Person;
import cn.yangguang.screening.Severity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was let pass. Rows are only ever added. */
@Repository
class ReleaseStore {

    private static final String RELEASE = """
            select item, version, organ, piece, code, severity, marks, reason, person_name, duty, at from gate.release
            """;

    private final JdbcClient jdbc;

    ReleaseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Release release, Person person) {
        jdbc.sql("""
                        insert into gate.release (item, version, organ, piece, code, severity, marks, reason, person, person_name, duty, at)
                        values (:item, :version, :organ, :piece, :code, :severity, :marks, :reason, :person, :name, :duty, :at)
                        """)
                .param("item", release.subject().item())
                .param("version", release.subject().version())
                .param("organ", release.organ())
                .param("piece", release.piece())
                .param("code", release.code())
                .param("severity", release.severity().name())
                .param("marks", release.marks().toArray(String[]::new))
                .param("reason", release.reason())
                .param("person", person.id())
                .param("name", release.personName())
                .param("duty", release.duty())
                .param("at", release.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of all versions of an item: what was let pass in a file holds as long as the file stays the same. */
    List<Release> of(long item) {
        return jdbc.sql(RELEASE + " where item = :item order by id")
                .param("item", item)
                .query(ReleaseStore::release)
                .list();
    }

    /** One release with its number: later ones have greater numbers. */
    record Numbered(long number, Release release) {}

    /** How many there are of a time in these organs, and how many of them let pass what blocks. */
    record Sum(int all, int blocks) {}

    /** Those of a time, of these organs, with smaller numbers than this; the newest first, at most so many. */
    List<Numbered> between(Set<String> organs, OffsetDateTime from, OffsetDateTime to, long below, int most) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select id, item, version, organ, piece, code, severity, marks, reason, person_name, duty, at from gate.release
                                 where organ in (:organs) and at >= :from and at < :to and id < :below order by id desc limit :most
                                """)
                        .param("organs", organs)
                        .param("from", from)
                        .param("to", to)
                        .param("below", below)
                        .param("most", most)
                        .query((row, n) -> new Numbered(row.getLong("id"), release(row, n)))
                        .list();
    }

    Sum sum(Set<String> organs, OffsetDateTime from, OffsetDateTime to) {
        return organs.isEmpty()
                ? new Sum(0, 0)
                : jdbc.sql("""
                                select count(*), count(*) filter (where severity = 'BLOCK') from gate.release
                                 where organ in (:organs) and at >= :from and at < :to
                                """)
                        .param("organs", organs)
                        .param("from", from)
                        .param("to", to)
                        .query((row, n) -> new Sum(row.getInt(1), row.getInt(2)))
                        .single();
    }

    private static Release release(ResultSet row, int n) throws SQLException {
        return new Release(
                new Subject(row.getLong("item"), row.getInt("version")),
                row.getString("organ"),
                row.getString("piece"),
                row.getString("code"),
                Severity.valueOf(row.getString("severity")),
                Set.of((String[]) row.getArray("marks").getArray()),
                row.getString("reason"),
                row.getString("person_name"),
                row.getString("duty"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
