package cn.yangguang.inspection;

import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 责令整改通知书, in the layout of GB/T 9704: what was found, what is to be done, by when and by whom. Pure. */
final class OrderLetter {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四");

    /**
     * What the letter says.
     *
     * @param organ full name of the organ that inspects
     * @param inspected full name of the one inspected
     * @param title of the inspection
     * @param document null while the organ has no 机关代字
     */
    record Facts(
            String organ,
            String inspected,
            String title,
            String number,
            @Nullable DocumentNumber document,
            List<Finding> findings,
            Particulars<Detail> order,
            LocalDate due,
            LocalDate dated) {}

    private OrderLetter() {}

    static byte[] docx(Facts facts) {
        DocumentNumber document = facts.document();
        var letter = OfficialDocument.of(facts.organ())
                .title(facts.organ(), "政府信息公开责令整改通知书")
                .addressee(facts.inspected())
                .text("根据《中华人民共和国政府信息公开条例》关于监督检查的规定，本机关组织了“%s”。经查，你单位存在下列问题，现责令整改。".formatted(facts.title()))
                .heading(1, NUMERALS.get(0) + "、存在的问题");
        int n = 0;
        for (Finding finding : facts.findings()) {
            n++;
            letter.text("%d．%s：“%s”答“否”（%s）。%s"
                    .formatted(
                            n,
                            subject(finding.item()),
                            finding.question().text(),
                            finding.question().article(),
                            sentence(finding.note())));
        }
        letter.heading(1, NUMERALS.get(1) + "、整改要求")
                .text(facts.order().get(Detail.WHAT))
                .heading(1, NUMERALS.get(2) + "、整改期限和责任")
                .text("请于%s前整改完毕，并书面答复整改情况，附证明材料。责任部门：%s。"
                        .formatted(day(facts.due()), facts.order().get(Detail.WHOM)))
                .text("逾期不整改或者整改不到位的，本机关将依照条例通报批评，或者向有权机关提出处理建议。");
        if (document == null) {
            letter.note("编号：" + facts.number());
        } else {
            letter.number(document);
        }
        return new DocxWriter().bytes(letter.sealed(facts.dated()).build());
    }

    static String subject(Item item) {
        return item.added() || item.kind() == ItemKind.MISSING ? item.title() : item.title() + "（索引号" + item.id() + "）";
    }

    private static String sentence(String note) {
        return note.endsWith("。") ? note : note + "。";
    }

    static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
