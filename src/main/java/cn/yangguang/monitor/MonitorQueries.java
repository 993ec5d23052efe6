package cn.yangguang.monitor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the monitor reads of the published: the contract views and nothing else. */
@Repository
class MonitorQueries {

    /** What stands in one column of an organ; the category is empty for items without one. */
    record Filled(String organ, String category, long items, LocalDate last) {}

    /** A published item to be looked through. */
    record Item(long disclosure, int edition, String indexNumber, String body) {}

    record Attached(String name, String hash) {}

    private final JdbcClient jdbc;

    MonitorQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Filled> filled(Collection<String> organs) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select organ, coalesce(category, '') as category, count(*) as items,
                               (max(published_at) at time zone 'Asia/Shanghai')::date as last
                          from disclosure.v_live_edition
                         where organ in (:organs)
                         group by organ, coalesce(category, '')
                        """)
                .param("organs", organs)
                .query((row, n) -> new Filled(
                        row.getString("organ"),
                        row.getString("category"),
                        row.getLong("items"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }

    /** The organs and every organ below them. */
    Set<String> below(Collection<String> organs) {
        Set<String> all = new TreeSet<>();
        for (String organ : organs) {
            all.addAll(jdbc.sql("select below from organ.below(:organ) below")
                    .param("organ", organ)
                    .query(String.class)
                    .list());
        }
        return all;
    }

    int published() {
        return jdbc.sql("select count(*) from disclosure.v_live_edition")
                .query(Integer.class)
                .single();
    }

    /** The next published items after this id, in the order of their ids. */
    List<Item> after(long disclosure, int most) {
        return jdbc.sql("""
                        select disclosure, edition, coalesce(index_number, '') as index_number, body
                          from disclosure.v_live_edition
                         where disclosure > :after
                         order by disclosure
                         limit :most
                        """)
                .param("after", disclosure)
                .param("most", most)
                .query((row, n) -> new Item(
                        row.getLong("disclosure"),
                        row.getInt("edition"),
                        row.getString("index_number"),
                        row.getString("body")))
                .list();
    }

    List<Attached> attachments(long disclosure) {
        return jdbc.sql(
                        "select name, hash from disclosure.v_live_attachment where disclosure = :disclosure order by position")
                .param("disclosure", disclosure)
                .query((row, n) -> new Attached(row.getString("name"), row.getString("hash")))
                .list();
    }

    boolean isLive(String indexNumber) {
        return jdbc.sql("select exists (select from disclosure.v_live_edition where index_number = :number)")
                .param("number", indexNumber)
                .query(Boolean.class)
                .single();
    }

    boolean isVisible(String indexNumber, int edition) {
        return jdbc.sql("""
                        select exists (select from disclosure.v_visible_edition
                                        where index_number = :number and edition = :edition)
                        """)
                .param("number", indexNumber)
                .param("edition", edition)
                .query(Boolean.class)
                .single();
    }

    boolean wasPublished(String indexNumber) {
        return jdbc.sql("select exists (select from disclosure.v_public_edition where index_number = :number)")
                .param("number", indexNumber)
                .query(Boolean.class)
                .single();
    }

    boolean isFile(String hash) {
        return jdbc.sql("""
                        select exists (select from disclosure.v_visible_attachment where hash = :hash)
                            or exists (select from disclosure.v_visible_delivery where evidence = :hash)
                        """).param("hash", hash).query(Boolean.class).single();
    }

    /** What the last look found at items of these organs that are still public in the edition looked at. */
    List<Finding> findings(Collection<String> organs, int most) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select f.disclosure, f.edition, e.organ, e.title, f.kind, f.place, f.fault, f.detail, f.found_at
                          from monitor.finding f
                          join disclosure.v_live_edition e on e.disclosure = f.disclosure and e.edition = f.edition
                         where e.organ in (:organs)
                         order by f.kind = 'UNCHECKED', f.disclosure desc, f.position
                         limit :most
                        """)
                .param("organs", organs)
                .param("most", most)
                .query((row, n) -> new Finding(
                        row.getLong("disclosure"),
                        row.getInt("edition"),
                        row.getString("organ"),
                        row.getString("title"),
                        Finding.Kind.valueOf(row.getString("kind")),
                        row.getString("place"),
                        Fault.valueOf(row.getString("fault")),
                        row.getString("detail"),
                        row.getObject("found_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** How many faults stand open at these organs, links not asked not among them. */
    int faults(Collection<String> organs) {
        if (organs.isEmpty()) {
            return 0;
        }
        return jdbc.sql("""
                        select count(*)
                          from monitor.finding f
                          join disclosure.v_live_edition e on e.disclosure = f.disclosure and e.edition = f.edition
                         where e.organ in (:organs) and f.kind <> 'UNCHECKED'
                        """).param("organs", organs).query(Integer.class).single();
    }

    /** The last run, open or finished; null before the first. */
    Optional<CheckRun> lastRun(boolean finished) {
        return jdbc.sql("""
                        select id, started_at, finished_at, reached, done, total
                          from monitor.run
                         where not :finished or finished_at is not null
                         order by id desc
                         limit 1
                        """)
                .param("finished", finished)
                .query((row, n) -> new CheckRun(
                        row.getLong("id"),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("finished_at", OffsetDateTime.class)),
                        row.getLong("reached"),
                        row.getInt("done"),
                        row.getInt("total")))
                .optional();
    }

    List<FreshnessRule> rules() {
        return jdbc.sql("select organ, category, title_part, class, days, valid_from from monitor.rule")
                .query((row, n) -> new FreshnessRule(
                        row.getString("organ"),
                        row.getString("category"),
                        row.getString("title_part"),
                        ColumnClass.valueOf(row.getString("class")),
                        row.getObject("days", Integer.class),
                        row.getObject("valid_from", LocalDate.class)))
                .list();
    }

    private static java.time.@Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
