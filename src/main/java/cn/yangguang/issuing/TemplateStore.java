package cn.yangguang.issuing;

import cn.yangguang.law.LetterType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The templates that hold now, by paper. */
    List<OwnTemplate> current(String organ) {
        return jdbc.sql("""
                        select id, type, name, hash, at, by_name from (
                          select distinct on (type) id, type, name, hash, at, by_name from issuing.template
                           where organ = :organ order by type, id desc) newest
                         where hash is not null
                        """)
                .param("organ", organ)
                .query(TemplateStore::template)
                .list();
    }

    private static OwnTemplate template(ResultSet row, int number) throws SQLException {
        return new OwnTemplate(
                row.getLong("id"),
                LetterType.ofCode(row.getString("type")).orElseThrow(),
                row.getString("name"),
                row.getString("hash"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_name"));
    }

    Optional<byte[]> file(long id) {
        return jdbc.sql("select file from issuing.template where id = :id and file is not null")
                .param("id", id)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    /** @param file null when the program's own holds again */
    void add(
            String organ,
            LetterType type,
            byte @Nullable [] file,
            @Nullable String hash,
            String name,
            Instant at,
            String by) {
        jdbc.sql("""
                        insert into issuing.template (organ, type, file, hash, name, at, by_name)
                        values (:organ, :type, :file, :hash, :name, :at, :by)
                        """)
                .param("organ", organ)
                .param("type", type.code())
                .param("file", file, java.sql.Types.BINARY)
                .param("hash", hash)
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }
}
