package cn.yangguang.complaint;

import cn.yangguang.vault.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of senders, sealed, and the looks at them and at who sent them. */
@Repository
class SenderFileStore {

    private final JdbcClient jdbc;
    private final Vault vault;

    SenderFileStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(Complaint.Registered entry, int n, NewComplaint.Paper paper) {
        jdbc.sql("""
                        insert into complaint.paper (entry, n, name, media_type, size, sealed)
                        values (:entry, :n, :name, :type, :size, :sealed)
                        """)
                .param("entry", entry.id())
                .param("n", n)
                .param("name", paper.name())
                .param("type", paper.mediaType())
                .param("size", paper.content().length)
                .param("sealed", vault.seal(context(entry, n), paper.content()))
                .update();
    }

    List<SenderFile> list(Complaint.Registered entry) {
        return jdbc.sql("select n, name, media_type, size from complaint.paper where entry = :entry order by n")
                .param("entry", entry.id())
                .query((row, i) -> new SenderFile(
                        row.getInt("n"), row.getString("name"), row.getString("media_type"), row.getLong("size")))
                .list();
    }

    Optional<byte[]> content(Complaint.Registered entry, int n) {
        return jdbc.sql("select sealed from complaint.paper where entry = :entry and n = :n")
                .param("entry", entry.id())
                .param("n", n)
                .query(byte[].class)
                .optional()
                .map(kept -> vault.open(context(entry, n), kept));
    }

    void looked(Complaint.Registered entry, Look look, Instant at, long person) {
        jdbc.sql("""
                        insert into complaint.look (entry, at, person, person_name, purpose, what)
                        values (:entry, :at, :person, :name, :purpose, :what)
                        """)
                .param("entry", entry.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("name", look.who())
                .param("purpose", look.purpose().name())
                .param("what", look.what())
                .update();
    }

    List<Look> looks(Complaint.Registered entry) {
        return jdbc.sql("select at, person_name, purpose, what from complaint.look where entry = :entry order by at")
                .param("entry", entry.id())
                .query((row, i) -> new Look(
                        row.getObject("at", java.time.OffsetDateTime.class).toInstant(),
                        row.getString("person_name"),
                        Look.Purpose.valueOf(row.getString("purpose")),
                        row.getString("what")))
                .list();
    }

    private static String context(Complaint.Registered entry, int n) {
        return "complaint.paper:" + entry.number() + ":" + n;
    }
}
