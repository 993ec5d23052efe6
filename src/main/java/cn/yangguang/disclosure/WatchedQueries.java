package cn.yangguang.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the watch of the gate walks over. */
@Repository
class WatchedQueries {

    private static final List<String> WATCHED = Arrays.stream(Stage.values())
            .filter(stage -> stage.open() || stage.live())
            .map(Enum::name)
            .toList();

    private final JdbcClient jdbc;

    WatchedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int count() {
        return jdbc.sql("select count(distinct disclosure) from disclosure.edition where stage in (:stages)")
                .param("stages", WATCHED)
                .query(Integer.class)
                .single();
    }

    /** The next disclosures with such an edition, in their order. */
    List<Disclosure> after(long id, int most) {
        return jdbc.sql("""
                        select d.id, d.organ, d.index_number from disclosure.disclosure d
                         where d.id > :id and exists (select 1 from disclosure.edition e where e.disclosure = d.id and e.stage in (:stages))
                         order by d.id limit :most
                        """)
                .param("id", id)
                .param("stages", WATCHED)
                .param("most", most)
                .query((row, n) -> new Disclosure(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    Optional<String> title(long id, int number) {
        return jdbc.sql("select title from disclosure.edition where disclosure = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query(String.class)
                .optional();
    }
}
