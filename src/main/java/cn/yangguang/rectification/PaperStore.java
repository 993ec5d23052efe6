package cn.yangguang.rectification;

import cn.yangguang.vault.Sha256;
import cn.yangguang.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of requests. They lie sealed in the database, where no public address leads. */
@Repository("rectificationPaperStore")
class PaperStore {

    private static final String COLUMNS = "id, name, media_type, size, hash, kept_at";

    private final JdbcClient jdbc;
    private final Vault vault;

    PaperStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void keep(long rectification, NewRectification.NewPaper paper, Instant at) {
        jdbc.sql("""
                        insert into rectification.paper (rectification, name, media_type, size, hash, sealed, kept_at)
                        values (:rectification, :name, :type, :size, :hash, :sealed, :at)
                        """)
                .param("rectification", rectification)
                .param("name", paper.name())
                .param("type", paper.mediaType())
                .param("size", paper.content().length)
                .param("hash", Sha256.of(paper.content()))
                .param("sealed", vault.seal(context(rectification), paper.content()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<KeptPaper> of(long rectification) {
        return jdbc.sql("select " + COLUMNS + " from rectification.paper where rectification = :id order by id")
                .param("id", rectification)
                .query(PaperStore::paper)
                .list();
    }

    /** The content of a paper of this very request; empty when the paper belongs to another. */
    Optional<byte[]> open(long rectification, long paper) {
        return jdbc.sql("select sealed from rectification.paper where id = :id and rectification = :rectification")
                .param("id", paper)
                .param("rectification", rectification)
                .query(byte[].class)
                .optional()
                .map(kept -> vault.open(context(rectification), kept));
    }

    /** Sealed for its request: a row moved to another one does not open there. */
    private static String context(long rectification) {
        return "rectification.paper:" + rectification;
    }

    private static KeptPaper paper(ResultSet row, int n) throws SQLException {
        return new KeptPaper(
                row.getLong("id"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("hash"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
