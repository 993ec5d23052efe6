package cn.yangguang.workrecord;

import cn.yangguang.workrecord.Entry.EvidenceFile;
import cn.yangguang.workrecord.Entry.Version;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EntryStore {

    private static final String VERSION = """
            insert into workrecord.version (entry, number, on_day, until_day, subject, by_whom, kind, persons, hours, amount, note, struck,
                                            reason, written_at, person, person_name)
            values (:entry, :number, :on, :until, :subject, :by, :kind, :persons, :hours, :amount, :note, :struck, :reason, :at, :person, :name)
            """;

    private final JdbcClient jdbc;

    EntryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who writes, when. */
    record Hand(@Nullable Long person, String name, Instant at) {}

    private record Line(long id, String organ, Register register, Version version) {}

    long insert(String organ, Register register) {
        return jdbc.sql("insert into workrecord.entry (organ, register) values (:organ, :register) returning id")
                .param("organ", organ)
                .param("register", register.name())
                .query(Long.class)
                .single();
    }

    /** Holds others back until the end of the transaction. */
    void lock(long entry) {
        jdbc.sql("select id from workrecord.entry where id = :id for update")
                .param("id", entry)
                .query(Long.class)
                .single();
    }

    void addVersion(long entry, int number, EntryContent content, boolean struck, String reason, Hand hand) {
        EntryKind kind = content.kind();
        jdbc.sql(VERSION)
                .param("entry", entry)
                .param("number", number)
                .param("on", content.on())
                .param("until", content.until())
                .param("subject", content.subject())
                .param("by", content.by())
                .param("kind", kind == null ? "" : kind.name())
                .param("persons", content.persons())
                .param("hours", content.hours())
                .param("amount", content.amount())
                .param("note", content.note())
                .param("struck", struck)
                .param("reason", reason)
                .param("at", hand.at().atOffset(ZoneOffset.UTC))
                .param("person", hand.person())
                .param("name", hand.name())
                .update();
    }

    /** @return whether it was not there yet */
    boolean addFile(long entry, String hash, String name, Hand hand) {
        return jdbc.sql("""
                        insert into workrecord.file (entry, hash, name, added_at, person_name) values (:entry, :hash, :name, :at, :person)
                        on conflict do nothing
                        """)
                        .param("entry", entry)
                        .param("hash", hash)
                        .param("name", name)
                        .param("at", hand.at().atOffset(ZoneOffset.UTC))
                        .param("person", hand.name())
                        .update()
                == 1;
    }

    Optional<Entry> find(long id) {
        List<Line> lines = jdbc.sql("""
                        select e.id, e.organ, e.register, v.* from workrecord.entry e join workrecord.version v on v.entry = e.id
                         where e.id = :id order by v.number
                        """).param("id", id).query(EntryStore::line).list();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(entry(
                        lines.getFirst(),
                        lines.stream().map(Line::version).toList(),
                        files(List.of(id)).getOrDefault(id, List.of())));
    }

    /** The entries with their newest version and without the ones before; the struck ones too. */
    List<Entry> newest(Collection<String> organs, Register register) {
        if (organs.isEmpty()) {
            return List.of();
        }
        List<Line> lines = jdbc.sql("""
                        select n.entry as id, n.* from workrecord.v_newest n
                         where n.organ in (:organs) and n.register = :register order by n.on_day, n.entry
                        """)
                .param("organs", organs)
                .param("register", register.name())
                .query(EntryStore::line)
                .list();
        Map<Long, List<EvidenceFile>> files = files(lines.stream().map(Line::id).toList());
        return lines.stream()
                .map(line -> entry(line, List.of(line.version()), files.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Map<Long, List<EvidenceFile>> files(List<Long> entries) {
        record Kept(long entry, EvidenceFile file) {}
        return entries.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select entry, hash, name, added_at, person_name from workrecord.file where entry in (:entries) order by added_at, hash")
                        .param("entries", entries)
                        .query((row, n) -> new Kept(
                                row.getLong("entry"),
                                new EvidenceFile(
                                        row.getString("hash"),
                                        row.getString("name"),
                                        at(row, "added_at"),
                                        row.getString("person_name"))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                Kept::entry, Collectors.mapping(Kept::file, Collectors.toList())));
    }

    private static Entry entry(Line line, List<Version> versions, List<EvidenceFile> files) {
        return new Entry(line.id(), line.organ(), line.register(), versions, files);
    }

    private static Line line(ResultSet row, int n) throws SQLException {
        String kind = row.getString("kind");
        var content = new EntryContent(
                row.getObject("on_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("subject"),
                row.getString("by_whom"),
                kind.isEmpty() ? null : EntryKind.valueOf(kind),
                row.getObject("persons", Integer.class),
                row.getObject("hours", BigDecimal.class),
                row.getObject("amount", BigDecimal.class),
                row.getString("note"));
        return new Line(
                row.getLong("id"),
                row.getString("organ"),
                Register.valueOf(row.getString("register")),
                new Version(
                        row.getInt("number"),
                        content,
                        row.getBoolean("struck"),
                        row.getString("reason"),
                        at(row, "written_at"),
                        row.getString("person_name")));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
