package cn.yangguang.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as an official document writes them: Arabic numerals, no leading zero (GB/T 9704-2012, 7.3.5.4). */
public final class ChineseDates {
    private static final Pattern FORMAL = Pattern.compile("([1-9]\\d{3})年([1-9]\\d?)月([1-9]\\d?)日");

    private ChineseDates() {}

    /** {@code 2016-01-05} becomes {@code 2016年1月5日}. */
    public static String format(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** Reads a formal date back; empty for leading zeros, other digits, and days that do not exist. */
    public static Optional<LocalDate> parse(String text) {
        var match = FORMAL.matcher(text);
        if (!match.matches()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
