package cn.yangguang.channel;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which channels were chosen for an edition that is public. */
@Repository
class ChosenChannelQueries {

    private final JdbcClient jdbc;

    ChosenChannelQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(long disclosure, int edition) {
        return jdbc.sql("""
                        select unnest(channels) as code from disclosure.v_live_edition where disclosure = :disclosure and edition = :edition
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .query((row, n) -> row.getString("code"))
                .list();
    }

    /** Whether the edition is public and was published after the moment: what is imported from former years was not. */
    boolean publishedAfter(long disclosure, int edition, Instant moment) {
        return jdbc.sql("""
                        select exists (select 1 from disclosure.v_live_edition
                                        where disclosure = :disclosure and edition = :edition and published_at > :moment) as fresh
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Dispatches with something left to do that nobody has planned: none, unless a program died at the one wrong moment. */
    List<Long> unplanned() {
        return jdbc.sql("""
                        select d.id from channel.dispatch d
                         where d.state in ('WAITING', 'SENDING', 'DOUBTFUL', 'ACCEPTED', 'WITHDRAWING')
                           and not exists (select 1 from channel.scheduled_tasks t where t.task_name = 'dispatch' and t.task_instance = d.id::text)
                         order by d.id
                        """).query((row, n) -> row.getLong("id")).list();
    }
}
