package cn.yangguang.reach;

import cn.yangguang.traffic.PageViews.View;
import java.sql.Date;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads by item and day. */
@Repository
class ViewStore {

    private static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    ViewStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what was counted, all or nothing. An address is an index number, perhaps followed by an edition; what is neither is dropped. */
    @Transactional
    public void add(Map<View, Long> counted) {
        jdbc.batchUpdate("""
                insert into reach.view_day (disclosure, day, views)
                select d.id, cast(? as date), cast(? as bigint) from disclosure.disclosure d
                 where d.index_number in (cast(? as text), regexp_replace(?, '/[0-9]{1,6}$', ''))
                 order by length(d.index_number) desc limit 1
                on conflict (disclosure, day) do update set views = view_day.views + excluded.views
                """, List.copyOf(counted.entrySet()), BATCH, (statement, entry) -> {
            statement.setDate(1, Date.valueOf(entry.getKey().day()));
            statement.setLong(2, entry.getValue());
            statement.setString(3, entry.getKey().item());
            statement.setString(4, entry.getKey().item());
        });
    }
}
