package cn.yangguang.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class InVainStore {

    private final JdbcClient jdbc;

    InVainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param most how many different words of one day are kept */
    void note(LocalDate day, String organ, String words, int most) {
        int again = jdbc.sql(
                        "update search.in_vain set times = times + 1 where day = :day and organ = :organ and words = :words")
                .param("day", day)
                .param("organ", organ)
                .param("words", words)
                .update();
        if (again == 0) {
            jdbc.sql("""
                            insert into search.in_vain (day, organ, words)
                            select :day, :organ, :words where (select count(*) from search.in_vain where day = :day) < :most
                            on conflict (day, organ, words) do update set times = search.in_vain.times + 1
                            """)
                    .param("day", day)
                    .param("organ", organ)
                    .param("words", words)
                    .param("most", most)
                    .update();
        }
    }

    void forgetBefore(LocalDate day) {
        jdbc.sql("delete from search.in_vain where day < :day")
                .param("day", day)
                .update();
    }

    List<SearchInVain> since(LocalDate from, LocalDate until, Collection<String> organs, int least, int most) {
        return jdbc.sql("""
                        select organ, words, sum(times) as times, max(day) as last from search.in_vain
                         where day between :from and :until and organ in (:organs) group by organ, words having sum(times) >= :least
                         order by 3 desc, 4 desc, words limit :most
                        """)
                .param("from", from)
                .param("until", until)
                .param("organs", organs)
                .param("least", least)
                .param("most", most)
                .query((row, n) -> new SearchInVain(
                        row.getString("organ"),
                        row.getString("words"),
                        row.getInt("times"),
                        row.getObject("last", LocalDate.class)))
                .list();
    }
}
