package cn.yangguang.guard;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dated measures. */
@Repository
class ThresholdStore {

    private final JdbcClient jdbc;

    ThresholdStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Measures all() {
        return new Measures(jdbc.sql("select organ, code, valid_from, value, set_by, reason from guard.threshold")
                .query((row, n) -> new Measures.Row(
                        row.getString("organ"),
                        Measure.valueOf(row.getString("code")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getInt("value"),
                        row.getString("set_by"),
                        row.getString("reason")))
                .list());
    }

    void put(String organ, Measure measure, LocalDate from, int value, String by, String reason) {
        jdbc.sql("""
                        insert into guard.threshold (organ, code, valid_from, value, set_by, reason) values (:organ, :code, :from, :value, :by, :reason)
                        on conflict (organ, code, valid_from) do update set value = excluded.value, set_by = excluded.set_by, reason = excluded.reason
                        """)
                .param("organ", organ)
                .param("code", measure.name())
                .param("from", from)
                .param("value", value)
                .param("by", by)
                .param("reason", reason)
                .update();
    }
}
