package cn.yangguang.screen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 紧急插播 and the screens they go to. */
@Repository
class AlertStore {

    private static final String ALERT = """
            select a.id, a.organ, a.title, a.words, a.reason, a.begun_at, a.until, a.person_name, a.ended_at, a.ended_by,
                   (select array_agg(p.name order by p.organ, p.name) from screen.alert_panel g join screen.panel p on p.id = g.panel
                     where g.alert = a.id) as panels
              from screen.alert a
            """;

    private final JdbcClient jdbc;

    AlertStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long begin(String organ, Alerts.Wish wish, Instant now, String person) {
        long id = jdbc.sql("""
                        insert into screen.alert (organ, title, words, reason, begun_at, until, person_name)
                        values (:organ, :title, :words, :reason, :now, :until, :person) returning id
                        """)
                .param("organ", organ)
                .param("title", wish.title())
                .param("words", wish.words())
                .param("reason", wish.reason())
                .param("now", PanelStore.utc(now))
                .param("until", PanelStore.utc(Objects.requireNonNull(wish.until())))
                .param("person", person)
                .query(Long.class)
                .single();
        jdbc.sql(
                        "insert into screen.alert_panel (alert, panel) select :id, p.id from screen.panel p where p.id in (:panels)")
                .param("id", id)
                .param("panels", wish.panels())
                .update();
        return id;
    }

    void end(long id, Instant now, String person) {
        jdbc.sql("update screen.alert set ended_at = :now, ended_by = :person where id = :id and ended_at is null")
                .param("now", PanelStore.utc(now))
                .param("person", person)
                .param("id", id)
                .update();
    }

    Optional<Alert> find(long id) {
        return jdbc.sql(ALERT + " where a.id = :id")
                .param("id", id)
                .query(AlertStore::alert)
                .optional();
    }

    /** Screens of an emergency belong to these organs. */
    Set<String> organsOf(long id) {
        return Set.copyOf(jdbc.sql(
                        "select distinct p.organ from screen.alert_panel g join screen.panel p on p.id = g.panel where g.alert = :id")
                .param("id", id)
                .query(String.class)
                .list());
    }

    /** The newest that a screen has to show. */
    Optional<Alert> running(long panel, Instant now) {
        return Optional.ofNullable(running(Set.of(panel), now).get(panel));
    }

    /** The newest that each of these screens has to show. */
    Map<Long, Alert> running(Collection<Long> panels, Instant now) {
        return panels.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select r.panel, x.* from (select distinct on (g.panel) g.panel, g.alert from screen.alert_panel g join screen.alert b on b.id = g.alert
                          where g.panel in (:panels) and b.ended_at is null and b.until > :now order by g.panel, b.id desc) r
                          join (%s) x on x.id = r.alert
                        """.formatted(ALERT))
                        .param("panels", panels)
                        .param("now", PanelStore.utc(now))
                        .query((row, n) -> Map.entry(row.getLong("panel"), alert(row, n)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of screens of these organs, the newest first. */
    List<Alert> of(Set<String> organs, int most) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(ALERT + """
                         where exists (select from screen.alert_panel g join screen.panel p on p.id = g.panel where g.alert = a.id and p.organ in (:organs))
                         order by a.id desc limit :most
                        """)
                        .param("organs", organs)
                        .param("most", most)
                        .query(AlertStore::alert)
                        .list();
    }

    private static Alert alert(ResultSet row, int n) throws SQLException {
        return new Alert(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("title"),
                row.getString("words"),
                row.getString("reason"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getObject("until", OffsetDateTime.class).toInstant(),
                row.getString("person_name"),
                PanelStore.instant(row, "ended_at"),
                row.getString("ended_by"),
                List.of((String[]) row.getArray("panels").getArray()));
    }
}
