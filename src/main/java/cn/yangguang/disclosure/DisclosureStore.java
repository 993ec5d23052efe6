package cn.yangguang.disclosure;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Disclosures and editions as rows. Writing happens only inside a transaction that holds the disclosure's row lock. */
@Repository
class DisclosureStore {

    private static final String EDITION = """
            select disclosure, number, stage, title, summary, body, mode, formation_date, document_number, category, matter, theme, genre,
                   audience, keywords, source, department, channels, late_reason, published_at, withdrawal_class, content_hash,
                   period_from, period_to, person_count, publicity_until
              from disclosure.edition
            """;

    private final JdbcClient jdbc;

    DisclosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(String organ, @Nullable String sourceKey, Instant at) {
        return jdbc.sql("""
                        insert into disclosure.disclosure (organ, source_key, created_at) values (:organ, :key, :at) returning id
                        """)
                .param("organ", organ)
                .param("key", sourceKey)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** The disclosure, its row locked until the transaction ends: acts on one disclosure happen one after the other. */
    Optional<Disclosure> lock(long id) {
        return jdbc.sql("select id, organ, index_number from disclosure.disclosure where id = :id for update")
                .param("id", id)
                .query((row, n) -> new Disclosure(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }

    Optional<Disclosure> find(long id) {
        return jdbc.sql("select id, organ, index_number from disclosure.disclosure where id = :id")
                .param("id", id)
                .query((row, n) -> new Disclosure(row.getLong(1), row.getString(2), row.getString(3)))
                .optional();
    }

    void giveIndexNumber(long id, String indexNumber) {
        jdbc.sql("update disclosure.disclosure set index_number = :number where id = :id")
                .param("number", indexNumber)
                .param("id", id)
                .update();
    }

    void insertEdition(Edition edition) {
        content(jdbc.sql("""
                        insert into disclosure.edition (disclosure, number, stage, title, summary, body, mode, formation_date, document_number,
                               category, matter, theme, genre, audience, keywords, source, department, channels, late_reason, published_at, content_hash,
                               period_from, period_to, person_list, person_count, publicity_until)
                        values (:disclosure, :number, :stage, :title, :summary, :body, :mode, :formation, :documentNumber,
                               :category, :matter, :theme, :genre, :audience, :keywords, :source, :department, :channels, :late, :published, :hash,
                               :periodFrom, :periodTo, :personList, :personCount, :publicityUntil)
                        """), edition.content())
                .param("disclosure", edition.ref().disclosure())
                .param("number", edition.ref().number())
                .param("stage", edition.stage().name())
                .param("late", edition.lateReason())
                .param("published", utc(edition.publishedAt()))
                .update();
        replaceAttachments(edition.ref(), edition.content().attachments());
    }

    void changeContent(EditionRef ref, EditionContent content) {
        content(jdbc.sql("""
                        update disclosure.edition
                           set title = :title, summary = :summary, body = :body, mode = :mode, formation_date = :formation,
                               document_number = :documentNumber, category = :category, matter = :matter, theme = :theme, genre = :genre,
                               audience = :audience, keywords = :keywords, source = :source, department = :department, channels = :channels,
                               content_hash = :hash, period_from = :periodFrom, period_to = :periodTo, person_list = :personList,
                               person_count = :personCount, publicity_until = :publicityUntil
                         where disclosure = :disclosure and number = :number
                        """), content)
                .param("disclosure", ref.disclosure())
                .param("number", ref.number())
                .update();
        replaceAttachments(ref, content.attachments());
    }

    void moveTo(EditionRef ref, Stage stage) {
        move(ref, stage, null);
    }

    void takeDown(EditionRef ref, String withdrawalClass) {
        move(ref, Stage.WITHDRAWN, withdrawalClass);
    }

    private void move(EditionRef ref, Stage stage, @Nullable String withdrawalClass) {
        jdbc.sql("""
                        update disclosure.edition set stage = :stage, withdrawal_class = :class
                         where disclosure = :disclosure and number = :number
                        """)
                .param("stage", stage.name())
                .param("class", withdrawalClass)
                .param("disclosure", ref.disclosure())
                .param("number", ref.number())
                .update();
    }

    void publish(EditionRef ref, Instant at, String lateReason) {
        jdbc.sql("""
                        update disclosure.edition set stage = 'PUBLISHED', published_at = :at, late_reason = :late
                         where disclosure = :disclosure and number = :number
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("late", lateReason)
                .param("disclosure", ref.disclosure())
                .param("number", ref.number())
                .update();
    }

    /** All editions of a disclosure, the first one first. */
    List<Edition> editions(long disclosure) {
        var attachments = attachments(disclosure);
        return jdbc.sql(EDITION + " where disclosure = :id order by number")
                .param("id", disclosure)
                .query((row, n) -> EditionRows.edition(row, attachments.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    boolean hasAttachments(EditionRef ref) {
        return jdbc.sql(
                        "select exists (select from disclosure.attachment where disclosure = :disclosure and edition = :number)")
                .param("disclosure", ref.disclosure())
                .param("number", ref.number())
                .query(Boolean.class)
                .single();
    }

    private java.util.Map<Integer, List<Attachment>> attachments(long disclosure) {
        var byEdition = new java.util.HashMap<Integer, List<Attachment>>();
        jdbc.sql("""
                        select edition, name, hash from disclosure.attachment where disclosure = :id order by edition, position
                        """).param("id", disclosure).query(row -> {
            byEdition
                    .computeIfAbsent(row.getInt(1), e -> new java.util.ArrayList<>())
                    .add(new Attachment(row.getString(2), row.getString(3)));
        });
        return byEdition;
    }

    private void replaceAttachments(EditionRef ref, List<Attachment> files) {
        jdbc.sql("delete from disclosure.attachment where disclosure = :disclosure and edition = :number")
                .param("disclosure", ref.disclosure())
                .param("number", ref.number())
                .update();
        for (int i = 0; i < files.size(); i++) {
            jdbc.sql("""
                            insert into disclosure.attachment (disclosure, edition, position, name, hash)
                            values (:disclosure, :number, :position, :name, :hash)
                            """)
                    .param("disclosure", ref.disclosure())
                    .param("number", ref.number())
                    .param("position", i + 1)
                    .param("name", files.get(i).name())
                    .param("hash", files.get(i).hash())
                    .update();
        }
    }

    private static JdbcClient.StatementSpec content(JdbcClient.StatementSpec sql, EditionContent content) {
        CoveredPeriod period = content.period();
        PersonList persons = content.persons();
        return sql.param("title", content.title())
                .param("summary", content.summary())
                .param("body", content.body())
                .param("mode", content.mode().name())
                .param("formation", content.formationDate())
                .param("documentNumber", content.documentNumber())
                .param("category", content.category())
                .param("matter", content.matter())
                .param("theme", content.theme())
                .param("genre", content.genre())
                .param("audience", content.audience())
                .param("keywords", content.keywords())
                .param("source", content.source())
                .param("department", content.department())
                .param("channels", content.channels().toArray(String[]::new))
                .param("hash", content.hash())
                .param("periodFrom", period == null ? null : period.from())
                .param("periodTo", period == null ? null : period.to())
                .param("personList", persons != null)
                .param("personCount", persons == null ? null : persons.persons())
                .param("publicityUntil", persons == null ? null : persons.until());
    }

    private static java.time.@Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
