package cn.yangguang.obligation;

import cn.yangguang.disclosure.CoveredPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Months, quarters, halves and years of the calendar. */
final class Periods {

    private static final Pattern IN_TITLE =
            Pattern.compile("[0-9]{4}年?(?:第?[一二三四1-4]季度?|上半年|下半年|[0-9]{1,2}月份?|度)|[0-9]{4}年(?!第?[0-9一二三四上下])");

    private Periods() {}

    /** The period of so many months in which the day lies. */
    static CoveredPeriod containing(LocalDate day, int months) {
        LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        return new CoveredPeriod(first, first.plusMonths(months).minusDays(1));
    }

    static CoveredPeriod next(CoveredPeriod period, int months) {
        return containing(period.to().plusDays(1), months);
    }

    /** What period a title names: 关于2016年第三季度低保资金发放情况的公示. The first one it names. */
    static Optional<CoveredPeriod> inTitle(String title) {
        Matcher matcher = IN_TITLE.matcher(title.replaceAll("\\s", ""));
        return matcher.find() ? CoveredPeriod.parse(matcher.group()) : Optional.empty();
    }

    static boolean covers(CoveredPeriod wide, CoveredPeriod narrow) {
        return !wide.from().isAfter(narrow.from()) && !wide.to().isBefore(narrow.to());
    }
}
