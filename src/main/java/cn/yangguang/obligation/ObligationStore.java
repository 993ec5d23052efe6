package cn.yangguang.obligation;

import cn.yangguang.catalogue.Limit;
import cn.yangguang.journal.Actor;
import cn.yangguang.obligation.Rhythm.Days;
import cn.yangguang.obligation.Rhythm.Kind;
import cn.yangguang.obligation.Rhythm.OnDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about obligations: only added to. */
@Repository
class ObligationStore {

    private final JdbcClient jdbc;

    ObligationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OwnRhythm> rhythms(Collection<Long> matters) {
        return jdbc.sql("""
                        select id, matter, valid_from, kind, month, day, ahead, days, working, reason, by_name,
                               (at at time zone 'Asia/Shanghai')::date as set_on
                          from obligation.rhythm where matter = any(:matters) order by matter, valid_from, id
                        """)
                .param("matters", matters.toArray(Long[]::new))
                .query((row, n) -> new OwnRhythm(
                        row.getLong("id"),
                        row.getLong("matter"),
                        row.getObject("valid_from", LocalDate.class),
                        rhythm(row),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("set_on", LocalDate.class)))
                .list();
    }

    List<Announced> events(Collection<Long> matters) {
        return jdbc.sql("""
                        select e.id, e.matter, e.day, e.words, e.by_name, (e.at at time zone 'Asia/Shanghai')::date as on_day,
                               w.reason, w.by_name as withdrawn_by, (w.at at time zone 'Asia/Shanghai')::date as withdrawn_on
                          from obligation.event e left join obligation.withdrawal w on w.event = e.id
                         where e.matter = any(:matters) order by e.matter, e.day, e.id
                        """)
                .param("matters", matters.toArray(Long[]::new))
                .query((row, n) -> new Announced(
                        row.getLong("id"),
                        row.getLong("matter"),
                        row.getObject("day", LocalDate.class),
                        row.getString("words"),
                        row.getString("by_name"),
                        row.getObject("on_day", LocalDate.class),
                        withdrawal(row)))
                .list();
    }

    /** By event. */
    Map<Long, Set<Long>> named(Collection<Long> matters) {
        Map<Long, Set<Long>> named = new HashMap<>();
        jdbc.sql("""
                        select n.event, n.disclosure from obligation.named n join obligation.event e on e.id = n.event
                         where e.matter = any(:matters)
                        """).param("matters", matters.toArray(Long[]::new)).query(row -> {
            named.computeIfAbsent(row.getLong("event"), event -> new HashSet<>())
                    .add(row.getLong("disclosure"));
        });
        return named;
    }

    List<Statement> statements(Collection<Long> matters) {
        return jdbc.sql("""
                        select s.id, s.matter, s.occasion, s.reason, s.person, s.by_name, (s.at at time zone 'Asia/Shanghai')::date as on_day,
                               d.agreed, d.words, d.by_name as decided_by, (d.at at time zone 'Asia/Shanghai')::date as decided_on
                          from obligation.statement s left join obligation.decision d on d.statement = s.id
                         where s.matter = any(:matters) order by s.id
                        """)
                .param("matters", matters.toArray(Long[]::new))
                .query((row, n) -> new Statement(
                        row.getLong("id"),
                        row.getLong("matter"),
                        row.getString("occasion"),
                        row.getString("reason"),
                        row.getObject("person", Long.class),
                        row.getString("by_name"),
                        row.getObject("on_day", LocalDate.class),
                        decision(row)))
                .list();
    }

    /** One change of a matter at a time, until the transaction ends. */
    void lock(long matter) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('obligation', :matter))")
                .param("matter", matter)
                .query((row, n) -> n)
                .list();
    }

    long addEvent(long matter, LocalDate day, String words, Actor actor, Instant at) {
        return by(jdbc.sql("""
                        insert into obligation.event (matter, day, words, person, by_name, at)
                        values (:matter, :day, :words, :person, :name, :at) returning id
                        """), actor, at)
                .param("matter", matter)
                .param("day", day)
                .param("words", words)
                .query(Long.class)
                .single();
    }

    void withdraw(long event, String reason, Actor actor, Instant at) {
        by(jdbc.sql("""
                        insert into obligation.withdrawal (event, reason, person, by_name, at) values (:event, :reason, :person, :name, :at)
                        """), actor, at)
                .param("event", event)
                .param("reason", reason)
                .update();
    }

    void name(long event, long disclosure, Actor actor, Instant at) {
        by(jdbc.sql("""
                        insert into obligation.named (event, disclosure, person, by_name, at)
                        values (:event, :disclosure, :person, :name, :at) on conflict do nothing
                        """), actor, at)
                .param("event", event)
                .param("disclosure", disclosure)
                .update();
    }

    long addStatement(long matter, String occasion, String reason, Actor actor, Instant at) {
        return by(jdbc.sql("""
                        insert into obligation.statement (matter, occasion, reason, person, by_name, at)
                        values (:matter, :occasion, :reason, :person, :name, :at) returning id
                        """), actor, at)
                .param("matter", matter)
                .param("occasion", occasion)
                .param("reason", reason)
                .query(Long.class)
                .single();
    }

    void decide(long statement, boolean agreed, String words, Actor actor, Instant at) {
        by(jdbc.sql("""
                        insert into obligation.decision (statement, agreed, words, person, by_name, at)
                        values (:statement, :agreed, :words, :person, :name, :at)
                        """), actor, at)
                .param("statement", statement)
                .param("agreed", agreed)
                .param("words", words)
                .update();
    }

    void addRhythm(long matter, LocalDate from, Rhythm rhythm, String reason, Actor actor, Instant at) {
        OnDay on = rhythm.term() instanceof OnDay day ? day : null;
        Limit limit = rhythm.term() instanceof Days days ? days.limit() : null;
        by(jdbc.sql("""
                        insert into obligation.rhythm (matter, valid_from, kind, month, day, ahead, days, working, reason, person, by_name, at)
                        values (:matter, :from, :kind, :month, :day, :ahead, :days, :working, :reason, :person, :name, :at)
                        """), actor, at)
                .param("matter", matter)
                .param("from", from)
                .param("kind", rhythm.kind().name())
                .param("month", on == null ? null : on.month())
                .param("day", on == null ? null : on.day())
                .param("ahead", rhythm.ahead())
                .param("days", limit == null ? null : limit.days() == null ? Integer.valueOf(0) : limit.days())
                .param("working", limit == null || limit.kind() != Limit.Kind.CALENDAR_DAYS)
                .param("reason", reason)
                .update();
    }

    private static JdbcClient.StatementSpec by(JdbcClient.StatementSpec statement, Actor actor, Instant at) {
        return statement
                .param("person", actor.person())
                .param("name", actor.name())
                .param("at", at.atOffset(ZoneOffset.UTC));
    }

    /** A rhythm as it stands in its row. */
    private static Rhythm rhythm(ResultSet row) throws SQLException {
        Kind kind = Kind.valueOf(row.getString("kind"));
        Integer days = row.getObject("days", Integer.class);
        if (days == null) {
            var on = new OnDay(row.getInt("month"), row.getInt("day"), row.getString("reason"));
            return new Rhythm(kind, on, row.getBoolean("ahead"));
        }
        return new Rhythm(kind, new Days(OwnLimit.of(days, row.getBoolean("working"))), false);
    }

    private static Announced.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("withdrawn_on", LocalDate.class);
        return on == null ? null : new Announced.Withdrawal(row.getString("reason"), row.getString("withdrawn_by"), on);
    }

    private static Statement.@Nullable Decision decision(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("decided_on", LocalDate.class);
        return on == null
                ? null
                : new Statement.Decision(
                        row.getBoolean("agreed"), row.getString("words"), row.getString("decided_by"), on);
    }
}
