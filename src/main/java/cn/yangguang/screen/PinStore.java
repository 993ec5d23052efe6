package cn.yangguang.screen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What staff put in front. */
@Repository
class PinStore {

    private final JdbcClient jdbc;

    PinStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of these organs, for this screen or for all, not past their last day. */
    List<Pin> of(Collection<String> organs, long panel, LocalDate today) {
        return jdbc.sql("""
                        select p.id, p.organ, p.index_number, coalesce(e.title, '') as title, p.panel, p.first_day, p.last_day, p.opens, p.closes,
                               p.seconds, p.position
                          from screen.pin p left join disclosure.v_live_edition e on e.index_number = p.index_number and not e.persons_withheld
                         where p.organ in (:organs) and (p.panel is null or p.panel = :panel) and p.ended_at is null and p.last_day >= :today
                         order by p.position, p.id desc
                        """)
                .param("organs", organs)
                .param("panel", panel)
                .param("today", today)
                .query(PinStore::pin)
                .list();
    }

    long add(String organ, Pins.Wish wish, @Nullable Long panel, Instant now, String person) {
        Hours hours = wish.hours();
        return jdbc.sql("""
                        insert into screen.pin (organ, index_number, panel, first_day, last_day, opens, closes, seconds, position, pinned_at, person_name)
                        values (:organ, :number, :panel, :first, :last, :opens, :closes, :seconds, :position, :now, :person) returning id
                        """)
                .param("organ", organ)
                .param("number", wish.indexNumber())
                .param("panel", panel)
                .param("first", Objects.requireNonNull(wish.firstDay()))
                .param("last", Objects.requireNonNull(wish.lastDay()))
                .param("opens", hours == null ? null : hours.opens())
                .param("closes", hours == null ? null : hours.closes())
                .param("seconds", wish.seconds())
                .param("position", wish.position())
                .param("now", PanelStore.utc(now))
                .param("person", person)
                .query(Long.class)
                .single();
    }

    void end(long id, Instant now) {
        jdbc.sql("update screen.pin set ended_at = :now where id = :id and ended_at is null")
                .param("now", PanelStore.utc(now))
                .param("id", id)
                .update();
    }

    private static Pin pin(ResultSet row, int n) throws SQLException {
        LocalTime opens = row.getObject("opens", LocalTime.class);
        LocalTime closes = row.getObject("closes", LocalTime.class);
        return new Pin(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("index_number"),
                row.getString("title"),
                row.getObject("panel", Long.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                opens == null || closes == null ? null : new Hours(opens, closes),
                row.getObject("seconds", Integer.class),
                row.getInt("position"));
    }
}
