package cn.yangguang.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From rows to records. */
final class EditionRows {

    private EditionRows() {}

    static Edition edition(ResultSet row, List<Attachment> attachments) throws SQLException {
        String withdrawal = row.getString("withdrawal_class");
        return new Edition(
                new EditionRef(row.getLong("disclosure"), row.getInt("number")),
                Stage.valueOf(row.getString("stage")),
                content(row, attachments),
                row.getString("content_hash"),
                row.getString("late_reason"),
                instant(row, "published_at"),
                withdrawal == null ? null : WithdrawalClass.valueOf(withdrawal));
    }

    private static EditionContent content(ResultSet row, List<Attachment> attachments) throws SQLException {
        return new EditionContent(
                row.getString("title"),
                row.getString("summary"),
                row.getString("body"),
                DisclosureMode.valueOf(row.getString("mode")),
                row.getObject("formation_date", LocalDate.class),
                row.getString("document_number"),
                row.getString("category"),
                row.getObject("matter", Long.class),
                row.getString("theme"),
                row.getString("genre"),
                row.getString("audience"),
                row.getString("keywords"),
                row.getString("source"),
                row.getString("department"),
                List.of((String[]) row.getArray("channels").getArray()),
                attachments,
                period(row),
                persons(row));
    }

    private static @Nullable CoveredPeriod period(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("period_from", LocalDate.class);
        LocalDate to = row.getObject("period_to", LocalDate.class);
        return from == null || to == null ? null : new CoveredPeriod(from, to);
    }

    private static @Nullable PersonList persons(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("publicity_until", LocalDate.class);
        return until == null ? null : new PersonList(row.getInt("person_count"), until);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
