package cn.yangguang.screening;

import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Dates in running text: no leading zero (GB/T 9704-2012, 7.3.5), 〇 in years of Chinese figures (GB/T 15835-2011). */
final class WordingDates implements WordingRule {

    private static final Pattern LEADING_ZERO = Pattern.compile(
            "(?<!\\d)(?:19|20)\\d\\d年(?:0\\d月(?:\\d{1,2}日)?|1?\\d月0\\d日)|(?<![\\d年])(?:0\\d月\\d{1,2}日|1?\\d月0\\d日)");

    /** A year of four signs with something else than 〇 for nothing; 二千零一 and the like are numbers and stay. */
    private static final Pattern CHINESE_YEAR =
            Pattern.compile("(?<![一二三四五六七八九十百千〇零])(?:[一二][一二三四五六七八九〇零0○◯ＯOo０]{3})年(?![龄级纪])");

    private static final Pattern NOT_THE_SIGN = Pattern.compile("[零0○◯ＯOo０]");

    @Override
    public void look(String text, Consumer<WordingSlip> found) {
        if (mayHaveZero(text)) {
            var date = LEADING_ZERO.matcher(text);
            while (date.find()) {
                found.accept(new WordingSlip("WD-DATE", date.start(), date.end(), "月、日前面不加“0”，如写作“2016年1月5日”"));
            }
        }
        if (mayHaveYear(text)) {
            var year = CHINESE_YEAR.matcher(text);
            while (year.find()) {
                if (NOT_THE_SIGN.matcher(year.group()).find()) {
                    found.accept(new WordingSlip("WD-YEAR", year.start(), year.end(), "汉字年份中的“0”写作“〇”，如“二〇一六年”"));
                }
            }
        }
    }

    /** A cheap look before the patterns: a nought next to 年 or 月 where a leading one stands. */
    private static boolean mayHaveZero(String text) {
        for (int at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
            if (Texts.at(text, at - 2) == '0' || Texts.at(text, at + 1) == '0') {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHaveYear(String text) {
        for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
            char first = Texts.at(text, at - 4);
            if (first == '一' || first == '二') {
                return true;
            }
        }
        return false;
    }
}
