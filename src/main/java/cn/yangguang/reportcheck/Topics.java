package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** S-EVAL and S-TOPIC: what the first part must tell (Art. 50 (4)), and in which order. */
final class Topics implements Look {
    private static final Pattern EVALUATION = Pattern.compile("考核|评议|责任追究|追责|问责|评估|测评|评价");
    private static final List<String> TOPICS = List.of("主动公开", "依申请公开", "政府信息管理|信息管理", "平台建设", "监督保障");
    private static final Pattern SUBHEADING = Pattern.compile("^（[一二三四五六七八九十]+）([^。；，：]{2,24})");
    private static final Pattern APPLICATIONS = Pattern.compile("依申请|公开申请|申请公开|信息申请");

    @Override
    public List<ReportFinding> at(ReadReport report) {
        var found = new ArrayList<ReportFinding>();
        String first = report.text(1);
        if (!report.national() || first.isBlank()) {
            return found;
        }
        if (report.organ().government() && !EVALUATION.matcher(first).find()) {
            found.add(finding("S-EVAL", "政府本级的报告，第一部分应写到工作考核、社会评议和责任追究结果（条例第五十条第四项）。"));
        }
        order(report, found);
        silent(report, first, found);
        return found;
    }

    private static void order(ReadReport report, List<ReportFinding> found) {
        int last = -1;
        for (var paragraph : report.prose().stream().filter(p -> p.part() == 1).toList()) {
            var sub = SUBHEADING.matcher(paragraph.text());
            int topic = sub.find() ? topic(sub.group(1)) : -1;
            if (topic >= 0 && topic < last) {
                found.add(ReportFinding.at(
                        paragraph, "S-TOPIC", sub.group(), "第一部分各项的次序与表式不符：表式为主动公开、依申请公开、政府信息管理、平台建设、监督保障。"));
                return;
            }
            last = Math.max(last, topic);
        }
    }

    private static int topic(String heading) {
        for (int i = 0; i < TOPICS.size(); i++) {
            if (Pattern.compile(TOPICS.get(i)).matcher(heading).find()) {
                return i;
            }
        }
        return -1;
    }

    /** Applications in the table of which the text says nothing. */
    private static void silent(ReadReport report, String first, List<ReportFinding> found) {
        var received = report.tables()
                .map(seen -> seen.tables(report.year()))
                .flatMap(t -> t.value("R01.C7"))
                .orElse(BigDecimal.ZERO);
        if (received.signum() > 0 && !APPLICATIONS.matcher(first).find()) {
            found.add(finding("S-TOPIC", "表三新收申请" + received.toPlainString() + "件，第一部分没有写到依申请公开。")
                    .with(List.of("R01.C7"), received.toPlainString()));
        } else if (!first.contains("主动公开") && !first.contains("公开信息")) {
            found.add(finding("S-TOPIC", "第一部分没有写到主动公开。"));
        }
    }

    private static ReportFinding finding(String rule, String message) {
        return ReportFinding.of(rule, Severity.WARNING, "一、总体情况", "", message);
    }
}
