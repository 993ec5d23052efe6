package cn.yangguang.reading;

import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.WithdrawalClass;
import cn.yangguang.files.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Reads one published item and what belongs to it. Lists are in {@link PublicListQueries}. */
@Repository
class PublicDisclosureQueries {

    /**
     * An item with everything that belongs to it, read in one question.
     *
     * @param reason why the newest edition that ever was public was taken down; null while it is public
     * @param withdrawnAt when it was last taken down
     * @param item the edition asked for; null when it cannot be read
     */
    record Whole(
            long disclosure,
            String organ,
            String indexNumber,
            @Nullable WithdrawalClass reason,
            @Nullable Instant withdrawnAt,
            @Nullable PublicItem item,
            List<PublicEdition> editions,
            List<Attached> attachments,
            List<Delivered> deliveries) {}

    /** @param personList whether an edition that holds it is a 公示名单 */
    record Attached(String name, StoredFile file, boolean personList) {}

    record Delivered(
            String channel, LocalDate postedOn, @Nullable StoredFile evidence) {}

    /** A name of a content. */
    record Named(String name, boolean personList) {}

    private static final String WHOLE = """
            with newest as (
              select disclosure, organ, index_number, edition, withdrawal_class,
                     case when index_number = :other then cast(:edition as int) end as asked
                from disclosure.v_public_edition
               where index_number in (:number, :other) order by index_number = :number desc, edition desc limit 1)
            select n.disclosure as of_disclosure, n.organ as of_organ, n.index_number as of_number, n.withdrawal_class,
                   (select s.at from disclosure.step s where s.disclosure = n.disclosure and s.to_stage = 'WITHDRAWN'
                     order by s.seq desc limit 1) as withdrawn_at,
                   v.disclosure, v.organ, v.index_number, v.edition, v.stage, v.title, v.summary, v.body, v.formation_date, v.document_number,
                   v.category, v.theme, v.genre, v.audience, v.keywords, v.source, v.late_reason, v.published_at, v.first_published_at,
                   v.period_from, v.period_to, v.person_count, v.publicity_until, v.persons_withheld,
                   (select l.edition from disclosure.v_live_edition l where l.disclosure = v.disclosure) as live_edition,
                   (select json_agg(json_build_object('number', e.edition, 'stage', e.stage, 'title', e.title, 'publishedAt', e.published_at)
                                    order by e.edition desc)
                      from disclosure.v_visible_edition e where e.disclosure = v.disclosure) as editions,
                   (select json_agg(json_build_object('name', a.name, 'personList', a.person_list,
                                                      'file', json_build_object('hash', c.hash, 'size', c.size, 'mediaType', c.media_type))
                                    order by a.position)
                      from disclosure.v_visible_attachment a join files.v_content c on c.hash = a.hash
                     where a.disclosure = v.disclosure and a.edition = v.edition) as attachments,
                   (select json_agg(json_build_object('channel', y.channel, 'postedOn', y.posted_on, 'evidence',
                                      case when c.hash is not null then json_build_object('hash', c.hash, 'size', c.size, 'mediaType', c.media_type) end)
                                    order by y.posted_on, y.id)
                      from disclosure.v_visible_delivery y left join files.v_content c on c.hash = y.evidence
                     where y.disclosure = v.disclosure and y.edition = v.edition) as deliveries
              from newest n
              left join disclosure.v_visible_edition v
                     on v.disclosure = n.disclosure and v.edition = coalesce(n.asked, n.edition)
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    PublicDisclosureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param edition null for the newest; empty when nothing was ever public under the number */
    Optional<Whole> whole(String indexNumber, @Nullable Integer edition) {
        return whole(indexNumber, indexNumber, edition);
    }

    /**
     * The newest edition under the number; when there is none, an edition under the other number.
     *
     * @param edition null for the newest
     */
    Optional<Whole> whole(String indexNumber, String other, @Nullable Integer edition) {
        return jdbc.sql(WHOLE)
                .param("number", indexNumber)
                .param("other", other)
                .param("edition", edition)
                .query(PublicDisclosureQueries::whole)
                .optional();
    }

    /** Why a single edition was taken down; empty when it was not, or never was public. */
    Optional<WithdrawalClass> reason(long disclosure, int edition) {
        return jdbc.sql("""
                        select withdrawal_class from disclosure.v_public_edition
                         where disclosure = :disclosure and edition = :edition and withdrawal_class is not null
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .query((row, n) -> WithdrawalClass.valueOf(row.getString(1)))
                .optional();
    }

    /** The names under which a visible edition shows the content; an empty name is evidence of a delivery. */
    List<Named> namesOf(String hash) {
        return jdbc.sql("""
                        select name, person_list from disclosure.v_visible_attachment where hash = :hash
                        union
                        select '' as name, person_list from disclosure.v_visible_delivery where evidence = :hash
                         order by 1 desc limit 100
                        """)
                .param("hash", hash)
                .query((row, n) -> new Named(row.getString("name"), row.getBoolean("person_list")))
                .list();
    }

    private static Whole whole(ResultSet row, int n) throws SQLException {
        String reason = row.getString("withdrawal_class");
        return new Whole(
                row.getLong("of_disclosure"),
                row.getString("of_organ"),
                row.getString("of_number"),
                reason == null ? null : WithdrawalClass.valueOf(reason),
                row.getString("withdrawn_at") == null ? null : instant(row, "withdrawn_at"),
                row.getString("index_number") == null ? null : item(row),
                parts(row, "editions", PublicEdition[].class),
                parts(row, "attachments", Attached[].class),
                parts(row, "deliveries", Delivered[].class));
    }

    private static <T> List<T> parts(ResultSet row, String column, Class<T[]> type) throws SQLException {
        String json = row.getString(column);
        return json == null ? List.of() : List.of(JSON.readValue(json, type));
    }

    private static PublicItem item(ResultSet row) throws SQLException {
        Instant first = instant(row, "first_published_at");
        return new PublicItem(
                row.getLong("disclosure"),
                row.getString("organ"),
                row.getString("index_number"),
                row.getInt("edition"),
                row.getInt("live_edition"),
                Stage.valueOf(row.getString("stage")),
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                row.getObject("formation_date", LocalDate.class),
                row.getString("document_number"),
                row.getString("category"),
                row.getString("theme"),
                row.getString("genre"),
                row.getString("audience"),
                row.getString("keywords"),
                row.getString("source"),
                row.getString("late_reason"),
                instant(row, "published_at"),
                first,
                PeriodRows.period(row),
                PeriodRows.persons(row, LocalDate.ofInstant(first, SHANGHAI)));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
