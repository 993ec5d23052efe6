package cn.yangguang.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IndexNumberStore {

    private final JdbcClient jdbc;

    IndexNumberStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> pattern(String organ) {
        return jdbc.sql("select pattern from catalogue.index_pattern where organ = :organ")
                .param("organ", organ)
                .query(String.class)
                .optional();
    }

    void setPattern(String organ, String pattern) {
        jdbc.sql("""
                        insert into catalogue.index_pattern (organ, pattern) values (:organ, :pattern)
                        on conflict (organ) do update set pattern = excluded.pattern
                        """).param("organ", organ).param("pattern", pattern).update();
    }

    /** The last serial number of the series, whose row stays locked until the transaction ends. */
    int lockSeries(String series) {
        jdbc.sql("insert into catalogue.index_series (series, last) values (:series, 0) on conflict do nothing")
                .param("series", series)
                .update();
        return jdbc.sql("select last from catalogue.index_series where series = :series for update")
                .param("series", series)
                .query(Integer.class)
                .single();
    }

    /** The last serial number of the series, 0 before the first. */
    int last(String series) {
        return jdbc.sql("select last from catalogue.index_series where series = :series")
                .param("series", series)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** The first serial number after {@code last} that is not kept in this series. */
    int firstFree(String series, int last) {
        return jdbc.sql("""
                        select min(candidate) from (
                          select :last + 1 as candidate
                          union all
                          select n.seq + 1 from catalogue.index_number n where n.series = :series and n.seq > :last) c
                         where not exists (
                           select 1 from catalogue.index_number k where k.series = :series and k.seq = c.candidate)
                        """)
                .param("series", series)
                .param("last", last)
                .query(Integer.class)
                .single();
    }

    /** False when the number is kept already; waits for a transaction that is just keeping it. */
    boolean keep(String number, String organ, String series, @Nullable Integer seq, @Nullable LocalDate givenOn) {
        return jdbc.sql("""
                                insert into catalogue.index_number (number, organ, series, seq, given_on)
                                values (:number, :organ, :series, :seq, cast(:givenOn as date))
                                on conflict do nothing
                                """)
                        .param("number", number)
                        .param("organ", organ)
                        .param("series", series)
                        .param("seq", seq)
                        .param("givenOn", givenOn)
                        .update()
                == 1;
    }

    void advance(String series, int last) {
        jdbc.sql("update catalogue.index_series set last = :last where series = :series")
                .param("series", series)
                .param("last", last)
                .update();
    }

    boolean isTaken(String number) {
        return jdbc.sql("select exists (select 1 from catalogue.index_number where number = :number)")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }
}
