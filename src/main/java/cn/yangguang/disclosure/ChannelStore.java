package cn.yangguang.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** What an organ calls a channel; {@code *} for what all are offered. */
    record Named(String organ, int position, Channel channel) {

        /** The organ's own channels, and those offered to all under codes it has not named itself. */
        static List<Channel> of(String organ, List<Named> all) {
            Map<String, Named> byCode = new TreeMap<>();
            for (Named named : all) {
                boolean own = named.organ().equals(organ);
                if (own || named.organ().equals("*")) {
                    byCode.merge(named.channel().code(), named, (known, other) -> own ? other : known);
                }
            }
            return byCode.values().stream()
                    .sorted(Comparator.comparingInt(Named::position))
                    .map(Named::channel)
                    .toList();
        }
    }

    List<Named> all() {
        return jdbc.sql("select organ, position, code, title, kind from disclosure.channel")
                .query((row, n) -> new Named(
                        row.getString("organ"),
                        row.getInt("position"),
                        new Channel(
                                row.getString("code"),
                                row.getString("title"),
                                Channel.Kind.valueOf(row.getString("kind")))))
                .list();
    }

    List<Channel> channels(String organ) {
        return Named.of(organ, all());
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
