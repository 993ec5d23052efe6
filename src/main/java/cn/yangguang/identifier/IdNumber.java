package cn.yangguang.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The 公民身份号码 (GB 11643-1999): six digits of a region, the birth date, three digits of order, a check character. Numbers
 * of 15 digits, given until 1999, lack the century and the check character. Residence permits of persons from Hong Kong, Macao
 * and Taiwan (81, 82, 83) and the permanent residence permit of foreigners (9, province, country) are built alike.
 */
public final class IdNumber {

    /** What a number of 18 characters is. */
    public enum Verdict {
        /** All parts fit together. */
        VALID,
        /** All parts fit, but the county was founded after the birth. */
        REGION_TOO_YOUNG,
        /** Region and date fit, the check character does not. */
        MISTYPED,
        /** No identity number. */
        NONE
    }

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int OLDEST = 130;

    private IdNumber() {}

    /**
     * What 18 characters are.
     *
     * @param number 17 digits and a digit or X
     * @param today nobody is born later, nor lives longer than 130 years
     */
    public static Verdict judge(String number, LocalDate today) {
        if (!hasShape(number) || !isRegion(number) || birth(number, today).isEmpty()) {
            return Verdict.NONE;
        }
        if (check(number) != Character.toUpperCase(number.charAt(17))) {
            return Verdict.MISTYPED;
        }
        int year = Integer.parseInt(number.substring(6, 10));
        return Regions.existedIn(number.substring(0, 6), year) ? Verdict.VALID : Verdict.REGION_TOO_YOUNG;
    }

    /** Whether 15 digits can be an old number; with no check character, the prefecture must have existed. */
    public static boolean isOld(String number, LocalDate today) {
        if (number.length() != 15 || !number.chars().allMatch(IdNumber::isDigit)) {
            return false;
        }
        return Regions.isPrefecture(Integer.parseInt(number.substring(0, 4)))
                && !number.startsWith("00", 4)
                && date("19" + number.substring(6, 12), today).isPresent();
    }

    /** The 18 characters of an old number of 15 digits; whoever has a century of birth other than 19 does not have one. */
    public static String lengthened(String old) {
        String first17 = old.substring(0, 6) + "19" + old.substring(6);
        return first17 + check(first17);
    }

    /** The birth date in 18 characters, when it is a date between 130 years ago and today. */
    public static Optional<LocalDate> birth(String number, LocalDate today) {
        return date(number.substring(6, 14), today);
    }

    /** The birth date in eight digits, when it is a date between 130 years ago and today. */
    public static Optional<LocalDate> date(String digits, LocalDate today) {
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6, 8)));
            return date.isAfter(today) || date.isBefore(today.minusYears(OLDEST))
                    ? Optional.empty()
                    : Optional.of(date);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The check character of 17 digits, or of the first 17 of a number. */
    public static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** Whether the first digits, two or more, are those of a region or of the permit of foreigners. */
    public static boolean isRegion(String number) {
        int from = number.charAt(0) == '9' && number.length() > 2 ? 1 : 0;
        return Regions.isProvince(Integer.parseInt(number.substring(from, from + 2)));
    }

    private static boolean hasShape(String number) {
        return number.length() == 18
                && number.chars().limit(17).allMatch(IdNumber::isDigit)
                && (isDigit(number.charAt(17)) || Character.toUpperCase(number.charAt(17)) == 'X');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
