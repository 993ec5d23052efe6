package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.YearForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The chapters of a report: in the national forms the six parts by what their headings say, before 2019 by their numbers. */
final class Outline {

    /**
     * A heading.
     *
     * @param part number of the part it heads
     * @param words as printed
     * @param at which line, from 0
     */
    record Heading(int part, String words, int at) {}

    private static final String NUMBER = "(?:第?[一二三四五六七八九十]{1,3}(?:部分)?[、.．：，]?)?";
    private static final List<Pattern> PARTS = List.of(
            Pattern.compile("^" + NUMBER + "(?:总体情况|概述|总体概况)[：。]?$"),
            Pattern.compile("^(?:第?二(?:部分)?[、.．：，]?)?主动公开(?:政府信息)?(?:的)?情况$"),
            Pattern.compile("^" + NUMBER + "收到和处理政府信息公开申请(?:的)?情况$"),
            Pattern.compile("^" + NUMBER + "(?:因?政府信息公开)?(?:工作)?(?:被申请|被提起|的)?行政复议.{0,6}行政诉讼(?:的)?情况$"),
            Pattern.compile("^" + NUMBER + "(?:政府信息公开工作)?(?:存在的?)?主要问题.{0,8}(?:改进|措施|打算)?.{0,6}$"),
            Pattern.compile("^" + NUMBER + "其[他它]需要报告的事项.{0,6}$"));
    private static final Pattern NUMBERED = Pattern.compile("^第?[一二三四五六七八九十]{1,3}(?:部分)?[、.．：，]");

    /** A heading numbered by the word processor has lost its number in the file; then it must be whole. */
    private static final Set<String> NAMES = YearForm.all().stream()
            .filter(form -> form.era() != Era.A)
            .flatMap(form -> form.parts().stream())
            .map(part -> part.heading().substring(2))
            .collect(Collectors.toSet());

    private static final Pattern CHAPTER = Pattern.compile("^([一二三四五六七八九十]{1,2})、[^。]{2,40}$");
    private static final int LONGEST = 40;

    private Outline() {}

    /** @param national whether the report follows one of the national forms of 2019 and 2021 */
    static List<Heading> of(List<Line> lines, boolean national) {
        var found = new ArrayList<Heading>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            if (!lines.get(i).grid() && !lines.get(i).isNote()) {
                heading(lines.get(i).text(), national, at).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Heading> heading(String line, boolean national, int at) {
        String text = Plain.of(line);
        if (!national) {
            var chapter = CHAPTER.matcher(text);
            return chapter.matches()
                    ? Numeral.parse(chapter.group(1)).map(number -> new Heading(number, text, at))
                    : Optional.empty();
        }
        if (text.length() > LONGEST || !NUMBERED.matcher(text).find() && !NAMES.contains(text)) {
            return Optional.empty();
        }
        for (int part = 1; part <= PARTS.size(); part++) {
            if (PARTS.get(part - 1).matcher(text).matches()) {
                return Optional.of(new Heading(part, text, at));
            }
        }
        return Optional.empty();
    }
}
