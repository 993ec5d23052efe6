package cn.yangguang.screen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a screen has to play: only what is public at this moment and not past its last day. */
@Repository
class PlaylistQueries {

    private final JdbcClient jdbc;

    PlaylistQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Pinned things in their order, then what the channel placed, the newest first; at most so many. */
    List<Entry> entries(Panel panel, List<String> organs, LocalDate today, int most) {
        return jdbc.sql("""
                        with wanted as (
                          select p.index_number, null::int as edition, p.first_day, p.last_day, p.opens, p.closes, p.seconds, true as pinned,
                                 p.position, p.pinned_at as placed_at
                            from screen.pin p
                           where p.organ in (:organs) and p.ended_at is null and p.last_day >= :today and (p.panel is null or p.panel = :panel)
                          union all
                          select i.index_number, i.edition, :today, i.last_day, null, null, null, false, 100, i.placed_at
                            from screen.item i
                           where i.organ in (:organs) and i.taken_at is null and i.last_day >= :today
                             and (i.panels = '{}' or i.organ = :own and :name = any(i.panels))),
                        once as (
                          select distinct on (e.index_number) w.*, e.edition as live, e.title, o.full_name, o.level,
                                 (e.first_published_at at time zone 'Asia/Shanghai')::date as published_on, e.publicity_until
                            from wanted w
                            join disclosure.v_live_edition e on e.index_number = w.index_number and (w.edition is null or w.edition = e.edition)
                            join organ.organ o on o.key = e.organ
                           where not e.persons_withheld
                           order by e.index_number, w.pinned desc, w.placed_at desc)
                        select index_number, live, title, full_name, level, published_on, first_day, least(last_day, publicity_until) as last_day,
                               opens, closes, seconds, pinned
                          from once order by position, placed_at desc, index_number limit :most
                        """)
                .param("organs", organs)
                .param("own", panel.organ())
                .param("panel", panel.id())
                .param("name", panel.name())
                .param("today", today)
                .param("most", most)
                .query(PlaylistQueries::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        LocalTime opens = row.getObject("opens", LocalTime.class);
        LocalTime closes = row.getObject("closes", LocalTime.class);
        String number = row.getString("index_number");
        return new Entry(
                number + "#" + row.getInt("live"),
                number,
                row.getString("title"),
                row.getString("full_name"),
                row.getString("level").equals("VILLAGE"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                opens == null || closes == null ? null : new Hours(opens, closes),
                row.getObject("seconds", Integer.class),
                row.getBoolean("pinned"));
    }

    /** A text with what hangs on it. */
    record Text(String body, String files) {}

    /** Texts of valid editions by index number; the summary where there is no text. */
    Map<String, Text> texts(Collection<String> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select e.index_number, case when e.body = '' then '<p>' || replace(replace(e.summary, '&', '&amp;'), '<', '&lt;') || '</p>'
                                                    else e.body end as body,
                               coalesce((select string_agg(a.name, '、' order by a.position) from disclosure.v_live_attachment a
                                          where a.disclosure = e.disclosure and position(a.hash in e.body) = 0), '') as files
                          from disclosure.v_live_edition e where e.index_number in (:numbers) and not e.persons_withheld
                        """)
                        .param("numbers", numbers)
                        .query((row, n) -> Map.entry(
                                row.getString("index_number"), new Text(row.getString("body"), row.getString("files"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
