package cn.yangguang.directive;

import cn.yangguang.letter.DocumentNumber;
import cn.yangguang.letter.DocxWriter;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.steps.Particulars;
import java.time.LocalDate;

/** 督办通知、交办通知, in the layout of GB/T 9704: what is to be done, by when, and that it is to be acknowledged and answered. Pure. */
final class DirectiveLetter {

    /**
     * What the letter says.
     *
     * @param organ full name of the organ that gives the order
     * @param addressees full names, with 、 between
     * @param due the last day
     */
    record Facts(
            String organ,
            String addressees,
            Kind kind,
            DocumentNumber number,
            Particulars<Detail> order,
            int acknowledge,
            LocalDate due,
            LocalDate dated) {}

    private DirectiveLetter() {}

    static byte[] docx(Facts facts) {
        String title = facts.order().get(Detail.TITLE);
        var letter = OfficialDocument.of(facts.organ())
                .title(facts.organ(), "政府信息公开" + facts.kind().title() + "通知")
                .number(facts.number())
                .addressee(facts.addressees())
                .text("根据《中华人民共和国政府信息公开条例》关于政府信息公开工作监督检查的规定，现就“%s”%s如下。"
                        .formatted(title, facts.kind().title()))
                .heading(1, "一、要求");
        facts.order()
                .get(Detail.TEXT)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(letter::text);
        letter.heading(1, "二、期限")
                .text("请自收到之日起%d个工作日内签收，于%s前（%s个工作日）办结并报告办理情况，附证明材料。"
                        .formatted(
                                facts.acknowledge(),
                                day(facts.due()),
                                facts.order().get(Detail.DAYS)))
                .text("确有困难不能按期办结的，应当在期限届满前说明理由，申请延期。逾期不签收、不办结、不报告的，本机关将予以通报。");
        return new DocxWriter().bytes(letter.sealed(facts.dated()).build());
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
