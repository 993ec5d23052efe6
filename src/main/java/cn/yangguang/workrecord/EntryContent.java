package cn.yangguang.workrecord;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param on the day it was; of a post the first day, of money the day it was granted
 * @param until last day of a post, null while it lasts
 * @param by who taught, led or where it was shown
 * @param hours of one training, for each person
 * @param amount yuan, exact
 * @param note papers handed out, or what else is worth knowing
 */
public record EntryContent(
        LocalDate on,
        @Nullable LocalDate until,
        String subject,
        String by,
        @Nullable EntryKind kind,
        @Nullable Integer persons,
        @Nullable BigDecimal hours,
        @Nullable BigDecimal amount,
        String note) {

    /** The field as it is typed. */
    public String typed(EntryField field) {
        return switch (field) {
            case ON -> on.toString();
            case UNTIL -> plain(until);
            case SUBJECT -> subject;
            case BY -> by;
            case KIND -> kind == null ? "" : kind.name();
            case PERSONS -> plain(persons);
            case HOURS -> hours == null ? "" : hours.stripTrailingZeros().toPlainString();
            case AMOUNT -> amount == null ? "" : amount.toPlainString();
            case NOTE -> note;
        };
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether it falls into the year: a day of it, or of a post any day on which it was held. */
    boolean in(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return until == null ? on.getYear() == year : !on.isAfter(last) && !until.isBefore(first);
    }
}
