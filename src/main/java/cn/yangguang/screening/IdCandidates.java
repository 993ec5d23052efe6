package cn.yangguang.screening;

import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;

/** How many identity numbers fit a mask when the county is known: birth dates of a century, numbers of order, the check. */
final class IdCandidates {

    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2029, 12, 31);
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:年|年生)?");
    private static final Pattern NOT_DIGITS = Pattern.compile("\\D+");

    private IdCandidates() {}

    static long count(String mask, Collection<String> row) {
        String birth = mask.substring(6, 14);
        boolean sexKnown = false;
        for (String other : row) {
            String plain = Plain.of(other).text().strip();
            birth = MaskStrength.united(birth, birth(plain));
            sexKnown |= plain.equals("男") || plain.equals("女");
        }
        long orders = 1;
        for (int i = 14; i < 17; i++) {
            orders *= mask.charAt(i) != '*' ? 1 : i == 16 && sexKnown ? 5 : 10;
        }
        long all = days(birth) * orders;
        return mask.charAt(17) == '*' ? all : all / 11;
    }

    /** A birth date or year as eight signs; stars when the words are neither. */
    private static String birth(String words) {
        if (Ages.isDay(words)) {
            String[] parts = NOT_DIGITS.split(words);
            return parts.length == 1
                    ? parts[0]
                    : parts[0]
                            + "0".repeat(2 - parts[1].length())
                            + parts[1]
                            + "0".repeat(2 - parts[2].length())
                            + parts[2];
        }
        var year = YEAR.matcher(words);
        return year.matches() ? year.group(1) + "****" : "********";
    }

    private static long days(String mask) {
        long days = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            days += fits(mask, day) ? 1 : 0;
        }
        return days;
    }

    private static boolean fits(String mask, LocalDate day) {
        int date = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        for (int i = 7; i >= 0; i--) {
            char sign = mask.charAt(i);
            if (sign != '*' && sign - '0' != date % 10) {
                return false;
            }
            date /= 10;
        }
        return true;
    }
}
