package cn.yangguang.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the worklist is read from: light rows, no bodies. */
@Repository
class WorklistQueries {

    private static final int MOST_UNDELIVERED = 200;
    private static final List<String> OPEN =
            Arrays.stream(Stage.values()).filter(Stage::open).map(Enum::name).toList();

    /** An edition in work with its last step. */
    record Row(
            EditionRef ref,
            String organ,
            String title,
            Stage stage,
            @Nullable LocalDate formedOn,
            @Nullable Long matter,
            @Nullable Instant openedAt,
            boolean returned,
            String by,
            @Nullable Instant at,
            String reason,
            boolean mine) {

        @Nullable
        LocalDate openedOn(ZoneId zone) {
            return openedAt == null ? null : openedAt.atZone(zone).toLocalDate();
        }
    }

    private final JdbcClient jdbc;

    WorklistQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Row> open(Set<String> organs, long person) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select e.disclosure, e.number, d.organ, e.title, e.stage, e.formation_date, e.matter, opened.at as opened_at,
                               e.stage = 'DRAFT' and back.action = 'RETURN' as returned, last.person_name, last.at,
                               coalesce(case when e.stage = 'DRAFT' then back.detail ->> 'REASON' else last.detail ->> 'REASON' end, '') as reason,
                               exists (select 1 from disclosure.step w
                                        where w.disclosure = e.disclosure and w.edition = e.number and w.action in ('CREATE', 'EDIT')
                                          and w.person = :person) as mine
                          from disclosure.edition e
                          join disclosure.disclosure d on d.id = e.disclosure
                          left join lateral (select s.person_name, s.at, s.detail from disclosure.step s
                                where s.disclosure = e.disclosure and s.edition = e.number order by s.seq desc limit 1) last on true
                          left join lateral (select s.at from disclosure.step s
                                where s.disclosure = e.disclosure and s.edition = e.number order by s.seq limit 1) opened on true
                          left join lateral (select s.action, s.detail from disclosure.step s
                                where s.disclosure = e.disclosure and s.edition = e.number and s.to_stage = 'DRAFT'
                                  and s.from_stage is distinct from 'DRAFT' order by s.seq desc limit 1) back on true
                         where d.organ in (:organs) and e.stage in (:stages)
                         order by e.disclosure
                        """)
                .param("organs", organs)
                .param("stages", OPEN)
                .param("person", person)
                .query(WorklistQueries::row)
                .list();
    }

    /** Published editions with planned channels that nobody has recorded yet, the newest first. */
    List<WorkItem> undelivered(Set<String> organs) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select e.disclosure, e.number, d.organ, e.title, e.published_at, left_over.codes
                          from disclosure.edition e
                          join disclosure.disclosure d on d.id = e.disclosure
                          cross join lateral (select array_agg(c) as codes from unnest(e.channels) c
                                where not exists (select 1 from disclosure.delivery v
                                       where v.disclosure = e.disclosure and v.edition = e.number and v.channel = c)) left_over
                         where d.organ in (:organs) and e.stage = 'PUBLISHED' and left_over.codes is not null
                         order by e.published_at desc limit :most
                        """)
                .param("organs", organs)
                .param("most", MOST_UNDELIVERED)
                .query((row, n) -> new WorkItem(
                        new EditionRef(row.getLong(1), row.getInt(2)),
                        row.getString(3),
                        row.getString(4),
                        Stage.PUBLISHED,
                        false,
                        "",
                        EditionRows.instant(row, "published_at"),
                        "",
                        false,
                        List.of((String[]) row.getArray("codes").getArray()),
                        TimeLeft.unknown()))
                .list();
    }

    WorkFigures figures(Set<String> organs, int year, Map<Stage, Integer> inWork, int overdue) {
        if (organs.isEmpty()) {
            return new WorkFigures(inWork, year, 0, 0, 0, overdue);
        }
        return jdbc.sql("""
                        select count(*) filter (where e.number = first.number),
                               count(*) filter (where e.number = first.number and e.late_reason <> ''),
                               (select count(*) from disclosure.step s join disclosure.disclosure g on g.id = s.disclosure
                                 where g.organ in (:organs) and s.action in ('WITHDRAW', 'WITHDRAW_AT_ONCE')
                                   and s.at >= make_timestamptz(:year, 1, 1, 0, 0, 0, 'Asia/Shanghai')
                                   and s.at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai'))
                          from disclosure.edition e
                          join disclosure.disclosure d on d.id = e.disclosure
                          cross join lateral (select min(f.number) as number from disclosure.edition f
                                where f.disclosure = e.disclosure and f.published_at is not null) first
                         where d.organ in (:organs)
                           and e.published_at >= make_timestamptz(:year, 1, 1, 0, 0, 0, 'Asia/Shanghai')
                           and e.published_at < make_timestamptz(:year + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai')
                        """)
                .param("organs", organs)
                .param("year", year)
                .query((row, n) -> new WorkFigures(inWork, year, row.getInt(1), row.getInt(2), row.getInt(3), overdue))
                .single();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        String by = row.getString("person_name");
        return new Row(
                new EditionRef(row.getLong("disclosure"), row.getInt("number")),
                row.getString("organ"),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("formation_date", LocalDate.class),
                row.getObject("matter", Long.class),
                EditionRows.instant(row, "opened_at"),
                row.getBoolean("returned"),
                by == null ? "" : by,
                EditionRows.instant(row, "at"),
                row.getString("reason"),
                row.getBoolean("mine"));
    }
}
