package cn.yangguang.reportcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose report of which year it is, by its title, what a file says of itself, its opening and its signature.
 *
 * @param title as printed, in {@link Plain} writing; empty when none was found
 * @param organ by the title or the opening; empty when neither names it
 * @param declared by what stands outside the report itself: 发布机关：…; empty when nothing does
 * @param year 0 when nothing says it
 */
record ReportHead(String title, String organ, String declared, int year) {
    private static final Pattern YEAR = Pattern.compile("(20[0-3]\\d)(?=年|—|-|\\D|$)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("二[〇零○0Oo][〇零○0Oo一二三][〇零○0一二三四五六七八九](?=年)");
    private static final Pattern ORGAN_IN_TITLE =
            Pattern.compile("^(.*?)(?:关于)?(?:20\\d\\d年?度?)?(.*?)(?:20\\d\\d年?度?)?(?:的)?(?:政府信息|政务信息|政务|信息|政府工作)公开.*");
    private static final Pattern DECLARED =
            Pattern.compile("(?:发布机[关构]|公开机[关构]|发布单位|信息来源|来源)[:：]\\s*([\\u4e00-\\u9fa5（）()]{3,40})");
    private static final Pattern OPENING =
            Pattern.compile("(?:本报告由|现将|现公布|由)([\\u4e00-\\u9fa5]{3,25}?)(?:20\\d\\d年|根据|依据|按照|编制)");
    private static final Pattern SIGNATURE =
            Pattern.compile("([\\u4e00-\\u9fa5]{2,25}(?:人民政府|街道办事处|办事处|管理委员会|委员会|局|厅|办公室|管委会))");
    private static final int HEAD_LINES = 14;

    static ReportHead of(List<Line> lines) {
        String title = ReportTitle.of(lines);
        String declared = lines.stream()
                .limit(HEAD_LINES)
                .flatMap(line -> DECLARED.matcher(line.text()).results())
                .map(match -> match.group(1))
                .reduce((a, b) -> b)
                .orElse("");
        int year = year(title)
                .or(() -> declaredYear(lines))
                .or(() -> periodYear(lines))
                .or(() -> firstYear(lines))
                .orElse(0);
        String organ = organ(title);
        return new ReportHead(title, OrganName.full(organ) ? organ : inText(lines, organ), declared, year);
    }

    static String organ(String title) {
        return ORGAN_IN_TITLE
                .matcher(title)
                .results()
                .map(m -> m.group(1) + m.group(2))
                .findFirst()
                .orElse("");
    }

    static Optional<Integer> year(String title) {
        return YEAR.matcher(title)
                .results()
                .map(m -> Integer.parseInt(m.group(1)))
                .findFirst()
                .or(() -> CHINESE_YEAR
                        .matcher(title)
                        .results()
                        .map(m -> chinese(m.group()))
                        .findFirst());
    }

    private static int chinese(String year) {
        int value = 0;
        for (char sign : year.toCharArray()) {
            value = value * 10 + Math.max(0, "〇一二三四五六七八九".indexOf(sign));
        }
        return value;
    }

    private static Optional<Integer> declaredYear(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.isNote() || line.where().equals(ReportTitle.PAGE))
                .flatMap(line -> year(line.text()).stream())
                .findFirst();
    }

    private static Optional<Integer> periodYear(List<Line> lines) {
        return lines.stream()
                .map(line -> Plain.of(line.text()))
                .flatMap(
                        text -> Pattern.compile("(20\\d\\d)年1月1日").matcher(text).results())
                .map(m -> Integer.parseInt(m.group(1)))
                .findFirst();
    }

    /** The year most often named. */
    private static Optional<Integer> firstYear(List<Line> lines) {
        var years = new ArrayList<Integer>();
        lines.stream()
                .limit(60)
                .map(line -> Plain.of(line.text()))
                .forEach(text -> Pattern.compile("(20\\d\\d)年(?!度?第|修)")
                        .matcher(text)
                        .results()
                        .forEach(m -> years.add(Integer.parseInt(m.group(1)))));
        return years.isEmpty() ? Optional.empty() : Optional.of(years.getFirst());
    }

    /** The opening or the signature, when they name more than the title. */
    private static String inText(List<Line> lines, String fallback) {
        var plain = lines.stream()
                .filter(line -> !line.isNote())
                .map(line -> Plain.of(line.text()))
                .toList();
        return plain.stream()
                .limit(HEAD_LINES)
                .flatMap(text -> OPENING.matcher(text).results())
                .map(m -> m.group(1))
                .filter(OrganName::full)
                .findFirst()
                .or(() -> plain.reversed().stream()
                        .limit(6)
                        .map(SIGNATURE::matcher)
                        .filter(Matcher::matches)
                        .map(m -> m.group(1))
                        .findFirst())
                .orElse(fallback);
    }
}
