package cn.yangguang.village;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions and events, and what a township chose of the local list. */
@Repository
class OccasionStore {

    private final JdbcClient jdbc;

    OccasionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Occasion occasion, Instant at, String by) {
        return jdbc.sql("""
                        insert into village.occasion (organ, code, happened_on, words, disclosure, announced_at, announced_by)
                        values (:organ, :code, :on, :words, :disclosure, :at, :by) returning id
                        """)
                .param("organ", occasion.organ())
                .param("code", occasion.code())
                .param("on", occasion.happenedOn())
                .param("words", occasion.words())
                .param("disclosure", occasion.disclosure())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    Optional<Occasion> find(long id) {
        return jdbc.sql(
                        "select id, organ, code, happened_on, words, disclosure, finished_on from village.occasion where id = :id")
                .param("id", id)
                .query(VillageQueries::occasion)
                .optional();
    }

    /** @return whether it was open until now */
    boolean finish(long id, LocalDate on, String by) {
        return jdbc.sql(
                                "update village.occasion set finished_on = :on, finished_by = :by where id = :id and finished_on is null")
                        .param("id", id)
                        .param("on", on)
                        .param("by", by)
                        .update()
                == 1;
    }

    void choose(String organ, String code, LocalDate from, boolean owed) {
        jdbc.sql("""
                        insert into village.choice (organ, code, valid_from, owed) values (:organ, :code, :from, :owed)
                        on conflict (organ, code, valid_from) do update set owed = excluded.owed
                        """)
                .param("organ", organ)
                .param("code", code)
                .param("from", from)
                .param("owed", owed)
                .update();
    }

    /** The item is owed by the villages of the organ on the day. */
    boolean chosen(String organ, String code, LocalDate day) {
        return jdbc.sql("""
                        select owed from village.choice where organ = :organ and code = :code and valid_from <= :day
                         order by valid_from desc limit 1
                        """)
                .param("organ", organ)
                .param("code", code)
                .param("day", day)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void start(String organ, @Nullable LocalDate since) {
        if (since == null) {
            jdbc.sql("delete from village.start where organ = :organ")
                    .param("organ", organ)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into village.start (organ, since) values (:organ, :since)
                        on conflict (organ) do update set since = excluded.since
                        """).param("organ", organ).param("since", since).update();
    }
}
