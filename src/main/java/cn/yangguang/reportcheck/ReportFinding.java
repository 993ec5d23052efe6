package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Severity;
import java.util.List;

/**
 * Something in a report that does not agree or is not as the form asks.
 *
 * @param rule T3-SUM-C1, TXT-ARITH, S-HEAD …; all are in docs/check-report.md
 * @param severity ERROR: must be put right before publication; WARNING: to be looked at
 * @param cells codes of the cells concerned, such as R01.C7; empty for the text alone
 * @param numbers the numbers that disagree, such as 934≠984; may be empty
 * @param place where in the report, in words: 一、总体情况 第3段
 * @param quote at most {@value #LONGEST} characters of the text there; may be empty
 * @param message what is wrong and what to do, in Chinese
 */
public record ReportFinding(
        String rule,
        Severity severity,
        List<String> cells,
        String numbers,
        String place,
        String quote,
        String message) {

    private static final int LONGEST = 40;

    public ReportFinding {
        cells = List.copyOf(cells);
        quote = quote.length() > LONGEST ? quote.substring(0, LONGEST - 1) + "…" : quote;
    }

    /** Something in a paragraph. */
    static ReportFinding at(Paragraph paragraph, String rule, String quote, String message) {
        return new ReportFinding(rule, Severity.WARNING, List.of(), "", paragraph.place(), quote, message);
    }

    /** Something of the report as a whole. */
    static ReportFinding of(String rule, Severity severity, String place, String quote, String message) {
        return new ReportFinding(rule, severity, List.of(), "", place, quote, message);
    }

    /** E or W. */
    public String weight() {
        return severity.name().substring(0, 1);
    }

    ReportFinding with(List<String> otherCells, String otherNumbers) {
        return new ReportFinding(rule, severity, otherCells, otherNumbers, place, quote, message);
    }
}
