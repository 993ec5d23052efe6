package cn.yangguang.remedy;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds remedies for lists, and counts their results. */
@Repository
class RemedyQueries {

    private static final int MOST = 2000;

    /** So many remedies of a category had a result at the end of the year. */
    record Counted(String category, String result, int number) {}

    private final JdbcClient jdbc;

    RemedyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, at most 2,000. */
    List<Remedy.Registered> find(RemedyFilter filter) {
        if (filter.keepers().isEmpty()) {
            return List.of();
        }
        RemedyKind kind = filter.kind();
        return jdbc.sql("""
                        select id, kind, organ, keeper, application from remedy.remedy
                         where keeper in (:keepers)
                           and (cast(:kind as text) is null or kind = :kind)
                           and (not :onlyOpen or stage in ('ACCEPTED', 'ANSWERED', 'DECIDED'))
                         order by id desc limit :most
                        """)
                .param("keepers", filter.keepers())
                .param("kind", kind == null ? null : kind.name())
                .param("onlyOpen", filter.open())
                .param("most", MOST)
                .query(RemedyStore::registered)
                .list();
    }

    /** Everything about one case. */
    List<Remedy.Registered> about(String application) {
        return jdbc.sql(
                        "select id, kind, organ, keeper, application from remedy.remedy where application = :number order by id")
                .param("number", application)
                .query(RemedyStore::registered)
                .list();
    }

    List<Counted> results(Collection<String> organs, int year) {
        if (organs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select category, result, count(*)::int as number from remedy.results_in(:year)
                         where organ in (:organs) group by category, result
                        """)
                .param("year", year)
                .param("organs", organs)
                .query((row, n) -> new Counted(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }
}
