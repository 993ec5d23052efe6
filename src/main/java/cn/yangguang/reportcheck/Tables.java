package cn.yangguang.reportcheck;

import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.FormTable;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.Severity;
import cn.yangguang.yearform.YearChecks;
import cn.yangguang.yearform.YearFinding;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The relations of the tables, with the places of their cells; and tables that are not there. */
final class Tables {
    private static final String BLANK = "ZERO";

    private Tables() {}

    static List<ReportFinding> findings(ReadReport report, ReportingOrgan organ, @Nullable YearTables previous) {
        if (report.tables().isEmpty()) {
            return report.national() ? List.of(missing("没有读到表格（第二、三、四部分），可能是图片或没有附上；表格没有核查。")) : List.of();
        }
        var seen = report.tables().get();
        var found = new ArrayList<ReportFinding>();
        strange(seen, found);
        var strange = seen.strange().keySet();
        relations(seen.tables(report.year()), organ, previous, seen.figures()::containsKey).stream()
                .filter(finding -> !finding.cells().stream().allMatch(strange::contains))
                .map(finding -> told(finding, seen.place(finding.cells())))
                .forEach(found::add);
        seen.form().parts().stream()
                .filter(part -> part.tableCode() != null && !seen.found().contains(part.tableCode()))
                .map(Tables::missing)
                .forEach(found::add);
        seen.form().tables().stream()
                .flatMap(table -> unread(seen, table).stream())
                .forEach(found::add);
        return found;
    }

    /** What the relations say, of cells that were read only: a cell that was not found is not blank. */
    static List<YearFinding> relations(
            YearTables tables, ReportingOrgan organ, @Nullable YearTables previous, Predicate<String> read) {
        return YearChecks.run(tables, previous, organ).stream()
                .flatMap(finding -> finding.rule().equals(BLANK)
                        ? blank(finding, tables, read)
                        : Stream.of(finding).filter(one -> one.cells().stream().allMatch(read)))
                .toList();
    }

    private static Stream<YearFinding> blank(YearFinding finding, YearTables tables, Predicate<String> read) {
        var cells = finding.cells().stream().filter(read).toList();
        if (cells.isEmpty() || cells.size() == finding.cells().size()) {
            return cells.isEmpty() ? Stream.empty() : Stream.of(finding);
        }
        String first = YearForm.of(tables.year())
                .flatMap(form -> form.cell(cells.getFirst()))
                .map(FormCell::place)
                .orElse("");
        String message = "有 " + cells.size() + " 格空白：“" + first + "”等；没有的填 0";
        return Stream.of(new YearFinding(BLANK, finding.severity(), cells, String.valueOf(cells.size()), message));
    }

    private static Optional<ReportFinding> unread(SeenTables seen, FormTable table) {
        var cells = table.cells().stream()
                .filter(cell -> !seen.figures().containsKey(cell.code()))
                .toList();
        return cells.isEmpty() || !seen.found().contains(table.code())
                ? Optional.empty()
                : Optional.of(missing(table.name() + "有 " + cells.size() + " 格没有读到：“"
                        + cells.getFirst().place() + "”" + (cells.size() > 1 ? "等" : "")
                        + "；与它们有关的关系没有核查，请看原表是否缺行或空白。"));
    }

    static ReportFinding told(YearFinding finding, String place) {
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
