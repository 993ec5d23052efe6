package cn.yangguang.issuing;

import cn.yangguang.law.LetterType;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.typeset.TypesetNote;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LetterStore {
    private static final String COLUMNS = """
            select id, organ, type, outcome, subject, number, dated, docx_hash, pdf_hash, font_notes, sealed_at, sealed_by_name
              from issuing.letter
            """;

    /** A letter with its contents closed by the vault. */
    record Closed(
            LetterOrder order,
            String subject,
            String key,
            @Nullable DocumentNumber number,
            byte[] facts,
            byte[] docx,
            String docxHash,
            byte[] pdf,
            String pdfHash,
            List<String> fontNotes,
            @Nullable Long template) {}

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long add(Closed letter, Instant at, @Nullable Long person, String name) {
        LetterOrder order = letter.order();
        DocumentNumber number = letter.number();
        return jdbc.sql("""
                        insert into issuing.letter (order_key, organ, type, outcome, subject, mark, year, serial, number, dated, received_on,
                          facts, docx, docx_hash, pdf, pdf_hash, font_notes, template, sealed_at, sealed_by, sealed_by_name)
                        values (:key, :organ, :type, :outcome, :subject, :mark, :year, :serial, :number, :dated, :received,
                          :facts, :docx, :docxHash, :pdf, :pdfHash, :notes, :template, :at, :person, :name)
                        returning id
                        """)
                .param("key", letter.key())
                .param("organ", order.organ())
                .param("type", order.type().code())
                .param(
                        "outcome",
                        order.outcome() == null ? null : order.outcome().name())
                .param("subject", letter.subject())
                .param("mark", number == null ? null : number.mark())
                .param("year", number == null ? null : number.year())
                .param("serial", number == null ? null : number.serial())
                .param("number", number == null ? null : number.toString())
                .param("dated", order.dated())
                .param("received", order.receivedOn())
                .param("facts", letter.facts())
                .param("docx", letter.docx())
                .param("docxHash", letter.docxHash())
                .param("pdf", letter.pdf())
                .param("pdfHash", letter.pdfHash())
                .param("notes", letter.fontNotes().toArray(String[]::new))
                .param("template", letter.template())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("name", name)
                .query(Long.class)
                .single();
    }

    Optional<SealedLetter> find(long id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(LetterStore::letter)
                .optional();
    }

    Optional<SealedLetter> byKey(String key) {
        return jdbc.sql(COLUMNS + " where order_key = :key")
                .param("key", key)
                .query(LetterStore::letter)
                .optional();
    }

    List<SealedLetter> of(String subject) {
        return jdbc.sql(COLUMNS + " where subject = :subject order by id")
                .param("subject", subject)
                .query(LetterStore::letter)
                .list();
    }

    String keyOf(long id) {
        return jdbc.sql("select order_key from issuing.letter where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    byte[] closed(long id, FileKind kind) {
        String sql = switch (kind) {
            case DOCX -> "select docx from issuing.letter where id = :id";
            case PDF -> "select pdf from issuing.letter where id = :id";
        };
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    byte[] closedFacts(long id) {
        return jdbc.sql("select facts from issuing.letter where id = :id")
                .param("id", id)
                .query((row, number) -> row.getBytes("facts"))
                .single();
    }

    private static SealedLetter letter(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new SealedLetter(
                row.getLong("id"),
                row.getString("organ"),
                LetterType.ofCode(row.getString("type")).orElseThrow(),
                outcome == null ? null : ReplyOutcome.valueOf(outcome),
                row.getString("subject"),
                row.getString("number"),
                row.getObject("dated", LocalDate.class),
                row.getString("docx_hash"),
                row.getString("pdf_hash"),
                Arrays.stream((String[]) row.getArray("font_notes").getArray())
                        .map(TypesetNote::ofLine)
                        .toList(),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("sealed_by_name"));
    }
}
