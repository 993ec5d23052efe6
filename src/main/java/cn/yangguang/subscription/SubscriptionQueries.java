package cn.yangguang.subscription;

import static cn.yangguang.subscription.SubscriptionStore.utc;

import cn.yangguang.subscription.SubscriptionFigures.Count;
import cn.yangguang.subscription.SubscriptionFigures.Sent;
import cn.yangguang.subscription.SubscriptionFigures.Stopped;
import cn.yangguang.subscription.SubscriptionFigures.Unsure;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of subscribing, without anybody's address. */
@Repository
class SubscriptionQueries {

    private final JdbcClient jdbc;

    SubscriptionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Confirmed subscriptions by organ and rhythm; those of the whole site under the empty key. */
    List<Count> byOrgan(Collection<String> organs) {
        return jdbc.sql("""
                        select coalesce(s.organ, '') as code, count(*) as subscriptions, count(distinct s.reader) as readers,
                               count(*) filter (where s.rhythm = 'AT_ONCE') as at_once
                          from subscription.subscription s where s.confirmed_at is not null and (s.organ is null or s.organ in (:organs))
                         group by 1 order by 3 desc, 1
                        """)
                .param("organs", organs)
                .query((row, n) -> count(row))
                .list();
    }

    /** The same by category; those of all categories under the empty code. */
    List<Count> byCategory(Collection<String> organs) {
        return jdbc.sql("""
                        select c.code, count(*) as subscriptions, count(distinct s.reader) as readers,
                               count(*) filter (where s.rhythm = 'AT_ONCE') as at_once
                          from subscription.subscription s
                          cross join lateral unnest(case when s.categories = '{}' then array[''] else s.categories end) as c (code)
                         where s.confirmed_at is not null and (s.organ is null or s.organ in (:organs))
                         group by 1 order by 3 desc, 1
                        """)
                .param("organs", organs)
                .query((row, n) -> count(row))
                .list();
    }

    private static Count count(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Count(
                row.getString("code"), row.getInt("subscriptions"), row.getInt("readers"), row.getInt("at_once"));
    }

    /** Letters of these accounts since the moment by what became of them. */
    List<Sent> sent(Collection<Long> accounts, Instant since) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select kind, state, count(*) as n, max(coalesce(ended_at, created_at)) as last from subscription.letter
                                 where account in (:accounts) and created_at > :since group by kind, state order by kind, state
                                """)
                        .param("accounts", accounts)
                        .param("since", utc(since))
                        .query((row, n) -> new Sent(
                                row.getString("kind"),
                                MailLetter.State.valueOf(row.getString("state")).title(),
                                row.getInt("n"),
                                row.getObject("last", OffsetDateTime.class).toInstant()))
                        .list();
    }

    /** Letters nobody can judge, the newest first. */
    List<Unsure> unsure(Collection<Long> accounts, int most) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select l.id, l.account, l.kind, coalesce(r.index_number, '') as number, l.words, l.ended_at
                                  from subscription.letter l left join subscription.run r on r.key = l.run
                                 where l.account in (:accounts) and l.state = 'UNKNOWN' and l.reader is not null order by l.ended_at desc limit :most
                                """)
                        .param("accounts", accounts)
                        .param("most", most)
                        .query((row, n) -> new Unsure(
                                row.getLong("id"),
                                row.getLong("account"),
                                row.getString("kind"),
                                row.getString("number"),
                                row.getString("words"),
                                row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                        .list();
    }

    /** Readers to whom nothing is sent any more, and to whom one of the accounts has written. */
    List<Stopped> stopped(Collection<Long> accounts, int most) {
        return accounts.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select p.id, p.stopped_at, p.refusal, min(l.account) as account from subscription.reader p
                                  join subscription.letter l on l.reader = p.id
                                 where p.stopped_at is not null and l.account in (:accounts)
                                 group by p.id, p.stopped_at, p.refusal order by p.stopped_at desc limit :most
                                """)
                        .param("accounts", accounts)
                        .param("most", most)
                        .query((row, n) -> new Stopped(
                                row.getLong("id"),
                                row.getLong("account"),
                                row.getObject("stopped_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getString("refusal")))
                        .list();
    }
}
