package cn.yangguang.reportcheck;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number with its unit in the prose.
 *
 * @param value in the unit: 18万条 is 180000 条, 3万元 stays 3 万元
 * @param round 5500余条, 近百条, 18万条: never compared exactly
 * @param words written in Chinese characters
 * @param start where in the text, from 0
 * @param end after the unit
 */
record Amount(BigDecimal value, String unit, boolean round, boolean words, int start, int end) {
    private static final String UNIT =
            "(条次|件次|人次|万元|元|条|件|次|篇|份|项|户|期|册|起|宗|例|场|处|名|人(?!民|大|社|员|力|均|口)|则|张|幅|批次|家|部|个(?!工作日|月|季度|方面|部分|百分点|小时|章节))";
    private static final Pattern DIGITS = Pattern.compile(
            "(近|约|超过|超|逾|不少于|大约|将近|达到?)?(?<![\\d.\\-—〔第/])(\\d+(?:\\.\\d+)?)(余|多)?(万|亿)?(余|多)?" + UNIT + "(余|以上|左右)?");
    private static final Pattern WORDS = Pattern.compile("(近|约|超过|超|逾|不少于|大约|将近)?(?<![第每同任哪这那某逐统唯" + Numeral.SIGNS
            + "])([" + Numeral.SIGNS + "]+)(余|多)?" + UNIT + "(?!事|套|龙|定|起来)(余|以上|左右)?");

    /** Every amount of a text in {@link Plain} writing, in reading order. */
    static List<Amount> in(String text) {
        var found = new ArrayList<Amount>();
        DIGITS.matcher(text).results().map(Amount::ofDigits).forEach(found::add);
        WORDS.matcher(text)
                .results()
                .forEach(match -> Numeral.parse(match.group(2)).ifPresent(value -> found.add(ofWords(value, match))));
        found.sort(Comparator.comparingInt(Amount::start));
        return found;
    }

    boolean same(BigDecimal other) {
        return value.compareTo(other) == 0;
    }

    /** As it is spoken of in a message: 984条, 5500余条. */
    String said() {
        return value.stripTrailingZeros().toPlainString() + (round ? "余" : "") + unit;
    }

    /** The first value that is surely beyond a round figure: 732余 stays under 742, 5500余 under 5600. */
    BigDecimal beyond() {
        int zeros = value.stripTrailingZeros().scale() >= 0
                ? 1
                : Math.max(1, -value.stripTrailingZeros().scale());
        return value.add(BigDecimal.TEN.pow(zeros));
    }

    private static Amount ofDigits(MatchResult match) {
        var value = new BigDecimal(match.group(2));
        String large = match.group(4) == null ? "" : match.group(4);
        boolean money = !large.isEmpty() && match.group(6).equals("元");
        int shift = money || large.isEmpty() ? 0 : large.equals("万") ? 4 : 8;
        boolean round = said(match, 3, 5, 7) || shift > 0;
        return of(value.movePointRight(shift), (money ? large : "") + match.group(6), round, false, match);
    }

    private static Amount ofWords(int value, MatchResult match) {
        return of(BigDecimal.valueOf(value), match.group(4), said(match, 3, 5), true, match);
    }

    private static Amount of(BigDecimal value, String unit, boolean round, boolean words, MatchResult match) {
        boolean before = match.group(1) != null && !match.group(1).startsWith("达");
        int start = before || match.group(1) == null ? match.start() : match.start(2);
        return new Amount(value, unit, round || before, words, start, match.end());
    }

    private static boolean said(MatchResult match, int... groups) {
        return Arrays.stream(groups).anyMatch(group -> match.group(group) != null);
    }
}
