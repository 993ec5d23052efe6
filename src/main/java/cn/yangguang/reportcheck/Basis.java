package cn.yangguang.reportcheck;

import cn.yangguang.yearform.Era;
import cn.yangguang.yearform.Severity;
import cn.yangguang.yearform.YearForm;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** S-FORM and S-BASIS: the form of the year and the law in force, not those of another year. */
final class Basis implements Look {
    private static final int NEW_REGULATION = 2019;
    private static final int NEW_FORM = 2021;
    private static final Pattern OLD_REGULATION = Pattern.compile("第?492号");
    private static final Pattern NEW_REGULATION_NUMBER = Pattern.compile("第?711号");
    private static final Pattern OLD_ARTICLES =
            Pattern.compile("条例》?(?:（[^（）]*）)*(?:的)?第?(?:三十一|31)条?(?:、|和|及|，)?第?(?:三十二|32)条");
    private static final Pattern NOTICE = Pattern.compile("国办公开办函[〔\\[【（〕](20\\d\\d)[〕\\]】）]?(\\d{1,3})号?");
    private static final Pattern ABOUT_REPORTS = Pattern.compile("年度报告|年报");

    @Override
    public List<ReportFinding> at(ReadReport report) {
        var found = new ArrayList<ReportFinding>();
        form(report, found);
        report.prose().forEach(paragraph -> {
            for (var sentence : paragraph.sentences()) {
                regulation(report.year(), paragraph, sentence, found);
                notice(report.year(), paragraph, sentence, found);
            }
        });
        return found;
    }

    private static void form(ReadReport report, List<ReportFinding> found) {
        var seen = report.tables().map(SeenTables::form);
        var due = report.due().filter(form -> !form.tables().isEmpty() || seen.isPresent());
        if (seen.isPresent()
                && due.isPresent()
                && !seen.get().code().equals(due.get().code())) {
            found.add(ReportFinding.of(
                    "S-FORM",
                    Severity.ERROR,
                    "表格",
                    "",
                    report.year() + " 年度报告用了" + name(seen.get()) + "，应使用" + name(due.get()) + "（"
                            + due.get().basis() + "）。"));
        }
    }

    private static String name(YearForm form) {
        if (form.era() == Era.A) {
            return form.tables().isEmpty() ? "没有表格的六部分文字格式" : "政府信息公开情况统计表（2014 年式）";
        }
        return form.firstYear() + " 年式的表";
    }

    private static void regulation(int year, Paragraph paragraph, String sentence, List<ReportFinding> found) {
        if (year >= NEW_REGULATION) {
            var old = OLD_REGULATION.matcher(sentence);
            if (old.find() && !NEW_REGULATION_NUMBER.matcher(sentence).find()) {
                tell(
                        paragraph,
                        around(sentence, old.start()),
                        "依据是 2007 年公布的条例（国务院令第492号），2019 年 5 月 15 日起施行的是修订后的条例（第711号）。",
                        found);
            }
            var articles = OLD_ARTICLES.matcher(sentence);
            if (articles.find()) {
                tell(paragraph, articles.group(), "第三十一条、第三十二条是修订前条例关于年度报告的条文，现行条例为第四十九条、第五十条。", found);
            }
        } else if (year > 0 && NEW_REGULATION_NUMBER.matcher(sentence).find()) {
            tell(paragraph, sentence, year + " 年度报告引用了 2019 年修订的条例（第711号），当时施行的是第492号。", found);
        }
    }

    private static void notice(int year, Paragraph paragraph, String sentence, List<ReportFinding> found) {
        NOTICE.matcher(sentence).results().forEach(match -> {
            int of = Integer.parseInt(match.group(1));
            String number = match.group(2);
            boolean form = number.equals("30")
                    || number.equals("60")
                    || ABOUT_REPORTS.matcher(sentence).find();
            boolean known = of == 2019 && number.equals("60") || of == 2021 && number.equals("30");
            if (form && !known && (number.equals("30") || number.equals("60"))) {
                tell(
                        paragraph,
                        match.group(),
                        "年度报告格式的文号不对：2019、2020 年度为国办公开办函〔2019〕60号，2021 年度起为国办公开办函〔2021〕30号。",
                        found);
            } else if (known && year >= NEW_FORM && of == 2019) {
                tell(paragraph, match.group(), "国办公开办函〔2019〕60号的格式只用于 2019、2020 年度，2021 年度起应依国办公开办函〔2021〕30号。", found);
            } else if (known && year > 0 && year < NEW_FORM && of == 2021) {
                tell(
                        paragraph,
                        match.group(),
                        "国办公开办函〔2021〕30号用于 2021 年度起的报告，" + year + " 年度应依国办公开办函〔2019〕60号。",
                        found);
            }
        });
    }

    private static void tell(Paragraph paragraph, String quote, String message, List<ReportFinding> found) {
        found.add(ReportFinding.at(paragraph, "S-BASIS", quote, message));
    }

    private static String around(String sentence, int at) {
        return sentence.substring(Math.max(0, at - 24), Math.min(sentence.length(), at + 14));
    }
}
