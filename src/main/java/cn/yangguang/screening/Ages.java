package cn.yangguang.screening;

import cn.yangguang.identifier.IdNumber;
import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The age of a person from what a row says: years, a birth date, an identity number. */
final class Ages {

    private static final Pattern DATE =
            Pattern.compile("((?:19|20)\\d{2})[-年./ ]{0,2}([01]?\\d)(?:[-月./ ]{1,2}|(?<=\\d{6}))([0-3]?\\d)日?");
    private static final Pattern MONTH = Pattern.compile("((?:19|20)\\d{2})[-年./ ]{0,2}([01]?\\d)月?");
    private static final Pattern YEARS = Pattern.compile("(\\d{1,3})(?:周?岁)?");

    private Ages() {}

    /** Whether the words are a birth date to the day. */
    static boolean isDay(String words) {
        return DATE.matcher(words.strip()).matches();
    }

    /** In whole years, from the surest of the cells. */
    static OptionalInt of(Table.Entry entry, LocalDate today) {
        for (Words cell : entry.of(ColumnKind.ID)) {
            String number = cell.text().replaceAll("[\\s-]", "");
            if (number.length() == 18 && IdNumber.judge(number, today) == IdNumber.Verdict.VALID) {
                return years(IdNumber.birth(number, today).orElseThrow(), today);
            }
        }
        for (Words cell : entry.of(ColumnKind.BIRTH)) {
            OptionalInt age = ofBirth(cell.text().strip(), today);
            if (age.isPresent()) {
                return age;
            }
        }
        for (Words cell : entry.of(ColumnKind.AGE)) {
            Matcher years = YEARS.matcher(cell.text().strip());
            if (years.matches()) {
                return OptionalInt.of(Integer.parseInt(years.group(1)));
            }
        }
        return OptionalInt.empty();
    }

    /** The age of who was born on this day or in this month; nothing when it is no date or one to come. */
    static OptionalInt ofBirth(String words, LocalDate today) {
        Matcher date = DATE.matcher(words);
        Matcher month = MONTH.matcher(words);
        if (!date.matches() && !month.matches()) {
            return OptionalInt.empty();
        }
        Matcher known = date.matches() ? date : month;
        known.matches();
        String day = known == date ? "%02d".formatted(Integer.valueOf(date.group(3))) : "01";
        return IdNumber.date(known.group(1) + "%02d".formatted(Integer.valueOf(known.group(2))) + day, today)
                .map(born -> years(born, today))
                .orElse(OptionalInt.empty());
    }

    private static OptionalInt years(LocalDate born, LocalDate today) {
        return OptionalInt.of(Period.between(born, today).getYears());
    }
}
