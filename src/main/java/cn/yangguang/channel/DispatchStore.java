package cn.yangguang.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Dispatches and what was asked and answered for them. */
@Repository
class DispatchStore {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final String DISPATCH = """
            select d.id, d.account, a.organ, a.channel, d.disclosure, d.edition, d.index_number, d.key, d.state, d.attempts, d.next_at, d.words,
                   d.receipt, d.recalled_at, d.created_at, d.changed_at, d.confirmed_at
              from channel.dispatch d join channel.account a on a.id = d.account
            """;

    private final JdbcClient jdbc;

    DispatchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One asking or answer, as the staff read it. */
    record Attempt(Instant at, String act, String answer, String words, String person) {}

    /** Begins once: empty when the edition goes to this account already. */
    Optional<Long> begin(long account, long disclosure, int edition, String indexNumber, UUID key, Instant now) {
        return jdbc.sql("""
                        insert into channel.dispatch (account, disclosure, edition, index_number, key, state, next_at, created_at, changed_at)
                        values (:account, :disclosure, :edition, :number, :key, 'WAITING', :now, :now, :now)
                        on conflict (account, disclosure, edition) do nothing returning id
                        """)
                .param("account", account)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .param("number", indexNumber)
                .param("key", key)
                .param("now", utc(now))
                .query(Long.class)
                .optional();
    }

    Optional<Dispatch> find(long id) {
        return jdbc.sql(DISPATCH + " where d.id = :id")
                .param("id", id)
                .query(DispatchStore::dispatch)
                .optional();
    }

    Optional<Dispatch> find(UUID key) {
        return jdbc.sql(DISPATCH + " where d.key = :key")
                .param("key", key)
                .query(DispatchStore::dispatch)
                .optional();
    }

    Optional<Dispatch> locked(UUID key) {
        return jdbc.sql(DISPATCH + " where d.key = :key for update of d")
                .param("key", key)
                .query(DispatchStore::dispatch)
                .optional();
    }

    Optional<Dispatch> lock(long id) {
        return jdbc.sql(DISPATCH + " where d.id = :id for update of d")
                .param("id", id)
                .query(DispatchStore::dispatch)
                .optional();
    }

    List<Dispatch> of(long disclosure) {
        return jdbc.sql(DISPATCH + " where d.disclosure = :disclosure order by d.edition desc, a.channel")
                .param("disclosure", disclosure)
                .query(DispatchStore::dispatch)
                .list();
    }

    /** Dispatches of earlier editions through the same account, the newest edition first. */
    List<Dispatch> former(Dispatch of) {
        return jdbc.sql(DISPATCH + """
                         where d.account = :account and d.disclosure = :disclosure and d.edition < :edition order by d.edition desc
                        """)
                .param("account", of.account())
                .param("disclosure", of.disclosure())
                .param("edition", of.edition())
                .query(DispatchStore::dispatch)
                .list();
    }

    /** Whether a later edition went out through the same account and stands there. */
    boolean followed(Dispatch one) {
        return jdbc.sql("""
                        select exists (select from channel.dispatch d where d.account = :account and d.disclosure = :disclosure and d.edition > :edition
                                          and d.state = 'CONFIRMED')
                        """)
                .param("account", one.account())
                .param("disclosure", one.disclosure())
                .param("edition", one.edition())
                .query(Boolean.class)
                .single();
    }

    /** The newest changes first. */
    List<Dispatch> find(Set<String> organs, Set<DispatchState> states, int most) {
        return organs.isEmpty() || states.isEmpty()
                ? List.of()
                : jdbc.sql(DISPATCH + """
                         where a.organ in (:organs) and d.state in (:states) order by d.changed_at desc, d.id desc limit :most
                        """)
                        .param("organs", organs)
                        .param("states", states.stream().map(Enum::name).collect(Collectors.toSet()))
                        .param("most", most)
                        .query(DispatchStore::dispatch)
                        .list();
    }

    /** How many dispatches of these organs are in each state. */
    Map<DispatchState, Integer> counts(Set<String> organs) {
        return organs.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select d.state, count(*) as n from channel.dispatch d join channel.account a on a.id = d.account
                         where a.organ in (:organs) group by d.state
                        """)
                        .param("organs", organs)
                        .query((row, n) -> Map.entry(DispatchState.valueOf(row.getString("state")), row.getInt("n")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void move(
            long id,
            DispatchState state,
            int attempts,
            @Nullable Instant nextAt,
            String words,
            Map<String, String> receipt,
            @Nullable Instant confirmedAt,
            Instant now) {
        jdbc.sql("""
                        update channel.dispatch set state = :state, attempts = :attempts, next_at = :next, words = :words,
                               receipt = cast(:receipt as jsonb), confirmed_at = :confirmed, changed_at = :now where id = :id
                        """)
                .param("state", state.name())
                .param("attempts", attempts)
                .param("next", utc(nextAt))
                .param("words", words)
                .param("receipt", JsonMapper.shared().writeValueAsString(receipt))
                .param("confirmed", utc(confirmedAt))
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void recall(long id, Instant now) {
        jdbc.sql("update channel.dispatch set recalled_at = coalesce(recalled_at, :now) where id = :id")
                .param("now", utc(now))
                .param("id", id)
                .update();
    }

    void note(long dispatch, Instant at, String act, String answer, String words, String person) {
        jdbc.sql("""
                        insert into channel.attempt (dispatch, at, act, answer, words, person)
                        values (:dispatch, :at, :act, :answer, :words, :person)
                        """)
                .param("dispatch", dispatch)
                .param("at", utc(at))
                .param("act", act)
                .param("answer", answer)
                .param("words", words)
                .param("person", person)
                .update();
    }

    int tries(long dispatch, Act act) {
        return jdbc.sql("select count(*) from channel.attempt where dispatch = :id and act = :act and answer = 'BEGUN'")
                .param("id", dispatch)
                .param("act", act.name())
                .query(Integer.class)
                .single();
    }

    List<Attempt> attempts(long dispatch) {
        return jdbc.sql("select at, act, answer, words, person from channel.attempt where dispatch = :id order by id")
                .param("id", dispatch)
                .query((row, n) -> new Attempt(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("act"),
                        row.getString("answer"),
                        row.getString("words"),
                        row.getString("person")))
                .list();
    }

    /** When the account began to send, since the moment given; the oldest first. */
    List<Instant> sentSince(long account, Instant since) {
        return jdbc.sql("""
                        select t.at from channel.attempt t join channel.dispatch d on d.id = t.dispatch
                         where d.account = :account and t.act = 'SEND' and t.answer = 'BEGUN' and t.at > :since order by t.at
                        """)
                .param("account", account)
                .param("since", utc(since))
                .query((row, n) -> row.getObject("at", OffsetDateTime.class).toInstant())
                .list();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static Dispatch dispatch(ResultSet row, int n) throws SQLException {
        return new Dispatch(
                row.getLong("id"),
                row.getLong("account"),
                row.getString("organ"),
                row.getString("channel"),
                row.getLong("disclosure"),
                row.getInt("edition"),
                row.getString("index_number"),
                row.getObject("key", UUID.class),
                DispatchState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                instant(row, "next_at"),
                row.getString("words"),
                JsonMapper.shared().readValue(row.getString("receipt"), WORDS),
                instant(row, "recalled_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "confirmed_at"));
    }
}
