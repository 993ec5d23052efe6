package cn.yangguang.harvest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sources and what was found there. */
@Repository
class HarvestStore {

    private static final String SOURCE = """
            select s.id, s.organ, s.name, s.kind, s.address, s.mapping, s.every_hours, s.active, s.etag, s.last_modified, s.last_at, s.good_at, s.last_words
              from harvest.source s
            """;
    private static final String ITEM = """
            select i.id, i.source, i.source_id, i.link, i.title, i.summary, i.body, i.published_on, i.state, i.disclosure, i.first_seen, i.changed_at, i.gone_at
              from harvest.item i join harvest.source s on s.id = i.source
            """;

    private final JdbcClient jdbc;

    HarvestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds, or changes the one with this address; its tags are forgotten, so that the next asking brings everything. */
    long put(Source source) {
        return jdbc.sql("""
                        insert into harvest.source (organ, name, kind, address, mapping, every_hours, active)
                        values (:organ, :name, :kind, :address, :mapping, :every, :active)
                        on conflict (organ, address) do update set name = excluded.name, kind = excluded.kind, mapping = excluded.mapping,
                               every_hours = excluded.every_hours, active = excluded.active, etag = '', last_modified = ''
                        returning id
                        """)
                .param("organ", source.organ())
                .param("name", source.name())
                .param("kind", source.kind().name())
                .param("address", source.address())
                .param("mapping", source.mapping())
                .param("every", source.everyHours())
                .param("active", source.active())
                .query(Long.class)
                .single();
    }

    List<Source> of(String organ) {
        return jdbc.sql(SOURCE + " where s.organ = :organ order by s.name, s.id")
                .param("organ", organ)
                .query(HarvestStore::source)
                .list();
    }

    Optional<Source> source(long id) {
        return jdbc.sql(SOURCE + " where s.id = :id")
                .param("id", id)
                .query(HarvestStore::source)
                .optional();
    }

    List<Source> due(Instant now) {
        return jdbc.sql(
                        SOURCE
                                + " where s.active and (s.last_at is null or s.last_at + s.every_hours * interval '1 hour' <= :now) order by s.id")
                .param("now", utc(now))
                .query(HarvestStore::source)
                .list();
    }

    /** @param good whether it answered well */
    void asked(long source, Instant now, boolean good, String words, String etag, String lastModified) {
        jdbc.sql("""
                        update harvest.source set last_at = :now, good_at = case when :good then :now else good_at end, last_words = :words,
                               etag = case when :good then :etag else etag end, last_modified = case when :good then :modified else last_modified end
                         where id = :id
                        """)
                .param("now", utc(now))
                .param("good", good)
                .param("words", words)
                .param("etag", etag)
                .param("modified", lastModified)
                .param("id", source)
                .update();
    }

    /** What is known of a source: identity and mark, without what is gone. */
    Map<String, String> known(long source) {
        Map<String, String> known = new HashMap<>();
        jdbc.sql("select source_id, mark from harvest.item where source = :source and gone_at is null")
                .param("source", source)
                .query(row -> {
                    known.put(row.getString("source_id"), row.getString("mark"));
                });
        return known;
    }

    /** Takes it over, or notes that it changed. What was gone and comes back is there again. */
    void keep(long source, Found found, Instant now) {
        jdbc.sql("""
                        insert into harvest.item (source, source_id, link, title, summary, body, published_on, mark, first_seen)
                        values (:source, :sourceId, :link, :title, :summary, :body, cast(:day as date), :mark, :now)
                        on conflict (source, source_id) do update set link = excluded.link, title = excluded.title, summary = excluded.summary, body = excluded.body,
                               published_on = excluded.published_on, mark = excluded.mark, gone_at = null,
                               changed_at = case when item.mark <> excluded.mark then :now else item.changed_at end
                        """)
                .param("source", source)
                .param("sourceId", found.sourceId())
                .param("link", found.link())
                .param("title", found.title())
                .param("summary", found.summary())
                .param("body", found.body())
                .param("day", found.publishedOn())
                .param("mark", found.mark())
                .param("now", utc(now))
                .update();
    }

    int gone(long source, Collection<String> sourceIds, Instant now) {
        return sourceIds.isEmpty()
                ? 0
                : jdbc.sql(
                                "update harvest.item set gone_at = :now where source = :source and source_id in (:ids) and gone_at is null")
                        .param("now", utc(now))
                        .param("source", source)
                        .param("ids", sourceIds)
                        .update();
    }

    /** Drafts were made of these, which are still there as far as is known. */
    List<Harvested> taken(long source, int most) {
        return jdbc.sql(
                        ITEM
                                + " where i.source = :source and i.state = 'TAKEN' and i.gone_at is null order by i.id desc limit :most")
                .param("source", source)
                .param("most", most)
                .query(HarvestStore::item)
                .list();
    }

    /** What waits first, then what was taken and changed or went. */
    List<Harvested> items(String organ, int most) {
        return jdbc.sql(ITEM + """
                         where s.organ = :organ and (i.state = 'NEW' and i.gone_at is null or i.state = 'TAKEN')
                         order by i.state, i.published_on desc nulls last, i.id desc limit :most
                        """)
                .param("organ", organ)
                .param("most", most)
                .query(HarvestStore::item)
                .list();
    }

    Optional<Harvested> lock(long id) {
        return jdbc.sql(ITEM + " where i.id = :id for update of i")
                .param("id", id)
                .query(HarvestStore::item)
                .optional();
    }

    void settle(long id, Harvested.State state, @Nullable Long disclosure) {
        jdbc.sql("update harvest.item set state = :state, disclosure = :disclosure where id = :id")
                .param("state", state.name())
                .param("disclosure", disclosure)
                .param("id", id)
                .update();
    }

    /** How many items of one source, and since when. */
    record Told(String organ, String source, long items, LocalDate since) {}

    /** Taken over and withdrawn there since, while the draft or publication is still ours. */
    List<Told> goneAfterTaking(Collection<String> organs, Instant on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select s.organ, s.name as source, count(*) as items, min((i.gone_at at time zone 'Asia/Shanghai')::date) as since
                          from harvest.item i join harvest.source s on s.id = i.source
                         where s.organ in (:organs) and i.state = 'TAKEN' and i.gone_at <= :on
                           and exists (select from disclosure.v_live_edition e where e.disclosure = i.disclosure)
                         group by s.organ, s.name
                        """)
                        .param("organs", organs)
                        .param("on", utc(on))
                        .query(new SimplePropertyRowMapper<>(Told.class))
                        .list();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Source source(ResultSet row, int n) throws SQLException {
        return new Source(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("name"),
                Source.Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getString("mapping"),
                row.getInt("every_hours"),
                row.getBoolean("active"),
                row.getString("etag"),
                row.getString("last_modified"),
                instant(row, "last_at"),
                instant(row, "good_at"),
                row.getString("last_words"));
    }

    private static Harvested item(ResultSet row, int n) throws SQLException {
        return new Harvested(
                row.getLong("id"),
                row.getLong("source"),
                row.getString("source_id"),
                row.getString("link"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getObject("published_on", LocalDate.class),
                Harvested.State.valueOf(row.getString("state")),
                row.getObject("disclosure", Long.class),
                Objects.requireNonNull(instant(row, "first_seen")),
                instant(row, "changed_at"),
                instant(row, "gone_at"));
    }
}
