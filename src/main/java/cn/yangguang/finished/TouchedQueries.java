package cn.yangguang.finished;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which lists an item stands or stood. */
@Repository
class TouchedQueries {

    record Place(String organ, String category) {}

    private final JdbcClient jdbc;

    TouchedQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all editions that ever were public: a new one may stand in another category than the former. */
    List<Place> places(Collection<Long> disclosures) {
        return jdbc.sql("""
                        select distinct v.organ, v.category from disclosure.v_public_edition v
                         where v.disclosure = any(:disclosures) and v.category is not null
                        """)
                .param("disclosures", disclosures.toArray(Long[]::new))
                .query((row, n) -> new Place(row.getString("organ"), row.getString("category")))
                .list();
    }
}
