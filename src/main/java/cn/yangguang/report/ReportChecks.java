package cn.yangguang.report;

import static cn.yangguang.report.Finding.Severity.ERROR;
import static cn.yangguang.report.Finding.Severity.WARNING;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a report before it may go out. The table is the whole of it: forms of later years add tables of their
 * own beside it.
 */
final class ReportChecks {
    private static final String FORMAT = "annual-report-format.md";

    /** Reports of the years 2008–2018. */
    static final List<Check> YEARS_2008_TO_2018 = List.of(
            new Check("ZERO", ERROR, FORMAT + " ZERO", "不得有空白数字，没有的填0", FigureChecks::blanks),
            new Check("NUM-INT", ERROR, FORMAT + " NUM-INT", "数量应为不小于0的整数，金额最多到分", FigureChecks::impossible),
            new Check("A-TEXT", ERROR, "政府信息公开条例（2007）第三十二条", "六部分内容缺一不可", TextChecks::emptyChapters),
            new Check("A-SUM-CHANNEL", ERROR, FORMAT + " Era A, 1.1 counts once", "各渠道之和不少于总数", FigureChecks::channels),
            new Check("A-SUM-CATEGORY", ERROR, "README.md, seed document", "各类别之和等于总数", FigureChecks::categories),
            new Check("TXT-ARITH", WARNING, FORMAT + " TXT-ARITH", "“共N条，其中A条、B条”各项之和等于N", TextChecks::arithmetic),
            new Check("TXT-MATCH", WARNING, FORMAT + " TXT-MATCH", "文字中的数字与统计数字一致", TextChecks::mismatches));

    private ReportChecks() {}

    /** Every finding, in the order of the table; those that a note answers carry it. */
    static List<Finding> run(AnnualReport report) {
        var notes = new HashMap<String, String>();
        for (var note : report.notes()) if (note.explains() != null) notes.putIfAbsent(note.explains(), note.text());
        var findings = YEARS_2008_TO_2018.stream()
                .flatMap(check -> check.run(report))
                .distinct()
                .map(finding -> finding.explainedBy(answer(finding, notes)))
                .toList();
        return Stream.concat(findings.stream(), stale(report, findings)).toList();
    }

    /** A note whose gap has closed or changed says something untrue in public. */
    private static Stream<Finding> stale(AnnualReport report, List<Finding> findings) {
        var keys = findings.stream().map(Finding::key).toList();
        return report.notes().stream()
                .filter(note -> note.explains() != null && !keys.contains(note.explains()))
                .map(note -> new Finding(
                        "NOTE-STALE",
                        WARNING,
                        "附注",
                        note.explains(),
                        "附注“" + note.text() + "”所说明的数字已经改变，请修改或删去。",
                        false,
                        null));
    }

    private static @Nullable String answer(Finding finding, Map<String, String> notes) {
        return finding.needsNote() ? notes.get(finding.key()) : null;
    }
}
