package cn.yangguang.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How everything stands: a cache of examinations and releases, computed anew when one of them changes. */
@Repository
class StandingStore {

    /** What a version consists of, by which rules it stands. */
    record Made(Subject subject, String rules, List<String> hashes) {}

    private static final String STANDING = """
            select item, version, organ, phase, complete, blocks, warnings, secrets, unread, asked_by, asked_note, asked_at, since
              from gate.standing
            """;

    private final JdbcClient jdbc;

    StandingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version consists of this now. Who asked for a decision about other content did not ask about this. */
    void put(Submission submission, Phase phase, String rules, Instant at) {
        jdbc.sql("""
                        insert into gate.standing as s (item, version, organ, phase, pieces, rules, since)
                        values (:item, :version, :organ, :phase, :pieces, :rules, :at)
                        on conflict (item, version) do update set phase = excluded.phase, pieces = excluded.pieces, rules = excluded.rules,
                               asked_by = case when s.pieces = excluded.pieces then s.asked_by else '' end,
                               asked_note = case when s.pieces = excluded.pieces then s.asked_note else '' end,
                               asked_at = case when s.pieces = excluded.pieces then s.asked_at end,
                               since = case when s.pieces = excluded.pieces and s.phase = excluded.phase then s.since else excluded.since end
                        """)
                .param("item", submission.subject().item())
                .param("version", submission.subject().version())
                .param("organ", submission.organ())
                .param("phase", phase.name())
                .param("pieces", hashes(submission))
                .param("rules", rules)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the version already stands just so, with nothing left to look at. */
    boolean settled(Submission submission, Phase phase, String rules) {
        return jdbc.sql("""
                        select count(*) from gate.standing where item = :item and version = :version and phase = :phase and rules = :rules
                           and pieces = :pieces::text[] and complete
                        """)
                        .param("item", submission.subject().item())
                        .param("version", submission.subject().version())
                        .param("phase", phase.name())
                        .param("rules", rules)
                        .param("pieces", hashes(submission))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<Made> made(Subject subject) {
        return jdbc.sql(
                        "select item, version, rules, pieces from gate.standing where item = :item and version = :version")
                .param("item", subject.item())
                .param("version", subject.version())
                .query(StandingStore::made)
                .optional();
    }

    List<Made> consistingOf(String hash, String rules) {
        return jdbc.sql(
                        "select item, version, rules, pieces from gate.standing where pieces @> :hash::text[] and rules = :rules")
                .param("hash", new String[] {hash})
                .param("rules", rules)
                .query(StandingStore::made)
                .list();
    }

    void count(Subject subject, Examination now, int secrets, int unread) {
        Clearance clearance = now.clearance();
        jdbc.sql("""
                        update gate.standing set complete = :complete, blocks = :blocks, warnings = :warnings, secrets = :secrets, unread = :unread,
                               asked_by = case when :blocks = 0 then '' else asked_by end,
                               asked_note = case when :blocks = 0 then '' else asked_note end,
                               asked_at = case when :blocks = 0 then null else asked_at end
                         where item = :item and version = :version
                        """)
                .param("complete", clearance.complete())
                .param("blocks", clearance.blocks().size())
                .param("warnings", clearance.warnings().size())
                .param("secrets", secrets)
                .param("unread", unread)
                .param("item", subject.item())
                .param("version", subject.version())
                .update();
    }

    void move(Subject subject, Phase phase, Instant at) {
        jdbc.sql("""
                        update gate.standing set phase = :phase, since = :at where item = :item and version = :version and phase <> :phase
                        """)
                .param("phase", phase.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("item", subject.item())
                .param("version", subject.version())
                .update();
    }

    void asked(Subject subject, String by, String note, Instant at) {
        jdbc.sql("""
                        update gate.standing set asked_by = :by, asked_note = :note, asked_at = :at where item = :item and version = :version
                        """)
                .param("by", by)
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("item", subject.item())
                .param("version", subject.version())
                .update();
    }

    /** What is open anywhere in these organs: in work with a question or a mark of secrecy, or published with something that blocks. */
    List<Standing> toDo(Set<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(STANDING + """
                         where organ in (:organs) and (phase = 'PUBLISHED' and blocks > 0
                            or phase = 'IN_WORK' and (secrets > 0 or asked_at is not null))
                         order by secrets > 0 desc, phase desc, since, item
                        """)
                        .param("organs", organs)
                        .query(StandingStore::standing)
                        .list();
    }

    /** Published, nothing blocks, but something warns: told, and left to the office. */
    int warned(Set<String> organs) {
        return organs.isEmpty()
                ? 0
                : jdbc.sql("""
                        select count(*) from gate.standing where organ in (:organs) and phase = 'PUBLISHED' and blocks = 0 and warnings > 0
                        """).param("organs", organs).query(Integer.class).single();
    }

    private static String[] hashes(Submission submission) {
        return submission.pieces().stream().map(Piece::hash).toArray(String[]::new);
    }

    private static Made made(ResultSet row, int n) throws SQLException {
        return new Made(
                new Subject(row.getLong("item"), row.getInt("version")),
                row.getString("rules"),
                Arrays.asList((String[]) row.getArray("pieces").getArray()));
    }

    private static Standing standing(ResultSet row, int n) throws SQLException {
        return new Standing(
                new Subject(row.getLong("item"), row.getInt("version")),
                row.getString("organ"),
                Phase.valueOf(row.getString("phase")),
                row.getBoolean("complete"),
                row.getInt("blocks"),
                row.getInt("warnings"),
                row.getInt("secrets"),
                row.getInt("unread"),
                row.getString("asked_by"),
                row.getString("asked_note"),
                instant(row, "asked_at"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
