package cn.yangguang.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which sending of the public form made which case, and how many found what they wanted before sending. */
@Repository
class SubmissionStore {

    private final JdbcClient jdbc;

    SubmissionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one sending of this key in at a time; the others wait for the end of its transaction. */
    void lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                .param("key", "application.submission:" + key)
                .query(String.class)
                .single();
    }

    /** The case that a sending made. */
    Optional<Long> find(String key) {
        return jdbc.sql("select application from application.submission where key = :key")
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    void keep(String key, long application, Instant at) {
        jdbc.sql("insert into application.submission (key, application, sent_at) values (:key, :application, :at)")
                .param("key", key)
                .param("application", application)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Counts a form once. */
    void help(String key, String organ, LocalDate on) {
        jdbc.sql("""
                        insert into application.helped (key, organ, on_day) values (:key, :organ, :on)
                        on conflict (key) do nothing
                        """).param("key", key).param("organ", organ).param("on", on).update();
    }

    long helped(String organ) {
        return jdbc.sql("select count(*) from application.helped where organ = :organ")
                .param("organ", organ)
                .query(Long.class)
                .single();
    }
}
