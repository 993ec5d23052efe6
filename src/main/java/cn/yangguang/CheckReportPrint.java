package cn.yangguang;

import cn.yangguang.reportcheck.CheckedReport;
import cn.yangguang.reportcheck.ReportFinding;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What {@code check-report} found, for people and for programs. */
@NullMarked
final class CheckReportPrint {
    private final PrintWriter out;

    CheckReportPrint(PrintWriter out) {
        this.out = out;
    }

    void all(Map<Path, CheckedReport> checked) {
        checked.forEach(this::one);
        if (checked.size() > 1) {
            long unread =
                    checked.values().stream().filter(r -> r.unread() != null).count();
            long sound = checked.values().stream().filter(CheckedReport::sound).count();
            out.println("共 " + checked.size() + " 份：没有发现问题 " + sound + " 份，有问题 " + (checked.size() - sound - unread)
                    + " 份，不能读取 " + unread + " 份。");
        }
    }

    private void one(Path file, CheckedReport report) {
        if (report.unread() != null) {
            out.println(file + "：不能读取：" + report.unread());
            return;
        }
        out.println(file + "：" + about(report)
                + (report.sound() ? "没有发现问题" : "发现 " + report.findings().size() + " 处"));
        report.findings().forEach(this::finding);
    }

    private static String about(CheckedReport report) {
        String organ = report.organ().isEmpty() ? "" : report.organ() + "，";
        String year = report.year() == 0 ? "年度不明，" : report.year() + " 年度，";
        return organ + year + (report.tables() == null ? "没有表格，" : "");
    }

    private void finding(ReportFinding finding) {
        String quote = finding.quote().isEmpty() ? "" : "“" + finding.quote() + "”";
        String place = finding.place().isEmpty() ? "" : " " + finding.place();
        out.println("  [" + finding.weight() + "] " + finding.rule() + place + quote + "：" + finding.message());
    }

    /** One line for each report. */
    void json(Path file, CheckedReport report) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("file", file.toString());
        line.put("era", report.era() == null ? null : report.era().name());
        line.put("organ", report.organ().isEmpty() ? null : report.organ());
        line.put("year", report.year() == 0 ? null : report.year());
        line.put(
                "findings",
                report.findings().stream().map(CheckReportPrint::fields).toList());
        if (report.unread() != null) {
            line.put("error", report.unread());
        }
        out.println(JsonMapper.shared().writeValueAsString(line));
    }

    private static Map<String, Object> fields(ReportFinding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", finding.rule());
        fields.put("severity", finding.weight());
        fields.put("cells", List.copyOf(finding.cells()));
        fields.put("message", finding.message());
        fields.put("place", finding.place());
        fields.put("quote", finding.quote());
        fields.put("numbers", finding.numbers());
        return fields;
    }
}
