package cn.yangguang.vault;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which key the database was written with. */
@Repository
class VaultStore {

    private final JdbcClient jdbc;

    VaultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fingerprint that stands in the database; the given one when there was none. */
    String fingerprint(String mine, Instant now) {
        jdbc.sql("insert into vault.key (one, fingerprint, since) values (true, :mine, :now) on conflict do nothing")
                .param("mine", mine)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql("select fingerprint from vault.key").query(String.class).single();
    }
}
