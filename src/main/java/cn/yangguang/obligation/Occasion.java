package cn.yangguang.obligation;

import cn.yangguang.catalogue.DueDate;
import cn.yangguang.disclosure.CoveredPeriod;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What brings an obligation about: a period that is to be told of, the look at something permanent, or an event.
 *
 * @param first whether something permanent is to be published at all, and not only looked at again
 */
record Occasion(
        String key,
        Rhythm rhythm,
        @Nullable CoveredPeriod period,
        @Nullable Announced event,
        boolean first,
        DueDate due) {

    static Occasion of(Announced event, Rhythm rhythm, DueDate due) {
        return new Occasion("e" + event.id(), rhythm, null, event, false, due);
    }

    static Occasion of(CoveredPeriod period, Rhythm rhythm, DueDate due) {
        return new Occasion(key(period, rhythm), rhythm, period, null, false, due);
    }

    static Occasion look(CoveredPeriod year, Rhythm rhythm, boolean first, DueDate due) {
        return new Occasion(year.to().getYear() + "-P", rhythm, year, null, first, due);
    }

    boolean permanent() {
        return event == null && rhythm.kind() == Rhythm.Kind.PERMANENT;
    }

    /** The day whose rhythm and catalogue decide whether there is an obligation: the end of the period, or its due date when that is earlier. */
    static LocalDate decisive(CoveredPeriod period, DueDate due) {
        return due.date().isBefore(period.to()) ? due.date() : period.to();
    }

    private static String key(CoveredPeriod period, Rhythm rhythm) {
        int year = period.from().getYear();
        int month = period.from().getMonthValue();
        return switch (rhythm.kind()) {
            case MONTHLY -> String.format(Locale.ROOT, "%d-%02d", year, month);
            case QUARTERLY -> year + "-Q" + (month + 2) / 3;
            case HALF_YEARLY -> year + "-H" + (month == 1 ? 1 : 2);
            default -> String.valueOf(year);
        };
    }
}
