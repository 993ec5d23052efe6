package cn.yangguang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number of the report with its place: a row of the table behind CSV, JSON and the checks.
 *
 * @param value null while nobody has stated it
 * @param money whether it may have decimals (分)
 */
record Figure(
        Chapter chapter, String item, String code, @Nullable BigDecimal value, String unit, boolean money) {

    /** Every number of a year, in the order of the chapters. */
    static List<Figure> of(YearFigures year) {
        var all = new ArrayList<Figure>();
        var published = year.published();
        all.add(count(Chapter.PROACTIVE, "主动公开政府信息总数", "total", published.total(), "条"));
        for (var channel : published.byChannel())
            all.add(count(
                    Chapter.PROACTIVE, "渠道：" + channel.title(), "channel/" + channel.code(), channel.count(), "条"));
        for (var category : published.byCategory())
            all.add(count(
                    Chapter.PROACTIVE, "类别：" + category.title(), "category/" + category.code(), category.count(), "条"));
        all.add(count(Chapter.PROACTIVE, "未归类", "uncategorised", published.uncategorised(), "条"));
        all.add(count(Chapter.ON_REQUEST, "收到申请数", "received", year.requests().received(), "件"));
        all.add(count(Chapter.ON_REQUEST, "答复申请数", "answered", year.requests().answered(), "件"));
        all.add(money("收取费用", "charged", year.fees().charged()));
        all.add(money("减免费用", "reduced", year.fees().reduced()));
        all.add(count(Chapter.REMEDIES, "行政复议数", "reviews", year.remedies().reviews(), "件"));
        all.add(count(Chapter.REMEDIES, "行政诉讼数", "lawsuits", year.remedies().lawsuits(), "件"));
        return List.copyOf(all);
    }

    /** The value as printed; empty while nobody has stated it. */
    String printed() {
        return value == null ? "" : value.toPlainString();
    }

    private static Figure count(Chapter chapter, String item, String code, @Nullable Long value, String unit) {
        return new Figure(chapter, item, code, value == null ? null : BigDecimal.valueOf(value), unit, false);
    }

    private static Figure money(String item, String code, @Nullable BigDecimal value) {
        return new Figure(Chapter.FEES, item, code, value, "元", true);
    }
}
