package cn.yangguang.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people wrote in the report of one organ and year. Every write says when and by whom. */
@Repository
class ReportStore {

    private final JdbcClient jdbc;

    ReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of which report, and who changes it when. */
    record Change(String organ, int year, Instant at, String by) {}

    /** One author at a time per report: held until the end of the transaction. */
    void lock(String organ, int year) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:report, 0))")
                .param("report", "report/" + organ + "/" + year)
                .query(row -> {});
    }

    /**
     * The words of a report.
     *
     * @param chapters texts by number of the chapter; 0 is the opening
     * @param notes by the key of the finding they explain
     */
    record Written(Map<Integer, String> chapters, Map<String, String> notes, Optional<LocalDate> signedOn) {

        boolean nothing() {
            return chapters.isEmpty() && notes.isEmpty() && signedOn.isEmpty();
        }
    }

    /** In one question. */
    Written written(String organ, int year) {
        var chapters = new LinkedHashMap<Integer, String>();
        var notes = new LinkedHashMap<String, String>();
        var signed = new ArrayList<LocalDate>();
        of(organ, year, """
                        select 'CHAPTER' as kind, number, '' as finding, text, cast(null as date) as signed_on
                          from report.chapter where organ = :organ and year = :year
                        union all
                        select 'NOTE', 0, finding, text, null from report.note where organ = :organ and year = :year
                        union all
                        select 'SIGNING', 0, '', '', signed_on from report.signing where organ = :organ and year = :year
                        order by kind, number, finding
                        """).query(row -> {
            switch (row.getString("kind")) {
                case "CHAPTER" -> chapters.put(row.getInt("number"), row.getString("text"));
                case "NOTE" -> notes.put(row.getString("finding"), row.getString("text"));
                default -> signed.add(row.getObject("signed_on", LocalDate.class));
            }
        });
        return new Written(chapters, notes, signed.stream().findFirst());
    }

    /** Texts by number of the chapter; 0 is the opening. */
    Map<Integer, String> chapters(String organ, int year) {
        var texts = new LinkedHashMap<Integer, String>();
        of(organ, year, "select number, text from report.chapter where organ = :organ and year = :year order by number")
                .query(row -> {
                    texts.put(row.getInt("number"), row.getString("text"));
                });
        return texts;
    }

    /** Notes by the key of the finding they explain. */
    Map<String, String> notes(String organ, int year) {
        var texts = new LinkedHashMap<String, String>();
        of(organ, year, "select finding, text from report.note where organ = :organ and year = :year order by finding")
                .query(row -> {
                    texts.put(row.getString("finding"), row.getString("text"));
                });
        return texts;
    }

    Map<EnteredFigure, BigDecimal> figures(String organ, int year) {
        var values = new EnumMap<EnteredFigure, BigDecimal>(EnteredFigure.class);
        of(organ, year, "select code, value from report.figure where organ = :organ and year = :year order by code")
                .query(row -> {
                    EnteredFigure code = EnteredFigure.of(row.getString("code")).orElseThrow();
                    values.put(code, code.plain(row.getBigDecimal("value")));
                });
        return values;
    }

    Optional<LocalDate> signedOn(String organ, int year) {
        return of(organ, year, "select signed_on from report.signing where organ = :organ and year = :year")
                .query(LocalDate.class)
                .optional();
    }

    void putChapter(Change change, int number, String text) {
        by(change, """
                        insert into report.chapter (organ, year, number, text, changed_at, changed_by)
                        values (:organ, :year, :number, :text, :at, :by)
                        on conflict (organ, year, number) do update
                           set text = excluded.text, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """).param("number", number).param("text", text).update();
    }

    void removeChapter(String organ, int year, int number) {
        of(organ, year, "delete from report.chapter where organ = :organ and year = :year and number = :number")
                .param("number", number)
                .update();
    }

    void putNote(Change change, String finding, String text) {
        by(change, """
                        insert into report.note (organ, year, finding, text, changed_at, changed_by)
                        values (:organ, :year, :finding, :text, :at, :by)
                        on conflict (organ, year, finding) do update
                           set text = excluded.text, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """).param("finding", finding).param("text", text).update();
    }

    void removeNote(String organ, int year, String finding) {
        of(organ, year, "delete from report.note where organ = :organ and year = :year and finding = :finding")
                .param("finding", finding)
                .update();
    }

    void putFigure(Change change, EnteredFigure code, BigDecimal value) {
        by(change, """
                        insert into report.figure (organ, year, code, value, changed_at, changed_by)
                        values (:organ, :year, :code, :value, :at, :by)
                        on conflict (organ, year, code) do update
                           set value = excluded.value, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """).param("code", code.code()).param("value", value).update();
    }

    void removeFigure(String organ, int year, EnteredFigure code) {
        of(organ, year, "delete from report.figure where organ = :organ and year = :year and code = :code")
                .param("code", code.code())
                .update();
    }

    void putSigning(Change change, LocalDate day) {
        by(change, """
                        insert into report.signing (organ, year, signed_on, changed_at, changed_by)
                        values (:organ, :year, :day, :at, :by)
                        on conflict (organ, year) do update
                           set signed_on = excluded.signed_on, changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """).param("day", day).update();
    }

    void removeSigning(String organ, int year) {
        of(organ, year, "delete from report.signing where organ = :organ and year = :year")
                .update();
    }

    private JdbcClient.StatementSpec of(String organ, int year, String sql) {
        return jdbc.sql(sql).param("organ", organ).param("year", year);
    }

    private JdbcClient.StatementSpec by(Change change, String sql) {
        return of(change.organ(), change.year(), sql)
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("by", change.by());
    }
}
