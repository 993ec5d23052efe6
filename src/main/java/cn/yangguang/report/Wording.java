package cn.yangguang.report;

import cn.yangguang.report.YearFigures.Count;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences that follow from the figures alone, in the words reports use; zero is said, never left out. */
final class Wording {
    private static final String UNSTATED = "（未填报）";

    private final YearFigures figures;

    Wording(YearFigures figures) {
        this.figures = figures;
    }

    String opening() {
        int year = figures.year();
        // The regulation came into force on 1 May 2008, so the first report covers eight months.
        String from = year == 2008 ? "5月1日" : "1月1日";
        return "根据《中华人民共和国政府信息公开条例》第三十一条、第三十二条的规定，现公布" + figures.organ().name() + year + "年政府信息公开年度报告。本报告所列数据的统计期限为"
                + year + "年" + from + "至" + year + "年12月31日。";
    }

    String of(Chapter chapter) {
        return switch (chapter) {
            case PROACTIVE -> proactive();
            case ON_REQUEST -> onRequest();
            case FEES -> fees();
            case REMEDIES -> remedies();
            // Only the organ can say what went wrong; an empty chapter is found by the checks.
            case PROBLEMS -> "";
            case OTHER -> "无其他需要报告的事项。";
        };
    }

    private String proactive() {
        var published = figures.published();
        if (published.total() == 0) return figures.year() + "年度未主动公开政府信息，主动公开政府信息0条。";
        String first = figures.year() + "年度共公开信息" + published.total() + "条" + channels(published);
        if (published.byCategory().isEmpty()) return first;
        return first + "\n主动公开政府信息的主要类别：" + list(published.byCategory(), "", "，") + "。";
    }

    /** 其中 is only said of parts that make up the whole. */
    private static String channels(YearFigures.Published published) {
        if (published.byChannel().isEmpty()) return "。";
        if (published.channelSum() == published.total()) return "，其中" + list(published.byChannel(), "在", "，") + "。";
        return "。同一信息经多个渠道公开的只计一次；按渠道统计：" + list(published.byChannel(), "在", "，") + "。";
    }

    private static String list(List<Count> counts, String before, String between) {
        return counts.stream()
                .map(c -> before + c.title() + (before.isEmpty() ? "" : "公开") + c.count() + "条")
                .collect(Collectors.joining(between));
    }

    private String onRequest() {
        var requests = figures.requests();
        if (isZero(requests.received()) && isZero(requests.answered())) return "本年度未收到政府信息公开申请。";
        return "本年度收到政府信息公开申请" + number(requests.received()) + "件，答复政府信息公开申请" + number(requests.answered()) + "件。";
    }

    private String fees() {
        var fees = figures.fees();
        if (!isZero(fees.charged()) || !isZero(fees.reduced()))
            return "本年度依申请提供政府信息收取费用" + number(fees.charged()) + "元，减免费用" + number(fees.reduced()) + "元。";
        String why = isZero(figures.requests().received()) ? "本年度没有受理依申请公开的事项，" : "本年度";
        return why + "不存在收费及减免情况。";
    }

    private String remedies() {
        var remedies = figures.remedies();
        if (isZero(remedies.reviews()) && isZero(remedies.lawsuits())) return "本年度未收到涉及政府信息公开工作的行政复议和行政诉讼。";
        return "本年度因政府信息公开申请行政复议" + number(remedies.reviews()) + "件，提起行政诉讼" + number(remedies.lawsuits()) + "件。";
    }

    private static boolean isZero(@Nullable Number value) {
        return value != null && new BigDecimal(value.toString()).signum() == 0;
    }

    private static String number(@Nullable Number value) {
        return value == null ? UNSTATED : new BigDecimal(value.toString()).toPlainString();
    }
}
