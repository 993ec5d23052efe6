package cn.yangguang.report;

import cn.yangguang.report.Check.Fault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Questions to the text: written, adding up, and saying what the figures say. */
final class TextChecks {
    private static final String OPENING = "概述";

    private TextChecks() {}

    static Stream<Fault> emptyChapters(AnnualReport report) {
        return AnnualReport.chapters().stream()
                .filter(chapter -> report.text(chapter).isBlank())
                .map(chapter -> Fault.wrong(chapter.heading(), "空", "“" + chapter.title() + "”没有内容；确实没有的请写“无”。"));
    }

    static Stream<Fault> arithmetic(AnnualReport report) {
        return texts(report).entrySet().stream()
                .flatMap(text -> Breakdown.in(text.getValue()).stream()
                        .filter(breakdown -> !breakdown.holds())
                        .map(breakdown -> doesNotAddUp(text.getKey(), breakdown)));
    }

    private static Fault doesNotAddUp(String place, Breakdown breakdown) {
        String parts = breakdown.parts().stream().map(p -> p.toPlainString()).collect(Collectors.joining("+"));
        String sum = breakdown.sum().toPlainString();
        String total = breakdown.total().toPlainString();
        String unit = breakdown.unit();
        return Fault.unexplained(
                place,
                parts + "≠" + total,
                "文中“共" + total + unit + "，其中……”各项" + parts + "=" + sum + unit + "，与" + total + unit + "不符，相差"
                        + breakdown.total().subtract(breakdown.sum()).abs().toPlainString() + unit + "。");
    }

    static Stream<Fault> mismatches(AnnualReport report) {
        return Stream.concat(
                Claim.of(report.figures()).stream()
                        .flatMap(claim -> claim.contradictions(report.text(claim.chapter()))
                                .map(said -> mismatch(claim.chapter().heading(), claim, said))),
                Claim.of(report.figures()).stream()
                        .flatMap(claim ->
                                claim.contradictions(report.opening()).map(said -> mismatch(OPENING, claim, said))));
    }

    private static Fault mismatch(String place, Claim claim, String said) {
        return Fault.unexplained(
                place,
                claim.item() + said + "≠" + claim.value().toPlainString(),
                "文中“" + claim.item() + "”写作" + said + claim.unit() + "，统计数字为"
                        + claim.value().toPlainString() + claim.unit() + "。");
    }

    private static Map<String, String> texts(AnnualReport report) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(OPENING, report.opening());
        AnnualReport.chapters().forEach(chapter -> texts.put(chapter.heading(), report.text(chapter)));
        return texts;
    }
}
