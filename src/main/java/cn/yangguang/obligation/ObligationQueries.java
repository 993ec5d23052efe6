package cn.yangguang.obligation;

import cn.yangguang.disclosure.CoveredPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What obligations read of the published: the views of {@code disclosure}, whole catalogues at once. */
@Repository
class ObligationQueries {

    /** An edition that was made public, of something public now. */
    record EditionRow(
            long disclosure,
            String indexNumber,
            long matter,
            String title,
            @Nullable LocalDate formed,
            @Nullable CoveredPeriod period,
            EditionKey edition,
            LocalDate on) {}

    record EditionKey(long disclosure, int number) {}

    private final JdbcClient jdbc;

    ObligationQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Editions of what is public under these matters, by disclosure and number.
     *
     * @param since what was last changed before this day is left out
     * @param always matters of which everything is wanted
     */
    List<EditionRow> editions(Collection<Long> matters, LocalDate since, Collection<Long> always) {
        return jdbc.sql("""
                        select v.disclosure, v.index_number, l.matter, v.title, l.formation_date, l.period_from, l.period_to, v.edition,
                               v.published_on
                          from disclosure.v_live_edition l
                          join disclosure.v_public_edition v on v.disclosure = l.disclosure
                         where l.matter = any(:matters) and v.index_number is not null
                           and (l.published_at >= :since or l.matter = any(:always))
                         order by v.disclosure, v.edition
                        """)
                .param("matters", matters.toArray(Long[]::new))
                .param("since", since.atStartOfDay().atOffset(ZoneOffset.ofHours(8)))
                .param("always", always.toArray(Long[]::new))
                .query(ObligationQueries::edition)
                .list();
    }

    /** The words of editions, with their markup. */
    Map<EditionKey, String> bodies(Collection<EditionKey> editions) {
        Map<EditionKey, String> bodies = new HashMap<>();
        of("""
                select w.disclosure, w.edition, w.body from disclosure.v_words_for_checks w
                  join unnest(:disclosures, :numbers) as asked (disclosure, edition)
                    on asked.disclosure = w.disclosure and asked.edition = w.edition
                """, editions).query(row -> {
            bodies.put(key(row), row.getString("body"));
        });
        return bodies;
    }

    /** The words of the files of editions, as far as they could be read. */
    Map<EditionKey, String> words(Collection<EditionKey> editions) {
        Map<EditionKey, String> words = new HashMap<>();
        of("""
                select f.disclosure, f.edition, string_agg(left(t.text, 200000), E'\\n' order by f.position) as body
                  from disclosure.v_file_for_checks f
                  join unnest(:disclosures, :numbers) as asked (disclosure, edition)
                    on asked.disclosure = f.disclosure and asked.edition = f.edition
                  join text.v_words t on t.hash = f.hash
                 group by f.disclosure, f.edition
                """, editions).query(row -> {
            words.put(key(row), row.getString("body"));
        });
        return words;
    }

    private JdbcClient.StatementSpec of(String sql, Collection<EditionKey> editions) {
        return jdbc.sql(sql)
                .param(
                        "disclosures",
                        editions.stream().map(EditionKey::disclosure).toArray(Long[]::new))
                .param("numbers", editions.stream().map(EditionKey::number).toArray(Integer[]::new));
    }

    private static EditionKey key(ResultSet row) throws SQLException {
        return new EditionKey(row.getLong("disclosure"), row.getInt("edition"));
    }

    private static EditionRow edition(ResultSet row, int index) throws SQLException {
        LocalDate from = row.getObject("period_from", LocalDate.class);
        return new EditionRow(
                row.getLong("disclosure"),
                row.getString("index_number"),
                row.getLong("matter"),
                row.getString("title"),
                row.getObject("formation_date", LocalDate.class),
                from == null ? null : new CoveredPeriod(from, row.getObject("period_to", LocalDate.class)),
                key(row),
                row.getObject("published_on", LocalDate.class));
    }
}
