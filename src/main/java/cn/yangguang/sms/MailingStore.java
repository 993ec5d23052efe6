package cn.yangguang.sms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mailings, from which messages to their recipients are made. */
@Repository
class MailingStore {

    private static final String MAILING = """
            select id, account, organ, kind, key, corrects, index_number, edition, title, address, document, published_on, category, template, words,
                   parts, place, state, urgent, urgent_reason, made_at, released_at, released_by, done_at
              from sms.mailing
            """;

    private final JdbcClient jdbc;

    MailingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mailing> find(long id) {
        return jdbc.sql(MAILING + " where id = :id")
                .param("id", id)
                .query(MailingStore::mailing)
                .optional();
    }

    Optional<Mailing> lock(long id) {
        return jdbc.sql(MAILING + " where id = :id for update")
                .param("id", id)
                .query(MailingStore::mailing)
                .optional();
    }

    Optional<Mailing> byKey(UUID key) {
        return jdbc.sql(MAILING + " where key = :key")
                .param("key", key)
                .query(MailingStore::mailing)
                .optional();
    }

    Optional<Mailing> correctionOf(long id) {
        return jdbc.sql(MAILING + " where corrects = :id")
                .param("id", id)
                .query(MailingStore::mailing)
                .optional();
    }

    /** The newest first; answers to people who left are not among them. */
    List<Mailing> of(Collection<String> organs, int most) {
        return organs.isEmpty()
                ? List.of()
                : jdbc.sql(
                                MAILING
                                        + " where organ in (:organs) and kind <> 'LEAVING' order by made_at desc, id desc limit :most")
                        .param("organs", organs)
                        .param("most", most)
                        .query(MailingStore::mailing)
                        .list();
    }

    /** @param key of the dispatch; when it is known already, nothing is made and empty returned */
    Optional<Long> make(
            long account,
            Mailing.Kind kind,
            @Nullable UUID key,
            @Nullable Long corrects,
            Mailing.About about,
            TemplateKind template,
            String words,
            int parts,
            Instant at) {
        return jdbc.sql("""
                        insert into sms.mailing (account, organ, kind, key, corrects, index_number, edition, title, address, document, published_on, category,
                                                 template, words, parts, state, made_at)
                        values (:account, :organ, :kind, :key, :corrects, :number, :edition, :title, :address, :document, :published, :category,
                                :template, :words, :parts, 'PREPARED', :at)
                        on conflict do nothing returning id
                        """)
                .param("account", account)
                .param("organ", about.organ())
                .param("kind", kind.name())
                .param("key", key)
                .param("corrects", corrects)
                .param("number", about.indexNumber())
                .param("edition", about.edition())
                .param("title", about.title())
                .param("address", about.address())
                .param("document", about.document())
                .param("published", about.publishedOn())
                .param("category", about.category())
                .param("template", template.name())
                .param("words", words)
                .param("parts", parts)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    /** Category of a published edition; empty when it has none. */
    String category(String indexNumber, int edition) {
        return jdbc.sql("""
                        select coalesce(category, '') as category from disclosure.v_public_edition where index_number = :number and edition = :edition
                        """)
                .param("number", indexNumber)
                .param("edition", edition)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whether the edition is the one that is public now. */
    boolean live(Mailing.About about) {
        return jdbc.sql(
                        "select exists (select from disclosure.v_live_edition where index_number = :number and edition = :edition)")
                .param("number", about.indexNumber())
                .param("edition", about.edition())
                .query(Boolean.class)
                .single();
    }

    /** What the organ has made public under this number, as it stands now. */
    Optional<Mailing.About> published(String organ, String indexNumber, String address) {
        return jdbc.sql("""
                        select organ, index_number, edition, title, document_number, (published_at at time zone 'Asia/Shanghai')::date as published_on,
                               category
                          from disclosure.v_live_edition where organ = :organ and index_number = :number and not persons_withheld
                        """)
                .param("organ", organ)
                .param("number", indexNumber)
                .query((row, n) -> new Mailing.About(
                        row.getString("organ"),
                        row.getString("index_number"),
                        row.getInt("edition"),
                        row.getString("title"),
                        address,
                        Objects.requireNonNullElse(row.getString("document_number"), ""),
                        row.getObject("published_on", LocalDate.class),
                        Objects.requireNonNullElse(row.getString("category"), "")))
                .optional();
    }

    /** Unfinished mailings of earlier editions of the same item. */
    List<Mailing> former(Mailing.About about) {
        return jdbc.sql(MAILING + """
                         where organ = :organ and kind = 'EDITION' and index_number = :number and edition < :edition and state in ('PREPARED', 'RELEASED')
                         order by id
                        """)
                .param("organ", about.organ())
                .param("number", about.indexNumber())
                .param("edition", about.edition())
                .query(MailingStore::mailing)
                .list();
    }

    void release(Mailing mailing, Instant at, String by) {
        jdbc.sql("""
                        update sms.mailing set state = 'RELEASED', template = :template, words = :words, parts = :parts, place = :place, urgent = :urgent,
                               urgent_reason = :reason, released_at = :at, released_by = :by
                         where id = :id and state = 'PREPARED'
                        """)
                .param("template", mailing.template().name())
                .param("words", mailing.words())
                .param("parts", mailing.parts())
                .param("place", mailing.place())
                .param("urgent", mailing.urgent())
                .param("reason", mailing.urgentReason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", mailing.id())
                .update();
    }

    /** The answer to somebody who left goes at once. */
    void releaseAnswer(long mailing, Instant at) {
        jdbc.sql("""
                        update sms.mailing set state = 'RELEASED', urgent = true, urgent_reason = '退订确认', released_at = :at where id = :id
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", mailing)
                .update();
    }

    void state(long mailing, Mailing.State state, @Nullable Instant doneAt) {
        jdbc.sql("update sms.mailing set state = :state, done_at = :done where id = :id")
                .param("state", state.name())
                .param("done", doneAt == null ? null : doneAt.atOffset(ZoneOffset.UTC))
                .param("id", mailing)
                .update();
    }

    /** Released ones of the account in which nobody is on the way any more. */
    List<Mailing> ended(long account) {
        return jdbc.sql(MAILING + """
                         where account = :account and state = 'RELEASED'
                           and not exists (select from sms.message m where m.mailing = sms.mailing.id
                                              and m.state in ('READY', 'SENDING', 'SENT', 'DOUBTFUL'))
                         order by id
                        """)
                .param("account", account)
                .query(MailingStore::mailing)
                .list();
    }

    private static Mailing mailing(ResultSet row, int n) throws SQLException {
        long corrects = row.getLong("corrects");
        boolean none = row.wasNull();
        var about = new Mailing.About(
                row.getString("organ"),
                row.getString("index_number"),
                row.getInt("edition"),
                row.getString("title"),
                row.getString("address"),
                row.getString("document"),
                row.getObject("published_on", LocalDate.class),
                row.getString("category"));
        return new Mailing(
                row.getLong("id"),
                row.getLong("account"),
                Mailing.Kind.valueOf(row.getString("kind")),
                row.getObject("key", UUID.class),
                none ? null : corrects,
                about,
                TemplateKind.valueOf(row.getString("template")),
                row.getString("words"),
                row.getInt("parts"),
                row.getString("place"),
                Mailing.State.valueOf(row.getString("state")),
                row.getBoolean("urgent"),
                row.getString("urgent_reason"),
                instant(row, "made_at"),
                RecipientStore.instant(row, "released_at"),
                row.getString("released_by"),
                RecipientStore.instant(row, "done_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
