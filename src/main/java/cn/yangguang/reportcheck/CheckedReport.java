package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.Severity;
import cn.yangguang.yearform.YearTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A report and what was found in it.
 *
 * @param organ as the report names it; empty when it does not
 * @param year the year reported on; 0 when it is not known
 * @param era of its tables, without tables of its year; null when neither is known
 * @param tables its figures; null when it has no tables. Their year is one of the form used, which is a fault of its own when
 *     it is not the year of the report
 * @param findings in the order: tables, text, form
 * @param marks of its wording, by which a copy of another report is known; empty for figures alone
 * @param unread why it could not be read, in one line; null when it was
 */
public record CheckedReport(
        String organ,
        int year,
        @Nullable Era era,
        @Nullable YearTables tables,
        List<ReportFinding> findings,
        Set<Integer> marks,
        @Nullable String unread) {

    public CheckedReport {
        findings = List.copyOf(findings);
        marks = Set.copyOf(marks);
    }

    static CheckedReport unread(String why) {
        return new CheckedReport("", 0, null, null, List.of(), Set.of(), why);
    }

    /** Read, and nothing found. */
    public boolean sound() {
        return unread == null && findings.isEmpty();
    }

    public boolean blocks() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    CheckedReport and(List<ReportFinding> more) {
        var all = new ArrayList<>(findings);
        all.addAll(more);
        return new CheckedReport(organ, year, era, tables, all, marks, unread);
    }
}
