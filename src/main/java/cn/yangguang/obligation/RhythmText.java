package cn.yangguang.obligation;

import cn.yangguang.catalogue.Limit;
import cn.yangguang.obligation.Rhythm.Days;
import cn.yangguang.obligation.Rhythm.Kind;
import cn.yangguang.obligation.Rhythm.OnDay;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the rhythm off the words of a catalogue: what comes round by 每月, 每季度, 每半年, 每年, what stays by 长期; everything else follows an
 * event. The days are those of {@link Limit}. Where words leave open which period a day belongs to, our reading is: up to the 20th of a month it is
 * about the month before, later about the running one; a yearly date up to June is about the year before, unless it is a plan or budget. An
 * organ sets its own rhythm where it means something else.
 */
final class RhythmText {

    private static final Pattern MONTHLY = Pattern.compile("每个?月|按月|逐月|月度|次月");
    private static final Pattern QUARTERLY = Pattern.compile("每个?季|按季|逐季|季度");
    private static final Pattern HALF_YEARLY = Pattern.compile("每半年|半年度|半年一次");
    private static final Pattern YEARLY = Pattern.compile("每年(度)?(公开|公布|更新|发布|至少)?(一|1)次|按年|逐年");
    private static final Pattern DAY = Pattern.compile("(?:每个?月|次月|下月|首月|月)的?(\\d{1,2})[日号](?:之|以)?前?(?!内)");
    private static final Pattern LAST_DAY = Pattern.compile("(?:每个?月|当月|季度?|半年|末)(?:月)?(?:底|末)");
    private static final Pattern LAST_MONTH = Pattern.compile("(?:季度?|半年)?末月|最后(?:一|1)个月");
    private static final Pattern BEFORE = Pattern.compile("上(?:一|1)?年|决算|总结|年度?报告|年报");
    private static final Pattern RUNNING = Pattern.compile("本年|当年|预算|计划|安排|要点|清单");

    private static final int LAST_OF_A_MONTH_BEFORE = 20;
    private static final int LAST_MONTH_OF_A_YEAR_BEFORE = 6;

    private RhythmText() {}

    /** @param title of the matter: tells a plan from a report where a yearly date does not */
    static Rhythm read(Limit limit, String title) {
        String plain = Limit.plain(limit.text());
        MonthDay yearly = limit.monthDay();
        if (yearly != null) {
            return yearly(yearly, plain + title, limit.text());
        }
        if (HALF_YEARLY.matcher(plain).find()) {
            return round(Kind.HALF_YEARLY, plain, limit);
        }
        if (QUARTERLY.matcher(plain).find()) {
            return round(Kind.QUARTERLY, plain, limit);
        }
        if (MONTHLY.matcher(plain).find()) {
            return round(Kind.MONTHLY, plain, limit);
        }
        if (YEARLY.matcher(plain).find()) {
            return new Rhythm(Kind.YEARLY, new Days(limit), false);
        }
        return limit.kind() == Limit.Kind.PERMANENT
                ? new Rhythm(Kind.PERMANENT, new Days(limit), false)
                : Rhythm.event(limit);
    }

    private static Rhythm yearly(MonthDay date, String words, String text) {
        boolean late = date.getMonthValue() > LAST_MONTH_OF_A_YEAR_BEFORE;
        boolean ahead =
                !BEFORE.matcher(words).find() && (late || RUNNING.matcher(words).find());
        return new Rhythm(Kind.YEARLY, new OnDay(date.getMonthValue(), date.getDayOfMonth(), text), ahead);
    }

    private static Rhythm round(Kind kind, String plain, Limit limit) {
        boolean lastMonth = LAST_MONTH.matcher(plain).find();
        Matcher day = DAY.matcher(plain);
        if (day.find() && valid(day.group(1))) {
            int of = Integer.parseInt(day.group(1));
            boolean running = lastMonth || kind == Kind.MONTHLY && of > LAST_OF_A_MONTH_BEFORE && !plain.contains("次月");
            return new Rhythm(kind, new OnDay(running ? kind.months() : 1, of, limit.text()), running);
        }
        if (lastMonth || LAST_DAY.matcher(plain).find()) {
            return new Rhythm(kind, new OnDay(kind.months(), 31, limit.text()), true);
        }
        return new Rhythm(kind, new Days(limit), false);
    }

    private static boolean valid(String day) {
        int number = Integer.parseInt(day);
        return number >= 1 && number <= 31;
    }
}
