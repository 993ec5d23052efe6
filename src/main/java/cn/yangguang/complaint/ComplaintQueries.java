package cn.yangguang.complaint;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds entries for lists. What a person may see of them is decided afterwards, entry by entry. */
@Repository
class ComplaintQueries {

    private static final String COLUMNS = "id, number, kind_born, way, organ, receiver, item, came_at";

    private final JdbcClient jdbc;

    ComplaintQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What these organs keep, the newest first. */
    List<Complaint.Registered> keptBy(Collection<String> keepers, boolean waiting) {
        if (keepers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                         from complaint.entry where keeper in (:keepers)
                           and (not :waiting or stage in ('RECEIVED', 'ASSIGNED', 'DRAFTED', 'INVALID_PROPOSED'))
                         order by came_at desc, id desc
                        """)
                .param("keepers", keepers)
                .param("waiting", waiting)
                .query(ComplaintStore::registered)
                .list();
    }

    /** What these organs keep and what came in the year, Beijing time; the oldest first. */
    List<Complaint.Registered> cameIn(Collection<String> keepers, int year) {
        if (keepers.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + COLUMNS + """
                         from complaint.entry where keeper in (:keepers)
                           and extract(year from came_at at time zone 'Asia/Shanghai') = :year
                         order by came_at, id
                        """)
                .param("keepers", keepers)
                .param("year", year)
                .query(ComplaintStore::registered)
                .list();
    }

    /** How many entries with these words came since then. */
    int alike(String mark, Instant since) {
        return jdbc.sql("select count(*)::int from complaint.entry where alike = :mark and made_at > :since")
                .param("mark", mark)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Numbers of other entries with the same words. */
    List<String> sameWords(long id) {
        return jdbc.sql("""
                        select other.number from complaint.entry mine
                          join complaint.entry other on other.alike = mine.alike and other.id <> mine.id
                         where mine.id = :id order by other.id
                        """)
                .param("id", id)
                .query((row, n) -> row.getString("number"))
                .list();
    }
}
