package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions about many sheets at once. */
@Repository
class AccountQueries {

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every version of every sheet of these villages, in the order of villages, time and versions. */
    List<SheetLine> lines(Collection<String> villages) {
        if (villages.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select l.sheet as id, l.village, l.unit, l.kind, l.period_from, l.period_to, l.title,
                               l.number, l.stage, l.opening, l.income, l.expenditure, l.sound, l.checked, l.since, l.published_on
                          from villageaccount.v_line l where l.village in (:villages)
                         order by l.village, l.period_from, l.sheet, l.number
                        """)
                .param("villages", villages)
                .query(AccountQueries::line)
                .list();
    }

    /** Marks of all payments of the village's other money sheets, with the period of the sheet. */
    Map<String, CoveredPeriod> payments(Sheet beside) {
        Map<String, CoveredPeriod> payments = new HashMap<>();
        jdbc.sql("""
                        select s.period_from, s.period_to, e.entry ->> 'day' as day, e.entry ->> 'voucher' as voucher, e.entry ->> 'summary' as summary,
                               (e.entry ->> 'income')::bigint - (e.entry ->> 'expenditure')::bigint as amount
                          from villageaccount.sheet s
                          join villageaccount.version v on v.sheet = s.id and v.stage <> 'DISCARDED'
                          cross join lateral jsonb_array_elements(v.content -> 'entries') as e (entry)
                         where s.village = :village and s.unit = :unit and s.kind = 'MONEY' and s.id <> :id
                           and s.period_from between :since and :until and e.entry ->> 'voucher' <> ''
                        """)
                .param("village", beside.village())
                .param("unit", beside.unit())
                .param("id", beside.id())
                .param("since", beside.period().from().minusYears(1))
                .param("until", beside.period().to().plusYears(1))
                .query(row -> {
                    payments.put(
                            row.getString("day") + "/"
                                    + row.getString("voucher").strip() + "/"
                                    + row.getString("summary").strip() + "/" + row.getLong("amount"),
                            period(row));
                });
        return payments;
    }

    /** A rule of publication: from when on it holds at the organ. */
    record DatedRule(String organ, LocalDate validFrom, int day, boolean monthly) {}

    List<DatedRule> rules(Set<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select organ, valid_from, day, monthly_finance from village.v_rule
                         where organ in (:organs) order by organ, valid_from
                        """)
                        .param("organs", organs)
                        .query((row, n) -> new DatedRule(
                                row.getString("organ"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getInt("day"),
                                row.getBoolean("monthly_finance")))
                        .list();
    }

    /** From which day villages are held to their accounts; those for which nobody said it have none. */
    Map<String, LocalDate> starts(Set<String> villages) {
        Map<String, LocalDate> starts = new HashMap<>();
        if (!villages.isEmpty()) {
            jdbc.sql("select organ, since from village.v_start where organ in (:villages)")
                    .param("villages", villages)
                    .query(row -> {
                        starts.put(row.getString("organ"), row.getObject("since", LocalDate.class));
                    });
        }
        return starts;
    }

    /** What of income and expenditure a village published by itself, without a sheet here. */
    record Told(String village, CoveredPeriod period) {}

    List<Told> told(Set<String> villages) {
        return villages.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select organ, period_from, period_to from disclosure.v_live_edition
                         where organ in (:villages) and category in ('V16', 'V17') and period_from is not null
                        """)
                        .param("villages", villages)
                        .query((row, n) -> new Told(row.getString("organ"), period(row)))
                        .list();
    }

    private static SheetLine line(ResultSet row, int n) throws SQLException {
        return new SheetLine(
                SheetStore.sheet(row, n),
                row.getInt("number"),
                Stage.valueOf(row.getString("stage")),
                row.getLong("opening"),
                row.getLong("income"),
                row.getLong("expenditure"),
                row.getBoolean("sound"),
                row.getBoolean("checked"),
                row.getObject("since", LocalDate.class),
                row.getObject("published_on", LocalDate.class));
    }

    private static CoveredPeriod period(ResultSet row) throws SQLException {
        return new CoveredPeriod(
                row.getObject("period_from", LocalDate.class), row.getObject("period_to", LocalDate.class));
    }
}
