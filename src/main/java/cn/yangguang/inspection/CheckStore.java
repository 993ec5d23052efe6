package cn.yangguang.inspection;

import cn.yangguang.enclosure.Taken;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands beside the steps: population files, answers, evidence, letters. Nothing of it is ever changed. */
@Repository("inspectionCheckStore")
class CheckStore {

    /** A letter that was signed. */
    @SuppressWarnings("ArrayRecordComponent")
    record Letter(String number, byte[] docx) {}

    private final JdbcClient jdbc;

    CheckStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void list(long proceeding, byte[] file, String sha256, Instant at) {
        jdbc.sql(
                        "insert into inspection.population (proceeding, file, sha256, listed_at) values (:id, :file, :hash, :at)")
                .param("id", proceeding)
                .param("file", file)
                .param("hash", sha256)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<byte[]> population(long proceeding) {
        return jdbc.sql("select file from inspection.population where proceeding = :id")
                .param("id", proceeding)
                .query(byte[].class)
                .optional();
    }

    void answer(long proceeding, int seq, Answer answer) {
        jdbc.sql("""
                        insert into inspection.answer (proceeding, seq, item, question, verdict, note, person_name, at)
                        values (:id, :seq, :item, :question, :verdict, :note, :name, :at)
                        """)
                .param("id", proceeding)
                .param("seq", seq)
                .param("item", answer.item())
                .param("question", answer.question())
                .param("verdict", answer.verdict().name())
                .param("note", answer.note())
                .param("name", answer.personName())
                .param("at", answer.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** All of them, the oldest first. */
    List<Answer> answers(long proceeding) {
        return jdbc.sql("""
                        select item, question, verdict, note, person_name, at from inspection.answer where proceeding = :id order by id
                        """)
                .param("id", proceeding)
                .query((row, n) -> new Answer(
                        row.getString("item"),
                        row.getString("question"),
                        Answer.Verdict.valueOf(row.getString("verdict")),
                        row.getString("note"),
                        row.getString("person_name"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void keep(long proceeding, int seq, String item, Taken.Kept file, Instant at) {
        jdbc.sql("""
                        insert into inspection.evidence (proceeding, seq, item, name, hash, kept_at) values (:id, :seq, :item, :name, :hash, :at)
                        """)
                .param("id", proceeding)
                .param("seq", seq)
                .param("item", item)
                .param("name", file.name())
                .param("hash", file.hash())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Evidence> evidence(long proceeding) {
        return jdbc.sql("""
                        select id, seq, item, name, hash, kept_at from inspection.evidence where proceeding = :id order by id
                        """)
                .param("id", proceeding)
                .query((row, n) -> new Evidence(
                        row.getLong("id"),
                        row.getInt("seq"),
                        row.getString("item"),
                        row.getString("name"),
                        row.getString("hash"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void seal(long proceeding, Letter letter, String sha256) {
        jdbc.sql("insert into inspection.letter (proceeding, number, docx, sha256) values (:id, :number, :docx, :hash)")
                .param("id", proceeding)
                .param("number", letter.number())
                .param("docx", letter.docx())
                .param("hash", sha256)
                .update();
    }

    Optional<byte[]> letter(long proceeding) {
        return jdbc.sql("select docx from inspection.letter where proceeding = :id")
                .param("id", proceeding)
                .query(byte[].class)
                .optional();
    }

    String mark(String organ) {
        return jdbc.sql("select mark from inspection.mark where organ = :organ")
                .param("organ", organ)
                .query(String.class)
                .optional()
                .orElse("");
    }

    void mark(String organ, String mark) {
        jdbc.sql("""
                        insert into inspection.mark (organ, mark) values (:organ, :mark) on conflict (organ) do update set mark = excluded.mark
                        """).param("organ", organ).param("mark", mark).update();
    }
}
