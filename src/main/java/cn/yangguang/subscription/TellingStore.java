package cn.yangguang.subscription;

import static cn.yangguang.subscription.SubscriptionStore.utc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which edition is told to whom. */
@Repository
class TellingStore {

    private final JdbcClient jdbc;

    TellingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An edition that was given to an account. */
    record Run(long account, long disclosure, int edition, String indexNumber) {}

    Optional<Run> run(UUID key) {
        return jdbc.sql("select account, disclosure, edition, index_number from subscription.run where key = :key")
                .param("key", key)
                .query((row, n) -> new Run(
                        row.getLong("account"),
                        row.getLong("disclosure"),
                        row.getInt("edition"),
                        row.getString("index_number")))
                .optional();
    }

    /** @return false when it was given before */
    boolean begin(UUID key, Run run, Instant now) {
        return jdbc.sql("""
                                insert into subscription.run (key, account, disclosure, edition, index_number, at)
                                values (:key, :account, :disclosure, :edition, :number, :now) on conflict do nothing
                                """)
                        .param("key", key)
                        .param("account", run.account())
                        .param("disclosure", run.disclosure())
                        .param("edition", run.edition())
                        .param("number", run.indexNumber())
                        .param("now", utc(now))
                        .update()
                > 0;
    }

    /** Notes the edition for these readers, and a letter for each who wants it at once. Whoever has it noted already keeps that. */
    void note(UUID key, Run run, Map<Long, Rhythm> readers, Instant now) {
        List<Map<String, Object>> rows = readers.entrySet().stream()
                .map(one -> Map.<String, Object>of(
                        "reader", one.getKey(), "rhythm", one.getValue().name()))
                .toList();
        jdbc.sql("""
                        with asked as (
                          select a.reader, a.rhythm from jsonb_to_recordset(cast(:rows as jsonb)) as a (reader bigint, rhythm text)
                            join subscription.reader r on r.id = a.reader),
                        told as (
                          insert into subscription.telling (reader, run, disclosure, edition, rhythm, noted_at)
                          select reader, :key, :disclosure, :edition, rhythm, :now from asked
                          on conflict (reader, disclosure, edition) do nothing returning reader, rhythm)
                        insert into subscription.letter (reader, account, kind, run, disclosure, edition, state, next_at, created_at)
                        select reader, :account, 'EDITION', :key, :disclosure, :edition, 'WAITING', :now, :now from told where rhythm = 'AT_ONCE'
                        on conflict do nothing
                        """)
                .param("rows", JsonMapper.shared().writeValueAsString(rows))
                .param("key", key)
                .param("account", run.account())
                .param("disclosure", run.disclosure())
                .param("edition", run.edition())
                .param("now", utc(now))
                .update();
        jdbc.sql("""
                        update subscription.telling t set letter = l.id from subscription.letter l
                         where t.run = :key and t.letter is null and l.run = :key and l.kind = 'EDITION' and l.reader = t.reader
                        """).param("key", key).update();
    }

    /** Who was told of an earlier edition and still wants to hear, each in the rhythm of then. */
    Map<Long, Rhythm> toldBefore(long disclosure, int edition) {
        return jdbc
                .sql("""
                        select t.reader, min(t.rhythm) as rhythm from subscription.telling t
                          join subscription.letter l on l.id = t.letter join subscription.reader r on r.id = t.reader
                         where t.disclosure = :disclosure and t.edition < :edition and l.state in ('SENT', 'UNKNOWN')
                           and r.paused_at is null and r.stopped_at is null
                         group by t.reader
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .query((row, n) -> Map.entry(row.getLong("reader"), Rhythm.valueOf(row.getString("rhythm"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many letters of this run and kind are in each state. */
    Map<MailLetter.State, Integer> letters(UUID key, MailLetter.Kind kind) {
        return jdbc
                .sql(
                        "select state, count(*) as n from subscription.letter where run = :key and kind = :kind group by state")
                .param("key", key)
                .param("kind", kind.name())
                .query((row, n) -> Map.entry(MailLetter.State.valueOf(row.getString("state")), row.getInt("n")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    int forDigests(UUID key) {
        return jdbc.sql("select count(*) from subscription.telling where run = :key and rhythm <> 'AT_ONCE'")
                .param("key", key)
                .query(Integer.class)
                .single();
    }

    /** Nothing more of it goes out. @return whether a letter with it is under way at this moment */
    boolean stop(UUID key, String words, Instant now) {
        jdbc.sql("""
                        update subscription.letter set state = 'DROPPED', words = :words, ended_at = :now
                         where run = :key and kind = 'EDITION' and state = 'WAITING'
                        """)
                .param("words", words)
                .param("now", utc(now))
                .param("key", key)
                .update();
        jdbc.sql("delete from subscription.telling where run = :key and letter is null")
                .param("key", key)
                .update();
        return jdbc.sql("""
                        select exists (select 1 from subscription.telling t join subscription.letter l on l.id = t.letter
                                        where t.run = :key and l.state in ('SENDING', 'HANDED')) as under_way
                        """).param("key", key).query(Boolean.class).single();
    }

    /** A letter to each who has been told, or may have been. */
    void recall(UUID key, Instant now) {
        jdbc.sql("""
                        insert into subscription.letter (reader, account, kind, run, disclosure, edition, state, next_at, created_at)
                        select t.reader, r.account, 'WITHDRAWAL', r.key, r.disclosure, r.edition, 'WAITING', :now, :now
                          from subscription.telling t join subscription.run r on r.key = t.run join subscription.letter l on l.id = t.letter
                         where t.run = :key and l.state in ('SENT', 'UNKNOWN')
                        on conflict do nothing
                        """).param("key", key).param("now", utc(now)).update();
    }

    /** The editions that go into a digest, in the order they came. */
    List<Run> inLetter(long letter) {
        return jdbc.sql("""
                        select r.account, r.disclosure, r.edition, r.index_number from subscription.telling t join subscription.run r on r.key = t.run
                         where t.letter = :letter order by t.id
                        """)
                .param("letter", letter)
                .query((row, n) -> new Run(
                        row.getLong("account"),
                        row.getLong("disclosure"),
                        row.getInt("edition"),
                        row.getString("index_number")))
                .list();
    }
}
