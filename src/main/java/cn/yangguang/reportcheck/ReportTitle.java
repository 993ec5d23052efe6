package cn.yangguang.reportcheck;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the title of a report: that of the page when it names a year; else a line that does, or some broken in the middle. */
final class ReportTitle {
    /** Where the title of a page stands. */
    static final String PAGE = "网页标题";

    private static final Pattern TITLE = Pattern.compile(".*(?:年度报告|年报|公开.{0,12}报告|公开工作情况|公开工作总结)(?:（.*）)?$");
    private static final int LONGEST = 70;
    private static final int HEAD_LINES = 14;

    /** A page has its menu before. */
    private static final int MENU_LINES = 80;

    private ReportTitle() {}

    /** In {@link Plain} writing; empty when there is none. */
    static String of(List<Line> lines) {
        var head = lines.stream()
                .filter(line -> !line.isNote() && !line.where().equals(PAGE))
                .limit(MENU_LINES)
                .map(line -> Plain.of(line.text()))
                .toList();
        return ofPage(lines).or(() -> inOneLine(head)).or(() -> broken(head)).orElse("");
    }

    private static Optional<String> ofPage(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.where().equals(PAGE))
                .map(line -> Plain.of(line.text()).replaceFirst("[_\\-—|].*", ""))
                .filter(text -> is(text) && ReportHead.year(text).isPresent())
                .findFirst();
    }

    /** With the name of the organ when it stands in the line before. */
    private static Optional<String> inOneLine(List<String> head) {
        return IntStream.range(0, head.size())
                .filter(i -> is(head.get(i)) && ReportHead.year(head.get(i)).isPresent())
                .mapToObj(i -> (named(head, i) ? "" : head.get(i - 1)) + head.get(i))
                .findFirst();
    }

    private static boolean named(List<String> head, int at) {
        return at == 0 || !ReportHead.organ(head.get(at)).isEmpty() || !OrganName.full(head.get(at - 1));
    }

    private static Optional<String> broken(List<String> head) {
        return IntStream.range(0, Math.min(head.size(), HEAD_LINES))
                .mapToObj(i -> joined(head.subList(i, Math.min(head.size(), i + 3))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> joined(List<String> lines) {
        var joined = new StringBuilder();
        for (var line : lines) {
            joined.append(line);
            if (is(joined.toString())) {
                return Optional.of(joined.toString());
            }
        }
        return Optional.empty();
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST && TITLE.matcher(text).matches() && !text.contains("。") && !text.contains("，");
    }
}
