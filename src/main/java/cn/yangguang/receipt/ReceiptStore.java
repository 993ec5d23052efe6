package cn.yangguang.receipt;

import cn.yangguang.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys and receipts as rows; only ever added. */
@Repository
class ReceiptStore {

    /** A key of this installation; the private half in PKCS #8 form. */
    @SuppressWarnings("ArrayRecordComponent")
    record Pair(byte[] publicKey, byte[] privateKey) {}

    private final JdbcClient jdbc;
    private final Vault vault;

    ReceiptStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** Programs that find no key wait for each other until the transaction ends. */
    void lockKeys() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('receipt.key', 0))")
                .query((row, n) -> "")
                .single();
    }

    /** The newest key. */
    Optional<Pair> pair() {
        return jdbc.sql("select id, public_key, sealed from receipt.key order by made_at desc, id limit 1")
                .query((row, n) -> new Pair(
                        row.getBytes("public_key"), vault.open(context(row.getString("id")), row.getBytes("sealed"))))
                .optional();
    }

    void add(Pair pair, Instant at) {
        String id = KeyPrint.of(pair.publicKey()).id();
        jdbc.sql("insert into receipt.key (id, public_key, sealed, made_at) values (:id, :public, :sealed, :at)")
                .param("id", id)
                .param("public", pair.publicKey())
                .param("sealed", vault.seal(context(id), pair.privateKey()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All keys there ever were, the newest first. */
    List<PublishedKey> published() {
        return jdbc.sql("select public_key, made_at from receipt.key order by made_at desc, id")
                .query((row, n) -> new PublishedKey(
                        row.getBytes("public_key"),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    Optional<byte[]> find(String subject) {
        return jdbc.sql("select file from receipt.receipt where subject = :subject")
                .param("subject", subject)
                .query(byte[].class)
                .optional();
    }

    void add(String subject, String organ, Instant at, byte[] file) {
        jdbc.sql("insert into receipt.receipt (subject, organ, at, file) values (:subject, :organ, :at, :file)")
                .param("subject", subject)
                .param("organ", organ)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("file", file)
                .update();
    }

    private static String context(String id) {
        return "receipt.key:" + id;
    }
}
