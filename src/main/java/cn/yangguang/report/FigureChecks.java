package cn.yangguang.report;

import cn.yangguang.report.Check.Fault;
import java.math.BigDecimal;
import java.util.stream.Stream;

/** Questions to the figures: stated, possible, and adding up. */
final class FigureChecks {
    private static final String CHANNELS = Chapter.PROACTIVE.heading() + "／渠道";
    private static final String CATEGORIES = Chapter.PROACTIVE.heading() + "／类别";

    private FigureChecks() {}

    static Stream<Fault> blanks(AnnualReport report) {
        return Figure.of(report.figures()).stream()
                .filter(figure -> figure.value() == null)
                .map(figure -> Fault.wrong(place(figure), "空", "“" + figure.item() + "”没有填写；没有发生的请填0。"));
    }

    static Stream<Fault> impossible(AnnualReport report) {
        return Figure.of(report.figures()).stream()
                .filter(figure -> figure.value() != null && !possible(figure, figure.value()))
                .map(figure -> Fault.wrong(
                        place(figure),
                        figure.printed(),
                        "“" + figure.item() + "”为" + figure.printed() + figure.unit() + "，"
                                + (figure.money() ? "金额不能小于0，最多两位小数。" : "应为不小于0的整数。")));
    }

    private static boolean possible(Figure figure, BigDecimal value) {
        int decimals = value.stripTrailingZeros().scale();
        return value.signum() >= 0 && decimals <= (figure.money() ? 2 : 0);
    }

    /** The same item counts once, so channels may add up to more than the total, but not to less, and none exceeds it. */
    static Stream<Fault> channels(AnnualReport report) {
        var published = report.figures().published();
        if (published.byChannel().isEmpty()) return Stream.empty();
        long total = published.total();
        var tooLarge = published.byChannel().stream()
                .filter(channel -> channel.count() > total)
                .map(channel -> Fault.wrong(
                        CHANNELS,
                        channel.title() + channel.count() + ">" + total,
                        "渠道“" + channel.title() + "”" + channel.count() + "条，多于公开总数" + total + "条。"));
        long sum = published.channelSum();
        if (sum >= total) return tooLarge;
        var missing = Fault.unexplained(
                CHANNELS,
                sum + "<" + total,
                published.byChannel().size() + "个渠道合计" + sum + "条，比公开总数" + total + "条少" + (total - sum)
                        + "条，这些信息没有记录公开渠道。");
        return Stream.concat(tooLarge, Stream.of(missing));
    }

    static Stream<Fault> categories(AnnualReport report) {
        var published = report.figures().published();
        long sum = published.categorySum();
        long gap = published.total() - sum;
        if (published.byCategory().isEmpty() || gap == 0) return Stream.empty();
        String message = published.byCategory().size() + "个类别合计" + sum + "条，公开总数" + published.total() + "条，"
                + (gap > 0 ? "少" : "多") + Math.abs(gap) + "条" + hint(published, gap) + "。";
        return Stream.of(Fault.unexplained(CATEGORIES, sum + "≠" + published.total(), message));
    }

    /** What the gap may come from: a channel outside the categories, or items without a category. */
    private static String hint(YearFigures.Published published, long gap) {
        var hint = new StringBuilder();
        published.byChannel().stream()
                .filter(channel -> channel.count() == gap)
                .forEach(channel -> hint.append("，差额等于渠道“")
                        .append(channel.title())
                        .append("”的")
                        .append(gap)
                        .append("条"));
        if (published.uncategorised() > 0)
            hint.append("，未归类的有").append(published.uncategorised()).append("条");
        return hint.toString();
    }

    private static String place(Figure figure) {
        return figure.chapter().heading() + "／" + figure.item();
    }
}
