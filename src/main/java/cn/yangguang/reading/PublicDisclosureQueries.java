package cn.yangguang.reading;

import cn.yangguang.disclosure.Stage;
import cn.yangguang.disclosure.WithdrawalClass;
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

/** Reads one published item and what belongs to it. Lists are in {@link PublicListQueries}. */
@Repository
class PublicDisclosureQueries {

    /** An edition that is or was public, with what is needed to answer for it. */
    record Published(
            long disclosure,
            String organ,
            int edition,
            Stage stage,
            @Nullable WithdrawalClass reason) {}

    /** @param personList whether an edition that holds it is a 公示名单 */
    record Attached(String name, String hash, boolean personList) {}

    record Delivered(
            String channel, LocalDate postedOn, @Nullable String evidence) {}

    private static final String ITEM = """
            select v.disclosure, v.organ, v.index_number, v.edition, v.stage, v.title, v.summary, v.body, v.formation_date, v.document_number,
                   v.category, v.theme, v.genre, v.audience, v.keywords, v.source, v.late_reason, v.published_at, v.first_published_at,
                   v.period_from, v.period_to, v.person_count, v.publicity_until, v.persons_withheld,
                   (select l.edition from disclosure.v_live_edition l where l.disclosure = v.disclosure) as live_edition
              from disclosure.v_visible_edition v
             where v.index_number = :number and v.edition = :edition
            """;

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;

    PublicDisclosureQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest edition that was ever public. */
    Optional<Published> newest(String indexNumber) {
        return jdbc.sql("""
                        select disclosure, organ, edition, stage, withdrawal_class from disclosure.v_public_edition
                         where index_number = :number order by edition desc limit 1
                        """)
                .param("number", indexNumber)
                .query(PublicDisclosureQueries::published)
                .optional();
    }

    Optional<Published> edition(String indexNumber, int edition) {
        return jdbc.sql("""
                        select disclosure, organ, edition, stage, withdrawal_class from disclosure.v_public_edition
                         where index_number = :number and edition = :edition
                        """)
                .param("number", indexNumber)
                .param("edition", edition)
                .query(PublicDisclosureQueries::published)
                .optional();
    }

    Optional<PublicItem> item(String indexNumber, int edition) {
        return jdbc.sql(ITEM)
                .param("number", indexNumber)
                .param("edition", edition)
                .query(PublicDisclosureQueries::item)
                .optional();
    }

    Optional<Instant> withdrawnAt(long disclosure) {
        return jdbc.sql("""
                        select at from disclosure.step where disclosure = :disclosure and to_stage = 'WITHDRAWN' order by seq desc limit 1
                        """)
                .param("disclosure", disclosure)
                .query((row, n) -> instant(row, "at"))
                .optional();
    }

    List<PublicEdition> editions(long disclosure) {
        return jdbc.sql("""
                        select edition, stage, title, published_at from disclosure.v_visible_edition
                         where disclosure = :disclosure order by edition desc
                        """)
                .param("disclosure", disclosure)
                .query((row, n) -> new PublicEdition(
                        row.getInt("edition"),
                        Stage.valueOf(row.getString("stage")),
                        row.getString("title"),
                        instant(row, "published_at")))
                .list();
    }

    List<Attached> attachments(long disclosure, int edition) {
        return jdbc.sql("""
                        select name, hash, person_list from disclosure.v_visible_attachment where disclosure = :disclosure and edition = :edition order by position
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .query((row, n) -> attached(row))
                .list();
    }

    List<Delivered> deliveries(long disclosure, int edition) {
        return jdbc.sql("""
                        select channel, posted_on, evidence from disclosure.v_visible_delivery
                         where disclosure = :disclosure and edition = :edition order by posted_on, id
                        """)
                .param("disclosure", disclosure)
                .param("edition", edition)
                .query((row, n) -> new Delivered(
                        row.getString("channel"),
                        row.getObject("posted_on", LocalDate.class),
                        row.getString("evidence")))
                .list();
    }

    /** The names under which a visible edition shows the content; an empty name is evidence of a delivery. */
    List<Attached> namesOf(String hash) {
        return jdbc.sql("""
                        select name, hash, person_list from disclosure.v_visible_attachment where hash = :hash
                        union
                        select '' as name, evidence, person_list from disclosure.v_visible_delivery where evidence = :hash
                         order by 1 desc limit 100
                        """)
                .param("hash", hash)
                .query((row, n) -> attached(row))
                .list();
    }

    private static Attached attached(ResultSet row) throws SQLException {
        return new Attached(row.getString("name"), row.getString("hash"), row.getBoolean("person_list"));
    }

    private static Published published(ResultSet row, int n) throws SQLException {
        String reason = row.getString("withdrawal_class");
        return new Published(
                row.getLong("disclosure"),
                row.getString("organ"),
                row.getInt("edition"),
                Stage.valueOf(row.getString("stage")),
                reason == null ? null : WithdrawalClass.valueOf(reason));
    }

    private static PublicItem item(ResultSet row, int n) throws SQLException {
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
