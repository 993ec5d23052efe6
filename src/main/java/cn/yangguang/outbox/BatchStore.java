package cn.yangguang.outbox;

import cn.yangguang.outbox.BatchRow.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows and batches for platforms that take a workbook. */
@Repository
class BatchStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final String ROW = "select r.key, r.state, r.fields, r.words from outbox.batch_row r";
    private static final String BATCH = """
            select b.id, b.account, b.made_at, b.made_by, b.handed_in_at, b.handed_in_by, count(r.key)::int as rows,
                   count(*) filter (where r.state = 'ACCEPTED')::int as accepted, count(*) filter (where r.state = 'REFUSED')::int as refused,
                   count(*) filter (where r.state = 'FILED')::int as open
              from outbox.batch b left join outbox.batch_row r on r.batch = b.id
            """;

    private final JdbcClient jdbc;

    BatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once for each key. */
    void add(UUID key, long account, Map<String, String> fields, Instant now) {
        jdbc.sql("""
                        insert into outbox.batch_row (key, account, fields, added_at, state) values (:key, :account, cast(:fields as jsonb), :now, 'WAITING')
                        on conflict (key) do nothing
                        """)
                .param("key", key)
                .param("account", account)
                .param("fields", JsonMapper.shared().writeValueAsString(fields))
                .param("now", utc(now))
                .update();
    }

    Optional<BatchRow> find(UUID key) {
        return jdbc.sql(ROW + " where r.key = :key")
                .param("key", key)
                .query(BatchStore::row)
                .optional();
    }

    /** Takes a row out that is in no batch. @return whether it was */
    boolean withdraw(UUID key) {
        return jdbc.sql(
                                "update outbox.batch_row set state = 'WITHDRAWN' where key = :key and state in ('WAITING', 'WITHDRAWN')")
                        .param("key", key)
                        .update()
                > 0;
    }

    int waiting(long account) {
        return jdbc.sql("select count(*) from outbox.batch_row where account = :account and state = 'WAITING'")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Everything that waits goes into a new batch. */
    long batch(long account, Instant now, String person) {
        long id = jdbc.sql(
                        "insert into outbox.batch (account, made_at, made_by) values (:account, :now, :person) returning id")
                .param("account", account)
                .param("now", utc(now))
                .param("person", person)
                .query(Long.class)
                .single();
        jdbc.sql(
                        "update outbox.batch_row set batch = :batch, state = 'FILED' where account = :account and state = 'WAITING'")
                .param("batch", id)
                .param("account", account)
                .update();
        return id;
    }

    List<Batch> batches(long account) {
        return jdbc.sql(BATCH + " where b.account = :account group by b.id order by b.id desc")
                .param("account", account)
                .query(BatchStore::batch)
                .list();
    }

    List<BatchRow> rows(long batch) {
        return jdbc.sql(ROW + " where r.batch = :batch order by r.added_at, r.key")
                .param("batch", batch)
                .query(BatchStore::row)
                .list();
    }

    void handedIn(long batch, Instant now, String person) {
        jdbc.sql(
                        "update outbox.batch set handed_in_at = :now, handed_in_by = :person where id = :id and handed_in_at is null")
                .param("now", utc(now))
                .param("person", person)
                .param("id", batch)
                .update();
    }

    /** @return whether the batch has such a row without an answer, or with this very one */
    boolean answer(long batch, UUID key, State state, String words, Instant now) {
        return jdbc.sql("""
                        update outbox.batch_row set state = :state, words = :words, answered_at = coalesce(answered_at, :now)
                         where key = :key and batch = :batch and state in ('FILED', :state)
                        """)
                        .param("state", state.name())
                        .param("words", words)
                        .param("now", utc(now))
                        .param("key", key)
                        .param("batch", batch)
                        .update()
                > 0;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static BatchRow row(ResultSet row, int n) throws SQLException {
        return new BatchRow(
                row.getString("key"),
                State.valueOf(row.getString("state")),
                JsonMapper.shared().readValue(row.getString("fields"), WORDS),
                row.getString("words"));
    }

    private static Batch batch(ResultSet row, int n) throws SQLException {
        OffsetDateTime in = row.getObject("handed_in_at", OffsetDateTime.class);
        return new Batch(
                row.getLong("id"),
                row.getLong("account"),
                Objects.requireNonNull(row.getObject("made_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("made_by"),
                in == null ? null : in.toInstant(),
                row.getString("handed_in_by"),
                row.getInt("rows"),
                row.getInt("accepted"),
                row.getInt("refused"),
                row.getInt("open"));
    }
}
