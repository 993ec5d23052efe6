package cn.yangguang.subscription;

import cn.yangguang.mail.MailAddress;
import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Readers and what they want. Addresses are sealed. */
@Repository
class SubscriptionStore {

    private static final String ADDRESS = "subscription.address";
    private static final String SUBSCRIPTION = """
            select s.id, s.reader, s.organ, s.below, s.categories, s.words, s.any_word, s.rhythm, s.created_at, s.confirmed_at
              from subscription.subscription s
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    SubscriptionStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** The reader with this address, known or new; locked until the end of the transaction. */
    long reader(String address, Instant now) {
        String mark = vault.mark(ADDRESS, MailAddress.folded(address));
        jdbc.sql("""
                        insert into subscription.reader (address, mark, created_at) values (:address, :mark, :now) on conflict (mark) do nothing
                        """)
                .param("address", vault.sealText(ADDRESS, address))
                .param("mark", mark)
                .param("now", utc(now))
                .update();
        return jdbc.sql("select id from subscription.reader where mark = :mark for update")
                .param("mark", mark)
                .query(Long.class)
                .single();
    }

    Optional<Reader> reader(long id) {
        return jdbc.sql("select id, address, refusals, paused_at, stopped_at from subscription.reader where id = :id")
                .param("id", id)
                .query((row, n) -> new Reader(
                        row.getLong("id"),
                        vault.openText(ADDRESS, row.getBytes("address")),
                        row.getInt("refusals"),
                        instant(row, "paused_at"),
                        instant(row, "stopped_at")))
                .optional();
    }

    int askedSince(long reader, Instant since) {
        return jdbc.sql("select count(*) from subscription.subscription where reader = :reader and created_at > :since")
                .param("reader", reader)
                .param("since", utc(since))
                .query(Integer.class)
                .single();
    }

    boolean known(String once) {
        return jdbc.sql("select exists (select 1 from subscription.subscription where once = :once) as known")
                .param("once", once)
                .query(Boolean.class)
                .single();
    }

    long add(long reader, Wish wish, String once, Instant now) {
        return jdbc.sql("""
                        insert into subscription.subscription (reader, once, organ, below, categories, words, any_word, rhythm, created_at)
                        values (:reader, :once, :organ, :below, string_to_array(:categories, ','), :words, :any, :rhythm, :now) returning id
                        """)
                .param("reader", reader)
                .param("once", once)
                .param("organ", wish.organ())
                .param("below", wish.below())
                .param("categories", String.join(",", wish.categories()))
                .param("words", wish.words())
                .param("any", wish.anyWord())
                .param("rhythm", wish.rhythm().name())
                .param("now", utc(now))
                .query(Long.class)
                .single();
    }

    Optional<Subscription> find(long id) {
        return jdbc.sql(SUBSCRIPTION + " where s.id = :id")
                .param("id", id)
                .query(SubscriptionStore::subscription)
                .optional();
    }

    /** The confirmed ones of a reader, the oldest first. */
    List<Subscription> of(long reader) {
        return jdbc.sql(SUBSCRIPTION + " where s.reader = :reader and s.confirmed_at is not null order by s.id")
                .param("reader", reader)
                .query(SubscriptionStore::subscription)
                .list();
    }

    /**
     * Confirmed ones of readers who are to be told, whose organ and categories include the item; the words are for the index to judge.
     *
     * @param above keys of the organ of the item and of all above it
     */
    List<Subscription> concerned(String organ, Collection<String> above, @Nullable String category) {
        return jdbc.sql(SUBSCRIPTION + """
                          join subscription.reader r on r.id = s.reader
                         where s.confirmed_at is not null and r.paused_at is null and r.stopped_at is null
                           and (s.organ is null or s.organ = :organ or s.below and s.organ in (:above))
                           and (s.categories = '{}' or cast(:category as text) = any (s.categories))
                         order by s.id
                        """)
                .param("organ", organ)
                .param("above", above)
                .param("category", category)
                .query(SubscriptionStore::subscription)
                .list();
    }

    boolean confirm(long id, Instant now) {
        return jdbc.sql(
                                "update subscription.subscription set confirmed_at = :now where id = :id and confirmed_at is null")
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                > 0;
    }

    void change(long id, String words, boolean anyWord, Rhythm rhythm) {
        jdbc.sql(
                        "update subscription.subscription set words = :words, any_word = :any, rhythm = :rhythm where id = :id")
                .param("words", words)
                .param("any", anyWord)
                .param("rhythm", rhythm.name())
                .param("id", id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from subscription.subscription where id = :id")
                .param("id", id)
                .update();
    }

    void pause(long reader, @Nullable Instant at) {
        jdbc.sql("update subscription.reader set paused_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", reader)
                .update();
    }

    /** Counts a refusal for good of the address; stops it at the last. */
    void refused(long reader, int most, String words, Instant now) {
        jdbc.sql("""
                        update subscription.reader set refusals = refusals + 1, refusal = :words,
                               stopped_at = case when refusals + 1 >= :most then coalesce(stopped_at, :now) else stopped_at end where id = :id
                        """)
                .param("words", words)
                .param("most", most)
                .param("now", utc(now))
                .param("id", reader)
                .update();
    }

    void reached(long reader) {
        jdbc.sql("update subscription.reader set refusals = 0, refusal = '' where id = :id and refusals > 0")
                .param("id", reader)
                .update();
    }

    boolean restart(long reader) {
        return jdbc.sql("""
                                update subscription.reader set refusals = 0, refusal = '', stopped_at = null where id = :id and stopped_at is not null
                                """).param("id", reader).update() > 0;
    }

    /** The reader and all that is known of the person. */
    boolean forget(long reader) {
        return jdbc.sql("delete from subscription.reader where id = :id")
                        .param("id", reader)
                        .update()
                > 0;
    }

    /** Deletes what was not confirmed in time, and readers who want nothing. */
    void expire(Instant createdBefore) {
        jdbc.sql("delete from subscription.subscription where confirmed_at is null and created_at < :before")
                .param("before", utc(createdBefore))
                .update();
        jdbc.sql("""
                        delete from subscription.reader r
                         where r.created_at < :before and not exists (select 1 from subscription.subscription s where s.reader = r.id)
                        """).param("before", utc(createdBefore)).update();
    }

    private static Subscription subscription(ResultSet row, int n) throws SQLException {
        return new Subscription(
                row.getLong("id"),
                row.getLong("reader"),
                new Wish(
                        row.getString("organ"),
                        row.getBoolean("below"),
                        Arrays.asList((String[]) row.getArray("categories").getArray()),
                        row.getString("words"),
                        row.getBoolean("any_word"),
                        Rhythm.valueOf(row.getString("rhythm"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "confirmed_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
