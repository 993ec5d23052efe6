package cn.yangguang.villageaccount;

import cn.yangguang.vault.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Photographs of signed sheets, sealed in the database, where no public address leads. */
@Repository
class ScanStore {

    private final JdbcClient jdbc;
    private final Vault vault;

    ScanStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    long keep(Sheet sheet, Scan scan, Instant at) {
        return jdbc.sql("""
                        insert into villageaccount.scan (sheet, name, media_type, sealed, kept_at)
                        values (:sheet, :name, :type, :sealed, :at) returning id
                        """)
                .param("sheet", sheet.id())
                .param("name", scan.name())
                .param("type", scan.mediaType())
                .param("sealed", vault.seal(context(sheet), scan.content()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** A scan of this very sheet. */
    Optional<Scan> open(Sheet sheet, long id) {
        return jdbc.sql("select name, media_type, sealed from villageaccount.scan where id = :id and sheet = :sheet")
                .param("id", id)
                .param("sheet", sheet.id())
                .query((row, n) -> new Scan(
                        row.getString("name"),
                        row.getString("media_type"),
                        vault.open(context(sheet), row.getBytes("sealed"))))
                .optional();
    }

    private static String context(Sheet sheet) {
        return "villageaccount.scan:" + sheet.id();
    }
}
