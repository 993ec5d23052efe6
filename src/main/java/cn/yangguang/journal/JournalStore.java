package cn.yangguang.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JournalStore {

    private static final String COLUMNS =
            "seq, at, person, person_name, duty, organ, act, object, before_hash, after_hash, origin, detail";

    private static final String CHOICE = """
             where (cast(:text as text) is null or person_name ilike '%' || :text || '%' or object ilike '%' || :text || '%' or detail ilike '%' || :text || '%')
               and (cast(:act as text) is null or act = :act)
               and (cast(:from as date) is null or at >= cast(:from as date)::timestamp at time zone 'Asia/Shanghai')
               and (cast(:to as date) is null or at < (cast(:to as date) + 1)::timestamp at time zone 'Asia/Shanghai')
            """;

    private final JdbcClient jdbc;

    JournalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(
            Instant at,
            Actor actor,
            String act,
            String object,
            @Nullable String beforeHash,
            @Nullable String afterHash,
            String detail) {
        jdbc.sql("""
                        insert into journal.entry (at, person, person_name, duty, organ, act, object, before_hash, after_hash, origin, detail)
                        values (:at, :person, :name, :duty, :organ, :act, :object, :before, :after, :origin, :detail)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", actor.person())
                .param("name", actor.name())
                .param("duty", actor.duty())
                .param("organ", actor.organ())
                .param("act", act)
                .param("object", object)
                .param("before", beforeHash)
                .param("after", afterHash)
                .param("origin", actor.origin())
                .param("detail", detail)
                .update();
    }

    List<JournalEntry> find(JournalFilter filter) {
        return choose(
                        "select " + COLUMNS + " from journal.entry" + CHOICE
                                + " order by seq desc limit :size offset :skip",
                        filter)
                .param("size", JournalFilter.PAGE_SIZE)
                .param("skip", (Math.max(1, filter.page()) - 1) * JournalFilter.PAGE_SIZE)
                .query(JournalStore::entry)
                .list();
    }

    long count(JournalFilter filter) {
        return choose("select count(*) from journal.entry" + CHOICE, filter)
                .query(Long.class)
                .single();
    }

    List<String> acts() {
        return jdbc.sql("select distinct act from journal.entry order by act")
                .query((row, number) -> row.getString("act"))
                .list();
    }

    List<JournalEntry> historyOf(String object) {
        return jdbc.sql("select " + COLUMNS + " from journal.entry where object = :object order by seq")
                .param("object", object)
                .query(JournalStore::entry)
                .list();
    }

    private JdbcClient.StatementSpec choose(String sql, JournalFilter filter) {
        return jdbc.sql(sql)
                .param("text", filter.text())
                .param("act", filter.act())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private static JournalEntry entry(ResultSet row, int number) throws SQLException {
        long person = row.getLong("person");
        Actor actor = new Actor(
                row.wasNull() ? null : person,
                row.getString("person_name"),
                row.getString("duty"),
                row.getString("organ"),
                row.getString("origin"));
        return new JournalEntry(
                row.getLong("seq"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                actor,
                row.getString("act"),
                row.getString("object"),
                row.getString("before_hash"),
                row.getString("after_hash"),
                row.getString("detail"));
    }
}
