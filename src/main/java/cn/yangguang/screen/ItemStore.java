package cn.yangguang.screen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the channel placed on screens, which screens may still hold it, and who showed it. */
@Repository
class ItemStore {

    private final JdbcClient jdbc;

    ItemStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Something placed. */
    record Placed(String organ, String indexNumber, int edition, boolean taken) {
        String item() {
            return indexNumber + "#" + edition;
        }
    }

    /** Once; told twice changes nothing. */
    void place(UUID key, String organ, String number, int edition, List<String> panels, LocalDate last, Instant now) {
        jdbc.sql("""
                        insert into screen.item (key, organ, index_number, edition, panels, placed_at, last_day)
                        values (:key, :organ, :number, :edition, :panels, :now, :last) on conflict (key) do nothing
                        """)
                .param("key", key)
                .param("organ", organ)
                .param("number", number)
                .param("edition", edition)
                .param("panels", panels.toArray(String[]::new))
                .param("last", last)
                .param("now", PanelStore.utc(now))
                .update();
    }

    /** @return whether it was there until now */
    boolean take(UUID key, Instant now) {
        return jdbc.sql("update screen.item set taken_at = :now where key = :key and taken_at is null")
                        .param("key", key)
                        .param("now", PanelStore.utc(now))
                        .update()
                > 0;
    }

    Optional<Placed> find(UUID key) {
        return jdbc.sql("select organ, index_number, edition, taken_at from screen.item where key = :key")
                .param("key", key)
                .query((row, n) -> new Placed(
                        row.getString("organ"),
                        row.getString("index_number"),
                        row.getInt("edition"),
                        row.getObject("taken_at") != null))
                .optional();
    }

    /** A screen that may hold something, and when it was heard. */
    record Holder(long panel, String name, Hours hours, Instant heardAt, boolean used) {}

    List<Holder> holders(String item) {
        return jdbc.sql("""
                        select p.id, p.name, p.opens, p.closes, p.until, coalesce(h.heard_at, min(i.at)) as heard_at
                          from screen.issued i join screen.panel p on p.id = i.panel left join screen.heard h on h.panel = p.id
                         where i.items @> array[:item]::text[] group by p.id, h.heard_at order by p.id
                        """).param("item", item).query(ItemStore::holder).list();
    }

    private static Holder holder(ResultSet row, int n) throws SQLException {
        return new Holder(
                row.getLong("id"),
                row.getString("name"),
                new Hours(row.getObject("opens", LocalTime.class), row.getObject("closes", LocalTime.class)),
                row.getObject("heard_at", OffsetDateTime.class).toInstant(),
                row.getObject("until") == null);
    }

    /** When, how often and on how many screens something was shown. */
    record Proof(Instant first, Instant last, int times, int panels) {}

    Optional<Proof> proof(String item) {
        return jdbc.sql("""
                        select min(first_at) as first_at, max(last_at) as last_at, sum(times)::int as times, count(distinct panel)::int as panels
                          from screen.shown where item = :item having count(*) > 0
                        """)
                .param("item", item)
                .query((row, n) -> new Proof(
                        row.getObject("first_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getInt("times"),
                        row.getInt("panels")))
                .optional();
    }
}
