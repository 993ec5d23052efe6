package cn.yangguang.reportcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** TXT-ARITH: totals and their parts, shares and growth inside the prose. */
final class Arithmetic {
    static final String RULE = "TXT-ARITH";

    private static final Pattern PUBLISHED = Pattern.compile("公开(?:各类|政府|政务)*(?:信息|内容)[^，。；：]{0,8}$");

    private final List<ReportFinding> found = new ArrayList<>();
    private @Nullable Amount published;

    private Arithmetic() {}

    static List<ReportFinding> findings(List<Paragraph> prose) {
        var look = new Arithmetic();
        prose.forEach(look::paragraph);
        return look.found.stream().distinct().toList();
    }

    private void paragraph(Paragraph paragraph) {
        for (var one : Breakdowns.in(paragraph)) {
            one.fault().ifPresent(words -> found.add(finding(paragraph, one, words)));
        }
        categories(paragraph);
        found.addAll(Ratios.findings(paragraph));
        Amount.in(paragraph.text()).stream()
                .filter(a -> PUBLISHED
                        .matcher(paragraph.text().substring(0, a.start()))
                        .find())
                .findFirst()
                .ifPresent(a -> published = a);
    }

    /** 主要类别：A618条，B50条 …, whose total stands in a paragraph before. */
    private void categories(Paragraph paragraph) {
        Optional.ofNullable(published)
                .flatMap(total -> Breakdowns.categories(paragraph, total))
                .ifPresent(list -> list.fault().ifPresent(words -> found.add(finding(paragraph, list, words))));
    }

    private static ReportFinding finding(Paragraph paragraph, Breakdown one, String words) {
        return ReportFinding.at(paragraph, RULE, one.quote(), "“" + one.total().said() + "”：" + words)
                .with(
                        List.of(),
                        one.told().toPlainString() + "≠" + one.total().value().toPlainString());
    }
}
