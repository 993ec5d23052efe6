package cn.yangguang.application;

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

/** The files of cases. They lie sealed in the database, where no public address leads. */
@Repository
class PaperStore {

    private static final String COLUMNS = "id, kind, name, media_type, size, hash, kept_at, person_name";

    private final JdbcClient jdbc;
    private final Vault vault;

    PaperStore(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    long keep(long application, Intake.NewPaper paper, Instant at, String by) {
        return jdbc.sql("""
                        insert into application.paper (application, kind, name, media_type, size, hash, sealed, kept_at, person_name)
                        values (:application, :kind, :name, :type, :size, :hash, :sealed, :at, :by) returning id
                        """)
                .param("application", application)
                .param("kind", paper.kind().name())
                .param("name", paper.name())
                .param("type", paper.mediaType())
                .param("size", paper.content().length)
                .param("hash", Sha256.of(paper.content()))
                .param("sealed", vault.seal(context(application), paper.content()))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Long.class)
                .single();
    }

    List<CasePaper> of(long application) {
        return jdbc.sql("select " + COLUMNS + " from application.paper where application = :id order by id")
                .param("id", application)
                .query(PaperStore::paper)
                .list();
    }

    /** The content of a paper of this very case; empty when the paper belongs to another. */
    Optional<byte[]> open(long application, long paper) {
        return jdbc.sql("select sealed from application.paper where id = :id and application = :application")
                .param("id", paper)
                .param("application", application)
                .query(byte[].class)
                .optional()
                .map(kept -> vault.open(context(application), kept));
    }

    /** Sealed for its case: a row moved to another case does not open there. */
    private static String context(long application) {
        return "application.paper:" + application;
    }

    private static CasePaper paper(ResultSet row, int n) throws SQLException {
        return new CasePaper(
                row.getLong("id"),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("hash"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("person_name"));
    }
}
