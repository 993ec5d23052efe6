package cn.yangguang.reportcheck;

import cn.yangguang.dissection.Contents;
import cn.yangguang.reportcheck.Outline.Heading;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.YearForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report as it was recognised.
 *
 * @param head whose it is and of which year
 * @param lines all that is shown
 * @param tables empty when none was found
 * @param headings of its chapters
 * @param prose its paragraphs
 */
record ReadReport(
        ReportHead head, List<Line> lines, Optional<SeenTables> tables, List<Heading> headings, List<Paragraph> prose) {

    static ReadReport of(Contents contents) {
        var lines = Lines.of(contents);
        var head = ReportHead.of(lines);
        var tables = TableReading.of(lines, head.year());
        boolean national = national(head.year(), tables);
        var headings = Outline.of(lines, national);
        var used = tables.map(SeenTables::used).orElse(Set.of());
        return new ReadReport(head, lines, tables, headings, Prose.of(lines, headings, used, national));
    }

    private static boolean national(int year, Optional<SeenTables> tables) {
        return tables.map(seen -> seen.form().era() != Era.A).orElse(year >= 2019 || year == 0);
    }

    /** Follows one of the forms of 2019 and 2021. */
    boolean national() {
        return national(year(), tables);
    }

    int year() {
        return head.year();
    }

    /** Of the tables it has, else of its year; empty when neither tells. */
    Optional<Era> era() {
        return tables.map(seen -> seen.form().era()).or(() -> Era.of(year()));
    }

    /** The form that its year asks for. */
    Optional<YearForm> due() {
        return YearForm.of(year());
    }

    OrganName organ() {
        return OrganName.of(head.organ());
    }

    /** All running words of a part. */
    String text(int part) {
        return String.join(
                "\n",
                prose.stream()
                        .filter(p -> p.part() == part)
                        .map(Paragraph::text)
                        .toList());
    }

    boolean hasPart(int part) {
        return headings.stream().anyMatch(heading -> heading.part() == part);
    }

    /** Whether it is a yearly report at all. */
    boolean recognised() {
        return tables.isPresent()
                || !head.title().isEmpty()
                || lines.stream().anyMatch(line -> Plain.of(line.text()).contains("信息公开"));
    }
}
