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

    /** Those of a time, of these organs, the newest first. */
    List<Release> between(Set<String> organs, OffsetDateTime from, OffsetDateTime to) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(RELEASE + " where organ in (:organs) and at >= :from and at < :to order by id desc")
                        .param("organs", organs)
                        .param("from", from)
                        .param("to", to)
                        .query(ReleaseStore::release)
                        .list();
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
