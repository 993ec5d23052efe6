package cn.yangguang.catalogue;

import cn.yangguang.catalogue.Limit.Kind;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads 公开时限 as catalogues word it. The first rule of the table that finds something decides; the first number within a
 * text is the general limit, later ones are special cases. Times for which something stays posted (公示7个工作日) are not
 * limits and are passed over. Words without a time give {@link Kind#UNSTATED}, which means the statutory limit.
 */
final class LimitText {

    private static final int MOST_DAYS = 3650;
    private static final int LONGEST = 500;
    private static final String NUMBER = "(\\d{1,4})";

    /** 公示7个工作日, 公告期限为5个工作日, 公示期不少于7日: how long, not how soon; “7个工作日内公示” is how soon. */
    private static final Pattern DISPLAY = Pattern.compile(
            "(公示|公告|公布|展示|张贴)(期限|时间|时限|期|时长)?(为|是|不少于|不得少于|不低于|至少|达到|满|:)?" + NUMBER + "(个)?(工作日|日|天)(?!(之|以)?内)");

    private record Rule(Pattern pattern, BiFunction<MatchResult, String, Optional<Limit>> reading) {}

    private static final List<Rule> RULES = List.of(
            rule("每年(度)?(的)?(\\d{1,2})月(\\d{1,2})[日号](之|以)?前", (m, text) -> yearly(m.group(3), m.group(4), text)),
            rule("每年(度)?(的)?(\\d{1,2})月(底|末)(之|以)?前?", (m, text) -> yearly(m.group(3), "", text)),
            rule("每年(年)?(底|末)(之|以)?前?", (m, text) -> yearly("12", "", text)),
            rule(NUMBER + "个?工作[日天](之|以)?内", (m, text) -> days(Kind.WORKING_DAYS, m.group(1), 1, text)),
            rule(NUMBER + "个?(自然日|日历日|日|天)(之|以)?内", (m, text) -> days(Kind.CALENDAR_DAYS, m.group(1), 1, text)),
            rule(NUMBER + "(小时|个小时)(之|以)?内", (m, text) -> hours(m.group(1), text)),
            rule(NUMBER + "个?(星期|周)(之|以)?内", (m, text) -> days(Kind.CALENDAR_DAYS, m.group(1), 7, text)),
            rule(NUMBER + "个月(之|以)?内", (m, text) -> days(Kind.CALENDAR_DAYS, m.group(1), 30, text)),
            rule("(起|后)" + NUMBER + "个?工作[日天]", (m, text) -> days(Kind.WORKING_DAYS, m.group(2), 1, text)),
            rule("(起|后)" + NUMBER + "个?(自然日|日|天)", (m, text) -> days(Kind.CALENDAR_DAYS, m.group(2), 1, text)),
            rule("及时|随时|即时|实时|当日|当天|立即|同步", (m, text) -> plain(Kind.PROMPTLY, text)),
            rule("长期|常年|永久|固定公开", (m, text) -> plain(Kind.PERMANENT, text)));

    private LimitText() {}

    static Limit parse(String text) {
        String words = text.strip();
        String plain = DISPLAY.matcher(normal(words)).replaceAll("");
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern.matcher(plain);
            while (matcher.find()) {
                Optional<Limit> limit = rule.reading.apply(matcher.toMatchResult(), words);
                if (limit.isPresent()) {
                    return limit.get();
                }
            }
        }
        return new Limit(Kind.UNSTATED, null, null, words);
    }

    private static Rule rule(String pattern, BiFunction<MatchResult, String, Optional<Limit>> reading) {
        return new Rule(Pattern.compile(pattern), reading);
    }

    /** Half-width digits instead of full-width and Chinese ones, no white space. */
    static String normal(String text) {
        String part = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return ChineseNumber.toDigits(
                Normalizer.normalize(part, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
    }

    private static Optional<Limit> yearly(String month, String day, String text) {
        try {
            Month of = Month.of(Integer.parseInt(month));
            int last = YearMonth.of(2024, of).lengthOfMonth();
            return Optional.of(
                    new Limit(Kind.YEARLY, null, MonthDay.of(of, day.isEmpty() ? last : Integer.parseInt(day)), text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Limit> days(Kind kind, String number, int unit, String text) {
        int days = Integer.parseInt(number) * unit;
        return days < 1 || days > MOST_DAYS ? Optional.empty() : Optional.of(new Limit(kind, days, null, text));
    }

    private static Optional<Limit> hours(String number, String text) {
        return days(Kind.CALENDAR_DAYS, String.valueOf((Integer.parseInt(number) + 23) / 24), 1, text);
    }

    private static Optional<Limit> plain(Kind kind, String text) {
        return Optional.of(new Limit(kind, null, null, text));
    }
}
