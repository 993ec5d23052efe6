package cn.yangguang.yearbook;

import cn.yangguang.organ.Organ;
import cn.yangguang.report.SpokenFigures.Told;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.YearForm;
import cn.yangguang.yearform.YearTables;
import cn.yangguang.yearpaper.References;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a draft says before anybody has written in it, with live references; what only the organ can know is left to it. */
final class Wording {

    /** Fees for information in yuan, which the records tell beside the form. */
    private static final String FEES = "fee.charged";

    private final Organ organ;
    private final YearForm form;
    private final YearTables figures;
    private final List<Told> told;

    Wording(Organ organ, YearForm form, YearTables figures, List<Told> told) {
        this.organ = organ;
        this.form = form;
        this.figures = figures;
        this.told = told;
    }

    /** 0 for the opening. */
    String of(int part) {
        if (form.era() == Era.A) {
            return "";
        }
        return switch (part) {
            case 0 -> opening();
            case 1 -> general();
            case 6 -> other();
            default -> "";
        };
    }

    private String opening() {
        int year = figures.year();
        String words = "根据《中华人民共和国政府信息公开条例》第四十九条、第五十条的规定，按照" + notice() + "要求，现公布" + organ.fullName() + year
                + "年政府信息公开工作年度报告。本报告所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。" + contact();
        return References.literally(words);
    }

    private String notice() {
        return form.era() == Era.B ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号";
    }

    private String contact() {
        var facts = organ.facts();
        String office = facts.disclosureOffice().isEmpty() ? organ.fullName() : facts.disclosureOffice();
        List<String> ways = Stream.of(
                        said("地址：", facts.address()), said("邮编：", facts.postcode()), said("电话：", facts.telephone()))
                .filter(way -> !way.isEmpty())
                .toList();
        return "本报告的电子版可在" + organ.fullName() + "政府信息公开平台查阅、下载。如对本报告有疑问，请与" + office + "联系"
                + (ways.isEmpty() ? "" : "（" + String.join("，", ways) + "）") + "。";
    }

    private static String said(String title, String fact) {
        return fact.isEmpty() ? "" : title + fact;
    }

    private String general() {
        return Stream.of(documents(), requests(), supervision())
                .filter(line -> !line.isEmpty())
                .reduce((a, b) -> a + "\n" + b)
                .orElse("");
    }

    private String documents() {
        String line = form.era() == Era.B
                ? "（一）主动公开情况。本年新制作规范性文件{A2.newlyMade:件}，新公开{A2.newlyDisclosed:件}，对外公开总数{A2.totalDisclosed:件}。"
                : "（一）主动公开情况。本年制发行政规范性文件{A2.issued:件}，废止{A2.repealed:件}，现行有效{A2.inForce:件}。";
        return inForm(line);
    }

    private String requests() {
        return inForm(
                "（二）依申请公开情况。本年新收政府信息公开申请{R01.C7:件}，上年结转{R02.C7:件}；本年度办理结果总计{R03.7.C7:件}，结转下年度继续办理{R04.C7:件}。"
                        + "因政府信息公开被申请行政复议{review.total:件}，被提起行政诉讼：未经复议直接起诉{litigationDirect.total:件}，复议后起诉{litigationAfterReview.total:件}。");
    }

    /** 条例 Art. 50(4): what inspections, the public, appraisal and assessment brought, as far as the records tell. */
    private String supervision() {
        String all = told.stream().map(Told::sentence).collect(Collectors.joining());
        return all.isEmpty() ? "" : "（三）监督保障情况。" + all;
    }

    /** 信息处理费 belongs here; “无” if there is nothing to tell. */
    private String other() {
        return figures.value(FEES)
                .map(fees -> fees.signum() > 0 ? "本年度收取信息处理费{" + FEES + ":元}。" : "本年度未收取信息处理费，无其他需要报告的事项。")
                .orElse("无。");
    }

    /** A sentence that names a figure the form does not have is left out. */
    private String inForm(String line) {
        boolean all = References.read(line).stream()
                .allMatch(piece -> !(piece instanceof References.Piece.Figure figure)
                        || form.cell(figure.cell()).isPresent());
        return all ? line : "";
    }
}
