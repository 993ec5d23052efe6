package cn.yangguang.files;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ContentStore {

    private final JdbcClient jdbc;

    ContentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void remember(StoredFile file, String extension, Instant at) {
        jdbc.sql("""
                        insert into files.content (hash, size, media_type, extension, stored_at)
                        values (:hash, :size, :type, :extension, :at) on conflict (hash) do nothing
                        """)
                .param("hash", file.hash())
                .param("size", file.size())
                .param("type", file.mediaType())
                .param("extension", extension)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void destroyed(String hash, Instant at) {
        jdbc.sql("insert into files.destroyed (hash, at) values (:hash, :at) on conflict (hash) do nothing")
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(String hash) {
        return jdbc.sql("select hash, size, media_type from files.content where hash = :hash")
                .param("hash", hash)
                .query((row, n) -> new StoredFile(row.getString(1), row.getLong(2), row.getString(3)))
                .optional();
    }
}
