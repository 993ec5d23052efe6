package cn.yangguang.sms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts as they go to the gateway and what came back for them. */
@Repository
class PartStore {

    private final JdbcClient jdbc;

    PartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many parts an account has handed over of late. */
    record Used(int second, int minute, int day) {}

    /** A part that is written down as being handed over. @param number sealed */
    record Claimed(long part, long message, byte[] phone, String words, int number) {}

    /** A part and its message. */
    record Spot(long part, long message, PartState state, int tries) {}

    Used used(long account, Instant now) {
        return jdbc.sql("""
                        select count(*) filter (where submitted_at > :second) as second, count(*) filter (where submitted_at > :minute) as minute,
                               count(*) as day
                          from sms.part where account = :account and submitted_at > :day
                        """)
                .param("account", account)
                .param("second", now.minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("minute", now.minusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("day", now.minusSeconds(86_400).atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Used(row.getInt("second"), row.getInt("minute"), row.getInt("day")))
                .single();
    }

    /** Takes parts that are due; nobody else takes them. Whoever left meanwhile gets nothing but the answer to that. */
    List<Claimed> claim(long account, boolean quiet, int most, Instant now) {
        return jdbc.sql("""
                        with chosen as (
                          select p.id from sms.part p
                            join sms.message m on m.id = p.message
                            join sms.mailing g on g.id = m.mailing
                            join sms.recipient r on r.id = m.recipient
                           where p.account = :account and p.state = 'READY' and p.next_at <= :now and g.state = 'RELEASED'
                             and (g.urgent or not :quiet) and (r.left_at is null or g.kind = 'LEAVING')
                           order by g.urgent desc, p.message, p.number
                           limit :most for update of p skip locked),
                        taken as (
                          update sms.part p set state = 'SUBMITTING', submitted_at = :now, tries = tries + 1
                            from chosen where p.id = chosen.id
                          returning p.id, p.message, p.number)
                        select t.id, t.message, t.number, r.number as phone, g.words
                          from taken t
                          join sms.message m on m.id = t.message
                          join sms.mailing g on g.id = m.mailing
                          join sms.recipient r on r.id = m.recipient
                         order by t.message, t.number
                        """)
                .param("account", account)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("quiet", quiet)
                .param("most", most)
                .query((row, n) -> new Claimed(
                        row.getLong("id"),
                        row.getLong("message"),
                        row.getBytes("phone"),
                        row.getString("words"),
                        row.getInt("number")))
                .list();
    }

    /** The first part of these messages is being handed over. */
    void begun(List<Long> messages) {
        if (!messages.isEmpty()) {
            jdbc.sql("update sms.message set state = 'SENDING' where id in (:messages) and state = 'READY'")
                    .param("messages", messages)
                    .update();
        }
    }

    /** Locks the message of the part and gives both. */
    Optional<Spot> lock(long part) {
        jdbc.sql(
                        "select m.id from sms.message m join sms.part p on p.message = m.id where p.id = :part for update of m")
                .param("part", part)
                .query(Long.class)
                .optional();
        return jdbc.sql("select id, message, state, tries from sms.part where id = :part")
                .param("part", part)
                .query(PartStore::spot)
                .optional();
    }

    Optional<Long> byMsgid(long account, String msgid) {
        return jdbc.sql("select id from sms.part where account = :account and msgid = :msgid order by id desc limit 1")
                .param("account", account)
                .param("msgid", msgid)
                .query(Long.class)
                .optional();
    }

    void move(long part, PartState state, String words) {
        jdbc.sql("update sms.part set state = :state, words = :words where id = :id")
                .param("state", state.name())
                .param("words", words)
                .param("id", part)
                .update();
    }

    void taken(long part, String msgid) {
        jdbc.sql("update sms.part set state = 'ACCEPTED', msgid = :msgid, words = '' where id = :id")
                .param("msgid", msgid)
                .param("id", part)
                .update();
    }

    void later(long part, Instant next, String words) {
        jdbc.sql("update sms.part set state = 'READY', next_at = :next, words = :words where id = :id")
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("words", words)
                .param("id", part)
                .update();
    }

    /** The parts of a message that were not handed over stay where they are for good. */
    void drop(long message) {
        jdbc.sql("update sms.part set state = 'DROPPED' where message = :message and state = 'READY'")
                .param("message", message)
                .update();
    }

    /** States of the current attempt, and what was said last, as one message. */
    void fold(long message, Instant now) {
        List<PartState> states = jdbc.sql("""
                        select p.state from sms.part p join sms.message m on m.id = p.message and m.attempt = p.attempt
                         where m.id = :message order by p.number
                        """)
                .param("message", message)
                .query((row, n) -> PartState.valueOf(row.getString("state")))
                .list();
        jdbc.sql("""
                        update sms.message m set state = :state, changed_at = :now,
                               words = coalesce((select max(p.words) from sms.part p where p.message = m.id and p.attempt = m.attempt
                                                    and p.state in ('REFUSED', 'UNDELIVERED', 'UNKNOWN', 'DOUBTFUL', 'READY')), '')
                         where m.id = :message
                        """)
                .param("state", MessageState.of(states).name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("message", message)
                .update();
    }

    /** Parts in a state of an account, handed over before a moment. */
    List<Long> before(long account, PartState state, Instant moment) {
        return jdbc.sql(
                        "select id from sms.part where account = :account and state = :state and submitted_at < :moment order by id")
                .param("account", account)
                .param("state", state.name())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Messages of a mailing of which something has not been handed over. */
    List<Long> waitingOf(long mailing) {
        return jdbc.sql("""
                        select m.id from sms.message m
                         where m.mailing = :mailing and exists (select from sms.part p where p.message = m.id and p.state = 'READY')
                         order by m.id for update
                        """)
                .param("mailing", mailing)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** Messages to somebody of which something has not been handed over. */
    List<Long> waitingFor(long recipient) {
        return jdbc.sql("""
                        select m.id from sms.message m
                         where m.recipient = :recipient and exists (select from sms.part p where p.message = m.id and p.state = 'READY')
                         order by m.id for update
                        """)
                .param("recipient", recipient)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private static Spot spot(ResultSet row, int n) throws SQLException {
        return new Spot(
                row.getLong("id"),
                row.getLong("message"),
                PartState.valueOf(row.getString("state")),
                row.getInt("tries"));
    }
}
