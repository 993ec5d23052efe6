package cn.yangguang.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What screens were given and what was heard of them. */
@Repository
class BeatStore {

    private final JdbcClient jdbc;

    BeatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void issue(long panel, String version, List<String> items, Instant now) {
        jdbc.sql("""
                        insert into screen.issued (panel, version, at, items) values (:panel, :version, :now, :items)
                        on conflict (panel, version) do update set at = excluded.at, items = excluded.items
                        """)
                .param("panel", panel)
                .param("version", version)
                .param("now", PanelStore.utc(now))
                .param("items", items.toArray(String[]::new))
                .update();
    }

    /** The screen plays this version: it no longer holds what was given out before. */
    void plays(long panel, String version) {
        jdbc.sql("""
                        delete from screen.issued i using screen.issued n
                         where n.panel = :panel and n.version = :version and i.panel = n.panel and i.version <> n.version and i.at <= n.at
                        """).param("panel", panel).param("version", version).update();
    }

    /** @return whether this report was not counted before */
    boolean heard(long panel, Heard heard, String report) {
        String before = jdbc.sql("select report from screen.heard where panel = :panel for update")
                .param("panel", panel)
                .query(String.class)
                .optional()
                .orElse("");
        jdbc.sql("""
                        insert into screen.heard (panel, heard_at, version, showing, keeps, trouble, report)
                        values (:panel, :now, :version, :showing, :keeps, :trouble, :report)
                        on conflict (panel) do update set heard_at = excluded.heard_at, version = excluded.version, showing = excluded.showing,
                          keeps = excluded.keeps, trouble = excluded.trouble, report = excluded.report
                        """)
                .param("panel", panel)
                .param("now", PanelStore.utc(heard.at()))
                .param("version", heard.version())
                .param("showing", heard.showing())
                .param("keeps", heard.keeps().name())
                .param("trouble", heard.trouble())
                .param("report", report)
                .update();
        return report.isEmpty() || !report.equals(before);
    }

    void shown(long panel, String item, LocalDate day, int times, Instant first, Instant last) {
        jdbc.sql("""
                        insert into screen.shown (panel, item, day, times, first_at, last_at) values (:panel, :item, :day, :times, :first, :last)
                        on conflict (item, panel, day) do update set times = screen.shown.times + excluded.times,
                          first_at = least(screen.shown.first_at, excluded.first_at), last_at = greatest(screen.shown.last_at, excluded.last_at)
                        """)
                .param("panel", panel)
                .param("item", item)
                .param("day", day)
                .param("times", times)
                .param("first", PanelStore.utc(first))
                .param("last", PanelStore.utc(last))
                .update();
    }

    /** Whether something like that was ever placed or pinned: nobody can have anything else counted. */
    boolean known(String indexNumber, int edition) {
        return jdbc.sql("""
                        select exists (select from screen.item where index_number = :number and edition = :edition)
                            or exists (select from screen.pin where index_number = :number)
                        """)
                .param("number", indexNumber)
                .param("edition", edition)
                .query(Boolean.class)
                .single();
    }

    Map<Long, Heard> heard(Collection<Long> panels) {
        return panels.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select panel, heard_at, version, showing, keeps, trouble from screen.heard where panel in (:panels)")
                        .param("panels", panels)
                        .query((row, n) -> Map.entry(
                                row.getLong("panel"),
                                new Heard(
                                        row.getObject("heard_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("version"),
                                        row.getString("showing"),
                                        Heard.Keeps.valueOf(row.getString("keeps")),
                                        row.getString("trouble"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How often each thing was shown on the screen. */
    Map<String, Integer> timesOn(long panel) {
        return jdbc
                .sql("select item, sum(times)::int as times from screen.shown where panel = :panel group by item")
                .param("panel", panel)
                .query((row, n) -> Map.entry(row.getString("item"), row.getInt("times")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
