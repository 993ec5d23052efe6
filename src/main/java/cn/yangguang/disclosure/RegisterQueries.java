package cn.yangguang.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The 信息库 in SQL: fixed fragments, values by name. */
@Repository
class RegisterQueries {

    private static final String FOUND = """
              from disclosure.edition e
              join disclosure.disclosure d on d.id = e.disclosure
             where d.organ in (:organs)
               and (e.stage = :stage or (:stage = '' and e.stage not in ('CORRECTED', 'DISCARDED')))
               and (:category = '' or e.category = :category)
               and (:year = 0 or extract(year from coalesce((e.published_at at time zone 'Asia/Shanghai')::date, e.formation_date)) = :year)
               and (:text = '' or e.title ilike :like or e.document_number ilike :like or d.index_number ilike :like)
            """;

    private final JdbcClient jdbc;

    RegisterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count(RegisterFilter filter, Set<String> organs) {
        return bound(jdbc.sql("select count(*) " + FOUND), filter, organs)
                .query(Integer.class)
                .single();
    }

    List<DisclosureRegister.Row> rows(RegisterFilter filter, Set<String> organs) {
        String sql = """
                select e.disclosure, e.number, d.organ, d.index_number, e.title, e.stage, e.category, e.formation_date, e.published_at
                """;
        return bound(
                        jdbc.sql(sql + FOUND + " order by " + filter.order().sql() + " limit :rows offset :offset"),
                        filter,
                        organs)
                .param("rows", RegisterFilter.ROWS)
                .param("offset", (long) (filter.page() - 1) * RegisterFilter.ROWS)
                .query(RegisterQueries::row)
                .list();
    }

    private static JdbcClient.StatementSpec bound(
            JdbcClient.StatementSpec sql, RegisterFilter filter, Set<String> organs) {
        Stage stage = filter.stage();
        return sql.param("organs", organs)
                .param("stage", stage == null ? "" : stage.name())
                .param("category", filter.category())
                .param("year", filter.year())
                .param("text", filter.text())
                .param("like", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static DisclosureRegister.Row row(ResultSet row, int n) throws SQLException {
        String indexNumber = row.getString("index_number");
        return new DisclosureRegister.Row(
                new EditionRef(row.getLong("disclosure"), row.getInt("number")),
                row.getString("organ"),
                indexNumber == null ? "" : indexNumber,
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                row.getString("category"),
                row.getObject("formation_date", LocalDate.class),
                EditionRows.instant(row, "published_at"));
    }
}
