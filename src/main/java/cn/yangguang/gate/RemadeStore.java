package cn.yangguang.gate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which file was made of which. */
@Repository
class RemadeStore {

    private final JdbcClient jdbc;

    RemadeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file that is its own result keeps its first origin. */
    void remember(String hash, String origin, String look, Instant at) {
        jdbc.sql("""
                        insert into gate.remade (hash, origin, look, made_at) values (:hash, :origin, :look, :at)
                        on conflict (hash) do nothing
                        """)
                .param("hash", hash)
                .param("origin", origin)
                .param("look", look)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<String> origin(String hash) {
        return jdbc.sql("select origin from gate.remade where hash = :hash")
                .param("hash", hash)
                .query(String.class)
                .optional();
    }
}
