package cn.yangguang.yearbook;

import cn.yangguang.yearbook.CellFigure.Stated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people state and write in the draft of one organ and year. Every write says when and by whom. */
@Repository
class YearbookStore {

    private final JdbcClient jdbc;

    YearbookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which report, and who changes it when; the id is null for the command line. */
    record Change(
            String organ,
            int year,
            Instant at,
            String by,
            @Nullable Long id) {}

    /** One at a time per report: held until the end of the transaction. */
    void lock(String organ, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:report, 0))")
                .param("report", "yearbook/" + organ + "/" + year)
                .query(row -> {});
    }

    /** By cell. */
    Map<String, Stated> figures(String organ, int year) {
        var figures = new TreeMap<String, Stated>();
        of(organ, year, """
                        select cell, value, counted, reason, source, changed_by from yearbook.figure
                         where organ = :organ and year = :year
                        """).query(row -> {
            figures.put(
                    row.getString("cell"),
                    new Stated(
                            plain(row.getBigDecimal("value")),
                            row.getBigDecimal("counted") == null ? null : plain(row.getBigDecimal("counted")),
                            row.getString("reason"),
                            row.getString("source"),
                            row.getString("changed_by")));
        });
        return figures;
    }

    /** By part; 0 is the opening. */
    Map<Integer, String> passages(String organ, int year) {
        var texts = new TreeMap<Integer, String>();
        of(organ, year, "select part, text from yearbook.passage where organ = :organ and year = :year")
                .query(row -> {
                    texts.put(row.getInt("part"), row.getString("text"));
                });
        return texts;
    }

    /** By the key of the finding they explain. */
    Map<String, String> notes(String organ, int year) {
        var texts = new LinkedHashMap<String, String>();
        of(
                        organ,
                        year,
                        "select finding, text from yearbook.note where organ = :organ and year = :year order by finding")
                .query(row -> {
                    texts.put(row.getString("finding"), row.getString("text"));
                });
        return texts;
    }

    /** Who wrote in the report since then. */
    Set<Long> writers(String organ, int year, Instant since) {
        return new HashSet<>(of(organ, year, """
                        select changed_by_id from (
                          select organ, year, changed_at, changed_by_id from yearbook.figure
                          union all select organ, year, changed_at, changed_by_id from yearbook.passage
                          union all select organ, year, changed_at, changed_by_id from yearbook.note) w
                         where organ = :organ and year = :year and changed_at > :since and changed_by_id is not null
                        """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getLong("changed_by_id"))
                .list());
    }

    void putFigure(Change change, String cell, Stated figure) {
        by(change, """
                        insert into yearbook.figure (organ, year, cell, value, counted, reason, source, changed_at, changed_by, changed_by_id)
                        values (:organ, :year, :cell, :value, :counted, :reason, :source, :at, :by, :id)
                        on conflict (organ, year, cell) do update
                           set value = excluded.value, counted = excluded.counted, reason = excluded.reason, source = excluded.source,
                               changed_at = excluded.changed_at, changed_by = excluded.changed_by, changed_by_id = excluded.changed_by_id
                        """)
                .param("cell", cell)
                .param("value", figure.value())
                .param("counted", figure.counted())
                .param("reason", figure.reason())
                .param("source", figure.source())
                .update();
    }

    void removeFigure(String organ, int year, String cell) {
        of(organ, year, "delete from yearbook.figure where organ = :organ and year = :year and cell = :cell")
                .param("cell", cell)
                .update();
    }

    void putPassage(Change change, int part, String text) {
        by(change, """
                        insert into yearbook.passage (organ, year, part, text, changed_at, changed_by, changed_by_id)
                        values (:organ, :year, :part, :text, :at, :by, :id)
                        on conflict (organ, year, part) do update
                           set text = excluded.text, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                               changed_by_id = excluded.changed_by_id
                        """).param("part", part).param("text", text).update();
    }

    void removePassage(String organ, int year, int part) {
        of(organ, year, "delete from yearbook.passage where organ = :organ and year = :year and part = :part")
                .param("part", part)
                .update();
    }

    void putNote(Change change, String finding, String text) {
        by(change, """
                        insert into yearbook.note (organ, year, finding, text, changed_at, changed_by, changed_by_id)
                        values (:organ, :year, :finding, :text, :at, :by, :id)
                        on conflict (organ, year, finding) do update
                           set text = excluded.text, changed_at = excluded.changed_at, changed_by = excluded.changed_by,
                               changed_by_id = excluded.changed_by_id
                        """).param("finding", finding).param("text", text).update();
    }

    void removeNote(String organ, int year, String finding) {
        of(organ, year, "delete from yearbook.note where organ = :organ and year = :year and finding = :finding")
                .param("finding", finding)
                .update();
    }

    /** 3.000000 is 3, 12.500000 is 12.5. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private JdbcClient.StatementSpec of(String organ, int year, String sql) {
        return jdbc.sql(sql).param("organ", organ).param("year", year);
    }

    private JdbcClient.StatementSpec by(Change change, String sql) {
        return of(change.organ(), change.year(), sql)
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", change.by())
                .param("id", change.id());
    }
}
