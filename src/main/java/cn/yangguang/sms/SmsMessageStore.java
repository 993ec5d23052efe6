package cn.yangguang.sms;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The messages of mailings to their recipients, and how they begin. */
@Repository
class SmsMessageStore {

    /** Whom a mailing is for: all who asked, or whoever may have read what it corrects. */
    private static final String MEANT = """
              from sms.mailing g
              join sms.recipient r on r.organ = g.organ and r.left_at is null
             where g.id = :mailing
               and case when g.kind = 'CORRECTION'
                        then exists (select from sms.message m where m.mailing = g.corrects and m.recipient = r.id
                                        and m.state in ('SENT', 'DOUBTFUL', 'DELIVERED', 'UNKNOWN'))
                        else (cast(:place as text) is null or r.place = :place)
                             and (cardinality(r.categories) = 0 or g.category = '' or g.category = any (r.categories)) end
            """;

    private final JdbcClient jdbc;

    SmsMessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int meant(long mailing, @Nullable String place) {
        return jdbc.sql("select count(*) " + MEANT)
                .param("mailing", mailing)
                .param("place", place)
                .query(Integer.class)
                .single();
    }

    /** A message, with its parts, to everybody the mailing is for. */
    void fill(Mailing mailing, Instant at) {
        jdbc.sql("insert into sms.message (mailing, recipient, state, changed_at) select g.id, r.id, 'READY', :at "
                        + MEANT)
                .param("mailing", mailing.id())
                .param("place", mailing.place())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        parts(mailing.id(), at);
    }

    /** One message, whoever the recipient is now. */
    void addOne(long mailing, long recipient, Instant at) {
        jdbc.sql(
                        "insert into sms.message (mailing, recipient, state, changed_at) values (:mailing, :recipient, 'READY', :at)")
                .param("mailing", mailing)
                .param("recipient", recipient)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        parts(mailing, at);
    }

    private void parts(long mailing, Instant at) {
        jdbc.sql("""
                        insert into sms.part (message, account, attempt, number, state, next_at)
                        select m.id, g.account, m.attempt, n, 'READY', :at
                          from sms.message m join sms.mailing g on g.id = m.mailing cross join generate_series(1, g.parts) n
                         where g.id = :mailing
                        on conflict (message, attempt, number) do nothing
                        """)
                .param("mailing", mailing)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those in this state once more, from the beginning, as a new attempt. @return how many; the mailing is open again then */
    int again(long mailing, @Nullable Long message, MessageState state, Instant at) {
        int changed = jdbc.sql("""
                        update sms.message m set attempt = attempt + 1, state = 'READY', words = '', changed_at = :at
                         where m.mailing = :mailing and m.state = :state and (cast(:message as bigint) is null or m.id = :message)
                           and exists (select from sms.recipient r where r.id = m.recipient and r.left_at is null)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("mailing", mailing)
                .param("state", state.name())
                .param("message", message)
                .update();
        if (changed > 0) {
            parts(mailing, at);
        }
        return changed;
    }

    Map<Long, Counts> counts(Collection<Long> mailings) {
        var counts = new HashMap<Long, Map<MessageState, Integer>>();
        mailings.forEach(id -> counts.put(id, new EnumMap<>(MessageState.class)));
        if (!mailings.isEmpty()) {
            jdbc.sql(
                            "select mailing, state, count(*) as n from sms.message where mailing in (:ids) group by mailing, state")
                    .param("ids", mailings)
                    .query(row -> {
                        counts.getOrDefault(row.getLong("mailing"), new HashMap<>())
                                .put(MessageState.valueOf(row.getString("state")), row.getInt("n"));
                    });
        }
        var result = new HashMap<Long, Counts>();
        counts.forEach((id, by) -> result.put(id, new Counts(by)));
        return result;
    }

    /** Recipients in these states, as the staff see them. */
    List<MessageLine> messages(
            long mailing, Collection<MessageState> states, Function<byte[], String> masked, int most) {
        return jdbc.sql("""
                        select m.id, r.number, m.state, m.words, m.attempt, m.changed_at
                          from sms.message m join sms.recipient r on r.id = m.recipient
                         where m.mailing = :mailing and m.state in (:states) order by m.changed_at desc, m.id limit :most
                        """)
                .param("mailing", mailing)
                .param("states", states.stream().map(Enum::name).toList())
                .param("most", most)
                .query((row, n) -> new MessageLine(
                        row.getLong("id"),
                        masked.apply(row.getBytes("number")),
                        MessageState.valueOf(row.getString("state")),
                        row.getString("words"),
                        row.getInt("attempt"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return whether it was unknown until now */
    boolean settle(long mailing, long message, MessageState state, String words, Instant at) {
        return jdbc.sql("""
                        update sms.message set state = :state, words = :words, changed_at = :at
                         where id = :message and mailing = :mailing and state = 'UNKNOWN'
                        """)
                        .param("state", state.name())
                        .param("words", words)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("message", message)
                        .param("mailing", mailing)
                        .update()
                > 0;
    }
}
