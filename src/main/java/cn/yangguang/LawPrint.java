package cn.yangguang;

import cn.yangguang.law.FeeEra;
import cn.yangguang.law.FeeMethod;
import cn.yangguang.law.FeeTariff;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LetterType;
import cn.yangguang.law.Limit;
import cn.yangguang.law.Mark;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReceiptRule;
import cn.yangguang.law.Remedies;
import cn.yangguang.law.RemedyNotice;
import cn.yangguang.law.RemedyTerm;
import cn.yangguang.law.ReplyOutcome;
import cn.yangguang.law.RequiredFact;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Prints the law on applications as it stands on one day, so that a jurist can read and check it. */
@NullMarked
final class LawPrint {
    private final PrintWriter out;
    private final LocalDate on;
    private final LawProfile law;

    LawPrint(PrintWriter out, LocalDate on) {
        this.out = out;
        this.on = on;
        this.law = LawProfile.on(on);
    }

    void all() {
        out.println(law.version().title() + "，" + law.version().decree() + "，自 "
                + law.version().inForceFrom() + " 起施行");
        out.println(on + " 收到的申请适用下列规定（自 " + law.from() + " 起没有变动）；救济和收费按 " + on + " 当日的规定。");
        limits();
        receipts();
        clock();
        grounds();
        outcomes();
        letters();
        remedies();
        fees();
        out.println();
        out.println("没有另写法规名称的条款为该条例条款。核实情况："
                + java.util.Arrays.stream(Mark.values())
                        .map(m -> m + " " + m.title())
                        .collect(Collectors.joining("，")) + "。");
        out.flush();
    }

    private void heading(String words) {
        out.println();
        out.println(words);
    }

    private void limits() {
        heading("一、期限（工作日）");
        TextTable table = new TextTable("  ", "期限", "天数", "范围", "起算（当日不计）", "依据", "核实", "逾期后果");
        for (Limit limit : law.limits()) {
            String range = limit.fixedByOrgan()
                    ? limit.least() + "—" + (limit.most() == Integer.MAX_VALUE ? "不限" : "" + limit.most())
                    : "法定";
            table.row(
                    limit.code().title(),
                    "" + limit.days(),
                    range,
                    limit.countedFrom(),
                    limit.article(),
                    limit.mark().name(),
                    limit.silence());
        }
        table.print(out);
        out.println("  申请时" + (law.purposeMayBeAsked() ? "可以要求说明用途（自身生产、生活、科研等特殊需要）。" : "不得要求说明用途。"));
    }

    private void receipts() {
        heading("二、收到申请之日");
        TextTable table = new TextTable("  ", "渠道", "起算", "双方确认", "证明", "依据", "核实", "说明");
        for (ReceiptChannel channel : ReceiptChannel.values()) {
            ReceiptRule rule = law.receipt(channel);
            String confirmation = rule.confirmation() ? (rule.sameDay() ? "当日确认" : "须确认") : "不需要";
            table.row(
                    channel.title(),
                    rule.startsOn().title(),
                    confirmation,
                    rule.proof(),
                    rule.article(),
                    rule.mark().name(),
                    rule.remark());
        }
        table.print(out);
    }

    private void clock() {
        heading("三、影响答复期限的情形");
        TextTable table = new TextTable("  ", "情形", "作用", "核实", "依据");
        law.clockRules()
                .forEach(rule -> table.row(
                        rule.cause().title(), rule.effect().title(), rule.mark().name(), rule.article()));
        table.print(out);
    }

    private void grounds() {
        heading("四、不予公开的理由");
        TextTable table = new TextTable("  ", "理由", "效力", "依据", "核实", "情形；例外");
        law.grounds()
                .forEach(ground -> table.row(
                        ground.title(),
                        ground.force().title(),
                        ground.article(),
                        ground.mark().name(),
                        ground.kinds() + (ground.exception().isEmpty() ? "" : "；" + ground.exception())));
        table.print(out);
    }

    private void outcomes() {
        heading("五、决定（" + law.outcomes().size() + " 种）");
        TextTable table = new TextTable("  ", "决定", "统计行", "文书", "救济", "核实", "依据；须有的记录");
        law.outcomes()
                .forEach(rule -> table.row(
                        rule.outcome().title(),
                        rule.statRow()
                                + rule.otherStatRow().map(row -> "/" + row).orElse(""),
                        rule.letter().code(),
                        remedy(rule.letter(), rule.outcome()).mode().title(),
                        rule.mark().name(),
                        rule.basis().replace(law.version().act(), "")
                                + rule.facts().stream()
                                        .map(RequiredFact::title)
                                        .map(fact -> "；" + fact)
                                        .collect(Collectors.joining())));
        table.print(out);
    }

    private RemedyNotice remedy(LetterType letter, ReplyOutcome outcome) {
        return Remedies.on(on, letter, outcome);
    }

    private void letters() {
        heading("六、文书（" + law.letters().size() + " 种）");
        TextTable table = new TextTable("  ", "代码", "名称", "方向", "对期限的作用", "核实", "告知救济");
        law.letters()
                .forEach(rule -> table.row(
                        rule.type().code(),
                        rule.type().title(),
                        rule.direction(),
                        rule.clockEffect(),
                        rule.mark().name(),
                        rule.remediesNotice() ? "是" : "否"));
        table.print(out);
    }

    private void remedies() {
        heading("七、救济（" + on + " 的文书）");
        told("依条例第十四条至第十六条不予公开（全部或者部分）", remedy(LetterType.REFUSE, ReplyOutcome.REFUSED_STATE_SECRET));
        told("其他决定", remedy(LetterType.GRANT, ReplyOutcome.GRANTED));
        told("逾期不答复", Remedies.againstSilence(on));
        TextTable table = new TextTable("  ", "复议、诉讼、投诉中的期限", "长度", "起算（当日不计）", "核实", "依据");
        RemedyTerm.on(on)
                .forEach(term -> table.row(
                        term.code().title(),
                        term.length(),
                        term.countedFrom(),
                        term.mark().name(),
                        term.article()));
        table.print(out);
    }

    private void told(String decision, RemedyNotice notice) {
        out.println("  " + decision + "（" + notice.mode().title() + "；" + notice.article() + "；" + notice.mark() + "）");
        out.println("    " + notice.sentence());
    }

    private void fees() {
        FeeEra era = FeeEra.on(on);
        heading("八、收费");
        out.println("  " + era.note() + "。（" + era.article() + "；" + era.mark() + "）");
        Optional<FeeTariff> tariff = FeeTariff.on(on);
        tariff.ifPresent(fee -> {
            out.println("  按件：一个自然月内每件 " + steps(fee, FeeMethod.ITEM, 60));
            out.println("  按量：一件申请内每页 " + steps(fee, FeeMethod.PAGE, 250));
        });
    }

    private static String steps(FeeTariff fee, FeeMethod method, int upTo) {
        return fee.steps(method, 1, upTo).stream()
                        .map(step -> step.from() + "—" + (step.to() == upTo ? "" : step.to()) + " " + method.unit()
                                + " " + step.price() + " 元")
                        .collect(Collectors.joining("，"))
                + (method == FeeMethod.ITEM ? "，此后每 10 件一档，每档加 100 元" : "");
    }
}
