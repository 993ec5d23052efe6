package cn.yangguang.monitor;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Runs with their claims, findings, rules. Claims go by the database's own time, which every program on it shares. */
@Repository
class MonitorStore {

    /** A fault of one item before it is kept. */
    record Seen(Finding.Kind kind, String place, Fault fault, String detail) {}

    private final JdbcClient jdbc;

    MonitorStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a run unless one is open. */
    void begin(Instant at, int total) {
        jdbc.sql("""
                        insert into monitor.run (started_at, total) values (:at, :total)
                        on conflict ((finished_at is null)) where finished_at is null do nothing
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("total", total)
                .update();
    }

    /** Takes the run, or keeps it; false while another program is at it or when it is finished. */
    boolean claim(long run, String by) {
        return jdbc.sql("""
                        update monitor.run set claimed_by = :by, claimed_until = now() + interval '3 minutes'
                         where id = :run and finished_at is null
                           and (claimed_by = :by or claimed_until is null or claimed_until < now())
                        """).param("run", run).param("by", by).update() == 1;
    }

    void release(String by) {
        jdbc.sql("update monitor.run set claimed_until = null where claimed_by = :by and finished_at is null")
                .param("by", by)
                .update();
    }

    /** Keeps what was seen at an item and that the run is past it; false when the run is no longer this program's. */
    @Transactional
    boolean keep(long run, String by, MonitorQueries.Item item, List<Seen> seen, Instant at) {
        int mine = jdbc.sql("""
                        update monitor.run set reached = :item, done = done + 1, claimed_until = now() + interval '3 minutes'
                         where id = :run and claimed_by = :by and finished_at is null and reached < :item
                        """)
                .param("run", run)
                .param("by", by)
                .param("item", item.disclosure())
                .update();
        if (mine == 0) {
            return false;
        }
        jdbc.sql("delete from monitor.finding where disclosure = :item")
                .param("item", item.disclosure())
                .update();
        for (int i = 0; i < seen.size(); i++) {
            insert(item, i + 1, seen.get(i), at);
        }
        return true;
    }

    private void insert(MonitorQueries.Item item, int position, Seen seen, Instant at) {
        jdbc.sql("""
                        insert into monitor.finding (disclosure, position, edition, kind, place, fault, detail, found_at)
                        values (:item, :position, :edition, :kind, :place, :fault, :detail, :at)
                        """)
                .param("item", item.disclosure())
                .param("position", position)
                .param("edition", item.edition())
                .param("kind", seen.kind().name())
                .param("place", seen.place())
                .param("fault", seen.fault().name())
                .param("detail", seen.detail())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void finish(long run, String by, Instant at) {
        jdbc.sql("""
                        update monitor.run set finished_at = :at, claimed_until = null
                         where id = :run and claimed_by = :by and finished_at is null
                        """)
                .param("run", run)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void put(FreshnessRule rule) {
        jdbc.sql("""
                        insert into monitor.rule (organ, category, class, days, valid_from)
                        values (:organ, :category, :class, :days, :from)
                        on conflict (organ, category, title_part, valid_from) do update
                           set class = excluded.class, days = excluded.days
                        """)
                .param("organ", rule.organ())
                .param("category", rule.category())
                .param("class", rule.columnClass().name())
                .param("days", rule.days())
                .param("from", rule.from())
                .update();
    }
}
