package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** S-TITLE: {单位}{年}年政府信息公开工作年度报告, addressed to the public. */
final class Titles implements Look {
    private static final String RULE = "S-TITLE";
    private static final Pattern REPORT = Pattern.compile("年度(?:工作)?报告|年报");
    private static final Pattern TWICE = Pattern.compile("20\\d\\d年度.*年度(?:工作)?报告");
    private static final Pattern SALUTATION = Pattern.compile(
            "^(?!附|联系|地址|电话|邮|来源|发布|索引|文号|主题|名称)[\\u4e00-\\u9fa5]{1,10}(?:政府办|政府|办公室|局|委员会|县委|区委|市委|镇党委)：$");
    private static final int HEAD_LINES = 12;

    @Override
    public List<ReportFinding> at(ReadReport report) {
        var found = new ArrayList<ReportFinding>();
        String title = report.head().title();
        if (title.isEmpty()) {
            found.add(finding("", "没有找到报告标题。"));
        } else if (!REPORT.matcher(title).find()) {
            found.add(finding(title, "标题应为“（机关名称）（年）年政府信息公开工作年度报告”。"));
        } else if (TWICE.matcher(title).find()) {
            found.add(finding(title, "标题中“年度”重复，应为“……年政府信息公开工作年度报告”。"));
        }
        report.lines().stream()
                .limit(HEAD_LINES)
                .map(line -> Plain.of(line.text()))
                .filter(text -> SALUTATION.matcher(text).matches())
                .forEach(text -> found.add(finding(text, "年度报告面向社会公布，不写“" + text + "”这样的抬头。")));
        return found;
    }

    private static ReportFinding finding(String quote, String message) {
        return ReportFinding.of(RULE, Severity.WARNING, "标题", quote, message);
    }
}
