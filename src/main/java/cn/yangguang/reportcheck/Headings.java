package cn.yangguang.reportcheck;

import cn.yangguang.reportcheck.Outline.Heading;
import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.FormPart;
import cn.yangguang.yearform.Severity;
import cn.yangguang.yearform.YearForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** S-HEAD: the six parts of the national forms, all of them, in order, under their names. */
final class Headings implements Look {
    private static final String RULE = "S-HEAD";
    private static final int PARTS = 6;
    private static final Pattern COUNTED =
            Pattern.compile("(?:由|包括|包含|分为|分|共)[^，。；]{0,30}?([一二两三四五六七八九十\\d]+)个?(?:部分|方面)(?:组成|构成|内容|的内容)");

    private static final List<String> LISTED =
            List.of("总体情况", "主动公开政府信息|主动公开", "收到和处理|依申请公开|申请情况", "行政复议|复议", "主要问题|问题", "其他需要|需要报告|其他事项");

    /** The heading of a part in the form of 2019 is still widely used; it is no fault. */
    private static final Set<String> NAMES = YearForm.all().stream()
            .filter(form -> form.era() != Era.A)
            .flatMap(form -> form.parts().stream())
            .map(FormPart::heading)
            .map(Plain::bare)
            .collect(Collectors.toSet());

    @Override
    public List<ReportFinding> at(ReadReport report) {
        var found = new ArrayList<ReportFinding>();
        if (report.national()) {
            missing(report, found);
            order(report.headings(), found);
            report.headings().forEach(heading -> words(heading, found));
            report.prose().stream().filter(p -> p.part() <= 1).forEach(p -> opening(p, found));
        }
        return found;
    }

    private static void missing(ReadReport report, List<ReportFinding> found) {
        var form = report.due()
                .filter(due -> due.era() != Era.A)
                .or(() -> YearForm.of(2021))
                .orElseThrow();
        var names = form.parts().stream()
                .filter(part -> !report.hasPart(part.number()))
                .map(FormPart::heading)
                .toList();
        if (!names.isEmpty()) {
            String which = names.size() == PARTS ? "没有找到六个部分的标题" : "缺少“" + String.join("”“", names) + "”";
            found.add(ReportFinding.of(RULE, Severity.ERROR, "标题", "", which + "；六个部分应齐全，次序和文字与表式相同。"));
        }
    }

    private static void order(List<Heading> headings, List<ReportFinding> found) {
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).part() <= headings.get(i - 1).part()) {
                String words = headings.get(i).words();
                String fault = headings.get(i).part() == headings.get(i - 1).part() ? "出现两次" : "的次序不对";
                found.add(ReportFinding.of(
                        RULE, Severity.ERROR, words, words, "标题“" + words + "”" + fault + "；六个部分应按表式的次序。"));
            }
        }
    }

    /** A heading numbered by the word processor has lost its number in the file. */
    private static void words(Heading heading, List<ReportFinding> found) {
        String bare = Plain.bare(heading.words());
        boolean named = NAMES.contains(bare)
                || NAMES.stream().anyMatch(name -> name.substring(1).equals(bare));
        if (!named) {
            found.add(ReportFinding.of(
                    RULE,
                    Severity.WARNING,
                    heading.words(),
                    heading.words(),
                    "标题“" + heading.words() + "”的编号或文字与表式不同。"));
        }
    }

    /** 本报告由五个部分组成; or a list of the parts with one left out. */
    private static void opening(Paragraph paragraph, List<ReportFinding> found) {
        COUNTED.matcher(paragraph.text()).results().forEach(match -> {
            int parts = match.group(1).matches("\\d+")
                    ? Integer.parseInt(match.group(1))
                    : Numeral.parse(match.group(1)).orElse(PARTS);
            if (parts != PARTS && parts > 2) {
                found.add(ReportFinding.at(
                        paragraph,
                        RULE,
                        match.group(),
                        "引言说报告有" + match.group(1) + "个部分，表式为六个部分，请核对有无遗漏（如“其他需要报告的事项”）。"));
            }
        });
        for (var sentence : paragraph.sentences()) {
            var left = LISTED.stream()
                    .filter(name -> !Pattern.compile(name).matcher(sentence).find())
                    .toList();
            if (!left.isEmpty() && left.size() <= 2 && sentence.contains("总体情况")) {
                String which = String.join(
                        "”“",
                        left.stream().map(name -> name.replaceAll("\\|.*", "")).toList());
                found.add(ReportFinding.at(paragraph, RULE, sentence, "引言列举的部分缺“" + which + "”，表式为六个部分。"));
            }
        }
    }
}
