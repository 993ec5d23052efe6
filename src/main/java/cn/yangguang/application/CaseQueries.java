package cn.yangguang.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds cases for lists. */
@Repository
class CaseQueries {

    private static final Set<String> OPEN =
            Stream.of(Stage.values()).filter(Stage::open).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Registered> find(CaseFilter filter, int most) {
        if (filter.organs().isEmpty()) {
            return List.of();
        }
        Stage stage = filter.stage();
        return jdbc.sql("""
                        select id, number, organ, law, channel, received_on, applicant_type, applicant_mark
                          from application.application
                         where organ in (:organs)
                           and (not :onlyOpen or stage in (:open))
                           and (cast(:stage as text) is null or stage = :stage)
                           and (cast(:year as int) is null or extract(year from received_on) = :year)
                           and (:number = '' or strpos(number, :number) > 0)
                         order by received_on desc, id desc limit :most
                        """)
                .param("organs", filter.organs())
                .param("onlyOpen", filter.open())
                .param("open", OPEN)
                .param("stage", stage == null ? null : stage.name())
                .param("year", filter.year())
                .param("number", filter.number().strip())
                .param("most", most)
                .query(ApplicationStore::registered)
                .list();
    }

    /** Cases that something may still have to be done about: open, unserved, or withholding something. */
    List<Registered> remindable() {
        return jdbc.sql("""
                        select id, number, organ, law, channel, received_on, applicant_type, applicant_mark
                          from application.application a
                         where stage in (:open) or stage in ('REPLIED', 'SERVED', 'WITHDRAWN')
                            or stage = 'ARCHIVED' and exists (select from application.item i where i.application = a.id
                                 and (i.outcome like 'REFUSED%' or i.outcome = 'PARTIALLY_GRANTED'))
                         order by id
                        """)
                .param("open", OPEN)
                .query(ApplicationStore::registered)
                .list();
    }

    /** Cases whose clock may still run, at all organs. */
    List<Registered> open() {
        return jdbc.sql("""
                        select id, number, organ, law, channel, received_on, applicant_type, applicant_mark
                          from application.application where stage in (:open) or stage = 'REPLIED' order by id
                        """)
                .param("open", OPEN)
                .query(ApplicationStore::registered)
                .list();
    }

    /** An item of a case. */
    record Requested(Registered registered, String text) {}

    /** The newest items asked of the organ; merged cases are in the one they were merged into. */
    List<Requested> requested(String organ, int most) {
        return jdbc.sql("""
                        select a.id, a.number, a.organ, a.law, a.channel, a.received_on, a.applicant_type, a.applicant_mark, i.text
                          from application.item i join application.application a on a.id = i.application
                         where a.organ = :organ and a.stage <> 'MERGED'
                         order by a.received_on desc, a.id desc, i.number limit :most
                        """)
                .param("organ", organ)
                .param("most", most)
                .query((row, n) -> new Requested(ApplicationStore.registered(row, n), row.getString("text")))
                .list();
    }

    /** Answered cases of these organs that withheld something, by their outcomes. */
    List<Registered> withholding(Set<String> organs) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, number, organ, law, channel, received_on, applicant_type, applicant_mark
                          from application.application a
                         where organ in (:organs) and stage in ('SERVED', 'ARCHIVED') and exists (select from application.item i
                                 where i.application = a.id and (i.outcome like 'REFUSED%' or i.outcome = 'PARTIALLY_GRANTED'))
                         order by id
                        """)
                .param("organs", organs)
                .query(ApplicationStore::registered)
                .list();
    }

    /** What was asked for, by whom. */
    record Wanted(long application, String applicant, String text) {}

    /** Everything asked of the organ in other cases. */
    List<Wanted> wanted(String organ, long but) {
        return jdbc.sql("""
                        select a.id, a.applicant_mark, i.text
                          from application.item i join application.application a on a.id = i.application
                         where a.organ = :organ and a.id <> :but
                        """)
                .param("organ", organ)
                .param("but", but)
                .query((row, n) -> new Wanted(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
