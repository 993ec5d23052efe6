package cn.yangguang;

import cn.yangguang.scoring.LabelKind;
import cn.yangguang.scoring.ScoreCard;
import cn.yangguang.scoring.ScoreCard.Share;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** A score as tables for a terminal. Misses are told by their place, never by what stands there. */
@NullMarked
record ScorePrint(PrintWriter out) {

    private static final int EXAMPLES = 3;

    void made(Path folder, int documents, Map<LabelKind, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.println("造好 " + documents + " 份文书，标注 " + all + " 处，在 " + folder);
        var table = new TextTable("  ", "种类", "应当", "处数");
        counts.forEach((kind, count) ->
                table.row(kind.title(), kind.isEntity() ? "报告" : kind.isLookAlike() ? "不报告" : "都可以", "" + count));
        table.print(out);
    }

    void card(ScoreCard card) {
        out.println("评测 " + card.files() + " 份文书"
                + (card.unread().isEmpty() ? "" : "，其中读不出 " + card.unread().size() + " 份"));
        kinds(card, "应当发现的", "找到", LabelKind::isEntity);
        kinds(card, "不应报告的", "没有误报", LabelKind::isLookAlike);
        out.println();
        out.println("报告的准确率");
        var table = new TextTable("  ", "规则", "准确", "报告数", "目标", "结果");
        card.alarms().forEach((code, share) -> table.row(code, percent(share.rate()), "" + share.all(), "", ""));
        Share numbers = card.numbers();
        row(table, "号码合计", numbers, ScoreCard.PRECISION_TARGET);
        table.print(out);
        examples(
                "漏报的地方",
                card.kinds().entrySet().stream()
                        .filter(kind -> kind.getKey().isEntity())
                        .map(kind -> Map.entry(kind.getKey().title(), kind.getValue()))
                        .toList());
        examples("误报的地方", List.copyOf(card.alarms().entrySet()));
        out.println();
        out.println(card.met() ? "有目标的各项都达到了。" : "有没达到目标的项目，见上面各表。");
    }

    private void kinds(ScoreCard card, String title, String rate, Predicate<LabelKind> which) {
        out.println();
        out.println(title);
        var table = new TextTable("  ", "种类", rate, "总数", "目标", "结果");
        card.kinds().forEach((kind, share) -> {
            if (which.test(kind)) {
                row(table, kind.title(), share, ScoreCard.target(kind));
            }
        });
        table.print(out);
    }

    private static void row(TextTable table, String title, Share share, double target) {
        table.row(
                title,
                percent(share.rate()),
                "" + share.all(),
                target == 0 ? "" : "≥ " + percent(target),
                target == 0 ? "" : share.rate() >= target ? "达到" : "没有达到");
    }

    private void examples(String title, List<Map.Entry<String, Share>> shares) {
        out.println();
        out.println(title);
        shares.forEach(share -> share.getValue().bad().stream()
                .limit(EXAMPLES)
                .forEach(where -> out.println("  " + share.getKey() + "：" + where)));
    }

    private static String percent(double rate) {
        return String.format(Locale.ROOT, "%.2f%%", Math.floor(rate * 10_000) / 100);
    }
}
