package cn.yangguang.rollup;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** ReportDeadlines, units that came or went, and reminders. */
@Repository
class RollupStore {

    private final JdbcClient jdbc;

    RollupStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeadlineRow> deadlines() {
        return jdbc.sql("select organ, from_year, due, warn, basis from rollup.deadline order by organ, from_year")
                .query((row, n) -> new DeadlineRow(
                        row.getString("organ"),
                        row.getInt("from_year"),
                        row.getString("due"),
                        row.getString("warn"),
                        row.getString("basis")))
                .list();
    }

    void put(DeadlineRow row, Instant at, String by) {
        jdbc.sql("""
                        insert into rollup.deadline (organ, from_year, due, warn, basis, changed_at, changed_by)
                        values (:organ, :year, :due, :warn, :basis, :at, :by)
                        on conflict (organ, from_year) do update
                           set due = excluded.due, warn = excluded.warn, basis = excluded.basis,
                               changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("organ", row.organ())
                .param("year", row.fromYear())
                .param("due", row.due())
                .param("warn", row.warn())
                .param("basis", row.basis())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Of these organs, whatever the year. */
    List<CarryOver> carryOvers(Collection<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select organ, year, kind, day, cases, note from rollup.carry_over
                                 where organ in (:organs) order by year, day, organ
                                """)
                        .param("organs", organs)
                        .query(RollupStore::carryOver)
                        .list();
    }

    private static CarryOver carryOver(ResultSet row, int n) throws SQLException {
        Array cases = row.getArray("cases");
        return new CarryOver(
                row.getString("organ"),
                row.getInt("year"),
                CarryOver.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                Arrays.asList((Integer[]) cases.getArray()),
                row.getString("note"));
    }

    void put(CarryOver one, Instant at, String by) {
        jdbc.sql("""
                        insert into rollup.carry_over (organ, year, kind, day, cases, note, changed_at, changed_by)
                        values (:organ, :year, :kind, :day, cast(:cases as int[]), :note, :at, :by)
                        on conflict (organ, year) do update
                           set kind = excluded.kind, day = excluded.day, cases = excluded.cases, note = excluded.note,
                               changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("organ", one.organ())
                .param("year", one.year())
                .param("kind", one.kind().name())
                .param("day", one.day())
                .param("cases", one.cases().toString().replace('[', '{').replace(']', '}'))
                .param("note", one.note())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    int removeCarryOver(String organ, int year) {
        return jdbc.sql("delete from rollup.carry_over where organ = :organ and year = :year")
                .param("organ", organ)
                .param("year", year)
                .update();
    }

    void append(Reminder reminder) {
        jdbc.sql("""
                        insert into rollup.reminder (organ, year, by_organ, by_name, words, at)
                        values (:organ, :year, :by, :name, :words, :at)
                        """)
                .param("organ", reminder.organ())
                .param("year", reminder.year())
                .param("by", reminder.byOrgan())
                .param("name", reminder.byName())
                .param("words", reminder.words())
                .param("at", reminder.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Of these organs for a year, the newest first. */
    List<Reminder> reminders(Collection<String> organs, int year) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select organ, year, by_organ, by_name, words, at from rollup.reminder
                                 where organ in (:organs) and year = :year order by at desc, id desc
                                """)
                        .param("organs", organs)
                        .param("year", year)
                        .query((row, n) -> new Reminder(
                                row.getString("organ"),
                                row.getInt("year"),
                                row.getString("by_organ"),
                                row.getString("by_name"),
                                row.getString("words"),
                                row.getObject("at", OffsetDateTime.class).toInstant()))
                        .list();
    }
}
