package cn.yangguang.disclosure;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an organ has set for its disclosure work: its channels and its number of review levels. */
@Repository
class ChannelStore {

    private static final int ORDINARY_LEVELS = 2;

    private final JdbcClient jdbc;

    ChannelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organ's own channels, and those offered to all under codes it has not named itself. */
    List<Channel> channels(String organ) {
        return jdbc
                .sql("""
                        select distinct on (code) code, title, kind, position from disclosure.channel
                         where organ in (:organ, '*') order by code, organ = '*'
                        """)
                .param("organ", organ)
                .query((row, n) -> java.util.Map.entry(
                        row.getInt(4),
                        new Channel(row.getString(1), row.getString(2), Channel.Kind.valueOf(row.getString(3)))))
                .list()
                .stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(java.util.Map.Entry::getValue)
                .toList();
    }

    void name(String organ, Channel channel, int position) {
        jdbc.sql("""
                        insert into disclosure.channel (organ, code, title, kind, position) values (:organ, :code, :title, :kind, :position)
                        on conflict (organ, code) do update set title = excluded.title, kind = excluded.kind, position = excluded.position
                        """)
                .param("organ", organ)
                .param("code", channel.code())
                .param("title", channel.title())
                .param("kind", channel.kind().name())
                .param("position", position)
                .update();
    }

    int levels(String organ) {
        return jdbc.sql("select review_levels from disclosure.setting where organ = :organ")
                .param("organ", organ)
                .query(Integer.class)
                .optional()
                .orElse(ORDINARY_LEVELS);
    }

    void setLevels(String organ, int levels) {
        jdbc.sql("""
                        insert into disclosure.setting (organ, review_levels) values (:organ, :levels)
                        on conflict (organ) do update set review_levels = excluded.review_levels
                        """).param("organ", organ).param("levels", levels).update();
    }
}
