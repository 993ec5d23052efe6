package cn.yangguang.yearpaper;

import cn.yangguang.letter.Block;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.TablesCsv;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a report says: everything a file of it needs, nothing of how it came about. Kept as JSON in an edition, so components are only
 * ever added.
 *
 * @param organ the organ's short name in addresses
 * @param organName as it signs
 * @param level some rules hold for some levels only
 * @param opening the paragraphs before the first part, references resolved
 * @param parts in order; empty in the years whose chapters of text are another module's
 * @param values by cell; absent is blank
 * @param adjustments counted figures that were changed by hand
 * @param notes what else is explained, in public
 * @param date 成文日期, or null while it is a draft
 * @param contact how to reach the office; may be empty
 * @param revisions what later editions changed, the first correction first; empty in a first edition
 */
public record Book(
        String organ,
        String organName,
        ReportingOrgan.Level level,
        int year,
        String opening,
        List<Part> parts,
        SortedMap<String, BigDecimal> values,
        List<Adjustment> adjustments,
        List<String> notes,
        @Nullable LocalDate date,
        String contact,
        List<Revision> revisions) {

    /** @param text paragraphs, one per line, references resolved; may be empty */
    public record Part(int number, String heading, String text) {}

    /**
     * A counted figure that was changed by hand.
     *
     * @param place where it stands, in words
     * @param counted what the records gave
     */
    public record Adjustment(String cell, String place, BigDecimal counted, BigDecimal value, String reason) {}

    /** @param edition the edition that brought the change, from 2 */
    public record Revision(int edition, LocalDate on, String words) {}

    public Book {
        parts = List.copyOf(parts);
        values = new TreeMap<>(values);
        adjustments = List.copyOf(adjustments);
        notes = List.copyOf(notes);
        revisions = List.copyOf(revisions);
    }

    /** @throws IllegalArgumentException for a year before the first form */
    public YearForm form() {
        return YearForm.of(year).orElseThrow(() -> new IllegalArgumentException("no form for the year " + year));
    }

    public YearTables tables() {
        return new YearTables(year, values);
    }

    public String title() {
        return form().title(organName, year);
    }

    /** For {@code DocxWriter} and {@code HtmlWriter}. */
    public OfficialDocument document() {
        return BookDocument.of(this);
    }

    /** The tables that no part holds, as the annex of a report whose text is another module's: the 统计表 with its notes. */
    public List<Block> annex() {
        return BookDocument.annex(this);
    }

    /** The figures as CSV with byte order mark. */
    public String csv() {
        return "\uFEFF" + TablesCsv.write(tables());
    }

    /** Empty for a part without words. */
    public String text(int part) {
        return parts.stream()
                .filter(p -> p.number() == part)
                .map(Part::text)
                .findFirst()
                .orElse("");
    }
}
