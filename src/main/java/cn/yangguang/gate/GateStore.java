package cn.yangguang.gate;

import cn.yangguang.dissection.Unreadable;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Severity;
import cn.yangguang.screening.Spot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Examinations and what they found. Claims go by the database's own time, which every program on it shares. */
@Repository
class GateStore {

    /** A file that waits to be looked at, taken by this program for some minutes. */
    record Waiting(long id, String hash, String organ, String rules, int attempts) {}

    private final JdbcClient jdbc;

    GateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a piece on the list unless these rules know it already. */
    void want(Piece piece, String organ, String rules, boolean urgent, Instant at) {
        jdbc.sql("""
                        insert into gate.examination as e (piece, kind, organ, rules, state, urgent, asked_at)
                        values (:piece, :kind, :organ, :rules, 'WAITING', :urgent, :at)
                        on conflict (piece, rules) do update set urgent = true where excluded.urgent and not e.urgent and e.state = 'WAITING'
                        """)
                .param("piece", piece.hash())
                .param("kind", piece.kind().name())
                .param("organ", organ)
                .param("rules", rules)
                .param("urgent", urgent)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The pieces as these rules know them, in the order given; one that nobody asked for is MISSING. */
    List<Looked> looked(Collection<Piece> pieces, String rules) {
        Map<String, Looked> known = new HashMap<>();
        Map<Long, String> ids = new HashMap<>();
        jdbc.sql(
                        "select id, piece, kind, state, unread from gate.examination where rules = :rules and piece in (:pieces)")
                .param("rules", rules)
                .param("pieces", pieces.stream().map(Piece::hash).toList())
                .query(row -> {
                    Looked one = looked(row);
                    known.put(one.piece().hash(), one);
                    ids.put(row.getLong("id"), one.piece().hash());
                });
        Map<String, List<Noted>> findings = findings(ids);
        return pieces.stream()
                .map(piece -> {
                    Looked one = known.getOrDefault(piece.hash(), Looked.missing(piece));
                    return new Looked(piece, one.state(), one.unread(), findings.getOrDefault(piece.hash(), List.of()));
                })
                .toList();
    }

    private Map<String, List<Noted>> findings(Map<Long, String> ids) {
        Map<String, List<Noted>> findings = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("""
                            select examination, code, severity, place, length, reason, source, part, grid_row, grid_column, begins, ends, mark
                              from gate.finding where examination in (:ids) order by examination, position
                            """).param("ids", ids.keySet()).query(row -> {
                findings.computeIfAbsent(ids.get(row.getLong(1)), hash -> new ArrayList<>())
                        .add(noted(row));
            });
        }
        return findings;
    }

    /** The next file to look at, what people wait for first; empty when nothing waits. */
    Optional<Waiting> claim() {
        return jdbc.sql("""
                        update gate.examination set claimed_until = now() + interval '5 minutes', attempts = attempts + 1
                         where id = (select id from gate.examination
                                      where state = 'WAITING' and kind = 'FILE' and (claimed_until is null or claimed_until < now())
                                      order by urgent desc, id limit 1 for update skip locked)
                        returning id, piece, organ, rules, attempts
                        """)
                .query((row, n) -> new Waiting(
                        row.getLong("id"),
                        row.getString("piece"),
                        row.getString("organ"),
                        row.getString("rules"),
                        row.getInt("attempts")))
                .optional();
    }

    Optional<Long> waiting(Piece piece, String rules) {
        return jdbc.sql("select id from gate.examination where piece = :piece and rules = :rules and state <> 'DONE'")
                .param("piece", piece.hash())
                .param("rules", rules)
                .query(Long.class)
                .optional();
    }

    void finish(long id, Result result, Instant at) {
        Unreadable unread = result.unread();
        jdbc.sql("delete from gate.finding where examination = :id")
                .param("id", id)
                .update();
        insert(id, result.findings());
        jdbc.sql("""
                        update gate.examination set state = 'DONE', unread = :unread, finished_at = :at, claimed_until = null where id = :id
                        """)
                .param("id", id)
                .param("unread", unread == null ? null : unread.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In one statement: a list of ten thousand persons has ten thousand findings. */
    private void insert(long id, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into gate.finding (examination, position, code, severity, place, length, reason, source,
                               part, grid_row, grid_column, begins, ends, mark)
                        select :id, n, code, severity, place, length, reason, source, part, grid_row, grid_column, begins, ends, mark
                          from unnest(:codes::text[], :severities::text[], :places::text[], :lengths::int[],
                               :reasons::text[], :sources::text[], :parts::int[], :rows::int[], :columns::int[], :begins::int[],
                               :ends::int[], :marks::text[])
                               with ordinality as f (code, severity, place, length, reason, source, part, grid_row, grid_column, begins, ends, mark, n)
                        """)
                .param("id", id)
                .param("codes", texts(findings, Finding::code))
                .param(
                        "severities",
                        texts(findings, finding -> finding.severity().name()))
                .param("places", texts(findings, Finding::where))
                .param("lengths", numbers(findings, Finding::length))
                .param("reasons", texts(findings, Finding::reason))
                .param("sources", texts(findings, Finding::source))
                .param("parts", numbers(findings, finding -> finding.at().part()))
                .param("rows", numbers(findings, finding -> finding.at().row()))
                .param("columns", numbers(findings, finding -> finding.at().column()))
                .param("begins", numbers(findings, finding -> finding.at().start()))
                .param("ends", numbers(findings, finding -> finding.at().end()))
                .param("marks", texts(findings, Noted::markOf))
                .update();
    }

    void failed(long id, boolean forGood) {
        jdbc.sql("""
                        update gate.examination set state = case when :good then 'FAILED' else state end,
                               claimed_until = now() + interval '10 seconds' where id = :id
                        """).param("id", id).param("good", forGood).update();
    }

    /** Asked under rules that no longer hold; whoever still needs it asks again. */
    void drop(long id) {
        jdbc.sql("delete from gate.examination where id = :id and state = 'WAITING'")
                .param("id", id)
                .update();
    }

    void tryFailedAgain() {
        jdbc.sql(
                        "update gate.examination set state = 'WAITING', attempts = 0, claimed_until = null where state = 'FAILED'")
                .update();
        jdbc.sql("update gate.rebuild set state = 'WAITING', attempts = 0, claimed_until = null where state = 'FAILED'")
                .update();
    }

    /** Looked at once more: something else is known of where the file comes from. */
    void again(String hash) {
        jdbc.sql(
                        "update gate.examination set state = 'WAITING', attempts = 0, claimed_until = null where piece = :piece")
                .param("piece", hash)
                .update();
    }

    int waitingFiles() {
        return jdbc.sql("select count(*) from gate.examination where state = 'WAITING' and kind = 'FILE'")
                .query(Integer.class)
                .single();
    }

    private static Looked looked(ResultSet row) throws SQLException {
        String unread = row.getString("unread");
        return new Looked(
                new Piece(Piece.Kind.valueOf(row.getString("kind")), row.getString("piece")),
                Looked.State.valueOf(row.getString("state")),
                unread(unread),
                List.of());
    }

    private static @Nullable Unreadable unread(@Nullable String name) {
        return name == null ? null : Unreadable.valueOf(name);
    }

    private static Noted noted(ResultSet row) throws SQLException {
        Spot at = new Spot(
                row.getInt("part"),
                row.getInt("grid_row"),
                row.getInt("grid_column"),
                row.getInt("begins"),
                row.getInt("ends"));
        Finding finding = new Finding(
                row.getString("code"),
                Severity.valueOf(row.getString("severity")),
                row.getString("place"),
                row.getInt("length"),
                row.getString("reason"),
                row.getString("source"),
                at);
        return new Noted(finding, row.getString("mark"), null);
    }

    private static String[] texts(List<Finding> findings, Function<Finding, String> of) {
        return findings.stream().map(of).toArray(String[]::new);
    }

    private static Integer[] numbers(List<Finding> findings, Function<Finding, Integer> of) {
        return findings.stream().map(of).toArray(Integer[]::new);
    }
}
