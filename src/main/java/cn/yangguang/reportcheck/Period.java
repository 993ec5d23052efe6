package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** S-PERIOD: the year of the report throughout: the statistical period, the story, the day it was signed and published. */
final class Period implements Look {
    private static final String RULE = "S-PERIOD";
    private static final String DAY = "(20\\d\\d)年(\\d{1,2})月(\\d{1,2})日";
    private static final Pattern STATISTICS = Pattern.compile(
            "(?:统计|数据)[^。；]{0,20}?" + DAY + "(?:起|开始)?(?:至|到|—|-|～|~)+(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:（[一二三四五六七八九十]+）[^。，]{0,16}。?)?(20\\d\\d)年度?，?(?:我|本|全|县|区|市|镇|乡|街道|[一-龥]{2,8}(?:局|镇|乡|县|区|街道))");
    private static final Pattern FINAL_ACCOUNTS =
            Pattern.compile("(?:公开|公布|公示|发布)[^。；]{0,24}?(20\\d\\d)年?度?[^。，；\\d]{0,8}(?<!预)决算");
    private static final Pattern PUBLISHED =
            Pattern.compile("(?:发布|发文|公开|页面)(?:日期|时间)：?(20\\d\\d)[-年./](\\d{1,2})[-月./](\\d{1,2})");
    private static final Pattern SIGNED = Pattern.compile("^（?" + DAY + "）?$");
    private static final Pattern SIGNED_YEAR = Pattern.compile("^(?:20\\d\\d|二[〇零○0Oo一二三四五六七八九]{3})年$");
    private static final int FIRST_REGULATION = 2008;
    private static final int TAIL = 6;

    @Override
    public List<ReportFinding> at(ReadReport report) {
        var found = new ArrayList<ReportFinding>();
        int year = report.year();
        if (year > 0) {
            report.prose().forEach(paragraph -> paragraph(report, paragraph, found));
            report.lines().forEach(line -> published(year, line, found));
            signed(report, found);
        }
        return found;
    }

    private static void paragraph(ReadReport report, Paragraph paragraph, List<ReportFinding> found) {
        int year = report.year();
        STATISTICS
                .matcher(paragraph.text())
                .results()
                .limit(1)
                .forEach(match -> statistics(year, paragraph, match, found));
        boolean story = paragraph.part() <= 1 || !report.national() && paragraph.part() <= 2;
        BEGINS.matcher(paragraph.text())
                .results()
                .filter(match -> story
                        && Integer.parseInt(match.group(1)) != year
                        && !paragraph.text().contains(year + "年"))
                .forEach(match -> tell(
                        paragraph,
                        match.group(),
                        "这一段写的是 " + match.group(1) + " 年，报告年度是 " + year + " 年，是否照抄了往年的报告？",
                        found));
        FINAL_ACCOUNTS
                .matcher(paragraph.text())
                .results()
                .filter(match -> Integer.parseInt(match.group(1)) >= year)
                .forEach(match -> tell(
                        paragraph,
                        match.group(),
                        year + " 年度的报告称已公开 " + match.group(1) + " 年度决算，决算应在次年形成，请核对年度。",
                        found));
    }

    private static void statistics(int year, Paragraph paragraph, MatchResult match, List<ReportFinding> found) {
        int from = Integer.parseInt(match.group(1));
        int until = match.group(4) == null ? from : Integer.parseInt(match.group(4));
        boolean whole = match.group(2).matches("0?1")
                && match.group(3).matches("0?1")
                && match.group(5).equals("12")
                && match.group(6).equals("31");
        if (from != year || until != year) {
            tell(paragraph, match.group(), "统计期限为 " + from + " 年至 " + until + " 年，报告年度是 " + year + " 年。", found);
        } else if (!whole && year != FIRST_REGULATION) {
            tell(paragraph, match.group(), "统计期限应为 1 月 1 日至 12 月 31 日。", found);
        }
    }

    private static void published(int year, Line line, List<ReportFinding> found) {
        String text = Plain.of(line.text());
        PUBLISHED
                .matcher(text)
                .results()
                .limit(1)
                .filter(match -> day(match).filter(day -> day.getYear() == year).isPresent())
                .forEach(match -> found.add(ReportFinding.of(
                        RULE, Severity.WARNING, line.where(), match.group(), "报告在统计期结束（" + year + "年12月31日）以前发布。")));
    }

    /** The last lines: the day under the report. */
    private static void signed(ReadReport report, List<ReportFinding> found) {
        var lines = report.lines();
        for (var line : lines.subList(Math.max(0, lines.size() - TAIL), lines.size())) {
            String text = Plain.of(line.text());
            SIGNED.matcher(text)
                    .results()
                    .filter(match -> day(match)
                            .filter(day -> day.getYear() <= report.year())
                            .isPresent())
                    .forEach(match -> found.add(ReportFinding.of(
                            RULE,
                            Severity.WARNING,
                            line.where(),
                            text,
                            "落款日期在统计期结束（" + report.year() + "年12月31日）以前。")));
            if (SIGNED_YEAR.matcher(text).matches()) {
                found.add(ReportFinding.of(RULE, Severity.WARNING, line.where(), text, "落款只有年份，缺月、日。"));
            }
        }
    }

    private static Optional<LocalDate> day(MatchResult match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void tell(Paragraph paragraph, String quote, String message, List<ReportFinding> found) {
        found.add(ReportFinding.at(paragraph, RULE, quote, message));
    }
}
