package cn.yangguang.screening;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Birth dates to the day in running words: 1962年8月6日出生, 生于…, 出生日期：…. */
final class BirthDetector implements Detector {

    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(?:19|20)\\d\\d[-年./](?:0?[1-9]|1[0-2])[-月./](?:0?[1-9]|[12]\\d|3[01])日?(?!\\d)");
    private static final Pattern BORN_BEFORE = Pattern.compile("(?:生于|出生于|出生日期|出生年月日?|生日)[^\\u4e00-\\u9fff]{0,4}$");
    private static final Pattern BORN_AFTER = Pattern.compile("^ ?(?:出生|生(?=[,，、;；。)]))");

    /** A date and what says that it is of a birth are no farther apart. */
    private static final int REACH = 24;

    @Override
    public void inspect(Subject subject, Findings found) {
        for (Words words : subject.words()) {
            String text = words.text();
            if (words.kind() == ColumnKind.BIRTH) {
                continue;
            }
            Matcher date = DATE.matcher(text).useTransparentBounds(true);
            for (int at = text.indexOf('生'); at >= 0; at = text.indexOf('生', at + 1)) {
                if (!speaksOfBirth(text, at)) {
                    continue;
                }
                date.region(Math.max(0, at - REACH), Math.min(text.length(), at + REACH));
                while (date.find()) {
                    if (BORN_BEFORE
                                    .matcher(Texts.before(text, date.start(), 12))
                                    .find()
                            || BORN_AFTER
                                    .matcher(Texts.after(text, date.end(), 4))
                                    .find()) {
                        found.add("PD-BIRTH", words, date.start(), date.end());
                    }
                }
            }
        }
    }

    /** A cheap look at the signs beside 生: 出生, 生于, 生日, or 生 at the end of a clause. */
    private static boolean speaksOfBirth(String text, int at) {
        return Texts.at(text, at - 1) == '出' || "于日,、，；;。)".indexOf(Texts.at(text, at + 1)) >= 0;
    }
}
