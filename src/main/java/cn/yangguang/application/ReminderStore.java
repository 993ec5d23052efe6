package cn.yangguang.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders were raised, once each. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it was raised now, and not before by this program or another one */
    boolean raise(long application, Reminder reminder, Instant now) {
        return jdbc.sql("""
                        insert into application.reminder (application, kind, key, on_day, due, raised_at)
                        values (:application, :kind, :key, :on, :due, :now) on conflict do nothing
                        """)
                        .param("application", application)
                        .param("kind", reminder.kind().name())
                        .param("key", reminder.key())
                        .param("on", reminder.on())
                        .param("due", reminder.due())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Everything raised for cases of these organs since a day, the newest first. */
    List<Reminder> raised(Set<String> organs, LocalDate since) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select a.number, r.kind, r.key, r.on_day, r.due
                          from application.reminder r join application.application a on a.id = r.application
                         where a.organ in (:organs) and r.on_day >= :since order by r.on_day desc, a.number, r.kind
                        """)
                .param("organs", organs)
                .param("since", since)
                .query((row, n) -> new Reminder(
                        row.getString("number"),
                        Reminder.Kind.valueOf(row.getString("kind")),
                        row.getString("key"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}
