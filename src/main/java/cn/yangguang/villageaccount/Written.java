package cn.yangguang.villageaccount;

import cn.yangguang.disclosure.CoveredPeriod;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as bookkeepers write them: 2016-03-05, 2016/3/5, 2016年3月5日, 20160305, and 3月5日 or 3.5 of the sheet's own year. */
final class Written {

    private static final Pattern WHOLE =
            Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(?:00:00:00)?");
    private static final Pattern TIGHT = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern SHORT = Pattern.compile("([0-9]{1,2})[-/.月]([0-9]{1,2})日?");

    private Written() {}

    static Optional<LocalDate> day(String written, CoveredPeriod period) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        try {
            for (Pattern pattern : new Pattern[] {WHOLE, TIGHT}) {
                Matcher parts = pattern.matcher(plain);
                if (parts.matches()) {
                    return Optional.of(LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
                }
            }
            Matcher parts = SHORT.matcher(plain);
            return parts.matches()
                    ? Optional.of(LocalDate.of(period.from().getYear(), number(parts, 1), number(parts, 2)))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
