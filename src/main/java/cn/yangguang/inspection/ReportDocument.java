package cn.yangguang.inspection;

import cn.yangguang.letter.Block;
import cn.yangguang.letter.Block.Cell;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.steps.Particulars;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The report of an inspection as a paper: basis, scope, seed, sample, findings with figures, orders, what was put right. Pure. */
final class ReportDocument {

    private ReportDocument() {}

    /** @param organ full name of the organ that signs */
    static byte[] docx(InspectionReport report, String organ) {
        Particulars<Detail> begun = report.course().begun();
        Kind kind = Kind.valueOf(begun.get(Detail.KIND));
        var paper = OfficialDocument.of(organ)
                .title(organ, kind.paper())
                .note("编号：" + report.course().proceeding().number());
        paper.heading(1, "一、依据和范围")
                .text("依据《中华人民共和国政府信息公开条例》关于考核、监督检查的规定和本机关督查计划，由%s开展“%s”。督查对象：%s。督查期间：%s至%s。"
                        .formatted(
                                begun.get(Detail.WHO),
                                begun.get(Detail.TITLE),
                                report.inspected(),
                                begun.get(Detail.FROM),
                                begun.get(Detail.TO)));
        sample(paper, report);
        findings(paper, report);
        orders(paper, report);
        report.course()
                .last(Action.CONCLUDE)
                .map(step -> step.particulars().get(Detail.OPINION))
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> paper.heading(1, "五、意见").text(text));
        paper.text("以上情况截至%s。".formatted(OrderLetter.day(report.on())));
        return new DocxWriter().bytes(paper.sealed(report.on()).build());
    }

    private static void sample(OfficialDocument.Builder paper, InspectionReport report) {
        PopulationFile population = report.population();
        long drawn =
                report.checked().items().stream().filter(item -> !item.added()).count();
        paper.heading(1, "二、抽样")
                .text("总体%d项（总体文件SHA-256：%s），按风险加权随机抽取%d项，另查%d项。种子：%s。任何人可以用下列命令重算样本："
                        .formatted(
                                population == null ? 0 : population.candidates().size(),
                                population == null ? "" : population.sha256(),
                                drawn,
                                report.checked().items().size() - drawn,
                                report.seed()))
                .note(report.command());
        if (!report.abandoned().isEmpty()) {
            paper.text("同一期间作废的督查：%s。"
                    .formatted(report.abandoned().stream()
                            .map(one -> one.proceeding().number() + "（" + one.newest(Detail.REASON) + "）")
                            .collect(Collectors.joining("、"))));
        }
        List<List<Cell>> rows = report.checked().items().stream()
                .map(item -> List.of(
                        Cell.count(item.place()),
                        Cell.text(item.organName()),
                        Cell.text(OrderLetter.subject(item)),
                        Cell.count(report.checked().findings(item).count())))
                .toList();
        if (!rows.isEmpty()) {
            paper.block(Block.Table.of("抽查事项", List.of("序号", "单位", "事项", "问题数"), rows));
        }
    }

    private static void findings(OfficialDocument.Builder paper, InspectionReport report) {
        long found =
                report.kinds().stream().mapToLong(InspectionReport.Kinds::found).sum();
        paper.heading(1, "三、发现的问题").text("共发现问题%d个。".formatted(found));
        paper.block(Block.Table.of(
                "问题分类",
                List.of("方面", "检查项次", "发现问题"),
                report.kinds().stream()
                        .map(kinds -> List.of(
                                Cell.text(kinds.aspect().title()),
                                Cell.count(kinds.asked()),
                                Cell.count(kinds.found())))
                        .toList()));
        report.byOrgan().forEach((organ, list) -> {
            paper.heading(2, organ);
            int n = 0;
            for (Finding finding : list) {
                n++;
                paper.text("%d．%s：%s（%s，%s）"
                        .formatted(
                                n,
                                OrderLetter.subject(finding.item()),
                                finding.note(),
                                finding.question().aspect().title(),
                                finding.question().article()));
            }
        });
    }

    private static void orders(OfficialDocument.Builder paper, InspectionReport report) {
        paper.heading(1, "四、整改情况")
                .text("发出责令整改%d件，已销号%d件，逾期未答复%d件。".formatted(report.orders().size(), report.closed(), report.late()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Course order : report.orders()) {
            Stage stage = order.stage();
            rows.add(List.of(
                    Cell.text(report.name(order)),
                    Cell.text(order.newest(Detail.WHAT)),
                    Cell.text(order.newest(Detail.DUE)),
                    Cell.text(stage == null ? "" : stage.title())));
        }
        if (!rows.isEmpty()) {
            paper.block(Block.Table.of("责令整改", List.of("单位", "整改要求", "期限", "情况"), rows));
        }
        report.accounted().forEach((measure, times) -> paper.text("问责：%s%d次。".formatted(measure.title(), times)));
    }
}
