package cn.yangguang.screen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Titles of what is public. */
@Repository
class TitleQueries {

    private final JdbcClient jdbc;

    TitleQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param items index number # edition; others are passed over */
    Map<String, String> of(Collection<String> items) {
        List<String> numbers = items.stream()
                .filter(item -> item.indexOf('#') > 0)
                .map(item -> item.substring(0, item.indexOf('#')))
                .toList();
        return numbers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                "select index_number, edition, title from disclosure.v_live_edition where index_number in (:numbers)")
                        .param("numbers", numbers)
                        .query((row, n) -> Map.entry(
                                row.getString("index_number") + "#" + row.getInt("edition"), row.getString("title")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Something that can be pinned. */
    record Pinnable(String organ, String indexNumber, String title, LocalDate publishedOn) {}

    /** The newest published things of these organs. */
    List<Pinnable> newest(Collection<String> organs, int most) {
        return jdbc.sql("""
                        select organ, index_number, title, (first_published_at at time zone 'Asia/Shanghai')::date as published_on
                          from disclosure.v_live_edition where organ in (:organs) and not persons_withheld
                         order by first_published_at desc, disclosure desc limit :most
                        """)
                .param("organs", organs)
                .param("most", most)
                .query((row, n) -> new Pinnable(
                        row.getString("organ"),
                        row.getString("index_number"),
                        row.getString("title"),
                        row.getObject("published_on", LocalDate.class)))
                .list();
    }

    /** The organ whose public item this is. */
    Optional<String> organOf(String indexNumber) {
        return jdbc.sql(
                        "select organ from disclosure.v_live_edition where index_number = :number and not persons_withheld")
                .param("number", indexNumber)
                .query(String.class)
                .optional();
    }
}
