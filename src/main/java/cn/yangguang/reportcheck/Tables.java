package cn.yangguang.reportcheck;

import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.Severity;
import cn.yangguang.yearform.YearChecks;
import cn.yangguang.yearform.YearFinding;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The relations of the tables, with the places of their cells; and tables that are not there. */
final class Tables {
    private Tables() {}

    static List<ReportFinding> findings(ReadReport report, ReportingOrgan organ, @Nullable YearTables previous) {
        var found = new ArrayList<ReportFinding>();
        if (report.tables().isEmpty()) {
            if (report.national()) {
                found.add(missing("没有读到表格（第二、三、四部分），可能是图片或没有附上；表格没有核查。"));
            }
            return found;
        }
        var seen = report.tables().get();
        var tables = seen.tables(report.year());
        strange(seen, found);
        relations(seen.form(), seen.found(), tables, organ, previous, seen::place).stream()
                .filter(finding -> !finding.cells().stream().allMatch(seen.strange()::containsKey))
                .forEach(found::add);
        seen.form().parts().stream()
                .filter(part -> part.tableCode() != null && !seen.found().contains(part.tableCode()))
                .map(Tables::missing)
                .forEach(found::add);
        return found;
    }

    /** What the relations say, only of tables that were found. */
    static List<ReportFinding> relations(
            YearForm form,
            Set<String> found,
            YearTables tables,
            ReportingOrgan organ,
            @Nullable YearTables previous,
            Function<List<String>, String> place) {
        return YearChecks.run(tables, previous, organ).stream()
                .filter(finding -> finding.cells().stream()
                        .flatMap(code -> form.cell(code).stream())
                        .anyMatch(cell -> found.contains(cell.table())))
                .map(finding -> told(finding, place.apply(finding.cells())))
                .toList();
    }

    private static ReportFinding told(YearFinding finding, String place) {
        return new ReportFinding(
                finding.rule(),
                finding.severity(),
                finding.cells(),
                finding.numbers(),
                place,
                "",
                finding.message() + "。");
    }

    private static void strange(SeenTables seen, List<ReportFinding> found) {
        seen.strange()
                .forEach((code, text) -> found.add(new ReportFinding(
                        "NUM-INT",
                        Severity.ERROR,
                        List.of(code),
                        "",
                        seen.place(List.of(code)),
                        text,
                        "“" + text + "”不是数字；没有的填 0。")));
    }

    private static ReportFinding missing(FormPart part) {
        return missing("没有读到“" + part.heading() + "”的表，可能是图片、没有附上或数字在窄格中折行；这张表没有核查。");
    }

    private static ReportFinding missing(String message) {
        return ReportFinding.of("S-TABLE", Severity.WARNING, "表格", "", message);
    }
}
