package cn.yangguang.screen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The screens there are, and the rule of their silence. */
@Repository
class PanelStore {

    private static final String PANEL = """
            select id, organ, name, place, lie, opens, closes, seconds, above, since, until from screen.panel
            """;

    private final JdbcClient jdbc;

    PanelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use first. */
    List<Panel> of(Collection<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(PANEL + " where organ in (:organs) order by until is not null, organ, name")
                        .param("organs", organs)
                        .query(PanelStore::panel)
                        .list();
    }

    Optional<Panel> find(long id) {
        return jdbc.sql(PANEL + " where id = :id")
                .param("id", id)
                .query(PanelStore::panel)
                .optional();
    }

    Optional<Panel> marked(String mark) {
        return jdbc.sql(PANEL + " where token_mark = :mark")
                .param("mark", mark)
                .query(PanelStore::panel)
                .optional();
    }

    byte[] sealed(long id) {
        return jdbc.sql("select token_sealed from screen.panel where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();
    }

    String mark(long id) {
        return jdbc.sql("select token_mark from screen.panel where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    long add(String organ, Panels.Wish wish, String mark, byte[] sealed, Instant now) {
        return jdbc.sql("""
                        insert into screen.panel (organ, name, place, lie, opens, closes, seconds, above, token_mark, token_sealed, since)
                        values (:organ, :name, :place, :lie, :opens, :closes, :seconds, :above, :mark, :sealed, :now) returning id
                        """)
                .param("organ", organ)
                .param("name", wish.name())
                .param("place", wish.place())
                .param("lie", wish.lie().name())
                .param("opens", wish.hours().opens())
                .param("closes", wish.hours().closes())
                .param("seconds", wish.seconds())
                .param("above", wish.above())
                .param("mark", mark)
                .param("sealed", sealed)
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    void change(long id, Panels.Wish wish) {
        jdbc.sql("""
                        update screen.panel set name = :name, place = :place, lie = :lie, opens = :opens, closes = :closes, seconds = :seconds,
                               above = :above where id = :id
                        """)
                .param("name", wish.name())
                .param("place", wish.place())
                .param("lie", wish.lie().name())
                .param("opens", wish.hours().opens())
                .param("closes", wish.hours().closes())
                .param("seconds", wish.seconds())
                .param("above", wish.above())
                .param("id", id)
                .update();
    }

    void readdress(long id, String mark, byte[] sealed) {
        jdbc.sql("update screen.panel set token_mark = :mark, token_sealed = :sealed where id = :id")
                .param("mark", mark)
                .param("sealed", sealed)
                .param("id", id)
                .update();
    }

    void retire(long id, Instant now) {
        jdbc.sql("update screen.panel set until = :now where id = :id and until is null")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    SilenceRule rule(LocalDate on) {
        return jdbc.sql(
                        "select minutes from screen.silence_rule where valid_from <= :on order by valid_from desc limit 1")
                .param("on", on)
                .query((row, n) -> new SilenceRule(java.time.Duration.ofMinutes(row.getInt("minutes"))))
                .single();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Panel panel(ResultSet row, int n) throws SQLException {
        return new Panel(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("name"),
                row.getString("place"),
                Lie.valueOf(row.getString("lie")),
                new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)),
                row.getInt("seconds"),
                row.getBoolean("above"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "until"));
    }
}
