package cn.yangguang.issuing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeriesStore {

    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of the mark in the year. Its row stays locked until the transaction ends: undone, it gives the number back. */
    int next(String mark, int year) {
        jdbc.sql("insert into issuing.number_series (mark, year, last) values (:mark, :year, 0) on conflict do nothing")
                .param("mark", mark)
                .param("year", year)
                .update();
        return jdbc.sql("""
                        update issuing.number_series set last = last + 1 where mark = :mark and year = :year returning last
                        """)
                .param("mark", mark)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    /** Two sealings of one order wait for each other, until the transaction ends. */
    void lockOrder(String key) {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(hashtextextended('issuing ' || :key, 0))) waited")
                .param("key", key)
                .query(Integer.class)
                .single();
    }
}
