package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** FEE-FIND: who charges for the handling of information reports it in part 六. */
final class Fees implements Look {
    private static final int LAST_PART = 6;
    private static final Pattern CHARGED =
            Pattern.compile("收取[^。；]{0,20}(?:信息处理费|费用)[^。；]{0,8}?[1-9]\\d*(?:\\.\\d+)?元");
    private static final Pattern REPORTED = Pattern.compile("处理费|收费|费用|收取");

    @Override
    public List<ReportFinding> at(ReadReport report) {
        if (report.era().filter(era -> era == Era.C).isEmpty()
                || !report.hasPart(LAST_PART)
                || REPORTED.matcher(report.text(LAST_PART)).find()) {
            return List.of();
        }
        var unpaid = report.tables()
                .map(seen -> seen.tables(report.year()))
                .flatMap(t -> t.value("R03.6.2.C7"))
                .orElse(BigDecimal.ZERO);
        boolean charged =
                report.prose().stream().anyMatch(p -> CHARGED.matcher(p.text()).find());
        if (unpaid.signum() <= 0 && !charged) {
            return List.of();
        }
        String why = charged ? "正文写到收取费用" : "表三“逾期未按收费通知要求缴纳费用”为" + unpaid.toPlainString() + "件";
        return List.of(ReportFinding.of("FEE-FIND", Severity.WARNING, "六、其他需要报告的事项", "", why + "，第六部分应报告信息处理费收取情况。")
                .with(charged ? List.of() : List.of("R03.6.2.C7"), unpaid.toPlainString()));
    }
}
