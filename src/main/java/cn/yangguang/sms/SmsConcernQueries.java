package cn.yangguang.sms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for a person, by organ. */
@Repository
class SmsConcernQueries {

    private final JdbcClient jdbc;

    SmsConcernQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since the first day of it */
    record Waiting(String organ, int count, LocalDate since) {}

    List<Waiting> unreleased(Set<String> organs, LocalDate on) {
        return waiting("""
                select organ, count(*) as n, (min(made_at) at time zone 'Asia/Shanghai')::date as since
                  from sms.mailing where organ in (:organs) and state = 'PREPARED' and (made_at at time zone 'Asia/Shanghai')::date <= :on
                 group by organ
                """, organs, on);
    }

    List<Waiting> unknown(Set<String> organs, LocalDate on) {
        return waiting("""
                select g.organ, count(*) as n, (min(m.changed_at) at time zone 'Asia/Shanghai')::date as since
                  from sms.message m join sms.mailing g on g.id = m.mailing
                 where g.organ in (:organs) and m.state = 'UNKNOWN' and (m.changed_at at time zone 'Asia/Shanghai')::date <= :on
                 group by g.organ
                """, organs, on);
    }

    private List<Waiting> waiting(String sql, Set<String> organs, LocalDate on) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(sql)
                        .param("organs", organs)
                        .param("on", on)
                        .query((row, n) -> new Waiting(
                                row.getString("organ"), row.getInt("n"), row.getObject("since", LocalDate.class)))
                        .list();
    }
}
