package cn.yangguang.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People, their duties, and what signing in counts. */
@Repository
class AccountStore {

    private static final String ACCOUNT = """
            select p.id, p.login, p.name, p.organ, p.must_change, p.password_changed_at,
                   p.locked_until, p.disabled_at, p.last_seen_at, p.created_at,
                   array(select a.duty || '@' || a.organ from identity.assignment a where a.person = p.id) as assignments
              from identity.person p
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select 1 from identity.person)")
                .query(Boolean.class)
                .single();
    }

    Optional<Account> find(long id) {
        return jdbc.sql(ACCOUNT + " where p.id = :id")
                .param("id", id)
                .query(AccountStore::account)
                .optional();
    }

    Optional<Account> find(String login) {
        return jdbc.sql(ACCOUNT + " where p.login = :login")
                .param("login", login)
                .query(AccountStore::account)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(ACCOUNT + " order by p.disabled_at is not null, p.organ nulls first, p.login")
                .query(AccountStore::account)
                .list();
    }

    /** Those who can sign in and hold the duty at one of these organs; at any when none is named. */
    List<Account> holding(Duty duty, Set<String> organs) {
        return jdbc.sql(ACCOUNT + """
                         where p.disabled_at is null
                           and exists (select from identity.assignment a
                                        where a.person = p.id and a.duty = :duty and (:any or a.organ = any (:organs)))
                         order by p.organ nulls first, p.login
                        """)
                .param("duty", duty.name())
                .param("any", organs.isEmpty())
                .param("organs", organs.toArray(String[]::new))
                .query(AccountStore::account)
                .list();
    }

    Optional<Long> add(String login, String name, @Nullable String organ, String hash, boolean mustChange, Instant at) {
        return jdbc.sql("""
                        insert into identity.person (login, name, organ, password_hash, password_changed_at, must_change, created_at)
                        values (:login, :name, :organ, :hash, :at, :mustChange, :at)
                        on conflict (login) do nothing
                        returning id
                        """)
                .param("login", login)
                .param("name", name)
                .param("organ", organ)
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("at", utc(at))
                .query(Long.class)
                .optional();
    }

    Optional<String> hashOf(String login) {
        return jdbc.sql("select password_hash from identity.person where login = :login")
                .param("login", login)
                .query(String.class)
                .optional();
    }

    /** Holds the row until the transaction ends, so that attempts at one account are judged one after the other. */
    Optional<Credentials> lock(String login) {
        return jdbc.sql("""
                        select id, name, password_hash, failed_attempts, locked_until, disabled_at
                          from identity.person where login = :login for update
                        """)
                .param("login", login)
                .query((row, number) -> new Credentials(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("password_hash"),
                        row.getInt("failed_attempts"),
                        instant(row, "locked_until"),
                        instant(row, "disabled_at")))
                .optional();
    }

    void failed(long person, int attempts, @Nullable Instant lockedUntil) {
        jdbc.sql("update identity.person set failed_attempts = :attempts, locked_until = :until where id = :id")
                .param("attempts", attempts)
                .param("until", lockedUntil == null ? null : utc(lockedUntil))
                .param("id", person)
                .update();
    }

    void seen(long person, Instant at) {
        jdbc.sql("""
                        update identity.person set failed_attempts = 0, locked_until = null, last_seen_at = :at where id = :id
                        """).param("at", utc(at)).param("id", person).update();
    }

    /** The hash in use and the newest former ones. */
    List<String> lastHashes(long person, int howMany) {
        return jdbc.sql("""
                        select hash from (
                          select password_hash as hash, 'infinity'::timestamptz as replaced from identity.person where id = :id
                          union all
                          select hash, replaced from identity.former_password where person = :id) h
                        order by replaced desc limit :howMany
                        """)
                .param("id", person)
                .param("howMany", howMany)
                .query((row, number) -> row.getString("hash"))
                .list();
    }

    void replacePassword(long person, String hash, boolean mustChange, Instant at) {
        jdbc.sql("""
                        insert into identity.former_password (person, replaced, hash)
                        select id, :at, password_hash from identity.person where id = :id
                        on conflict (person, replaced) do nothing
                        """).param("at", utc(at)).param("id", person).update();
        jdbc.sql("""
                        update identity.person set password_hash = :hash, password_changed_at = :at, must_change = :mustChange,
                               failed_attempts = 0, locked_until = null
                         where id = :id
                        """)
                .param("hash", hash)
                .param("at", utc(at))
                .param("mustChange", mustChange)
                .param("id", person)
                .update();
    }

    void disable(long person, Instant at) {
        jdbc.sql("update identity.person set disabled_at = :at where id = :id and disabled_at is null")
                .param("at", utc(at))
                .param("id", person)
                .update();
    }

    void enable(long person) {
        jdbc.sql("update identity.person set disabled_at = null where id = :id")
                .param("id", person)
                .update();
    }

    /** Two grants to one person wait for each other: otherwise each could miss the other's conflict. */
    void lockAssignments(long person) {
        jdbc.sql("select id from identity.person where id = :id for update")
                .param("id", person)
                .query(Long.class)
                .optional();
    }

    void grant(long person, Assignment assignment, Instant at) {
        jdbc.sql("""
                        insert into identity.assignment (person, duty, organ, granted_at)
                        values (:person, :duty, :organ, :at) on conflict do nothing
                        """)
                .param("person", person)
                .param("duty", assignment.duty().name())
                .param("organ", assignment.organ())
                .param("at", utc(at))
                .update();
    }

    boolean revoke(long person, Assignment assignment) {
        return jdbc.sql("delete from identity.assignment where person = :person and duty = :duty and organ = :organ")
                        .param("person", person)
                        .param("duty", assignment.duty().name())
                        .param("organ", assignment.organ())
                        .update()
                == 1;
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Person person = new Person(
                row.getLong("id"),
                row.getString("login"),
                row.getString("name"),
                row.getString("organ"),
                assignments(row.getArray("assignments")));
        return new Account(
                person,
                row.getBoolean("must_change"),
                row.getObject("password_changed_at", OffsetDateTime.class).toInstant(),
                instant(row, "locked_until"),
                instant(row, "disabled_at"),
                instant(row, "last_seen_at"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Set<Assignment> assignments(Array array) throws SQLException {
        var assignments = new HashSet<Assignment>();
        for (String one : (String[]) array.getArray()) {
            int at = one.indexOf('@');
            assignments.add(new Assignment(Duty.valueOf(one.substring(0, at)), one.substring(at + 1)));
        }
        return assignments;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
