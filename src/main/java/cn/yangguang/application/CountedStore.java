package cn.yangguang.application;

import cn.yangguang.law.ReplyOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How cases stand in the statistics: one row a case, which {@link Counted} can compute again. */
@Repository
class CountedStore {

    private final JdbcClient jdbc;

    CountedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes what changed, and what with it becomes of the cases that were merged into this one. */
    void keep(Registered registered, Counted counted) {
        insert(registered, counted);
        Optional.ofNullable(counted.ending())
                .or(() -> counted.into().isEmpty() ? Optional.empty() : ending(counted.into()))
                .ifPresent(ending -> end(registered.id(), ending));
    }

    /** How the case a merged one goes on in was ended. */
    private Optional<Counted.Ending> ending(String number) {
        return jdbc.sql(
                        "select ended_on, outcomes, privacy, pace from application.v_statistics where number = :number and ended_on is not null")
                .param("number", number)
                .query((row, n) -> new Counted.Ending(
                        row.getObject("ended_on", LocalDate.class),
                        Stream.of(row.getString("outcomes").split("\\+"))
                                .map(ReplyOutcome::valueOf)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReplyOutcome.class))),
                        row.getBoolean("privacy"),
                        Pace.valueOf(row.getString("pace"))))
                .optional();
    }

    private void insert(Registered registered, Counted counted) {
        jdbc.sql("""
                        insert into application.counted as c (application, number, organ, applicant_type, channel, started_on, into_case, fee_on, fee_yuan)
                        values (:id, :number, :organ, :type, :channel, :started, (select a.id from application.application a where a.number = :into), :feeOn, :fee)
                        on conflict (application) do update
                          set started_on = excluded.started_on, into_case = excluded.into_case, fee_on = excluded.fee_on, fee_yuan = excluded.fee_yuan
                        where (c.started_on, c.into_case, c.fee_on, c.fee_yuan)
                          is distinct from (excluded.started_on, excluded.into_case, excluded.fee_on, excluded.fee_yuan)
                        """)
                .param("id", registered.id())
                .param("number", registered.number())
                .param("organ", registered.organ())
                .param("type", registered.applicantType().name())
                .param("channel", registered.channel().name())
                .param("started", counted.startedOn())
                .param("into", counted.into())
                .param("feeOn", counted.feeOn())
                .param("fee", counted.feeYuan())
                .update();
    }

    private void end(long id, Counted.Ending ending) {
        jdbc.sql("""
                        with recursive here as (
                          select cast(:id as bigint) as application
                          union
                          select c.application from application.counted c join here h on c.into_case = h.application)
                        update application.counted c
                           set ended_on = greatest(c.started_on, :on), outcomes = :outcomes, privacy = :privacy, pace = :pace
                          from here h
                         where c.application = h.application and c.started_on is not null
                           and (c.ended_on, c.outcomes, c.privacy, c.pace) is distinct from (greatest(c.started_on, :on), :outcomes, :privacy, :pace)
                        """)
                .param("id", id)
                .param("on", ending.on())
                .param("outcomes", outcomes(ending))
                .param("privacy", ending.privacy())
                .param("pace", ending.pace().name())
                .update();
    }

    private static String outcomes(Counted.Ending ending) {
        return ending.outcomes().stream().map(ReplyOutcome::name).collect(Collectors.joining("+"));
    }

    /** The row of a case in words, for the comparison; empty when there is none. */
    Optional<String> kept(long id) {
        return jdbc.sql("""
                        select started_on, ended_on, outcomes, privacy, pace,
                               coalesce((select a.number from application.application a where a.id = into_case), '') as into_number, fee_on, fee_yuan
                          from application.counted where application = :id
                        """)
                .param("id", id)
                .query((row, n) -> words(
                        row.getObject("started_on", LocalDate.class),
                        row.getString("into_number").isEmpty() ? row.getObject("ended_on", LocalDate.class) : null,
                        row.getString("into_number").isEmpty()
                                ? row.getString("outcomes") + row.getBoolean("privacy") + row.getString("pace")
                                : "",
                        row.getString("into_number"),
                        row.getObject("fee_on", LocalDate.class),
                        row.getInt("fee_yuan")))
                .optional();
    }

    /** The same words from the steps. A merged case ends elsewhere, so its end is left out on both sides. */
    static String words(Counted counted) {
        Counted.Ending ending = counted.into().isEmpty() ? counted.ending() : null;
        return words(
                counted.startedOn(),
                ending == null ? null : ending.on(),
                ending == null
                        ? (counted.into().isEmpty() ? "false" : "")
                        : outcomes(ending) + ending.privacy() + ending.pace().name(),
                counted.into(),
                counted.feeOn(),
                counted.feeYuan());
    }

    private static String words(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            String how,
            String into,
            @Nullable LocalDate feeOn,
            int fee) {
        return start + " " + end + " " + how + " " + into + " " + feeOn + " " + fee;
    }

    /** Cases without a row, of which there are some only where they were received before rows were kept. */
    List<Long> missing(int most) {
        return jdbc.sql("""
                        select a.id from application.application a
                         where not exists (select from application.counted c where c.application = a.id) order by a.id limit :most
                        """)
                .param("most", most)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    /** Cases with a step recorded since then. */
    List<Long> actedOn(Instant since) {
        return jdbc.sql("select distinct application as id from application.step where at >= :since order by 1")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getLong("id"))
                .list();
    }
}
