package cn.yangguang.sms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Delivery reports, also those that nobody can tell yet what they belong to. */
@Repository
class DeliveryReportStore {

    private final JdbcClient jdbc;

    DeliveryReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report that nobody has matched and the doubtful part it belongs to. @param submitted as the gateway wrote it */
    record Pair(String msgid, String stat, String submitted, long part, Instant partAt) {}

    void keep(long account, Heard.Reported report, String mark, Instant at) {
        jdbc.sql("""
                        insert into sms.report (account, msgid, mark, stat, submitted, heard_at) values (:account, :msgid, :mark, :stat, :submitted, :at)
                        on conflict (account, msgid) do nothing
                        """)
                .param("account", account)
                .param("msgid", report.number())
                .param("mark", mark)
                .param("stat", report.stat())
                .param("submitted", report.submitted())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> stat(long account, String msgid) {
        return jdbc.sql("select stat from sms.report where account = :account and msgid = :msgid")
                .param("account", account)
                .param("msgid", msgid)
                .query(String.class)
                .optional();
    }

    /** Reports and parts of one number that do not know of each other: both came in the same moment. */
    List<Pair> strangers(long account) {
        return jdbc.sql("""
                        select r.msgid, r.stat, r.submitted, p.id, p.submitted_at
                          from sms.report r join sms.part p on p.account = r.account and p.msgid = r.msgid
                         where r.account = :account and not r.matched and p.state in ('ACCEPTED', 'UNKNOWN') order by p.id
                        """)
                .param("account", account)
                .query((row, n) -> pair(row))
                .list();
    }

    private static Pair pair(ResultSet row) throws SQLException {
        return new Pair(
                row.getString("msgid"),
                row.getString("stat"),
                row.getString("submitted"),
                row.getLong("id"),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant());
    }

    void matched(long account, String msgid) {
        jdbc.sql("update sms.report set matched = true where account = :account and msgid = :msgid")
                .param("account", account)
                .param("msgid", msgid)
                .update();
    }

    /**
     * Unmatched reports beside the doubtful parts to the same number: where there are as many of one as of the other, all reports say the
     * same and nothing to that number is being handed over, it does not matter which belongs to which.
     */
    List<Pair> pairs(long account) {
        return jdbc.sql("""
                        with doubtful as (
                          select p.id, p.submitted_at, r.mark, count(*) over same as n, row_number() over (partition by r.mark order by p.id) as place,
                                 count(*) filter (where p.state = 'SUBMITTING') over same as submitting, max(p.submitted_at) over same as latest
                            from sms.part p join sms.message m on m.id = p.message join sms.recipient r on r.id = m.recipient
                           where p.account = :account and p.state in ('DOUBTFUL', 'SUBMITTING') and p.msgid is null
                          window same as (partition by r.mark)),
                        free as (
                          select msgid, mark, stat, submitted, count(*) over same as n, row_number() over (partition by mark order by msgid) as place,
                                 min(stat) over same as least, max(stat) over same as most, min(heard_at) over same as earliest
                            from sms.report where account = :account and not matched
                          window same as (partition by mark))
                        select f.msgid, f.stat, f.submitted, d.id, d.submitted_at
                          from free f join doubtful d on d.mark = f.mark and d.place = f.place
                         where f.n = d.n and d.submitting = 0 and f.least = f.most and f.earliest >= d.latest
                         order by d.id
                        """)
                .param("account", account)
                .query((row, n) -> pair(row))
                .list();
    }
}
