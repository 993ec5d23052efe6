package cn.yangguang.application.web.portal;

import cn.yangguang.application.ProgressReport;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.Limit;
import cn.yangguang.law.LimitCode;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReceiptRule;
import cn.yangguang.letter.Block.Cell;
import cn.yangguang.letter.Block.Table;
import cn.yangguang.letter.ChineseDates;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That an application was handed in, when and how, and how to ask for it. It names nobody and bears no seal. */
final class ReceiptDocument {

    private ReceiptDocument() {}

    static OfficialDocument of(Organ organ, ProgressReport report, String code) {
        return OfficialDocument.of(organ.fullName())
                .title(organ.fullName(), "政府信息公开申请提交回执")
                .block(new Table(
                        null,
                        List.of(),
                        List.of(
                                row("申请编号", report.number()),
                                row("查询码", code),
                                row("提交日期", ChineseDates.format(report.receivedOn())),
                                row("提交方式", report.channel().title()),
                                row("收到申请的机关", organ.fullName()),
                                row("联系方式", contact(organ)))))
                .note("凭申请编号和查询码可以在网站的“办理进度查询”中查看办理情况。查询码请妥善保管，不要告诉他人。")
                .note(period(LawProfile.on(report.receivedOn()), report.channel()))
                .build();
    }

    private static String period(LawProfile law, ReceiptChannel channel) {
        int reply = law.limit(LimitCode.REPLY).map(Limit::days).orElseThrow();
        ReceiptRule rule = law.receipt(channel);
        return "自收到申请之日起" + reply + "个工作日内答复。"
                + (rule.confirmation() ? "以双方确认之日为收到申请之日（" + ReceiptView.cited(rule.article()) + "）。" : "");
    }

    private static String contact(Organ organ) {
        OrganFacts facts = organ.facts();
        String contact = Stream.of(facts.disclosureOffice(), facts.telephone(), facts.address(), facts.postcode())
                .filter(fact -> !fact.isBlank())
                .collect(Collectors.joining("，"));
        return contact.isEmpty() ? organ.fullName() : contact;
    }

    private static List<Cell> row(String label, String content) {
        return List.of(Cell.text(label), Cell.text(content));
    }
}
