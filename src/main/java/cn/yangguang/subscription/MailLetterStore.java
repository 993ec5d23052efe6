package cn.yangguang.subscription;

import static cn.yangguang.subscription.SubscriptionStore.instant;
import static cn.yangguang.subscription.SubscriptionStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters and how far each is. Whoever ends one must still hold it: the number of the try says so. */
@Repository
class MailLetterStore {

    private static final String COLUMNS = "id, reader, kind, subscription, run, rhythm, slot, tries";

    /** So that whoever waits at the screen for it does not wait behind a thousand others. */
    private static final long AHEAD_SECONDS = 86_400;

    private final JdbcClient jdbc;

    MailLetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void confirm(long reader, long account, long subscription, Instant now) {
        jdbc.sql("""
                        insert into subscription.letter (reader, account, kind, subscription, state, next_at, created_at)
                        values (:reader, :account, 'CONFIRM', :subscription, 'WAITING', :ahead, :now)
                        """)
                .param("reader", reader)
                .param("account", account)
                .param("subscription", subscription)
                .param("ahead", utc(now.minusSeconds(AHEAD_SECONDS)))
                .param("now", utc(now))
                .update();
    }

    /** As long as the transaction lasts nobody else begins a letter of this account. */
    void lock(long account) {
        jdbc.sql(
                        "select pg_advisory_xact_lock(hashtext('subscription.letter'), cast(:account as int)) is null as locked")
                .param("account", account)
                .query(Boolean.class)
                .single();
    }

    /** When the last letter but {@code most - 1} of the account was begun; empty when there were fewer. */
    Optional<Instant> begun(long account, int most) {
        return jdbc.sql("""
                        select begun_at from subscription.letter where account = :account and begun_at is not null
                         order by begun_at desc offset :skip limit 1
                        """)
                .param("account", account)
                .param("skip", most - 1)
                .query((row, n) -> Optional.ofNullable(instant(row, "begun_at")))
                .optional()
                .flatMap(found -> found);
    }

    List<Long> accountsWithWork(Instant now) {
        return jdbc.sql(
                        "select distinct account from subscription.letter where state = 'WAITING' and next_at <= :now order by account")
                .param("now", utc(now))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Begins the next letter that is due. */
    Optional<MailLetter> claim(long account, Instant now) {
        return jdbc.sql("""
                        update subscription.letter set state = 'SENDING', begun_at = :now, tries = tries + 1
                         where id = (select id from subscription.letter where account = :account and state = 'WAITING' and next_at <= :now
                                      order by next_at, id limit 1 for update skip locked)
                        returning
                        """ + COLUMNS)
                .param("account", account)
                .param("now", utc(now))
                .query(MailLetterStore::letter)
                .optional();
    }

    /** The end of it is about to be sent. @return false when somebody else has taken it over */
    boolean handed(MailLetter letter) {
        return jdbc.sql(
                                "update subscription.letter set state = 'HANDED' where id = :id and tries = :tries and state = 'SENDING'")
                        .param("id", letter.id())
                        .param("tries", letter.tries())
                        .update()
                > 0;
    }

    /** @return false when somebody else has taken it over */
    boolean ended(MailLetter letter, MailLetter.State state, String words, Instant now) {
        return jdbc.sql("""
                                update subscription.letter set state = :state, words = :words, ended_at = :now
                                 where id = :id and tries = :tries and state in ('SENDING', 'HANDED')
                                """)
                        .param("state", state.name())
                        .param("words", words)
                        .param("now", utc(now))
                        .param("id", letter.id())
                        .param("tries", letter.tries())
                        .update()
                > 0;
    }

    /** @param counted whether it was a try */
    void again(MailLetter letter, Instant next, String words, boolean counted) {
        jdbc.sql("""
                        update subscription.letter set state = 'WAITING', words = :words, next_at = :next, tries = tries - :free
                         where id = :id and tries = :tries and state in ('SENDING', 'HANDED')
                        """)
                .param("words", words)
                .param("next", utc(next))
                .param("free", counted ? 0 : 1)
                .param("id", letter.id())
                .param("tries", letter.tries())
                .update();
    }

    /** Letters whose program has died: surely not sent ones wait again. */
    void recover(Instant begunBefore, Instant now) {
        jdbc.sql(
                        "update subscription.letter set state = 'WAITING', next_at = :now where state = 'SENDING' and begun_at < :before")
                .param("now", utc(now))
                .param("before", utc(begunBefore))
                .update();
    }

    /** Letters whose program has died after their end was sent. @return their runs */
    List<UUID> giveUp(Instant begunBefore, String words, Instant now) {
        return jdbc
                .sql("""
                        update subscription.letter set state = 'UNKNOWN', words = :words, ended_at = :now
                         where state = 'HANDED' and begun_at < :before returning run
                        """)
                .param("words", words)
                .param("now", utc(now))
                .param("before", utc(begunBefore))
                .query((row, n) -> Optional.ofNullable(row.getObject("run", UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    boolean open(UUID run) {
        return jdbc.sql("""
                        select exists (select 1 from subscription.letter where run = :run and state in ('WAITING', 'SENDING', 'HANDED')) as open
                        """).param("run", run).query(Boolean.class).single();
    }

    /** What waits for the reader is not sent. */
    void drop(long reader, String words, Instant now) {
        jdbc.sql("""
                        update subscription.letter set state = 'DROPPED', words = :words, ended_at = :now
                         where reader = :reader and state = 'WAITING'
                        """)
                .param("words", words)
                .param("now", utc(now))
                .param("reader", reader)
                .update();
    }

    /** A person lets a letter go out once more that nobody knows the end of. @return its organ's account, or empty when it is no such letter */
    Optional<Long> oncemore(long id, Instant now) {
        return jdbc.sql("""
                        update subscription.letter set state = 'WAITING', next_at = :now, ended_at = null
                         where id = :id and state = 'UNKNOWN' and reader is not null returning account
                        """)
                .param("now", utc(now))
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    Optional<Long> accountOf(long id) {
        return jdbc.sql("select account from subscription.letter where id = :id")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    /** One letter for each reader with what was noted for this rhythm before the moment; nothing noted, no letter. */
    int digests(Rhythm rhythm, Instant slot, Instant now) {
        return jdbc.sql("""
                        with made as (
                          insert into subscription.letter (reader, account, kind, rhythm, slot, state, next_at, created_at)
                          select t.reader, mode() within group (order by r.account), 'DIGEST', :rhythm, :slot, 'WAITING', :now, :now
                            from subscription.telling t join subscription.run r on r.key = t.run join subscription.reader p on p.id = t.reader
                           where t.rhythm = :rhythm and t.letter is null and t.noted_at < :slot and p.paused_at is null and p.stopped_at is null
                           group by t.reader
                          on conflict do nothing returning id, reader)
                        update subscription.telling t set letter = made.id from made
                         where t.reader = made.reader and t.rhythm = :rhythm and t.letter is null and t.noted_at < :slot
                        """)
                .param("rhythm", rhythm.name())
                .param("slot", utc(slot))
                .param("now", utc(now))
                .update();
    }

    /** Records of letters are kept for a while and no longer. */
    void forget(Instant endedBefore) {
        jdbc.sql("delete from subscription.letter where ended_at < :before")
                .param("before", utc(endedBefore))
                .update();
    }

    private static MailLetter letter(ResultSet row, int n) throws SQLException {
        @Nullable String rhythm = row.getString("rhythm");
        return new MailLetter(
                row.getLong("id"),
                row.getObject("reader", Long.class),
                MailLetter.Kind.valueOf(row.getString("kind")),
                row.getObject("subscription", Long.class),
                row.getObject("run", UUID.class),
                rhythm == null ? null : Rhythm.valueOf(rhythm),
                instant(row, "slot"),
                row.getInt("tries"));
    }
}
