package cn.yangguang.application;

import cn.yangguang.calendar.DayList;
import cn.yangguang.calendar.ListedDay;
import cn.yangguang.calendar.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the calendar, and how dates moved from one to the next. */
@Repository
class CalendarStore {

    private static final String MOVES = """
            select a.number, m.due_before, m.due_after, m.reason, m.moved_at
              from application.due_move m join application.application a on a.id = m.application
            """;

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version used last before this one came; empty when there was none. Takes a lock, so that one program alone moves dates. */
    Optional<String> latest() {
        jdbc.sql("lock table application.calendar in share row exclusive mode").update();
        return jdbc.sql("select fingerprint from application.calendar order by used_from desc, fingerprint limit 1")
                .query((row, n) -> row.getString(1))
                .optional();
    }

    void keep(WorkingCalendar calendar, Instant now) {
        jdbc.sql("""
                        insert into application.calendar (fingerprint, region, known_from, known_to, days, used_from)
                        values (:fingerprint, :region, :from, :to, :days, :now) on conflict do nothing
                        """)
                .param("fingerprint", calendar.fingerprint())
                .param("region", calendar.region().orElse(""))
                .param("from", calendar.knownFrom())
                .param("to", calendar.knownTo())
                .param(
                        "days",
                        calendar.listed().days().stream()
                                .map(day -> day.date() + (day.works() ? " work " : " off ") + day.name())
                                .collect(Collectors.joining("\n")))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    WorkingCalendar read(String fingerprint) {
        return jdbc.sql("select region, known_from, known_to, days from application.calendar where fingerprint = :it")
                .param("it", fingerprint)
                .query((row, n) -> WorkingCalendar.of(
                        new DayList(row.getString("region"), days(row.getString("days"))),
                        row.getObject("known_from", LocalDate.class),
                        row.getObject("known_to", LocalDate.class)))
                .single();
    }

    private static List<ListedDay> days(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 3))
                .map(parts -> new ListedDay(LocalDate.parse(parts[0]), parts[1].equals("work"), parts[2]))
                .toList();
    }

    /** The calendar a case that is over was counted with; empty while it is open. */
    Optional<String> of(long application) {
        return jdbc.sql("select calendar from application.application where id = :id and calendar is not null")
                .param("id", application)
                .query((row, n) -> row.getString(1))
                .optional();
    }

    void fix(long application, String fingerprint) {
        jdbc.sql("update application.application set calendar = :calendar where id = :id and calendar is null")
                .param("calendar", fingerprint)
                .param("id", application)
                .update();
    }

    void loosen(long application) {
        jdbc.sql("update application.application set calendar = null where id = :id and calendar is not null")
                .param("id", application)
                .update();
    }

    void move(long application, String from, String to, DueMove move) {
        jdbc.sql("""
                        insert into application.due_move (application, from_calendar, to_calendar, due_before, due_after, reason, moved_at)
                        values (:application, :from, :to, :before, :after, :reason, :at)
                        """)
                .param("application", application)
                .param("from", from)
                .param("to", to)
                .param("before", move.before())
                .param("after", move.after())
                .param("reason", move.reason())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<DueMove> moves(int most) {
        return jdbc.sql(MOVES + "order by m.id desc limit :most")
                .param("most", most)
                .query(CalendarStore::dueMove)
                .list();
    }

    /** Of one case, the newest first. */
    List<DueMove> movesOf(long application) {
        return jdbc.sql(MOVES + "where m.application = :application order by m.id desc")
                .param("application", application)
                .query(CalendarStore::dueMove)
                .list();
    }

    private static DueMove dueMove(ResultSet row, int n) throws SQLException {
        return new DueMove(
                row.getString("number"),
                row.getObject("due_before", LocalDate.class),
                row.getObject("due_after", LocalDate.class),
                row.getString("reason"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant());
    }
}
