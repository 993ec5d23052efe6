package cn.yangguang.channel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have to take back because people brought it there. */
@Repository
class HandRecallStore {

    private static final String RECALL = """
            select h.id, h.organ, h.channel, coalesce(t.title, h.channel) as channel_title, h.disclosure, h.edition, h.index_number, h.corrected,
                   h.since, h.settled_at, h.settled_by, h.note
              from channel.hand_recall h
              left join lateral (select c.title from disclosure.v_channel c where c.code = h.channel and c.organ in ('*', h.organ)
                                  order by c.organ = '*' limit 1) t on true
            """;

    private final JdbcClient jdbc;

    HandRecallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Everything recorded by hand for these editions and not asked for yet: not the site itself, not what an adapter sent, not a board whose
     * posting is known (there the sheet itself is asked for, see {@code noticeboard}). What was corrected and is then withdrawn weighs more.
     */
    void ask(long disclosure, int upTo, boolean corrected, Instant now) {
        jdbc.sql("""
                        insert into channel.hand_recall (organ, channel, disclosure, edition, index_number, corrected, since)
                        select v.organ, v.channel, v.disclosure, v.edition, e.index_number, :corrected, :now
                          from disclosure.v_delivery v
                          join disclosure.v_public_edition e on e.disclosure = v.disclosure and e.edition = v.edition
                         where v.disclosure = :disclosure and v.edition <= :upTo and v.channel <> 'platform'
                           and not exists (select from channel.dispatch d join channel.account a on a.id = d.account
                                            where d.disclosure = v.disclosure and d.edition = v.edition and a.channel = v.channel)
                           and not (exists (select from disclosure.v_channel c where c.code = v.channel and c.kind = 'NOTICE_BOARD' and c.organ in ('*', v.organ))
                                    and exists (select from noticeboard.v_posting p where p.disclosure = v.disclosure and p.edition = v.edition))
                        on conflict (disclosure, edition, channel) do update set corrected = false
                         where hand_recall.corrected and hand_recall.settled_at is null and not excluded.corrected
                        """)
                .param("disclosure", disclosure)
                .param("upTo", upTo)
                .param("corrected", corrected)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What is open for these organs, the oldest first. */
    List<HandRecall> open(Collection<String> organs) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(RECALL + " where h.organ in (:organs) and h.settled_at is null order by h.since, h.id")
                        .param("organs", organs)
                        .query(HandRecallStore::recall)
                        .list();
    }

    /** Everything of one disclosure, settled or not. */
    List<HandRecall> of(long disclosure) {
        return jdbc.sql(RECALL + " where h.disclosure = :disclosure order by h.edition desc, h.channel")
                .param("disclosure", disclosure)
                .query(HandRecallStore::recall)
                .list();
    }

    Optional<HandRecall> lock(long id) {
        return jdbc.sql(RECALL + " where h.id = :id for update of h")
                .param("id", id)
                .query(HandRecallStore::recall)
                .optional();
    }

    void settle(long id, Instant now, String person, String note) {
        jdbc.sql("update channel.hand_recall set settled_at = :now, settled_by = :person, note = :note where id = :id")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("note", note)
                .param("id", id)
                .update();
    }

    private static HandRecall recall(ResultSet row, int n) throws SQLException {
        return new HandRecall(
                row.getLong("id"),
                row.getString("organ"),
                row.getString("channel"),
                row.getString("channel_title"),
                row.getLong("disclosure"),
                row.getInt("edition"),
                row.getString("index_number"),
                row.getBoolean("corrected"),
                Objects.requireNonNull(DispatchStore.instant(row, "since")),
                DispatchStore.instant(row, "settled_at"),
                row.getString("settled_by"),
                row.getString("note"));
    }
}
