package cn.yangguang.sms;

import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked to be told. Numbers go in and out sealed. */
@Repository
class RecipientStore {

    private static final String NUMBER = "sms.number";
    private static final String RECIPIENT = """
            select id, organ, number, place, categories, consent_on, consent_by, consent_note, left_at, coalesce(left_by, '') as left_by
              from sms.recipient
            """;

    private final JdbcClient jdbc;
    private final Vault vault;

    RecipientStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    String mark(String phone) {
        return vault.mark(NUMBER, phone);
    }

    String open(byte[] sealed) {
        return vault.openText(NUMBER, sealed);
    }

    /** What came of a consent. */
    enum Kept {
        NEW,
        AGAIN,
        UNCHANGED
    }

    /** A consent that is newer than the leaving, or the first one; the same again changes nothing. */
    Kept consent(String organ, NewRecipient one, Instant at, String by) {
        String mark = mark(one.phone());
        Optional<Recipient> known = jdbc.sql(RECIPIENT + " where organ = :organ and mark = :mark for update")
                .param("organ", organ)
                .param("mark", mark)
                .query(this::recipient)
                .optional();
        if (known.filter(there -> same(there, one)).isPresent()) {
            return Kept.UNCHANGED;
        }
        jdbc.sql("""
                        insert into sms.recipient (organ, mark, number, place, categories, consent_on, consent_by, consent_note, entered_at, entered_by)
                        values (:organ, :mark, :number, :place, :categories, :on, :way, :note, :at, :by)
                        on conflict (organ, mark) do update set place = excluded.place, categories = excluded.categories, consent_on = excluded.consent_on,
                          consent_by = excluded.consent_by, consent_note = excluded.consent_note, entered_at = excluded.entered_at,
                          entered_by = excluded.entered_by, left_at = null, left_by = null
                        """)
                .param("organ", organ)
                .param("mark", mark)
                .param("number", vault.sealText(NUMBER, one.phone()))
                .param("place", one.place())
                .param("categories", one.categories().toArray(String[]::new))
                .param("on", one.consentOn())
                .param("way", one.consentBy().name())
                .param("note", one.note())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        return known.isEmpty() ? Kept.NEW : Kept.AGAIN;
    }

    private static boolean same(Recipient there, NewRecipient one) {
        return !there.gone()
                && Objects.equals(there.place(), one.place())
                && there.categories().equals(one.categories())
                && there.consentOn().equals(one.consentOn())
                && there.consentBy() == one.consentBy()
                && there.consentNote().equals(one.note());
    }

    /** When this number left, of the organ; empty when it never did. */
    Optional<LocalDate> left(String organ, String phone) {
        return jdbc.sql("""
                        select (left_at at time zone 'Asia/Shanghai')::date as day from sms.recipient
                         where organ = :organ and mark = :mark and left_at is not null
                        """)
                .param("organ", organ)
                .param("mark", mark(phone))
                .query((row, n) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    /** Those who stay first, then the newest. */
    List<Recipient> of(String organ, int most) {
        return jdbc.sql(RECIPIENT + " where organ = :organ order by (left_at is not null), id desc limit :most")
                .param("organ", organ)
                .param("most", most)
                .query(this::recipient)
                .list();
    }

    Optional<Recipient> find(long id) {
        return jdbc.sql(RECIPIENT + " where id = :id")
                .param("id", id)
                .query(this::recipient)
                .optional();
    }

    Optional<Recipient> byPhone(String organ, String phone) {
        return jdbc.sql(RECIPIENT + " where organ = :organ and mark = :mark")
                .param("organ", organ)
                .param("mark", mark(phone))
                .query(this::recipient)
                .optional();
    }

    /** @return whether it was still there */
    boolean leave(long id, String by, Instant at) {
        return jdbc.sql("update sms.recipient set left_at = :at, left_by = :by where id = :id and left_at is null")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("id", id)
                        .update()
                > 0;
    }

    int count(String organ) {
        return jdbc.sql("select count(*) from sms.recipient where organ = :organ and left_at is null")
                .param("organ", organ)
                .query(Integer.class)
                .single();
    }

    private Recipient recipient(ResultSet row, int n) throws SQLException {
        return new Recipient(
                row.getLong("id"),
                row.getString("organ"),
                Phone.masked(open(row.getBytes("number"))),
                row.getString("place"),
                Arrays.asList((String[]) row.getArray("categories").getArray()),
                row.getObject("consent_on", LocalDate.class),
                Recipient.ConsentWay.valueOf(row.getString("consent_by")),
                row.getString("consent_note"),
                instant(row, "left_at"),
                row.getString("left_by"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
