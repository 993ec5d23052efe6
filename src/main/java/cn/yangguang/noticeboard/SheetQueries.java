package cn.yangguang.noticeboard;

import cn.yangguang.disclosure.CoveredPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published things as a sheet needs them. A 公示名单 whose period is over is printed no more. */
@Repository
class SheetQueries {

    private static final String PRINTABLE = """
            select e.disclosure, e.index_number, e.title, e.summary, e.body, e.period_from, e.period_to, i.part, o.level,
                   (e.first_published_at at time zone 'Asia/Shanghai')::date as published_on,
                   (select string_agg(a.name, '、' order by a.position) from disclosure.v_live_attachment a
                     where a.disclosure = e.disclosure and position(a.hash in e.body) = 0) as files
              from disclosure.v_live_edition e
              join organ.organ o on o.key = e.organ
              left join village.v_item i on i.code = e.category
             where e.organ = :organ and not e.persons_withheld
            """;

    private final JdbcClient jdbc;

    SheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param part of a village's board, null for others @param files names of attachments, null when there are none */
    record Printable(
            long disclosure,
            String indexNumber,
            String title,
            String summary,
            String body,
            @Nullable CoveredPeriod period,
            @Nullable String part,
            boolean village,
            LocalDate publishedOn,
            @Nullable String files) {}

    List<Printable> of(String organ, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(PRINTABLE + " and e.disclosure in (:ids) order by e.category, e.disclosure")
                        .param("organ", organ)
                        .param("ids", ids)
                        .query(SheetQueries::printable)
                        .list();
    }

    /** Everything the organ published between these days, at most so many, the newest first. */
    List<Printable> between(String organ, LocalDate from, LocalDate to, int most) {
        return jdbc.sql(PRINTABLE + """
                          and (e.first_published_at at time zone 'Asia/Shanghai')::date between :from and :to
                        order by e.first_published_at desc, e.disclosure desc limit :most
                        """)
                .param("organ", organ)
                .param("from", from)
                .param("to", to)
                .param("most", most)
                .query(SheetQueries::printable)
                .list();
    }

    private static Printable printable(ResultSet row, int n) throws SQLException {
        LocalDate from = row.getObject("period_from", LocalDate.class);
        LocalDate to = row.getObject("period_to", LocalDate.class);
        return new Printable(
                row.getLong("disclosure"),
                row.getString("index_number"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                from == null || to == null ? null : new CoveredPeriod(from, to),
                row.getString("part"),
                row.getString("level").equals("VILLAGE"),
                row.getObject("published_on", LocalDate.class),
                row.getString("files"));
    }
}
