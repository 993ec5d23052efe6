package cn.yangguang.reportcheck;

import cn.yangguang.dissection.Contents;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.ReportingOrgan.Level;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks a yearly report, whoever wrote it and however it is kept. */
public final class ReportCheck {
    private ReportCheck() {}

    /** A report as a document, with text, tables or both. */
    public static CheckedReport check(Contents contents, CheckOptions options) {
        if (contents.parts().isEmpty()) {
            return CheckedReport.unread(
                    contents.unread() == null ? "没有文字" : contents.unread().title());
        }
        var report = ReadReport.of(contents);
        if (!report.recognised()) {
            return CheckedReport.unread("不像政府信息公开年度报告：没有标题、表格，也没有写到政府信息公开");
        }
        var organ = organ(report, options);
        var found = new ArrayList<>(Tables.findings(report, organ, options.previous()));
        var tables = report.tables().map(seen -> seen.tables(report.year()));
        tables.ifPresent(figures -> found.addAll(TextMatch.findings(report.prose(), figures, report.year())));
        found.addAll(Arithmetic.findings(report.prose()));
        looks(options).forEach(look -> found.addAll(look.at(report)));
        return new CheckedReport(
                organ.name(),
                report.year(),
                report.era().orElse(null),
                tables.orElse(null),
                found,
                Copies.marks(report),
                null);
    }

    /** Figures without text. */
    public static CheckedReport check(YearTables tables, CheckOptions options) {
        var organ = new ReportingOrgan(options.organ(), level(options, OrganName.of(options.organ())));
        var form = YearForm.of(tables.year());
        var found = form.stream()
                .flatMap(known ->
                        Tables.relations(
                                        tables,
                                        organ,
                                        options.previous(),
                                        cell -> known.cell(cell).isPresent())
                                .stream()
                                .map(finding -> Tables.told(finding, place(known, finding.cells()))))
                .toList();
        return new CheckedReport(
                organ.name(), tables.year(), Era.of(tables.year()).orElse(null), tables, found, Set.of(), null);
    }

    private static List<Look> looks(CheckOptions options) {
        return List.of(
                new Headings(),
                new Topics(),
                new Basis(),
                new Fees(),
                new Organs(options.organ()),
                new Period(),
                new Titles(),
                new Wordings());
    }

    private static ReportingOrgan organ(ReadReport report, CheckOptions options) {
        String name = options.organ().isEmpty() ? report.head().organ() : options.organ();
        return new ReportingOrgan(name, level(options, OrganName.of(name)));
    }

    private static Level level(CheckOptions options, OrganName name) {
        return options.level() == Level.UNKNOWN ? name.reporting().level() : options.level();
    }

    private static String place(YearForm form, List<String> cells) {
        return cells.stream()
                .findFirst()
                .flatMap(form::cell)
                .map(cell -> form.table(cell.table()).orElseThrow().name() + " " + cell.place())
                .orElse("");
    }
}
